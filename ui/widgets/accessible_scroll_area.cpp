#include "ui/widgets/accessible_scroll_area.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

namespace headgate::ui {
namespace {

class AccessibleScrollArea final : public QAccessibleWidget {
 public:
  explicit AccessibleScrollArea(QAbstractScrollArea* area) : QAccessibleWidget(area, QAccessible::Client) {}

  // One that takes the focus is there to be read with the keys; any other is only a frame.
  QAccessible::Role role() const override {
    return widget()->focusPolicy() == Qt::NoFocus ? QAccessible::Client : QAccessible::Document;
  }
  int childCount() const override { return int(parts().size()); }
  QAccessibleInterface* child(int index) const override {
    return QAccessible::queryAccessibleInterface(parts().value(index));
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    return int(parts().indexOf(qobject_cast<QWidget*>(child->object())));
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    for (QWidget* part : parts())
      if (part->rect().contains(part->mapFromGlobal(QPoint(x, y))))
        return QAccessible::queryAccessibleInterface(part);
    return nullptr;
  }

 private:
  // A scroll bar stands in a box of its own, which is the area's child.
  QWidgetList parts() const {
    const auto* area = static_cast<QAbstractScrollArea*>(widget());
    QWidgetList found;
    if (area->viewport()) found.append(area->viewport());
    for (QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
      if (bar && bar->isVisible()) found.append(bar->parentWidget());
    if (area->cornerWidget() && area->cornerWidget()->isVisible()) found.append(area->cornerWidget());
    return found;
  }
};

// Qt asks class by class, the most derived first: tables and editors have answers of their own.
QAccessibleInterface* accessibleScrollArea(const QString& className, QObject* object) {
  const bool isOurs = className == QLatin1String("QAbstractScrollArea") ||
                      className == QLatin1String("QScrollArea") ||
                      className == QLatin1String("QGraphicsView");
  auto* area = isOurs ? qobject_cast<QAbstractScrollArea*>(object) : nullptr;
  return area ? new AccessibleScrollArea(area) : nullptr;
}

}  // namespace

void installAccessibleScrollAreas() {
  QAccessible::installFactory(accessibleScrollArea);
}

}  // namespace headgate::ui
