// What is done with routes of the list, by keys, the context menu and the mouse: the actions, and how they
// become edits of the draft.
//
// Thread: main. Ownership: the actions are children of the page, with which this goes; borrows the draft and
// the list.
#pragma once

#include <optional>

#include <QObject>

#include "ui/routes/route_edits.h"
#include "ui/routes/route_list.h"

class QAction;
class QMenu;

namespace headgate::ui {

class RouteActions final : public QObject {
  Q_OBJECT

 public:
  RouteActions(ProfileDraft& draft, RouteList& list, QWidget* page);

  QAction* newRoute;
  QAction* clone;
  QAction* remove;
  QAction* rename;
  QAction* moveUp;
  QAction* moveDown;
  QAction* toggle;

  // After the route that is current, or at the end.
  void addRoute(RouteEdits::Preset preset);
  void setSwitched(size_t route, bool on);
  void renameRoute(size_t route, const QString& name) { m_edits.rename(route, name); }
  void cloneRoute(size_t route);

 Q_SIGNALS:
  // This one should be chosen now: it was made, moved, or is next to one that went.
  void routeWanted(size_t route);
  // And its name typed.
  void nameWanted();

 private:
  QAction* make(const char* id, const QString& text, const QKeySequence& key, Qt::ShortcutContext context);
  void connectActions();
  void connectList();
  void moveBy(int step);
  void lift(size_t route);
  void removeSelected();
  void toggleSelected();
  void renameCurrent();
  void openMenu(QPoint global);
  void addFolders(QMenu& menu);
  void addTags(QMenu& menu);
  // A line in the menu in which a new name is typed.
  void addEntry(QMenu& menu, const char* name, const QString& words,
                std::function<void(const QString&)> take);
  size_t count() const { return m_list.routes().routes().size(); }

  ProfileDraft& m_draft;
  RouteList& m_list;
  QWidget* m_page;
  RouteEdits m_edits;
};

}  // namespace headgate::ui
