#include "ui/upstreams/limited_hour.h"

#include <algorithm>

#include <QDateTime>
#include <QPainter>

#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

constexpr int kWordsHeight = 22;
constexpr int kBarsHeight = 56;
constexpr int kAxisHeight = 18;

QString clockMinute(int64_t minute) {
  return displayLocale().toString(QDateTime::fromSecsSinceEpoch(minute * 60).time(), QStringLiteral("HH:mm"));
}

}  // namespace

LimitedHour::LimitedHour(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("limitedHour"));
  setFixedHeight(kWordsHeight + kBarsHeight + kAxisHeight);
}

void LimitedHour::setHour(const UpstreamTraffic& traffic, const ProfileNames& names,
                          std::chrono::nanoseconds wallNow) {
  m_hour = traffic.limitedHour(wallNow);
  m_all = 0;
  m_most = 1;
  for (const uint32_t count : m_hour) {
    m_all += count;
    m_most = std::max(m_most, count);
  }
  const int64_t now = std::chrono::duration_cast<std::chrono::minutes>(wallNow).count();
  const int64_t first = now - static_cast<int64_t>(m_hour.size()) + 1;
  m_from = clockMinute(first);
  m_to = clockMinute(now);
  m_burst.clear();
  if (const auto burst = traffic.limitedBurst(wallNow)) {
    m_burstEnd = static_cast<size_t>(burst->lastMinute - first + 1);
    const QString route = names.routeName(burst->route);
    m_burst = burst->firstMinute == burst->lastMinute
                  ? tr("%1, %2 on %3").arg(clockMinute(burst->firstMinute), asText(burst->who), route)
                  : tr("%1 to %2, %3 on %4")
                        .arg(clockMinute(burst->firstMinute), clockMinute(burst->lastMinute),
                             asText(burst->who), route);
  }
  setAccessibleName(
      m_all == 0
          ? tr("No request was limited in the last hour")
          : tr("%1 limited in the last hour; most: %2").arg(countText(static_cast<int64_t>(m_all)), m_burst));
  update();
}

int LimitedHour::leftOf(size_t minute) const {
  return static_cast<int>(static_cast<size_t>(width()) * minute / m_hour.size());
}

void LimitedHour::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const int foot = kWordsHeight + kBarsHeight;
  for (size_t i = 0; i < m_hour.size(); ++i) {
    if (m_hour[i] == 0) continue;
    const int tall =
        std::max(2, static_cast<int>(static_cast<uint64_t>(kBarsHeight - 1) * m_hour[i] / m_most));
    painter.fillRect(QRect(leftOf(i), foot - tall, std::max(1, leftOf(i + 1) - leftOf(i) - 1), tall),
                     tokens.status.warn);
  }
  painter.fillRect(QRect(0, foot, width(), 1), tokens.line.strong);
  painter.setPen(tokens.text.tertiary);
  painter.setFont(m_theme.fonts().axis());
  const QRect axis(0, foot + 1, width(), kAxisHeight);
  painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, m_from);
  painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, m_to);
  if (m_burst.isEmpty()) return;
  painter.setPen(tokens.text.secondary);
  const QFont& font = m_theme.fonts().small();
  const int wide = QFontMetrics(font).horizontalAdvance(m_burst);
  const int left = std::max(0, std::min(leftOf(m_burstEnd), width()) - wide);
  paintTextLine(painter, QRect(left, 0, width() - left, kWordsHeight), font, m_burst);
}

}  // namespace headgate::ui
