#include "ui/upstreams/pool_bars.h"

#include <algorithm>

#include <QDateTime>
#include <QPainter>

#include "ui/live/wall_clock.h"
#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using namespace std::chrono;

constexpr int kLine = 34;
constexpr int kTall = 24;
constexpr int kNames = 76;
constexpr int kAxis = 18;
constexpr nanoseconds kSpan = minutes(TargetFigures::kMinutes);

QString minuteText(nanoseconds wall) {
  const auto at = QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(wall).count());
  return displayLocale().toString(at.time(), QStringLiteral("HH:mm"));
}

}  // namespace

PoolBars::PoolBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("poolBars"));
}

void PoolBars::setPool(const PoolRow& pool, nanoseconds wallNow) {
  const size_t before = m_lines.size();
  m_lines.clear();
  m_most = 1;
  m_now = wallNow;
  QStringList words;
  for (const TargetRow& target : pool.targets) {
    m_lines.push_back({asText(target.view.id), target.spark.counts, target.downSince});
    for (const uint32_t count : target.spark.counts) m_most = std::max(m_most, count);
    words << tr("%1: %2 in 30 minutes")
                 .arg(m_lines.back().name, countText(static_cast<int64_t>(target.figures.exchanges)));
  }
  setAccessibleName(words.join(QStringLiteral(", ")));
  if (m_lines.size() != before) {
    setFixedHeight(sizeHint().height());
    updateGeometry();
  }
  update();
}

QSize PoolBars::sizeHint() const {
  return {kNames * 4, static_cast<int>(m_lines.size()) * kLine + kAxis};
}

void PoolBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  for (size_t i = 0; i < m_lines.size(); ++i)
    paintLine(painter, QRect(0, static_cast<int>(i) * kLine, width(), kLine), m_lines[i]);
  painter.setPen(tokens.text.tertiary);
  const QRect axis(kNames, height() - kAxis, width() - kNames, kAxis);
  painter.setFont(m_theme.fonts().axis());
  painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, minuteText(m_now - kSpan));
  painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, minuteText(m_now));
}

void PoolBars::paintLine(QPainter& painter, const QRect& room, const Line& line) const {
  const Tokens& tokens = m_theme.tokens();
  const int foot = room.bottom() - 4;
  painter.setPen(tokens.text.secondary);
  paintTextLine(painter, QRect(0, foot - kTall, kNames - tokens.space.grid, kTall), m_theme.fonts().small(),
                line.name);
  const int wide = room.width() - kNames;
  const auto left = [&](size_t i) {
    return kNames + static_cast<int>(i) * wide / static_cast<int>(TargetFigures::kMinutes);
  };
  for (size_t i = 0; i < line.counts.size(); ++i) {
    if (line.counts[i] == 0) continue;
    const int tall = std::max(2, static_cast<int>(static_cast<uint64_t>(kTall) * line.counts[i] / m_most));
    painter.fillRect(QRect(left(i), foot - tall, std::max(1, left(i + 1) - left(i) - 2), tall),
                     tokens.series.llm);
  }
  painter.fillRect(QRect(kNames, foot, wide, 1), tokens.line.strong);
  if (line.downSince.count() == 0) return;
  const double share = std::clamp(
      static_cast<double>((m_now - line.downSince).count()) / static_cast<double>(kSpan.count()), 0.01, 1.0);
  const int downWide = static_cast<int>(share * wide);
  const int from = room.width() - downWide;
  painter.fillRect(QRect(from, foot - 5, downWide, 6), tokens.status.error);
  const QString words = tr("DOWN since %1").arg(clockText(line.downSince, m_now));
  const QFont& font = m_theme.fonts().caption();
  const int wordsWide = QFontMetrics(font).horizontalAdvance(words);
  const int wordsLeft =
      std::clamp(from + tokens.space.half, kNames, std::max(kNames, room.width() - wordsWide));
  // A clear band of its own: bars may have been there.
  painter.fillRect(QRect(wordsLeft - 2, foot - 22, wordsWide + 4, 15), tokens.surface.panel);
  painter.setPen(tokens.status.error);
  paintTextLine(painter, QRect(wordsLeft, foot - 22, wordsWide + 1, 15), font, words);
}

}  // namespace headgate::ui
