#include "ui/delegates/gauge_delegate.h"

#include <algorithm>

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/gauge.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {

namespace {

constexpr int kUsedWidth = 28;
constexpr int kShortTrack = 56;
constexpr int kLongTrack = 84;

}  // namespace

GaugeDelegate::GaugeDelegate(const Theme& theme, Figures figures, QObject* parent)
    : RowDelegate(theme, parent), m_figures(figures), m_numbers(theme.fonts().small()) {}

void GaugeDelegate::paintTrack(QPainter& painter, const QRect& room, const GaugeFigures& figures) const {
  const int height = tokens().size.gauge;
  const QRectF track(room.left(), room.top() + (room.height() - height) / 2.0, room.width(), height);
  paintGauge(painter, track, static_cast<double>(figures.used) / static_cast<double>(figures.limit),
             figures.isRefusing ? GaugeState::Refusing : GaugeState::Normal, tokens());
}

void GaugeDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QVariant value = index.data(GaugeRole);
  if (!value.isValid()) return;
  const auto figures = value.value<GaugeFigures>();
  const QString used = countText(static_cast<int64_t>(figures.used));
  const QString limit = countText(static_cast<int64_t>(figures.limit));
  const int gap = tokens().space.grid;
  QRect room = cell.rect;
  painter.setPen(tokens().text.secondary);
  if (m_figures == Figures::After) {
    m_numbers.draw(painter, room, Qt::AlignRight,
                   figures.limit == 0 ? used : tr("%1 of %2").arg(used, limit));
    room.setWidth(std::min(kLongTrack, room.width() / 2));
    if (figures.limit != 0) paintTrack(painter, room, figures);
    return;
  }
  m_numbers.draw(painter, QRect(room.left(), room.top(), kUsedWidth, room.height()), Qt::AlignRight, used);
  if (figures.limit == 0) return;
  room.setLeft(room.left() + kUsedWidth + gap);
  paintTrack(painter, QRect(room.left(), room.top(), kShortTrack, room.height()), figures);
  room.setLeft(room.left() + kShortTrack + gap);
  painter.setPen(tokens().text.tertiary);
  m_numbers.draw(painter, room, Qt::AlignLeft, tr("of %1").arg(limit));
}

}  // namespace headgate::ui
