// One section of the settings: a head, and rows of a label, a field and a line of help, whose words can be
// searched. What the fields do is the section's own.
//
// Thread: main; the theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

class QGridLayout;

namespace headgate::ui {

class Button;
class TextLabel;

class SettingsSection : public QWidget {
  Q_OBJECT

 public:
  // `name` is its object name: "keysSection".
  SettingsSection(const Theme& theme, const QString& name, const QString& title, QWidget* parent = nullptr);

  const QString& title() const { return m_title; }

  // What can be looked for and gone to.
  struct Row {
    QString label;
    QWidget* field;
    QString words;  // label, help, and more by which it is found
    std::vector<QWidget*> widgets;
  };
  const std::vector<Row>& rows() const { return m_rows; }
  // Shows the rows that the words fit, all of them if they fit the title; without any it hides itself.
  void filter(const QString& words);

 protected:
  const Theme& theme() const { return m_theme; }
  // `more`: other words by which it is found.
  void addRow(const QString& label, QWidget* field, const QString& help = {}, const QString& more = {});
  // Words below the row before, which the section shows and hides as it likes.
  void addNote(QWidget* words, const QString& more);
  // Over the whole width.
  void addWide(const QString& label, QWidget* field, const QString& more);
  // A path or a command, with a button that copies it.
  QWidget* makeCopyField(const QString& text);
  TextLabel* makeWords(const QString& text, Tone tone = Tone::Secondary);

 private:
  const Theme& m_theme;
  const QString m_title;
  QGridLayout* m_grid;
  std::vector<Row> m_rows;
};

}  // namespace headgate::ui
