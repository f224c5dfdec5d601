#include "ui/traffic/mini_strip.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr int kLabel = 15;  // the line of the flags
constexpr int kLane = 45;
constexpr int kAxis = 16;
constexpr int kWaterline = 11;  // from the lane's lower end
constexpr int kLeastTick = 4;
constexpr double kNanosecondsASecond = 1e9;

// 1, 2 or 5 times a power of ten seconds, so that about four fit.
double stepOf(double seconds) {
  const double rough = std::max(seconds, 1e-3) / 3;
  const double power = std::pow(10, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= rough) return factor * power;
  return 10 * power;
}

// Round numbers need no figures behind the point: "5 s", "200 ms".
QString axisText(double seconds) {
  return seconds < 1 ? MiniStrip::tr("%1 ms").arg(std::lround(seconds * 1000))
                     : MiniStrip::tr("%1 s").arg(std::lround(seconds));
}

}  // namespace

MiniStrip::MiniStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Chunks over time"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MiniStrip::setChunks(const control::ExchangeRow& row, TimeShares shares,
                          std::vector<control::RecordedChunk> chunks) {
  m_row = row;
  m_shares = std::move(shares);
  m_chunks = std::move(chunks);
  setAccessibleDescription(tr("%n chunk(s)", nullptr, static_cast<int>(m_chunks.size())));
  update();
}

QSize MiniStrip::sizeHint() const {
  return {200, kLabel + kLane + kAxis};
}

int MiniStrip::xOf(int64_t at) const {
  const double share =
      static_cast<double>(at) / std::max<double>(static_cast<double>(m_shares.total.count()), 1);
  return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (width() - 1)));
}

void MiniStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect lane(0, kLabel, width(), kLane);
  paintFlags(painter);
  paintSilences(painter, lane);
  paintChunks(painter, lane);
  const int line = lane.bottom() - kWaterline;
  painter.fillRect(QRect(0, line, width(), 1), m_theme.tokens().line.strong);
  const int waited = xOf((m_shares.wait + m_shares.overhead).count());
  if (waited > 2) {
    painter.setPen(m_theme.tokens().line.strong);
    painter.setBrush(m_theme.tokens().surface.sunken);
    painter.drawRect(QRect(0, line - 3, waited, 5));
  }
  paintAxis(painter, lane.bottom() + 1);
}

void MiniStrip::paintFlags(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  painter.setFont(m_theme.fonts().axis());
  painter.setPen(tokens.text.tertiary);
  const QRect rect(0, 0, width(), kLabel);
  if (m_row.firstByte >= 0)
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                     tr("first byte %1").arg(durationText(nanoseconds(m_row.firstByte))));
  const bool running = m_row.phase == control::ExchangePhase::InFlight;
  painter.drawText(rect, Qt::AlignRight | Qt::AlignTop,
                   running ? tr("now %1").arg(runningDurationText(m_shares.total))
                           : tr("ended %1").arg(durationText(m_shares.total)));
  if (m_row.firstByte >= 0)
    painter.fillRect(QRect(xOf(m_row.firstByte), kLabel, 1, kLane), tokens.line.strong);
  if (!running) painter.fillRect(QRect(width() - 1, kLabel, 1, kLane), tokens.line.strong);
}

void MiniStrip::paintSilences(QPainter& painter, const QRect& lane) const {
  const Tokens& tokens = m_theme.tokens();
  for (const control::Silence& silence : m_shares.stalls) {
    const int left = xOf(silence.at);
    const QRect room(left, lane.top(), xOf(silence.at + silence.length) - left,
                     lane.height() - kWaterline - 1);
    painter.fillRect(room, tokens.status.warnSoft);
    painter.fillRect(QRect(room.left(), room.bottom() - 1, room.width(), 2), tokens.streamEvent.silence);
    const QString words = tr("%1 silent").arg(durationText(nanoseconds(silence.length)));
    QFont font = m_theme.fonts().caption();
    painter.setFont(font);
    painter.setPen(tokens.status.warn);
    if (QFontMetrics(font).horizontalAdvance(words) + 4 < room.width())
      painter.drawText(room, Qt::AlignCenter, words);
  }
}

void MiniStrip::paintChunks(QPainter& painter, const QRect& lane) const {
  if (m_chunks.empty()) return;
  // More than one in a pixel: the tallest wins.
  std::vector<uint64_t> tallest(static_cast<size_t>(std::max(width(), 1)), 0);
  for (const control::RecordedChunk& chunk : m_chunks) {
    uint64_t& size = tallest[static_cast<size_t>(xOf(chunk.at))];
    size = std::max(size, chunk.size);
  }
  const QColor color = kindColor(kindOf(m_row.kind), m_theme.tokens());
  QColor below = color;
  below.setAlphaF(static_cast<float>(m_theme.tokens().streamEvent.clientLaneOpacity));
  const int upper = lane.height() - kWaterline - 1;
  const int line = lane.bottom() - kWaterline;
  for (size_t x = 0; x < tallest.size(); ++x) {
    if (tallest[x] == 0) continue;
    const double share = std::min(std::pow(static_cast<double>(tallest[x]) / 420.0, 0.75), 1.0);
    const int height = std::max(static_cast<int>(std::lround(share * upper)), kLeastTick);
    painter.fillRect(QRect(static_cast<int>(x), line - height, 1, height), color);
    const int reflected = std::max(static_cast<int>(std::lround(share * kWaterline)), 3);
    painter.fillRect(QRect(static_cast<int>(x), line + 1, 1, reflected), below);
  }
}

void MiniStrip::paintAxis(QPainter& painter, int top) const {
  const double total = static_cast<double>(m_shares.total.count()) / kNanosecondsASecond;
  const double step = stepOf(total);
  painter.setFont(m_theme.fonts().axis());
  for (int tick = 0; tick * step <= total; ++tick) {
    const double at = tick * step;
    const int x = xOf(std::llround(at * kNanosecondsASecond));
    painter.fillRect(QRect(x, top, 1, 4), m_theme.tokens().line.strong);
    const QString label = tick == 0 ? tr("0 s") : axisText(at);
    painter.setPen(m_theme.tokens().text.tertiary);
    if (x + 4 + painter.fontMetrics().horizontalAdvance(label) < width())
      painter.drawText(QRect(x + 4, top, width(), kAxis), Qt::AlignLeft | Qt::AlignTop, label);
  }
}

}  // namespace headgate::ui
