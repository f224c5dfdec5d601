#include "ui/delegates/spark_delegate.h"

#include "ui/delegates/roles.h"
#include "ui/paint/sparkline.h"

namespace headgate::ui {

namespace {

const QColor& hueColor(Sparkline::Hue hue, const Tokens& tokens) {
  switch (hue) {
    case Sparkline::Hue::Idle:
      return tokens.status.idle;
    case Sparkline::Hue::Llm:
      return tokens.series.llm;
    case Sparkline::Hue::Mcp:
      return tokens.series.mcp;
    case Sparkline::Hue::WebSocket:
      return tokens.series.webSocket;
    case Sparkline::Hue::Http:
      return tokens.series.http;
  }
  return tokens.status.idle;
}

}  // namespace

void SparkDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QVariant value = index.data(SparkRole);
  if (!value.isValid()) return;
  const auto line = value.value<Sparkline>();
  const int air = tokens().space.half + 1;
  paintSparkline(painter, QRectF(cell.rect).adjusted(0, air, 0, -air), line.counts,
                 hueColor(line.hue, tokens()));
}

}  // namespace headgate::ui
