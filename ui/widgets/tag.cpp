#include "ui/widgets/tag.h"

#include <QPainter>

namespace headgate::ui {

Tag::Tag(const Theme& theme, const TagShape& shape, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setShape(shape);
}

void Tag::setShape(const TagShape& shape) {
  m_shape = shape;
  setAccessibleName(shape.text);
  updateGeometry();
  update();
}

QSize Tag::sizeHint() const {
  return tagSize(m_shape, m_theme).toSize();
}

void Tag::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintTag(painter, {}, m_shape, m_theme);
}

}  // namespace headgate::ui
