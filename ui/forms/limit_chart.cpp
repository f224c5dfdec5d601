#include "ui/forms/limit_chart.h"

#include <algorithm>

#include <QDateTime>
#include <QPainter>

#include "ui/forms/form_words.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

constexpr int kClockLine = 18;

QString clockText(int64_t nanoseconds) {
  return displayLocale().toString(QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000).time(),
                                  QLocale::ShortFormat);
}

}  // namespace

LimitChart::LimitChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("limitChart"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LimitChart::setEffect(const control::LimitEffect& effect) {
  m_effect = effect;
  const auto most = std::max_element(effect.perMinute.begin(), effect.perMinute.end());
  setAccessibleName(FormWords::tr("By minute, at most %1").arg(most == effect.perMinute.end() ? 0 : *most));
  update();
}

void LimitChart::paintEvent(QPaintEvent*) {
  const auto& minutes = m_effect.perMinute;
  if (minutes.empty()) return;
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const QRect plot = rect().adjusted(0, tokens.space.half, 0, -kClockLine);
  const int most = int(std::max(1U, *std::max_element(minutes.begin(), minutes.end())));
  const auto count = static_cast<int>(minutes.size());
  for (int i = 0; i < count; ++i) {
    const int left = plot.left() + plot.width() * i / count;
    const int width = std::max(1, plot.width() * (i + 1) / count - plot.width() * i / count - 1);
    const auto all = int(minutes[size_t(i)]);
    const auto refused =
        size_t(i) < m_effect.refusedPerMinute.size() ? int(m_effect.refusedPerMinute[size_t(i)]) : 0;
    const int height = plot.height() * all / most;
    const int top = plot.height() * std::min(refused, all) / most;
    painter.fillRect(QRect(left, plot.bottom() + 1 - height, width, height), tokens.series.llm);
    painter.fillRect(QRect(left, plot.bottom() + 1 - height, width, refused > 0 ? std::max(2, top) : 0),
                     tokens.status.warn);
  }
  painter.fillRect(QRect(plot.left(), plot.bottom() + 1, plot.width(), 1), tokens.line.strong);
  painter.setFont(m_theme.fonts().axis());
  painter.setPen(tokens.text.tertiary);
  const QRect clock(plot.left(), plot.bottom() + 2, plot.width(), kClockLine);
  constexpr int64_t kMinute = 60'000'000'000;
  painter.drawText(clock, int(Qt::AlignLeft | Qt::AlignVCenter), clockText(m_effect.firstMinute));
  painter.drawText(clock, int(Qt::AlignRight | Qt::AlignVCenter),
                   clockText(m_effect.firstMinute + kMinute * (count - 1)));
}

}  // namespace headgate::ui
