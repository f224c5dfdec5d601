// One limit of a route, as a sentence that can be edited: so many per so long, burst so many, for each of
// whom; and who has used how much of it now. Folded, it is its gist. Thread: main. Ownership: its aside's;
// borrows the context.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/forms/form_context.h"

class QVBoxLayout;

namespace headgate::ui {

class ElidingLabel;
class FieldControl;
class SmallButton;
class TextLabel;

class LimitCard final : public QWidget {
  Q_OBJECT

 public:
  LimitCard(const FormContext& context, const std::string& limit, QWidget* parent);

  const std::string& limit() const { return m_limit; }  // its pointer
  void refresh();
  void setUses(const control::LimitState* state);
  void setOpen(bool isOpen);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  FieldControl* addControl(const char* field, QWidget* parent);
  void updateFinding();

  const FormContext& m_context;
  const std::string m_limit;
  ElidingLabel* m_gist;
  SmallButton* m_fold;
  QWidget* m_inside;
  QVBoxLayout* m_uses;
  TextLabel* m_finding;
  TextLabel* m_now;
  std::vector<FieldControl*> m_controls;
  bool m_isOpen = true;
};

}  // namespace headgate::ui
