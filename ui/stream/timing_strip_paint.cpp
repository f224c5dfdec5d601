// How the timing strip is drawn: see timing_strip.h.
#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>

#include "ui/paint/focus_ring.h"
#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/stream/stream_words.h"
#include "ui/stream/strip_measures.h"
#include "ui/stream/timing_strip.h"

namespace headgate::ui {
namespace {

using control::StreamPart;
using std::chrono::nanoseconds;

constexpr int kMostSteps = 8;
constexpr int kRoomForWords = 44;  // around the words of a silence
constexpr int kBetweenLabels = 8;

QColor faded(QColor color, double opacity) {
  color.setAlphaF(static_cast<float>(opacity));
  return color;
}

// "2 s", "200 ms", "1 min".
QString axisLabel(int64_t at) {
  constexpr int64_t kAxisSecond = 1'000'000'000;
  if (at == 0) return TimingStrip::tr("0 s");
  const auto rounded = [](double value) { return displayLocale().toString(value, 'g', 4); };
  if (at < kAxisSecond) return TimingStrip::tr("%1 ms").arg(rounded(static_cast<double>(at) / 1e6));
  if (at < 120 * kAxisSecond) return TimingStrip::tr("%1 s").arg(rounded(static_cast<double>(at) / 1e9));
  return durationText(nanoseconds(at));
}

}  // namespace

void TimingStrip::paintEvent(QPaintEvent*) {
  m_sincePaint.start();
  if (m_past.isNull()) m_past = paintPast();
  QPainter painter(this);
  painter.drawPixmap(0, 0, m_past);
  if (isRunning())
    for (const control::Silence& silence : silences(true))
      if (silence.at + silence.length >= now() - 1'000'000) paintSilence(painter, silence);
  paintFlags(painter);
  paintRange(painter);
  if (m_ring && hasFocus()) paintFocusRing(painter, rect(), m_theme.tokens().accent.focus, m_theme.tokens());
}

QPixmap TimingStrip::paintPast() const {
  const Tokens& tokens = m_theme.tokens();
  const double ratio = devicePixelRatioF();
  QPixmap past(size() * ratio);
  past.setDevicePixelRatio(ratio);
  past.fill(tokens.surface.panel);
  QPainter painter(&past);
  paintGrid(painter);
  for (const control::Silence& silence : silences(false)) paintSilence(painter, silence);
  painter.fillRect(QRectF(xOf(0), strip::kWaterline, xOf(m_scale.total()) - xOf(0), 1), tokens.line.strong);
  for (const control::Silence& silence : silences(false))
    painter.fillRect(
        QRectF(xOf(silence.at), strip::kWaterline - 1, xOf(silence.at + silence.length) - xOf(silence.at), 2),
        tokens.streamEvent.silence);
  const double waited = m_scale.xOf(m_row.firstByte >= 0 ? m_row.firstByte : isRunning() ? 0 : now());
  if (waited > 2) {
    const QRectF box(xOf(0), strip::kWaterline - strip::kWaitBox + 1, waited, strip::kWaitBox);
    painter.fillRect(box, tokens.line.strong);
    painter.fillRect(box.adjusted(1, 1, -1, -1), tokens.surface.sunken);
  }
  paintTicks(painter, ratio);
  return past;
}

void TimingStrip::paintGrid(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const int most = std::clamp(width() / 120, 1, kMostSteps);
  const int64_t step = axisStep(m_scale.total(), most);
  double free = 0;  // where there is room for the next label
  painter.setFont(m_theme.fonts().axis());
  for (int64_t at = 0; at <= m_scale.total(); at += step) {
    const double x = std::floor(xOf(at));
    painter.fillRect(QRectF(x, strip::kLane, 1, strip::kLaneEnd - strip::kLane), tokens.line.soft);
    const QString label = axisLabel(at);
    const int wide = painter.fontMetrics().horizontalAdvance(label);
    const double left = at == 0 ? x : x - wide / 2.0;
    if (left < free || left + wide > width()) continue;
    free = left + wide + kBetweenLabels;
    painter.setPen(tokens.text.tertiary);
    painter.drawText(QRectF(left, strip::kAxis, wide + 1, strip::kTextLine), Qt::AlignLeft | Qt::AlignVCenter,
                     label);
  }
}

// One run of rectangles for each colour, on whole device pixels.
void TimingStrip::paintTicks(QPainter& painter, double ratio) const {
  const Tokens& tokens = m_theme.tokens();
  const bool isTunnel = m_source.data().form() == control::StreamForm::WebSocket;
  constexpr std::array kParts{StreamPart::Other, StreamPart::Control, StreamPart::Text, StreamPart::Thinking,
                              StreamPart::ToolCall};
  std::array<std::vector<QRectF>, kParts.size()> upper;
  std::array<std::vector<QRectF>, kParts.size()> lower;
  const double left = std::round(strip::kSide * ratio) / ratio;
  const double wide = m_columns.tickWidth() / ratio;
  const std::vector<StripColumn>& columns = m_columns.columns();
  for (size_t i = 0; i < columns.size(); ++i) {
    const StripColumn& column = columns[i];
    const auto part = static_cast<size_t>(std::ranges::find(kParts, column.part) - kParts.begin());
    const double x = left + static_cast<double>(i) / ratio;
    if (column.upper > 0) {
      const double height =
          std::max(std::round(double{column.upper} * strip::kUpper), double{strip::kLeastTick});
      upper[part].emplace_back(x, strip::kWaterline - height, wide, height);
    }
    if (column.lower > 0) {
      const double height =
          std::max(std::round(double{column.lower} * strip::kLower), double{strip::kLeastTick});
      lower[part].emplace_back(x, strip::kWaterline + 1, wide, height);
    }
  }
  const auto fill = [&painter](const std::vector<QRectF>& ticks, const QColor& color) {
    if (ticks.empty()) return;
    painter.setBrush(color);
    painter.drawRects(ticks.data(), static_cast<int>(ticks.size()));
  };
  painter.setPen(Qt::NoPen);
  for (size_t part = 0; part < kParts.size(); ++part) {
    const QColor color = partColor(kParts[part], isTunnel, tokens);
    fill(upper[part], color);
    fill(lower[part], faded(color, tokens.streamEvent.clientLaneOpacity));
  }
}

void TimingStrip::paintSilence(QPainter& painter, const control::Silence& silence) const {
  const Tokens& tokens = m_theme.tokens();
  const StreamData& stream = m_source.data();
  const double from = std::ceil(xOf(silence.at) + 1);
  const QRectF room(from, strip::kLane, std::floor(xOf(silence.at + silence.length)) - from,
                    strip::kLaneEnd - strip::kLane);
  if (room.width() < 1) return;
  painter.fillRect(room, faded(tokens.status.warnSoft, tokens.streamEvent.silenceFillOpacity));
  painter.fillRect(QRectF(room.left(), strip::kWaterline - 1, room.width(), 2), tokens.streamEvent.silence);
  const QString name = silenceName(silence.length);
  const auto event = static_cast<size_t>(std::ranges::upper_bound(stream.events().at, silence.at) -
                                         stream.events().at.begin());
  const QString words =
      event == 0 ? tr("the connection was open")
                 : tr("after event %1 · connection open").arg(countText(static_cast<int64_t>(event)));
  QFont strong = m_theme.fonts().strong();
  const int strongWidth = QFontMetrics(strong).horizontalAdvance(name);
  const int wordsWidth = QFontMetrics(m_theme.fonts().small()).horizontalAdvance(words);
  const bool isShort = m_scale.isShortened() && room.width() <= strip::kShortSilence + 1;
  if (isShort) {  // a double slash through the waterline, and the true length
    painter.setPen(QPen(tokens.streamEvent.silence, 1.5));
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(room.center().x(), strip::kWaterline);
    for (const int shift : {-3, 3})
      painter.drawLine(centre + QPointF(shift - 3, 8), centre + QPointF(shift + 3, -8));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(m_theme.fonts().axis());
    painter.setPen(tokens.status.warn);
    painter.drawText(QRectF(room.left(), strip::kLane + 4, room.width(), strip::kTextLine), Qt::AlignCenter,
                     durationText(nanoseconds(silence.length)));
    return;
  }
  if (room.width() < strongWidth + 8) return;
  const bool hasWords = room.width() >= wordsWidth + kRoomForWords / 2.0;
  painter.setFont(strong);
  painter.setPen(tokens.status.warn);
  painter.drawText(QRectF(room.left(), strip::kLane + (hasWords ? 14 : 24), room.width(), 20),
                   Qt::AlignCenter, name);
  if (!hasWords) return;
  painter.setFont(m_theme.fonts().small());
  painter.setPen(tokens.text.secondary);
  painter.drawText(QRectF(room.left(), strip::kLane + 35, room.width(), strip::kTextLine), Qt::AlignCenter,
                   words);
}

QString TimingStrip::endText() const {
  const StreamData& stream = m_source.data();
  const bool named = stream.form() == control::StreamForm::Events && stream.eventCount() > 0 &&
                     m_row.error.empty() && stream.isWhole();
  return tr("%1 %2").arg(named ? eventName(stream, stream.eventCount() - 1) : tr("end"),
                         shortMomentText(now()));
}

void TimingStrip::paintFlags(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const control::StreamFigures& figures = m_source.data().figures();
  const int64_t first = m_row.firstByte >= 0 ? m_row.firstByte : figures.firstChunk;
  if (first >= 0)
    paintFlag(painter, xOf(first), tr("first byte %1").arg(shortMomentText(first)), tokens.text.secondary,
              false);
  if (isRunning())
    paintFlag(painter, xOf(now()), tr("now %1").arg(runningDurationText(nanoseconds(now()))),
              tokens.accent.text, true);
  else
    paintFlag(painter, xOf(now()), endText(), tokens.text.secondary, false);
}

// At the right of its line, or where that is no room, at its left.
void TimingStrip::paintFlag(QPainter& painter, double x, const QString& text, const QColor& color,
                            bool isNow) const {
  x = std::floor(std::min<double>(x, width() - strip::kSide));
  painter.fillRect(QRectF(x, strip::kFlagText + 2, isNow ? 2 : 1, strip::kLaneEnd - strip::kFlagText - 2),
                   isNow ? color : m_theme.tokens().line.strong);
  QFont font = m_theme.fonts().small();
  if (isNow) font.setWeight(QFont::DemiBold);
  const int wide = QFontMetrics(font).horizontalAdvance(text);
  const bool goesRight = x + 6 + wide <= width() - 2 && (isNow || x < width() / 2.0);
  const QRectF place(goesRight ? x + 6 : x - 6 - wide, strip::kFlagText - (isNow ? 4 : 0), wide + 1,
                     strip::kTextLine);
  painter.fillRect(place.adjusted(-2, 0, 2, 0), m_theme.tokens().surface.panel);
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
  if (!isNow) return;
  const std::array corners{QPointF(x - 3, strip::kFlagText - 2), QPointF(x + 5, strip::kFlagText - 2),
                           QPointF(x + 1, strip::kFlagText + 4)};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimingStrip::paintRange(QPainter& painter) const {
  if (!m_range) return;
  const Tokens& tokens = m_theme.tokens();
  const double from = std::round(xOf(m_range->first));
  const double to = std::max(std::round(xOf(m_range->second)), from + 1);
  const QRectF frame(from, strip::kFrame, to - from, strip::kFrameEnd - strip::kFrame);
  for (const QRectF& side : {QRectF(frame.left(), frame.top(), frame.width(), 1),
                             QRectF(frame.left(), frame.bottom() - 1, frame.width(), 1),
                             QRectF(frame.left(), frame.top(), 1, frame.height()),
                             QRectF(frame.right() - 1, frame.top(), 1, frame.height())})
    painter.fillRect(side, tokens.accent.base);
  const double middle = strip::kLane + (strip::kLaneEnd - strip::kLane - strip::kHandleHeight) / 2.0;
  for (const double x : {frame.left(), frame.right() - 1}) {
    const QRectF handle(x - 3, std::round(middle), strip::kHandleWidth, strip::kHandleHeight);
    painter.fillRect(handle.adjusted(-1, -1, 1, 1), tokens.surface.base);
    painter.fillRect(handle, tokens.accent.base);
    painter.fillRect(handle.adjusted(1, 1, -1, -1), tokens.surface.base);
    painter.fillRect(QRectF(x, handle.top() + 7, 1, handle.height() - 14), tokens.accent.base);
  }
  const StreamData& stream = m_source.data();
  const auto between = itemsBetween(stream.events().at, m_range->first, m_range->second);
  const QString text = tr("%1 · %2 of %3 events")
                           .arg(rangeText(m_range->first, m_range->second, now()),
                                countText(static_cast<int64_t>(between.second - between.first)),
                                countText(static_cast<int64_t>(stream.eventCount())));
  painter.setFont(m_theme.fonts().small());
  const int wide = painter.fontMetrics().horizontalAdvance(text);
  const double left = std::clamp<double>(frame.left() + 6, 2, std::max(width() - wide - 4, 2));
  painter.setPen(tokens.accent.text);
  painter.drawText(QRectF(left, strip::kRangeText, wide + 1, strip::kTextLine),
                   Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace headgate::ui
