// What a route does with a request: forward it, answer it, send the client elsewhere, or show the metrics. A
// route has one action, so that choosing another one takes the place of what was there. Thread: main; borrows
// the context.
#pragma once

#include <string>

#include <QWidget>

#include "ui/forms/form_context.h"

namespace headgate::ui {

class ChoiceBox;

class ActionChooser final : public QWidget {
  Q_OBJECT

 public:
  ActionChooser(const FormContext& context, const std::string& route, QWidget* parent);

  void refresh();
  // Whether the field belongs to the action that the route has.
  bool isChosen(const std::string& field) const;

 private:
  void choose(int index);
  int current() const;

  const FormContext& m_context;
  const std::string m_route;
  ChoiceBox* m_box;
};

}  // namespace headgate::ui
