#include "ui/stream/timer_gauges.h"

#include <algorithm>

#include <QPainter>

#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/stream/strip_measures.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr int kGaugeCaption = 16;
constexpr int kGaugeTrack = 20;
constexpr int kTrackGaugesHeight = 5;
constexpr int kGaugeText = 29;
constexpr int kGaugesHeight = 56;
constexpr int kBetweenGauges = 26;

}  // namespace

QString countdownText(nanoseconds left) {
  const int64_t tenths = left.count() / 100'000'000;
  const QLocale locale = displayLocale();
  if (tenths < 600)
    return TimerGauges::tr("%1 s").arg(locale.toString(static_cast<double>(tenths) / 10, 'f', 1));
  const QLatin1Char zero('0');
  if (tenths >= 36'000)
    return QStringLiteral("%1:%2:%3")
        .arg(tenths / 36'000)
        .arg(tenths / 600 % 60, 2, 10, zero)
        .arg(tenths / 10 % 60, 2, 10, zero);
  return QStringLiteral("%1:%2%3%4")
      .arg(tenths / 600)
      .arg(tenths / 10 % 60, 2, 10, zero)
      .arg(locale.decimalPoint())
      .arg(tenths % 10);
}

TimerGauges::TimerGauges(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("timerGauges"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Timers"));
  setToolTip(
      tr("The route's timer is in force here, by the profile as it is now. The others are the defaults of "
         "programs that may stand between: with one of them in the way, a silence of that length would end "
         "the stream."));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimerGauges::setTimers(std::vector<IdleTimer> timers, nanoseconds silence, bool isRunning) {
  m_timers = std::move(timers);
  m_silence = std::max(silence, nanoseconds(0));
  m_isRunning = isRunning;
  QStringList parts;
  for (const IdleTimer& timer : m_timers)
    parts << tr("%1 at %2: %3").arg(timer.who, durationText(timer.limit), leftText(timer));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  update();
}

QSize TimerGauges::sizeHint() const {
  return {240, kGaugesHeight};
}

QString TimerGauges::leftText(const IdleTimer& timer) const {
  if (m_silence >= timer.limit) return timer.isOurs ? tr("reached") : tr("would have cut it");
  const QString left = countdownText(timer.limit - m_silence);
  return m_isRunning ? tr("in %1").arg(left) : tr("%1 to spare").arg(left);
}

void TimerGauges::paintEvent(QPaintEvent*) {
  if (m_timers.empty()) return;
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setPen(tokens.text.tertiary);
  const int room = width() - 2 * strip::kSide;
  paintTextLine(
      painter, QRect(strip::kSide, 0, room, kGaugeCaption), m_theme.fonts().caption(),
      m_isRunning ? tr("Timers, counted from the last byte") : tr("Longest silence against each timer"));
  const int count = static_cast<int>(m_timers.size());
  const int wide = (room - kBetweenGauges * (count - 1)) / count;
  QFont strong = m_theme.fonts().small();
  strong.setWeight(QFont::DemiBold);
  for (int i = 0; i < count; ++i) {
    const IdleTimer& timer = m_timers[static_cast<size_t>(i)];
    const int left = strip::kSide + i * (wide + kBetweenGauges);
    const double share = std::min(
        static_cast<double>(m_silence.count()) / static_cast<double>(nanoseconds(timer.limit).count()), 1.0);
    const QColor color = share >= 1 ? tokens.status.error : tokens.streamEvent.silence;
    const QRectF track(left, kGaugeTrack, wide, kTrackGaugesHeight);
    painter.fillRect(track, tokens.line.normal);
    painter.fillRect(track.adjusted(0.5, 0.5, -0.5, -0.5), tokens.surface.sunken);
    if (m_silence.count() > 0)
      painter.fillRect(QRectF(track.left(), track.top(), std::max(share * wide, 2.0), kTrackGaugesHeight),
                       color);
    const QString time = leftText(timer);
    const int timeWidth = QFontMetrics(strong).horizontalAdvance(time);
    const QRect text(left, kGaugeText, wide, kGaugeCaption);
    painter.setPen(share >= 1 && timer.isOurs ? tokens.status.error : tokens.text.primary);
    paintTextLine(painter, text.adjusted(wide - timeWidth - 1, 0, 0, 0), strong, time);
    QRect words = text.adjusted(0, 0, -timeWidth - 2 * tokens.space.grid, 0);
    painter.setPen(tokens.text.primary);
    const int who = paintTextLine(painter, words, m_theme.fonts().small(), timer.who);
    painter.setPen(tokens.text.tertiary);
    words.adjust(who + tokens.space.half, 0, 0, 0);
    paintTextLine(painter, words, m_theme.fonts().small(), tr("at %1").arg(durationText(timer.limit)));
  }
}

}  // namespace headgate::ui
