// The id of something that others may name: who changes it changes it wherever it is named, in the same entry
// of the history. Thread: main. Ownership: its row's.
#pragma once

#include <string>
#include <vector>

#include "ui/forms/text_control.h"

namespace headgate::ui {

class IdControl final : public TextControl {
  Q_OBJECT

 public:
  IdControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

 protected:
  void write(const std::optional<Json>& value) override;
  void finish() override;

 private:
  // Taken before the first letter: on the way from "a" to "abc" the id may be another one's for a moment,
  // whose uses are not to be swept along.
  std::optional<std::vector<std::string>> m_uses;
};

}  // namespace headgate::ui
