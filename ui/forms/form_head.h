// The top of a form: its icon and title, and at the right what goes for all of it: a switch where its being
// there is a choice, or the menu of presets. Thread: main. Ownership: its form's; borrows the context.
#pragma once

#include <QWidget>

#include "ui/forms/form_context.h"
#include "ui/forms/form_plan.h"

namespace headgate::ui {

class LinkButton;
class Switch;

class FormHead final : public QWidget {
  Q_OBJECT

 public:
  FormHead(const FormContext& context, const FormPlan& plan, QWidget* parent);

  void refresh();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void toggle(bool isOn);
  void showPresets();

  const FormContext& m_context;
  const FormPlan m_plan;
  Switch* m_switch = nullptr;
  LinkButton* m_preset = nullptr;
};

}  // namespace headgate::ui
