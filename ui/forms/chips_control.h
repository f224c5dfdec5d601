// A field that is some of what there is to choose from: methods, algorithms, the profile's listeners, limits
// or clients. A chip for each, pressed for those that are chosen; what is chosen and not to be had (any more)
// has a chip too. Thread: main. Ownership: its row's.
#pragma once

#include <string>
#include <vector>

#include "ui/forms/field_control.h"

namespace headgate::ui {

class Button;
class TextLabel;

class ChipsControl final : public FieldControl {
  Q_OBJECT

 public:
  static bool suits(const config::ValueType& item);

  ChipsControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;

 private:
  std::vector<std::string> offered() const;
  void fill(const std::vector<std::string>& words);
  void toggle(const std::string& word);
  void make();

  QWidget* m_chipArea;
  TextLabel* m_origin;
  std::vector<std::string> m_words;
  std::vector<Button*> m_chips;
};

}  // namespace headgate::ui
