#include "ui/frame/window_actions.h"

namespace headgate::ui {

namespace {

QAction* make(QWidget& window, const char* name, const QString& text, const QList<QKeySequence>& keys) {
  auto* action = new QAction(text, &window);
  action->setObjectName(QLatin1String(name));
  action->setShortcuts(keys);
  window.addAction(action);
  return action;
}

}  // namespace

WindowActions::WindowActions(QWidget& window)
    : run(make(window, "runAction", tr("Run or stop the gateway"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R})),
      listeners(
          make(window, "listenersAction", tr("Show the listeners"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L})),
      newProfile(make(window, "newAction", tr("New profile"), {Qt::CTRL | Qt::Key_N})),
      open(make(window, "openAction", tr("Open a profile…"), {Qt::CTRL | Qt::Key_O})),
      save(make(window, "saveAction", tr("Save"), {Qt::CTRL | Qt::Key_S})),
      saveAs(make(window, "saveAsAction", tr("Save as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S})),
      duplicate(make(window, "duplicateAction", tr("Duplicate"), {})),
      share(make(window, "shareAction", tr("Share a copy…"), {})),
      findServices(make(window, "findServicesAction", tr("Find services…"), {})),
      settings(
          make(window, "settingsAction", tr("Settings"), {Qt::CTRL | Qt::Key_Comma, Qt::CTRL | Qt::Key_5})),
      keys(make(window, "keysAction", tr("This sheet of keys"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash})),
      palette(make(window, "paletteAction", tr("Find a command"),
                   {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_P})),
      resetLayout(make(window, "resetLayoutAction", tr("Reset layout"), {})),
      nextPane(make(window, "nextPaneAction", tr("Next pane"), {Qt::Key_F6})),
      previousPane(make(window, "previousPaneAction", tr("Previous pane"), {Qt::SHIFT | Qt::Key_F6})),
      quit(make(window, "quitAction", tr("Quit"), {Qt::CTRL | Qt::Key_Q})) {
  run->setAutoRepeat(false);  // a key that is held would run, stop, and cut what was to finish
}

QAction* makePageAction(QWidget& window, const QString& title, int number) {
  const QByteArray name = "page" + QByteArray::number(number + 1) + "Action";
  return make(window, name.constData(), title, {QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_1) + number))});
}

}  // namespace headgate::ui
