#include "tests/app/support/window_reach.h"

#include <algorithm>
#include <vector>

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

namespace headgate::test {
namespace {

QString accessibleNameOf(const QWidget& widget) {
  QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
  return told ? told->text(QAccessible::Name) : QString();
}

QString described(const QWidget& widget) {
  QString words = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
  const QString name = widget.objectName().isEmpty() ? accessibleNameOf(widget) : widget.objectName();
  if (!name.isEmpty()) words += QStringLiteral(" '%1'").arg(name);
  for (const QWidget* each = widget.parentWidget(); each; each = each->parentWidget())
    if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
      return words + QStringLiteral(" in '%1'").arg(each->objectName());
  return words;
}

// Parts that Qt makes for a widget of its own: the field in a spin box, the arrows of tabs.
bool isQtsOwn(const QWidget& widget) {
  const QWidget* parent = widget.parentWidget();
  return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QLineEdit*>(parent) ||
         qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
         qobject_cast<const QTabBar*>(parent);
}

bool takesTab(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
         (widget.focusPolicy() & Qt::TabFocus) != 0;
}

bool isUsed(const QWidget& widget) {
  const bool takesFocus = widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy();
  return widget.isVisible() && !isQtsOwn(widget) &&
         (takesFocus || qobject_cast<const QAbstractButton*>(&widget));
}

// No wider than a picture, and not a box to tick, whose label stands before it.
bool isPictureOnly(const QAbstractButton& button) {
  constexpr int kPicture = 40;
  return button.text().isEmpty() && button.width() <= kPicture && !qobject_cast<const QCheckBox*>(&button);
}

bool isField(const QWidget& widget) {
  return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
         qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget) ||
         qobject_cast<const QPlainTextEdit*>(&widget);
}

bool standOnALine(const QRect& a, const QRect& b) {
  return a.top() < b.center().y() && b.center().y() < a.bottom();
}

// What ends nearest at the left of `part`, on its line.
const QWidget* before(const QWidget& part) {
  const QWidget* nearest = nullptr;
  for (const QObject* each : part.parentWidget()->children()) {
    const auto* sibling = qobject_cast<const QWidget*>(each);
    if (!sibling || sibling == &part || !sibling->isVisible()) continue;
    if (!standOnALine(sibling->geometry(), part.geometry()) || sibling->geometry().right() > part.x())
      continue;
    if (!nearest || sibling->geometry().right() > nearest->geometry().right()) nearest = sibling;
  }
  return nearest;
}

// The words that stand before the field, be it the only part of a box that they stand before.
const QLabel* labelOf(const QWidget& field, const QWidget& window) {
  constexpr int kBoxes = 3;
  constexpr int kNear = 48;
  const QWidget* part = &field;
  for (int box = 0; box < kBoxes && part != &window && part->parentWidget(); ++box) {
    if (const QWidget* nearest = before(*part)) {
      const auto* label = qobject_cast<const QLabel*>(nearest);
      const bool isNear = part->x() - nearest->geometry().right() <= kNear;  // a title stands farther off
      return label && isNear && label->text().size() > 1 ? label : nullptr;
    }
    part = part->parentWidget();
  }
  return nullptr;
}

bool leadsTo(const QLabel& label, const QWidget& field) {
  const QWidget* buddy = label.buddy();
  return buddy && (buddy == &field || buddy->isAncestorOf(&field) || field.isAncestorOf(buddy));
}

std::vector<QWidget*> walkByTab(QWidget& window, QStringList& faults) {
  std::vector<QWidget*> way;
  QWidget* first = QApplication::focusWidget();
  if (!first) {
    faults << QStringLiteral("nothing has the focus");
    return way;
  }
  constexpr size_t kMost = 500;
  for (QWidget* now = first; way.size() < kMost;) {
    way.push_back(now);
    QTest::keyClick(now, Qt::Key_Tab);
    QWidget* next = QApplication::focusWidget();
    if (next == first) return way;
    if (!next || !window.isAncestorOf(next) || std::ranges::find(way, next) != way.end()) {
      faults << QStringLiteral("Tab does not come back from %1, but goes to %2")
                    .arg(described(*now), next ? described(*next) : QStringLiteral("nothing"));
      first->setFocus();
      return way;
    }
    now = next;
  }
  faults << QStringLiteral("Tab finds no end");
  return way;
}

const QScrollArea* scrolledIn(const QWidget& widget) {
  for (const QWidget* box = widget.parentWidget(); box; box = box->parentWidget())
    if (const auto* area = qobject_cast<const QScrollArea*>(box)) return area;
  return nullptr;
}

// What Tab comes to is scrolled into sight. So within one area places are those of its content, and for all
// outside of it the area is where its content stands.
QRect placeBeside(const QWidget& window, const QWidget& widget, const QWidget& other) {
  const QScrollArea* area = scrolledIn(widget);
  if (!area) return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
  if (area == scrolledIn(other)) return {widget.mapTo(area->widget(), QPoint(0, 0)), widget.size()};
  return {area->mapTo(&window, QPoint(0, 0)), area->size()};
}

QString written(const QRect& place) {
  return QStringLiteral("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

// Up, or to the left on a line. What is higher up at the right is another column.
bool goesBack(const QRect& from, const QRect& to) {
  if (standOnALine(from, to) || standOnALine(to, from)) return to.right() <= from.left();
  return to.bottom() <= from.top() && to.left() < from.right();
}

}  // namespace

QStringList namesAtFault(const QWidget& window) {
  QStringList faults;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!isUsed(*widget)) continue;
    const bool isText = qobject_cast<const QLabel*>(widget);  // to be selected and copied
    if (widget->objectName().isEmpty() && !isText)
      faults << described(*widget) + QStringLiteral(" has no object name");
    if (accessibleNameOf(*widget).isEmpty())
      faults << described(*widget) + QStringLiteral(" has no accessible name");
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button && isPictureOnly(*button) && button->toolTip().isEmpty())
      faults << described(*widget) + QStringLiteral(" has neither a word nor a tool tip");
    if (!isField(*widget)) continue;
    const QLabel* label = labelOf(*widget, window);
    if (label && !leadsTo(*label, *widget))
      faults << QStringLiteral("“%1” is not the buddy of %2").arg(label->text(), described(*widget));
  }
  faults.removeDuplicates();
  return faults;
}

QStringList orderAtFault(QWidget& window) {
  QStringList faults;
  const std::vector<QWidget*> way = walkByTab(window, faults);
  for (const QWidget* widget : window.findChildren<QWidget*>())
    if (takesTab(*widget) && !isQtsOwn(*widget) && std::ranges::find(way, widget) == way.end())
      faults << QStringLiteral("Tab does not reach %1").arg(described(*widget));
  const auto top = std::ranges::min_element(way, {}, [&](const QWidget* each) {
    const QPoint corner = each->mapTo(&window, QPoint(0, 0));
    return std::pair(corner.x(), corner.y());
  });
  for (size_t i = 0; i < way.size(); ++i) {
    const QWidget* from = way[i];
    const QWidget* to = way[(i + 1) % way.size()];
    const QRect before = placeBeside(window, *from, *to);
    const QRect after = placeBeside(window, *to, *from);
    if (to != *top && goesBack(before, after))
      faults << QStringLiteral("Tab goes back from %1 at %2 to %3 at %4")
                    .arg(described(*from), written(before), described(*to), written(after));
  }
  return faults;
}

}  // namespace headgate::test
