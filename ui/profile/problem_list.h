// Every error and warning of the open profile: where, and what. A part of the window above the page, closed
// with Escape.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QWidget>

#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QLabel;

namespace headgate::ui {

class ProblemTable;

class ProblemList final : public QWidget {
  Q_OBJECT

 public:
  ProblemList(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // Shows itself, with the focus in the list.
  void open();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void update();
  void copyAll();

  LiveGateway& m_live;
  QLabel* m_title;
  ProblemTable* m_table;
};

}  // namespace headgate::ui
