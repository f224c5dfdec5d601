// Run, or stop: says by its word what a click does now. Running is the one thing to do when nothing runs, so
// that is when it is the primary button.
//
// A double click is one click. Thread: main. Ownership: borrows.
#pragma once

#include <QMouseEvent>
#include <QPushButton>

#include "ui/frame/gateway_actions.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class RunButton final : public QPushButton {
  Q_OBJECT

 public:
  RunButton(LiveGateway& live, GatewayActions& actions, const Theme& theme, QWidget* parent = nullptr);

 protected:
  void mouseDoubleClickEvent(QMouseEvent* event) override { event->accept(); }

 private:
  void update();

  LiveGateway& m_live;
  const Theme& m_theme;
};

}  // namespace headgate::ui
