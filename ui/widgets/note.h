// What somebody should know, in place: a lamp, the cause in bold, the detail, and at most two actions. As a
// block beside what it speaks of, or as a bar over a page, of which a page has at most one.
//
// Thread: main. The theme outlives it.
#pragma once

#include <QFrame>

#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QLabel;
class QAbstractButton;

namespace headgate::ui {

class Note final : public QFrame {
  Q_OBJECT

 public:
  enum class Form { Block, Bar };

  explicit Note(const Theme& theme, Form form = Form::Block, QWidget* parent = nullptr);

  void setMessage(Lamp lamp, const QString& cause, const QString& detail);

  // A link below in a block, a small button at the right in a bar. Connect to its clicked().
  QAbstractButton* addAction(const QString& text);
  void clearActions();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void updateText();

  const Theme& m_theme;
  const Form m_form;
  Lamp m_lamp = Lamp::Well;
  QString m_cause;
  QString m_detail;
  QLabel* m_text;
  QBoxLayout* m_actions;
};

}  // namespace headgate::ui
