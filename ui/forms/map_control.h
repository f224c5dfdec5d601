// A field that is names with values, in two columns: header rules, matches of header fields and of the query.
// The last row takes another pair. Thread: main. Ownership: its row's.
#pragma once

#include <vector>

#include "ui/forms/field_control.h"

class QVBoxLayout;

namespace headgate::ui {

class TextLabel;
class ValueEdit;

class MapControl final : public FieldControl {
  Q_OBJECT

 public:
  MapControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  void setCheck(FieldCheck check) override;
  bool isWide() const override { return true; }

 private:
  struct Row {
    QWidget* box = nullptr;
    ValueEdit* name = nullptr;
    ValueEdit* value = nullptr;
  };
  using Pairs = std::vector<std::pair<std::string, Json>>;
  Pairs pairs() const;
  void write(const Pairs& pairs, FieldPlace::Typing typing = FieldPlace::Typing::No);
  Row makeRow(const QString& objectName);
  void addRow();
  void add();
  void finishRow(size_t index);

  QVBoxLayout* m_layout;
  std::vector<Row> m_rows;
  Row m_new;
  TextLabel* m_defaults;  // what comes from the profile's defaults besides
};

}  // namespace headgate::ui
