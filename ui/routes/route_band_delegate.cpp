#include "ui/routes/route_band_delegate.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/icons/icon_engine.h"
#include "ui/paint/lamps.h"
#include "ui/paint/text_line.h"
#include "ui/routes/route_list_model.h"
#include "ui/routes/route_rows.h"

namespace headgate::ui {

namespace {

constexpr int kGrip = 10;
constexpr int kBandLeft = 50;  // of the words of a line under a route: a little further in than its name
constexpr int kFold = 14;

QString moveUpText() {
  return RouteListModel::tr("Move up");
}

// Two columns of three dots; as an icon they would be drawn between pixels.
void paintGrip(QPainter& painter, const QRect& rect, const QColor& color) {
  constexpr int kDot = 2;
  constexpr int kDotStep = 4;
  for (int dot = 0; dot < 6; ++dot)
    painter.fillRect(
        QRect(rect.left() + 1 + dot % 2 * kDotStep, rect.top() + dot / 2 * kDotStep + 1, kDot, kDot), color);
}

}  // namespace

QRect RouteBandDelegate::linkRect(const QRect& band, const Theme& theme) {
  const int width = QFontMetrics(theme.fonts().body()).horizontalAdvance(moveUpText());
  const int right = band.right() - theme.tokens().space.panelX;
  return {right - width, band.top(), width + 1, band.height()};
}

void RouteBandDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  switch (RouteRow::Kind(index.data(RouteListModel::KindRole).toInt())) {
    case RouteRow::Kind::Route:
      return paintNumber(painter, cell, index);
    case RouteRow::Kind::Folder:
      return paintFolder(painter, cell, index);
    case RouteRow::Kind::Shadow:
      return paintShadow(painter, cell, index);
  }
}

void RouteBandDelegate::paintNumber(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QRect& rect = cell.rect;
  const int middle = rect.center().y();
  const QRect grip(rect.left() - 1, middle - kGrip / 2, kGrip, kGrip);
  bool hasLamp = false;
  const int lamp = index.data(LampRole).toInt(&hasLamp);
  if (hasLamp) {
    const int size = tokens().size.lamp;
    paintLamp(painter, QPoint(grip.left(), middle - size / 2), Lamp(lamp), tokens(), cell.ground);
  } else {
    paintGrip(painter, grip, tokens().line.strong);
  }
  painter.setPen(colorOf(index, ToneRole, Tone::Tertiary));
  QRect number = rect;
  number.setLeft(grip.right() + 1 + tokens().space.half);
  paintTextLine(painter, number, theme().fonts().body(), index.data(Qt::DisplayRole).toString(),
                Qt::ElideNone);
}

void RouteBandDelegate::paintFolder(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const bool isFolded = index.data(RouteListModel::FoldedRole).toBool();
  QRect line = cell.rect;
  paintIcon(painter, QRect(line.left() - 2, line.center().y() - kFold / 2, kFold, kFold),
            isFolded ? Icon::Right : Icon::Down, tokens().text.secondary);
  line.setLeft(line.left() + kFold + tokens().space.half);
  painter.setPen(tokens().text.secondary);
  const int width =
      paintTextLine(painter, line, theme().fonts().name(), index.data(Qt::DisplayRole).toString());
  line.setLeft(line.left() + width + tokens().space.grid);
  painter.setPen(tokens().text.tertiary);
  paintTextLine(painter, line, theme().fonts().small(),
                index.data(RouteListModel::SecondLineRole).toString());
}

void RouteBandDelegate::paintShadow(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QRect band = cell.option.rect.adjusted(0, 0, 0, -1);
  painter.fillRect(band, tokens().status.warnSoft);
  const int lamp = tokens().size.lamp;
  paintLamp(painter, QPoint(kBandLeft, band.center().y() + 1 - lamp / 2), Lamp::Stalled, tokens(),
            tokens().status.warnSoft);
  const QRect link = linkRect(cell.option.rect, theme());
  QRect words = band;
  words.setLeft(kBandLeft + lamp + tokens().space.grid);
  words.setRight(link.left() - tokens().space.grid);
  painter.setPen(tokens().text.primary);
  paintTextLine(painter, words, theme().fonts().body(), index.data(Qt::DisplayRole).toString());
  painter.setPen(tokens().accent.text);
  paintTextLine(painter, link, theme().fonts().body(), moveUpText(), Qt::ElideNone);
}

}  // namespace headgate::ui
