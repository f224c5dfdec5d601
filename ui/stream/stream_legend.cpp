#include "ui/stream/stream_legend.h"

#include <algorithm>

#include <QPainter>

#include "ui/stream/stream_words.h"

namespace headgate::ui {
namespace {

using control::StreamPart;

constexpr int kLegendSwatch = 8;
constexpr int kAfterSwatch = 6;
constexpr int kBetweenEntries = 14;

}  // namespace

StreamLegend::StreamLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFont(theme.fonts().small());
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setAccessibleName(tr("Legend"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StreamLegend::take(const StreamData& stream, const StreamData::Growth& growth) {
  const auto before = std::tuple(m_parts, m_hasPings, m_isTunnel);
  m_isTunnel = stream.form() == control::StreamForm::WebSocket;
  if (growth.isAnew) {
    m_parts = {};
    m_hasPings = false;
  }
  for (size_t event = growth.firstEvent; event < stream.eventCount(); ++event) {
    if (isPing(stream, event))
      m_hasPings = true;
    else
      m_parts[static_cast<size_t>(stream.events().part[event])] = true;
  }
  if (before == std::tuple(m_parts, m_hasPings, m_isTunnel)) return;
  QStringList names;
  for (const Entry& entry : entries()) names << entry.name;
  setAccessibleDescription(names.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

std::vector<StreamLegend::Entry> StreamLegend::entries() const {
  std::vector<Entry> all;
  for (const StreamPart part :
       {StreamPart::Thinking, StreamPart::Text, StreamPart::ToolCall, StreamPart::Control, StreamPart::Other})
    if (m_parts[static_cast<size_t>(part)])
      all.push_back({partName(part), partColor(part, m_isTunnel, m_theme.tokens()), false});
  if (m_hasPings) all.push_back({tr("ping"), m_theme.tokens().streamEvent.ping, true});
  return all;
}

QString StreamLegend::directions() const {
  return m_isTunnel ? tr("▲ from the target  ▼ from the client") : tr("▲ from the target  ▼ to the client");
}

QSize StreamLegend::sizeHint() const {
  int width = fontMetrics().horizontalAdvance(directions()) + kBetweenEntries;
  for (const Entry& entry : entries())
    width += kLegendSwatch + kAfterSwatch + fontMetrics().horizontalAdvance(entry.name) + kBetweenEntries;
  return {width + kBetweenEntries, m_theme.tokens().size.button};
}

// From the right, so that where there is no room the first entries leave.
void StreamLegend::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setFont(font());
  int right = width();
  const QString ways = directions();
  right -= fontMetrics().horizontalAdvance(ways);
  painter.setPen(tokens.text.secondary);
  if (right < 0) return;
  painter.drawText(QRect(right, 0, width() - right, height()), Qt::AlignLeft | Qt::AlignVCenter, ways);
  right -= kBetweenEntries;
  std::vector<Entry> all = entries();
  if (!all.empty()) painter.fillRect(QRect(right, (height() - 18) / 2, 1, 18), tokens.line.normal);
  right -= kBetweenEntries;
  std::ranges::reverse(all);
  for (const Entry& entry : all) {
    const int wide = fontMetrics().horizontalAdvance(entry.name);
    const int left = right - wide - kAfterSwatch - kLegendSwatch;
    if (left < 0) return;
    const QRect swatch(left, (height() - kLegendSwatch) / 2, kLegendSwatch, kLegendSwatch);
    painter.fillRect(swatch, entry.color);
    if (entry.isHollow) painter.fillRect(swatch.adjusted(1, 1, -1, -1), tokens.surface.panel);
    painter.drawText(QRect(right - wide, 0, wide + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     entry.name);
    right = left - kBetweenEntries;
  }
}

}  // namespace headgate::ui
