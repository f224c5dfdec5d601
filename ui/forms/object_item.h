// One object of a list in a form: a head that says what it is, and its fields under it while it is open.
// Thread: main. Ownership: its list's; borrows the context.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/forms/form_context.h"

class QVBoxLayout;

namespace headgate::ui {

class ElidingLabel;
class FieldRow;
class SmallButton;

class ObjectItem final : public QWidget {
  Q_OBJECT

 public:
  // One that is a link has no fields here.
  enum class Form : uint8_t { InPlace, Link };

  ObjectItem(const FormContext& context, const std::string& pointer, Form form, QWidget* parent);

  void refresh();
  void setOpen(bool isOpen);

 Q_SIGNALS:
  void removeWanted();
  void moveWanted(int rows);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const FormContext& m_context;
  const std::string m_pointer;
  const Form m_form;
  ElidingLabel* m_name;
  ElidingLabel* m_gist;
  SmallButton* m_fold;
  QVBoxLayout* m_layout;
  std::vector<FieldRow*> m_rows;
  bool m_isOpen = false;
};

}  // namespace headgate::ui
