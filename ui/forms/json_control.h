// What no other control can show, as JSON: what the profile keeps for the window, and objects with a form of
// their own, which are a link to it. Thread: main. Ownership: its row's.
#pragma once

#include "ui/forms/field_control.h"

namespace headgate::ui {

class AreaEdit;

class JsonControl final : public FieldControl {
  Q_OBJECT

 public:
  JsonControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  void setCheck(FieldCheck check) override;
  bool isWide() const override { return m_edit != nullptr; }

 private:
  void write(const QString& text);

  AreaEdit* m_edit = nullptr;  // null: it is a link
};

}  // namespace headgate::ui
