#include "ui/routes/last_hour.h"

#include <algorithm>

#include <QDateTime>
#include <QPainter>

#include "ui/paint/lamps.h"
#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kWords = 30;
constexpr int kBars = 50;

uint64_t countOf(const LastSixty::Sum& minute) {
  return minute.passed + minute.failed;
}

}  // namespace

LastHour::LastHour(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedHeight(kWords + kBars);
  setHour({}, 0, {});
}

void LastHour::setHour(const RouteTraffic::Hour& hour, uint64_t limited, std::chrono::nanoseconds wallNow) {
  m_hour = hour;
  uint64_t all = 0;
  uint64_t failed = 0;
  size_t fullest = 0;
  for (size_t i = 0; i < hour.size(); ++i) {
    all += countOf(hour[i]);
    failed += hour[i].failed;
    if (countOf(hour[i]) > countOf(hour[fullest])) fullest = i;
  }
  m_most = countOf(hour[fullest]);
  m_requests = all == 0 ? tr("no requests that this window saw")
                        : tr("%1 requests").arg(countText(static_cast<int64_t>(all)));
  m_errors = failed == 0 ? QString()
                         : tr("%1 failed, %2")
                               .arg(countText(static_cast<int64_t>(failed)),
                                    shareText(static_cast<int64_t>(failed), static_cast<int64_t>(all)));
  m_limited = limited == 0 ? QString() : tr("%1 limited").arg(countText(static_cast<int64_t>(limited)));
  const auto ago = std::chrono::minutes(hour.size() - 1 - fullest);
  const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(wallNow - ago).count();
  m_peak = all == 0 ? QString()
                    : tr("peak %1 a minute at %2")
                          .arg(countText(static_cast<int64_t>(m_most)),
                               displayLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(),
                                                        QStringLiteral("HH:mm")));
  QStringList facts{m_requests, m_errors, m_limited, m_peak};
  facts.removeAll(QString());
  setAccessibleName(tr("Last hour: ") + facts.join(QStringLiteral(", ")));
  update();
}

void LastHour::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line.soft);
  paintWords(painter);
  paintBars(painter);
}

void LastHour::paintWords(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const Fonts& fonts = m_theme.fonts();
  const int gap = tokens.space.grid;
  QRect line(0, 1, width(), kWords - 4);
  const auto say = [&](const QFont& font, const QColor& color, const QString& text) {
    painter.setPen(color);
    line.setLeft(line.left() + paintTextLine(painter, line, font, text) + gap);
  };
  const int peak = QFontMetrics(fonts.small()).horizontalAdvance(m_peak);
  painter.setPen(tokens.text.tertiary);
  paintTextLine(painter, QRect(line.right() + 1 - peak, line.top(), peak, line.height()), fonts.small(),
                m_peak);
  line.setRight(line.right() - peak - gap);
  say(fonts.caption(), tokens.text.tertiary, tr("Last hour"));
  say(fonts.small(), tokens.text.secondary, m_requests);
  const auto count = [&](Lamp lamp, const QString& text) {
    if (text.isEmpty()) return;
    const int size = tokens.size.lamp;
    paintLamp(painter, QPoint(line.left(), line.top() + (line.height() - size) / 2), lamp, tokens,
              tokens.surface.panel);
    line.setLeft(line.left() + size + tokens.space.half);
    say(fonts.small(), tokens.text.primary, text);
  };
  count(Lamp::Failed, m_errors);
  count(Lamp::Limited, m_limited);
}

void LastHour::paintBars(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const int foot = height() - 1;
  const auto left = [this](size_t i) {
    return static_cast<int>(static_cast<size_t>(width()) * i / m_hour.size());
  };
  for (size_t i = 0; m_most > 0 && i < m_hour.size(); ++i) {
    const auto tall = [this](uint64_t count) {
      return count == 0 ? 0
                        : std::max(2, static_cast<int>(static_cast<uint64_t>(kBars - 1) * count / m_most));
    };
    const int barWidth = std::max(1, left(i + 1) - left(i) - 2);
    const int whole = tall(countOf(m_hour[i]));
    painter.fillRect(QRect(left(i), foot - whole, barWidth, whole), tokens.series.llm);
    const int failed = tall(m_hour[i].failed);
    painter.fillRect(QRect(left(i), foot - failed, barWidth, failed), tokens.status.error);
  }
  painter.fillRect(QRect(0, foot, width(), 1), tokens.line.strong);
}

}  // namespace headgate::ui
