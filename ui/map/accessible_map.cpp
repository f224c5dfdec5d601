#include "ui/map/accessible_map.h"

#include <algorithm>

#include <QAccessibleObject>
#include <QAccessibleWidget>

#include "ui/map/map_view.h"
#include "ui/map/map_words.h"

namespace headgate::ui {
namespace {

class AccessibleMap final : public QAccessibleWidget {
 public:
  explicit AccessibleMap(MapView* view) : QAccessibleWidget(view, QAccessible::List) {}

  int childCount() const override { return int(nodes().size()); }
  QAccessibleInterface* child(int index) const override {
    const bool isThere = index >= 0 && index < childCount();
    return isThere ? QAccessible::queryAccessibleInterface(nodes()[size_t(index)]) : nullptr;
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    const auto found = std::ranges::find(nodes(), child->object());
    return found == nodes().end() ? -1 : int(found - nodes().begin());
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    NodeItem* node = view().nodeAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return node ? QAccessible::queryAccessibleInterface(node) : nullptr;
  }
  QAccessibleInterface* focusChild() const override {
    for (NodeItem* node : nodes())
      if (view().hasFocus() && view().isChosen(*node)) return QAccessible::queryAccessibleInterface(node);
    return QAccessibleWidget::focusChild();
  }

 private:
  MapView& view() const { return *static_cast<MapView*>(widget()); }
  const std::vector<NodeItem*>& nodes() const { return view().nodes(); }
};

class AccessibleNode final : public QAccessibleObject, public QAccessibleActionInterface {
 public:
  explicit AccessibleNode(NodeItem* node) : QAccessibleObject(node) {}

  QAccessibleInterface* parent() const override {
    MapView* map = view();
    return map ? QAccessible::queryAccessibleInterface(map) : nullptr;
  }
  QAccessibleInterface* child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }

  QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Name) return nodeName(node().node());
    return kind == QAccessible::Description ? nodeState(node().node()) : QString();
  }
  QRect rect() const override {
    const MapView* map = view();
    if (!map) return {};
    const QRect place = map->mapFromScene(node().boundingRect()).boundingRect();
    return {map->viewport()->mapToGlobal(place.topLeft()), place.size()};
  }
  QAccessible::State state() const override {
    QAccessible::State state;
    const MapView* map = view();
    state.focusable = state.selectable = true;
    state.invisible = !map || !map->isVisible();
    if (!map) return state;
    state.offscreen =
        !map->viewport()->rect().intersects(map->mapFromScene(node().boundingRect()).boundingRect());
    state.selected = map->isChosen(node());
    state.focused = state.selected && map->hasFocus();
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  QStringList actionNames() const override { return {pressAction()}; }
  QString localizedActionDescription(const QString& name) const override {
    return name == pressAction() ? openWords(node().node()) : QString();
  }
  void doAction(const QString& name) override {
    MapView* map = view();
    if (map && name == pressAction()) map->open(node().node());
  }
  QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
  NodeItem& node() const { return *static_cast<NodeItem*>(object()); }
  MapView* view() const {
    const QGraphicsScene* scene = node().scene();
    return scene ? qobject_cast<MapView*>(scene->views().value(0)) : nullptr;
  }
};

QAccessibleInterface* accessibleMap(const QString&, QObject* object) {
  if (auto* view = qobject_cast<MapView*>(object)) return new AccessibleMap(view);
  if (auto* node = qobject_cast<NodeItem*>(object)) return new AccessibleNode(node);
  return nullptr;
}

}  // namespace

void installAccessibleMap() {
  QAccessible::installFactory(accessibleMap);
}

}  // namespace headgate::ui
