// A secret in the settings: its name, where it is or why it is not there, and who uses it. Setting it turns
// the row into a masked line; removing it asks in the row. What was typed is handed on once and forgotten.
//
// Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/keeping_values.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QLineEdit;

namespace headgate::ui {

class Button;
class TextLabel;

class SecretRow final : public QWidget {
  Q_OBJECT

 public:
  SecretRow(const Theme& theme, const control::SecretState& state, QWidget* parent = nullptr);

  const std::string& reference() const { return m_state.reference; }
  void setState(const control::SecretState& state);
  // What the gateway said about the last attempt; empty: it did as asked.
  void setAnswer(const QString& problem);
  void beginSetting();

 Q_SIGNALS:
  void setWanted(const QString& secret);
  void removeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Mode : uint8_t { Rest, Setting, Removing };

  void show(Mode mode);
  void showWords();
  void store();
  Button* addButton(const QString& name, const QString& word, const QString& forWhom);

  const Theme& m_theme;
  control::SecretState m_state;
  Mode m_mode = Mode::Rest;
  QString m_answer;
  TextLabel* m_name;
  TextLabel* m_words;
  QLineEdit* m_input;
  QHBoxLayout* m_line;
  Button* m_set;
  Button* m_remove;
  Button* m_yes;
  Button* m_no;
};

}  // namespace headgate::ui
