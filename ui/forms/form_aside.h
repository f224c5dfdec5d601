// What stands under a form's fields and comes from traffic: what the draft would have done, who is near a
// limit. Asks the gateway only while it can be seen, and at most twice a second. Thread: main. Ownership: its
// form's; borrows the context.
#pragma once

#include <string>

#include <QTimer>
#include <QWidget>

#include "ui/forms/form_context.h"

namespace headgate::ui {

class FormAsideWidget : public QWidget {
  Q_OBJECT

 public:
  FormAsideWidget(const FormContext& context, std::string object, QWidget* parent);

  // The draft has changed.
  virtual void refresh();

 Q_SIGNALS:
  // What the traffic says of a field: "Slowest that finished: 118 s."
  void advised(const std::string& pointer, const QString& advice);

 protected:
  const FormContext& context() const { return m_context; }
  const std::string& object() const { return m_object; }
  std::string routeId() const;
  const control::DraftEffect& effect() const { return m_effect; }
  virtual void takeEffect() = 0;
  void showEvent(QShowEvent* event) override;

 private:
  void askEffect();

  const FormContext& m_context;
  const std::string m_object;
  control::DraftEffect m_effect;
  QTimer m_pause;
  bool m_isAsking = false;
  bool m_isStale = true;  // the draft has changed since it was asked
};

}  // namespace headgate::ui
