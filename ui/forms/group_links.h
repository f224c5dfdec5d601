// The other forms of the same object, a word each. Thread: main; borrows the context.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/forms/form_context.h"
#include "ui/forms/form_plan.h"

namespace headgate::ui {

class GroupLinks final : public QWidget {
  Q_OBJECT

 public:
  GroupLinks(const FormContext& context, const std::vector<FormLink>& links, const std::string& current,
             QWidget* parent);

 Q_SIGNALS:
  void chosen(const std::string& pointer);
};

}  // namespace headgate::ui
