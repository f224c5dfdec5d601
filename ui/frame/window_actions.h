// The window's own commands and their keys, made in one place, so that a key means one thing and the sheet of
// keys can be read from them. Thread: main. The window owns the actions.
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace headgate::ui {

struct WindowActions {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::WindowActions)

 public:
  explicit WindowActions(QWidget& window);

  QAction* run;
  QAction* listeners;
  QAction* newProfile;
  QAction* open;
  QAction* save;
  QAction* saveAs;
  QAction* duplicate;
  QAction* share;
  QAction* findServices;
  QAction* settings;
  QAction* keys;
  QAction* palette;
  QAction* resetLayout;
  QAction* nextPane;
  QAction* previousPane;
  QAction* quit;
};

// The n-th page, counted from 0: Ctrl+1…
QAction* makePageAction(QWidget& window, const QString& title, int number);

}  // namespace headgate::ui
