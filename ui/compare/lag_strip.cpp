#include "ui/compare/lag_strip.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QPainter>

#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/stream/stream_words.h"
#include "ui/stream/strip_columns.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr int kSide = 16;
constexpr int kLagLane = 44;
constexpr int kLagMiddle = kLagLane + 4;  // the line between the two
constexpr int kLagBottom = kLagMiddle + 1 + kLagLane;
constexpr int kLagAxis = kLagBottom + 2;
constexpr int kLagCurve = kLagAxis + 20;
constexpr int kLagCurveHeight = 48;
constexpr int kLagHeight = kLagCurve + kLagCurveHeight + 22;

}  // namespace

LagStrip::LagStrip(const Theme& theme, const StreamSource& first, const StreamSource& second, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_first(first), m_second(second) {
  setObjectName(QStringLiteral("lagStrip"));
  setAccessibleName(tr("Both streams over time"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&theme, &Theme::changed, this, [this] {
    m_drawn = QPixmap();
    update();
  });
}

void LagStrip::setLag(StreamLag lag) {
  m_lag = std::move(lag);
  m_drawn = QPixmap();
  setAccessibleDescription(tr("At the end B is %1 behind A").arg(durationText(nanoseconds(m_lag.atEnd))));
  update();
}

QSize LagStrip::sizeHint() const {
  return {480, kLagHeight};
}

void LagStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_drawn = QPixmap();
}

StripScale LagStrip::scale() const {
  const int64_t until = std::max(m_first.data().figures().lastChunk, m_second.data().figures().lastChunk);
  return StripScale(std::max<int64_t>(until, 1), std::max(width() - 2 * kSide, 1));
}

void LagStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_drawn.isNull()) {
    const double ratio = devicePixelRatioF();
    m_drawn = QPixmap(size() * ratio);
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(m_theme.tokens().surface.panel);
    QPainter inner(&m_drawn);
    const StripScale strip = scale();
    paintGrid(inner, strip);
    paintLane(inner, m_first.data(), true, ratio);
    paintLane(inner, m_second.data(), false, ratio);
    inner.fillRect(QRect(kSide, kLagMiddle, width() - 2 * kSide, 1), m_theme.tokens().line.strong);
    paintLag(inner, strip);
  }
  painter.drawPixmap(0, 0, m_drawn);
}

void LagStrip::paintGrid(QPainter& painter, const StripScale& strip) const {
  const Tokens& tokens = m_theme.tokens();
  const int64_t step = axisStep(strip.total(), std::max(width() / 120, 1));
  for (int64_t at = 0; at <= strip.total(); at += step) {
    const int x = kSide + static_cast<int>(strip.xOf(at));
    painter.fillRect(QRect(x, 4, 1, kLagBottom - 4), tokens.line.soft);
    if (x + 50 > width()) continue;
    painter.setPen(tokens.text.tertiary);
    paintTextLine(painter, QRect(x, kLagAxis, 80, 16), m_theme.fonts().axis(),
                  at == 0 ? tr("0 s") : durationText(nanoseconds(at)));
  }
  painter.setPen(tokens.text.secondary);
  paintTextLine(painter, QRect(2, 4, kSide, 16), m_theme.fonts().small(), QStringLiteral("A"));
  paintTextLine(painter, QRect(2, kLagBottom - 18, kSide, 16), m_theme.fonts().small(), QStringLiteral("B"));
}

void LagStrip::paintLane(QPainter& painter, const StreamData& stream, bool isUpper, double ratio) const {
  StripColumns columns;
  columns.begin(scale(), static_cast<size_t>(std::max(width() - 2 * kSide, 1) * ratio));
  columns.take(stream, 0);
  const bool isTunnel = stream.form() == control::StreamForm::WebSocket;
  double x = std::round(kSide * ratio) / ratio;
  for (const StripColumn& column : columns.columns()) {
    if (column.upper > 0) {
      const double height = std::max(std::round(double{column.upper} * kLagLane), 4.0);
      painter.fillRect(
          QRectF(x, isUpper ? kLagMiddle - height : kLagMiddle + 1, columns.tickWidth() / ratio, height),
          partColor(column.part, isTunnel, m_theme.tokens()));
    }
    x += 1 / ratio;
  }
}

// Over the time of A, where each event stood in it.
void LagStrip::paintLag(QPainter& painter, const StripScale& strip) const {
  const Tokens& tokens = m_theme.tokens();
  if (m_lag.lag.empty()) return;
  const auto range = std::ranges::minmax(m_lag.lag);
  const double low = static_cast<double>(std::min<int64_t>(range.min, 0));
  const double high = static_cast<double>(std::max<int64_t>(range.max, 1'000'000));
  const auto yOf = [&](double lag) { return kLagCurve + kLagCurveHeight * (1 - (lag - low) / (high - low)); };
  painter.fillRect(QRectF(kSide, yOf(0), width() - 2 * kSide, 1), tokens.line.normal);
  const bool byEvents = m_first.data().eventCount() > 0 && m_second.data().eventCount() > 0;
  const std::vector<int64_t>& at = byEvents ? m_first.data().events().at : m_first.data().chunks().at;
  QPolygonF curve;
  double lastX = -1;
  for (size_t i = 0; i < m_lag.lag.size() && i < at.size(); ++i) {
    const double x = kSide + strip.xOf(at[i]);
    if (x - lastX < 0.5 && i + 1 != m_lag.lag.size()) continue;
    curve << QPointF(x, yOf(static_cast<double>(m_lag.lag[i])));
    lastX = x;
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens.streamEvent.silence, 1.5));
  painter.drawPolyline(curve);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(tokens.text.secondary);
  paintTextLine(painter, QRect(kSide, kLagCurve + kLagCurveHeight + 4, width() - 2 * kSide, 16),
                m_theme.fonts().small(),
                tr("How far B is behind A at each event, counted from the first event of each; at most %1")
                    .arg(durationText(nanoseconds(std::max<int64_t>(range.max, 0)))));
}

}  // namespace headgate::ui
