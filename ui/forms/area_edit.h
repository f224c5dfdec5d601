// An input of a few lines, in the look of the others. Tab leaves it. Thread: main; the theme outlives it.
#pragma once

#include <QPlainTextEdit>

#include "ui/forms/field_control.h"

namespace headgate::ui {

class AreaEdit final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit AreaEdit(const Theme& theme, QWidget* parent = nullptr);

  void setWire();
  // Without telling anybody; the cursor stays where the text is the same.
  void takeText(const QString& text);
  void setCheck(FieldCheck check);

 Q_SIGNALS:
  void edited(const QString& text);
  void left();

 protected:
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void restyle(const char* name, const QVariant& value);
  void updateHeight();

  const Theme& m_theme;
};

}  // namespace headgate::ui
