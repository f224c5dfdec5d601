// A field that is a list of objects, a row each: targets, certificates and users open in place, what has a
// page of its own is a link to it. Thread: main. Ownership: its row's.
#pragma once

#include <vector>

#include "ui/forms/field_control.h"

class QVBoxLayout;

namespace headgate::ui {

class ObjectItem;

class ObjectListControl final : public FieldControl {
  Q_OBJECT

 public:
  ObjectListControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

  void refresh() override;
  bool isWide() const override { return true; }
  // Unfolds it; nothing if it is a link.
  void open(size_t index);

 private:
  void add();
  void remove(size_t index);
  void move(size_t index, int rows);

  QVBoxLayout* m_layout;
  std::vector<ObjectItem*> m_items;
};

}  // namespace headgate::ui
