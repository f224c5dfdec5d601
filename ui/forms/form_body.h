// One form as it is shown: head, what is wrong with the whole, the fields, what stands under them, and the
// way to the other forms of the same object. Made anew for another pointer. Thread: main. Ownership: its
// pane's; borrows the context.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/forms/form_context.h"
#include "ui/forms/form_plan.h"

class QVBoxLayout;

namespace headgate::ui {

class ActionChooser;
class FieldRow;
class FormAsideWidget;
class FormHead;
class Note;
class RemovalNote;

class FormBody final : public QWidget {
  Q_OBJECT

 public:
  FormBody(const FormContext& context, const std::string& pointer, QWidget* parent);
  ~FormBody() override;

  // Whether it still is the form for what the draft holds there.
  bool suits() const;
  void refresh();
  // The row of the field there; null if it has none, or none to be seen.
  FieldRow* rowOf(const std::string& pointer) const;

 Q_SIGNALS:
  void goTo(const std::string& pointer);  // another form of the same object

 private:
  enum class State : uint8_t { Fields, Nowhere, NotThere, OtherKind };
  State state() const;
  void buildFields();
  void buildExcuse();
  void buildLinks();
  bool isWanted(const std::string& field) const;
  void refreshNote();

  const FormContext& m_context;
  const FormPlan m_plan;
  const State m_state;
  QVBoxLayout* m_layout;
  FormHead* m_head;
  Note* m_note;
  ActionChooser* m_action = nullptr;
  FormAsideWidget* m_aside = nullptr;
  std::vector<FieldRow*> m_rows;
  std::vector<std::pair<QWidget*, std::vector<FieldRow*>>> m_heads;  // of sections, and what they stand over
};

}  // namespace headgate::ui
