// The list of routes: chosen, dragged to another place or into a folder, switched on and off. It changes
// nothing itself; who can is told.
//
// Rows are dragged within the list only, so it follows the pointer itself: nothing leaves the window, which
// is what a drag of the desktop's would be for. Keyboard: what the mouse does, the page's actions do; Left
// and Right fold a folder. Thread: main. The theme outlives it; it owns its model.
#pragma once

#include <optional>
#include <vector>

#include <QTimer>

#include "ui/routes/route_list_model.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

class RouteList final : public RowTable {
  Q_OBJECT

 public:
  explicit RouteList(const Theme& theme, QWidget* parent = nullptr);

  RouteListModel& routes() const { return *m_model; }

  // By their index among the routes.
  std::optional<size_t> currentRoute() const;
  std::vector<size_t> selectedRoutes() const;  // ascending; of a folder's head those below it
  QString currentFolder() const;               // empty: it is not on a folder's head
  void choose(size_t route);
  // The name of the folder whose head is current is typed in its place.
  void editFolder();

  // Where something that is dropped would come.
  struct DropPlace {
    size_t before = 0;
    QString folder;
    int line = 0;   // in the viewport
    int into = -1;  // the row of a folder's head that takes it
  };
  DropPlace dropPlaceAt(QPoint place) const;

 Q_SIGNALS:
  void chosenChanged();
  void moveWanted(const std::vector<size_t>& routes, size_t before, const QString& folder);
  void switchWanted(size_t route);
  void liftWanted(size_t route);  // above what hides it
  void menuWanted(QPoint global);

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Press {
    QPoint place;
    QPoint at;  // where the pointer is now
    int row = -1;
    bool choosesOnRelease =
        false;  // one of several that are chosen: they may be about to be dragged together
    bool isDrag = false;
  };

  void addDelegates();
  void shapeRows();
  bool pressPart(QPoint place, int row);
  void followDrag();
  void endDrag();
  std::vector<size_t> draggedRoutes() const;
  void toggleFold(int row);

  const Theme& m_theme;
  RouteListModel* m_model;
  std::optional<Press> m_press;
  QTimer m_scrolling;  // while something is dragged near an edge
};

}  // namespace headgate::ui
