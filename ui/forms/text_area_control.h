// A field that may have several lines: a note, a body. Thread: main. Ownership: its row's.
#pragma once

#include "ui/forms/field_control.h"

namespace headgate::ui {

class AreaEdit;

class TextAreaControl final : public FieldControl {
  Q_OBJECT

 public:
  TextAreaControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  void setCheck(FieldCheck check) override;

 private:
  AreaEdit* m_edit;
};

}  // namespace headgate::ui
