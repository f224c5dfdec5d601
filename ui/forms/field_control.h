// What edits one field: the part of a form's row at the right. It shows what the draft says and writes what
// somebody enters there, at once; the row around it says what is wrong.
//
// Thread: main. Ownership: its row's; borrows the context.
#pragma once

#include <QWidget>

#include "ui/forms/field_place.h"
#include "ui/forms/form_context.h"

namespace headgate::ui {

// How the draft's problems want it shown.
enum class FieldCheck : uint8_t { Fine, Warn, Error };

class FieldControl : public QWidget {
  Q_OBJECT

 public:
  FieldControl(const FormContext& context, FieldPlace place, QWidget* parent = nullptr);
  ~FieldControl() override;

  const FieldPlace& place() const { return m_place; }
  // The draft has changed. What is being typed stays as long as it means what the draft says.
  virtual void refresh() = 0;
  virtual void setCheck(FieldCheck) {}
  // Whether it needs the whole width of the form, with its label above.
  virtual bool isWide() const { return false; }

 Q_SIGNALS:
  void typed();  // there is more to come: a problem may wait
  void left();   // nothing more comes: a problem is told at once

 protected:
  const FormContext& context() const { return m_context; }

 private:
  const FormContext& m_context;
  const FieldPlace m_place;
};

// Of the right kind for what the tables say of the field.
FieldControl* makeControl(const FormContext& context, const FieldPlace& place, QWidget* parent);

// "timeoutsFirstByte" for "/routes/3/timeouts/first_byte": the same in every object of its kind.
QString fieldObjectName(const std::string& pointer);

}  // namespace headgate::ui
