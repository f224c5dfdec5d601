// A field that is a list of texts, one a row: each is edited in place, removed, or moved by its grip; the
// last row takes another one. What holds by default is shown as such, and becomes the field's own with the
// first change. Thread: main. Ownership: its row's.
#pragma once

#include <vector>

#include "ui/forms/field_control.h"

class QVBoxLayout;

namespace headgate::ui {

class ValueEdit;

class TextListControl final : public FieldControl {
  Q_OBJECT

 public:
  TextListControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  void setCheck(FieldCheck check) override;

 private:
  struct Row {
    QWidget* box = nullptr;
    ValueEdit* edit = nullptr;
  };
  Json list() const;
  void write(Json list, FieldPlace::Typing typing = FieldPlace::Typing::No);
  void addRow();
  void add();
  void remove(size_t index);
  void move(size_t index, int rows);
  void change(size_t index, const QString& text);

  QVBoxLayout* m_layout;
  std::vector<Row> m_rows;
  ValueEdit* m_new;
};

}  // namespace headgate::ui
