#include "ui/delegates/header_view.h"

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {
namespace {

constexpr int kTriangle = 8;

void paintTriangle(QPainter& painter, QPointF centre, Qt::SortOrder order, const QColor& color) {
  const qreal half = kTriangle / 2.0;
  const qreal up = order == Qt::AscendingOrder ? -half / 2 : half / 2;
  const QPointF corners[] = {{centre.x() - half, centre.y() - up},
                             {centre.x() + half, centre.y() - up},
                             {centre.x(), centre.y() + up}};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(corners, 3);
}

}  // namespace

HeaderView::HeaderView(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
  setSectionsMovable(true);
  setHighlightSections(false);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setMinimumSectionSize(3 * theme.tokens().space.cellX);
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize HeaderView::sizeHint() const {
  return {QHeaderView::sizeHint().width(), m_theme.tokens().size.headerRow};
}

void HeaderView::paintGround(QPainter& painter, const QRect& rect) const {
  painter.fillRect(rect, m_theme.tokens().surface.panel);
  painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.tokens().line.normal);
}

void HeaderView::paintEvent(QPaintEvent* event) {
  QHeaderView::paintEvent(event);
  const int end = length() - offset();
  if (end >= viewport()->width()) return;
  QPainter painter(viewport());
  paintGround(painter, viewport()->rect().adjusted(end, 0, 0, 0));  // past the last column
}

void HeaderView::paintSection(QPainter* painter, const QRect& rect, int section) const {
  const Tokens& tokens = m_theme.tokens();
  painter->save();
  painter->setClipRect(rect, Qt::IntersectClip);
  paintGround(*painter, rect);
  if (visualIndex(section) + 1 < count()) {
    const int height = 15;
    painter->fillRect(QRect(rect.right(), rect.top() + (rect.height() - height) / 2, 1, height),
                      tokens.line.soft);
  }
  QRect inner = rect.adjusted(tokens.space.cellX, 0, -tokens.space.cellX, -1);
  const QVariant own = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
  const bool right = own.isValid() && (Qt::Alignment(own.toInt()) & Qt::AlignRight);
  if (isSortIndicatorShown() && sortIndicatorSection() == section) {
    const QPointF centre(right ? inner.left() + kTriangle / 2.0 : inner.right() - kTriangle / 2.0,
                         rect.center().y() + 0.5);
    paintTriangle(*painter, centre, sortIndicatorOrder(), tokens.text.tertiary);
    const int room = kTriangle + tokens.space.half;
    inner.adjust(right ? room : 0, 0, right ? 0 : -room, 0);
  }
  const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
  const QString note = model()->headerData(section, orientation(), HeaderNoteRole).toString();
  painter->setPen(tokens.text.tertiary);
  if (own.isValid() && (Qt::Alignment(own.toInt()) & Qt::AlignHCenter)) {
    // Over lamps, and as they stand: at the view's edge the row's own is part of the margin.
    const int edge = rect.left() <= 0 ? tokens.size.selectionEdge + tokens.space.cellX : 0;
    const int spare = rect.width() - edge - QFontMetrics(m_theme.fonts().caption()).horizontalAdvance(name);
    inner = rect.adjusted(edge + std::max(0, spare / 2), 0, 0, -1);
  }
  if (right) {
    const int width = QFontMetrics(m_theme.fonts().caption()).horizontalAdvance(name);
    inner.setLeft(std::max(inner.left(), inner.right() + 1 - width));
  }
  const int width = paintTextLine(*painter, inner, m_theme.fonts().caption(), name);
  // A part of a note says nothing.
  const QRect beside = inner.adjusted(width + tokens.space.grid, 0, 0, 0);
  if (!note.isEmpty() && QFontMetrics(m_theme.fonts().axis()).horizontalAdvance(note) <= beside.width())
    paintTextLine(*painter, beside, m_theme.fonts().axis(), note);
  painter->restore();
}

}  // namespace headgate::ui
