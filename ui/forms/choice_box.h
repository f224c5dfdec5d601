// A combo box in the look of the forms' inputs: what holds by default in tertiary with a quiet edge, what is
// set in primary; at the right "default". It opens by click and key, and the wheel scrolls the form instead.
// Thread: main; the theme outlives it.
#pragma once

#include <QComboBox>

#include "ui/forms/field_control.h"

namespace headgate::ui {

class ChoiceBox final : public QComboBox {
  Q_OBJECT

 public:
  explicit ChoiceBox(const Theme& theme, QWidget* parent = nullptr);

  void setUnset(bool isUnset);
  void setSuffix(const QString& suffix);
  void setCheck(FieldCheck check);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  const Theme& m_theme;
  QString m_suffix;
  FieldCheck m_check = FieldCheck::Fine;
  bool m_isUnset = false;
};

}  // namespace headgate::ui
