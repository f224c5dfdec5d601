// A field that is one of some words, one of some numbers, or the name of something that the profile has,
// which can be made from here. Thread: main. Ownership: its row's.
#pragma once

#include <vector>

#include "ui/forms/field_control.h"

namespace headgate::ui {

class ChoiceBox;
class LinkButton;

class ChoiceControl final : public FieldControl {
  Q_OBJECT

 public:
  ChoiceControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  void setCheck(FieldCheck check) override;

 private:
  struct Choice {
    QString label;
    QString help;
    Json value;

    bool operator==(const Choice&) const = default;
  };
  std::vector<Choice> choices() const;
  void fill(const std::vector<Choice>& choices);
  void choose(int index);
  void make();

  ChoiceBox* m_box;
  LinkButton* m_open = nullptr;  // of a name: to the thing itself
  std::vector<Choice> m_choices;
};

}  // namespace headgate::ui
