// One field in a form: its label, the control that edits it, and under that one line of help, which turns
// into what is wrong and what to write instead. That is told when the field is left, or after 400 ms without
// another letter. Ctrl+Backspace, the small cross under the label and the context menu take it back to its
// default.
//
// Thread: main. Ownership: its form's; borrows the context.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/forms/field_control.h"

class QGridLayout;

namespace headgate::ui {

class SmallButton;
class TextLabel;

class FieldRow final : public QWidget {
  Q_OBJECT

 public:
  FieldRow(const FormContext& context, const FieldPlace& place, QWidget* parent);

  const std::string& pointer() const { return m_control->place().pointer(); }
  FieldControl& control() { return *m_control; }
  // The draft, or what is wrong with it, has changed. Whoever makes a row calls this first.
  void refresh();
  // Instead of the help, as long as nothing is wrong: "Slowest that finished: 118 s."
  void setAdvice(const QString& advice);
  // Where the form's title says it already.
  void hideLabel();
  // How wide the label wants to be, and how wide all of the form are. Where there is little room they stand
  // over their controls.
  int labelWidth() const;
  void setLabelWidth(int width);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void arrange();
  void showCheck();
  QString help() const;
  void reset();
  bool isSet() const { return m_control->place().own() != nullptr; }
  void updateReset();

  FieldControl* m_control;
  TextLabel* m_label;
  TextLabel* m_below;
  SmallButton* m_reset;
  QString m_help;
  QString m_advice;
  QGridLayout* m_layout;
  bool m_isStacked = false;  // the label over the control
  QTimer m_patience;         // while it runs, somebody is typing
};

}  // namespace headgate::ui
