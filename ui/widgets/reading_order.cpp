#include "ui/widgets/reading_order.h"

#include <algorithm>

#include <QApplication>
#include <QWidget>

namespace headgate::ui {
namespace {

bool takesTab(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && !widget.focusProxy();
}

bool standOnALine(const QRect& a, const QRect& b) {
  const auto holds = [](const QRect& tall, const QRect& other) {
    return tall.top() <= other.center().y() && other.center().y() <= tall.bottom();
  };
  return holds(a, b) || holds(b, a);
}

// A line is what stands beside the highest of those that are left.
std::vector<QWidget*> inReadingOrder(const QWidget& box) {
  std::vector<QWidget*> parts;
  for (QObject* child : box.children()) {
    auto* part = qobject_cast<QWidget*>(child);
    if (part && part->isVisible() && !part->isWindow()) parts.push_back(part);
  }
  std::ranges::stable_sort(parts, {}, [](const QWidget* part) { return part->y(); });
  for (auto line = parts.begin(); line != parts.end();) {
    const QRect highest = (*line)->geometry();
    const auto end = std::stable_partition(
        line + 1, parts.end(), [&](const QWidget* part) { return standOnALine(highest, part->geometry()); });
    std::stable_sort(line, end, [](const QWidget* a, const QWidget* b) { return a->x() < b->x(); });
    line = end;
  }
  return parts;
}

void collect(const QWidget& box, std::vector<QWidget*>& stops) {
  for (QWidget* part : inReadingOrder(box)) {
    if (takesTab(*part)) stops.push_back(part);
    collect(*part, stops);
  }
}

}  // namespace

std::vector<QWidget*> tabStops(const QWidget& window) {
  std::vector<QWidget*> stops;
  collect(window, stops);
  return stops;
}

bool moveFocus(const QWidget& window, bool forward) {
  const std::vector<QWidget*> stops = tabStops(window);
  if (stops.empty()) return false;
  const auto now = std::ranges::find(stops, QApplication::focusWidget());
  QWidget* next = nullptr;
  if (now == stops.end())
    next = forward ? stops.front() : stops.back();
  else if (forward)
    next = now + 1 == stops.end() ? stops.front() : *(now + 1);
  else
    next = now == stops.begin() ? stops.back() : *(now - 1);
  next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

}  // namespace headgate::ui
