#include "ui/frame/pane_cycle.h"

#include <algorithm>

#include <QApplication>

namespace headgate::ui {

namespace {

bool takesFocus(const QWidget* widget) {
  return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

bool holds(const QWidget* pane, const QWidget* widget) {
  return pane && widget && (pane == widget || pane->isAncestorOf(widget));
}

// The first one in the order of Tab.
QWidget* firstIn(QWidget* pane) {
  if (takesFocus(pane)) return pane;
  QWidget* widget = pane;
  while ((widget = widget->nextInFocusChain()) != pane)
    if (pane->isAncestorOf(widget) && takesFocus(widget)) return widget;
  return nullptr;
}

}  // namespace

PaneCycle::PaneCycle(std::function<Panes()> panes, QObject* parent)
    : QObject(parent), m_panes(std::move(panes)) {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
}

void PaneCycle::remember(QWidget* focused) {
  if (!focused) return;
  std::erase_if(m_lastFocus, [](auto& entry) { return !entry.first || !entry.second; });
  for (const QPointer<QWidget>& pane : m_panes()) {
    if (!holds(pane, focused)) continue;
    const auto known = std::find_if(m_lastFocus.begin(), m_lastFocus.end(),
                                    [&](auto& entry) { return entry.first == pane; });
    if (known != m_lastFocus.end())
      known->second = focused;
    else
      m_lastFocus.emplace_back(pane, focused);
    return;
  }
}

void PaneCycle::step(Direction direction) {
  Panes panes = m_panes();
  if (direction == Direction::Backward) std::reverse(panes.begin(), panes.end());
  const QWidget* focused = QApplication::focusWidget();
  const auto current = std::find_if(panes.begin(), panes.end(),
                                    [&](const QPointer<QWidget>& pane) { return holds(pane, focused); });
  if (current != panes.end()) std::rotate(panes.begin(), current + 1, panes.end());  // it comes last
  enter(panes, direction);
}

void PaneCycle::enter(const Panes& panes, Direction direction) {
  for (const QPointer<QWidget>& pane : panes) {
    if (!pane || !pane->isVisible()) continue;
    const auto known = std::find_if(m_lastFocus.begin(), m_lastFocus.end(),
                                    [&](auto& entry) { return entry.first == pane; });
    QWidget* target =
        known != m_lastFocus.end() && takesFocus(known->second) ? known->second.data() : firstIn(pane);
    if (!target) continue;
    target->setFocus(direction == Direction::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return;
  }
}

}  // namespace headgate::ui
