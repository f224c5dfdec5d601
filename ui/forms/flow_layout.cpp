#include "ui/forms/flow_layout.h"

#include <algorithm>

#include <QWidget>

namespace headgate::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
  setContentsMargins(0, 0, 0, 0);
  setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
  m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= count()) return nullptr;
  QLayoutItem* item = m_items[size_t(index)].release();
  m_items.erase(m_items.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const {
  return arrange({0, 0, width, 0}, Purpose::Measure);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto& item : m_items) size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, Purpose::Place);
}

int FlowLayout::arrange(const QRect& rect, Purpose purpose) const {
  int x = rect.x();
  int y = rect.y();
  int lineHeight = 0;
  for (const auto& item : m_items) {
    if (item->isEmpty()) continue;
    const QSize hint = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
    if (x > rect.x() && x + hint.width() > rect.x() + rect.width()) {
      x = rect.x();
      y += lineHeight + spacing();
      lineHeight = 0;
    }
    if (purpose == Purpose::Place) item->setGeometry({{x, y}, hint});
    x += hint.width() + spacing();
    lineHeight = std::max(lineHeight, hint.height());
  }
  return y + lineHeight - rect.y();
}

}  // namespace headgate::ui
