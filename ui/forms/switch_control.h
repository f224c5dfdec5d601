// A field that is on or off. Thread: main. Ownership: its row's.
#pragma once

#include "ui/forms/field_control.h"

namespace headgate::ui {

class Switch;
class TextLabel;

class SwitchControl final : public FieldControl {
  Q_OBJECT

 public:
  SwitchControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;

 private:
  Switch* m_switch;
  TextLabel* m_word;
  TextLabel* m_remark;  // "default", "was on"
};

}  // namespace headgate::ui
