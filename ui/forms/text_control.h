// A field that is one line: a text, a number, a duration, a size. What is typed goes into the draft as it is
// typed; leaving the field writes it in the form's spelling. Thread: main. Ownership: its row's.
#pragma once

#include "ui/forms/field_control.h"

namespace headgate::ui {

class ValueEdit;

class TextControl : public FieldControl {
  Q_OBJECT

 public:
  TextControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  void setCheck(FieldCheck check) override;

 protected:
  ValueEdit& edit() { return *m_edit; }
  // What somebody typed; nothing: the field is empty.
  virtual void write(const std::optional<Json>& value);
  virtual void finish();

 private:
  ValueEdit* m_edit;
};

}  // namespace headgate::ui
