#include "ui/map/map_legend.h"

#include <vector>

#include <QPainter>

#include "ui/map/map_items.h"

namespace headgate::ui {

namespace {

constexpr int kSample = 28;
constexpr int kGap = 8;
constexpr int kBetween = 16;

struct LegendEntry {
  MapEdge::Health health;
  QString word;
};

std::vector<LegendEntry> legendEntries() {
  return {{MapEdge::Health::Well, MapLegend::tr("well")},
          {MapEdge::Health::Degraded, MapLegend::tr("degraded")},
          {MapEdge::Health::Down, MapLegend::tr("down")},
          {MapEdge::Health::Draining, MapLegend::tr("draining")},
          {MapEdge::Health::Idle, MapLegend::tr("idle")}};
}

}  // namespace

MapLegend::MapLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  QStringList words;
  for (const LegendEntry& entry : legendEntries()) words << entry.word;
  setAccessibleName(tr("Edges, by their colours: %1").arg(words.join(QStringLiteral(", "))));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize MapLegend::sizeHint() const {
  const QFontMetrics metrics(m_theme.fonts().small());
  int width = metrics.horizontalAdvance(tr("Width is req/min"));
  for (const LegendEntry& entry : legendEntries())
    width += kBetween + kSample + kGap + metrics.horizontalAdvance(entry.word);
  return {width, 32};
}

void MapLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setFont(m_theme.fonts().small());
  const auto text = [&](int left, const QString& words) {
    painter.setPen(tokens.text.secondary);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    return left + painter.fontMetrics().horizontalAdvance(words);
  };
  int left = text(0, tr("Width is req/min"));
  for (const LegendEntry& entry : legendEntries()) {
    left += kBetween;
    QPen pen = edgePen(entry.health, 6, tokens);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(left, height() / 2, left + kSample, height() / 2);
    left = text(left + kSample + kGap, entry.word);
  }
}

}  // namespace headgate::ui
