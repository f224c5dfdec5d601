#include <array>
#include <cmath>

#include <QPainter>

#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"
#include "ui/traffic/mini_strip.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr int kBar = 10;
constexpr int kLegend = 34;
constexpr int kLegendSwatch = 8;
constexpr int kLegendGap = 8;
constexpr int kBetween = 16;

}  // namespace

ShareBar::ShareBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Where the time went"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setShares(control::ExchangeKind kind, const TimeShares& shares) {
  m_kind = kind;
  m_shares = shares;
  QString parts =
      tr("waited %1, streamed %2, silent %3")
          .arg(durationText(shares.wait), durationText(shares.streamed), durationText(shares.silent));
  if (shares.overhead.count() > 0)
    parts = tr("%1, Headgate %2").arg(parts, fineDurationText(shares.overhead));
  setAccessibleDescription(parts);
  update();
}

QSize ShareBar::sizeHint() const {
  return {200, kBar + kLegendGap + kLegend};
}

void ShareBar::paintEvent(QPaintEvent*) {
  struct Part {
    QString name;
    nanoseconds length;
    QColor fill;
    bool framed;
  };
  const Tokens& tokens = m_theme.tokens();
  const std::array parts{
      Part{tr("Upstream wait"), m_shares.wait, tokens.surface.sunken, true},
      Part{tr("Streamed"), m_shares.streamed, kindColor(kindOf(m_kind), tokens), false},
      Part{tr("Silent"), m_shares.silent, tokens.streamEvent.silence, false},
      Part{tr("Headgate"), m_shares.overhead, tokens.text.primary, false},
  };
  QPainter painter(this);
  const auto paintBox = [&](const QRect& rect, const Part& part) {
    painter.fillRect(rect, part.framed ? tokens.line.strong : part.fill);
    if (part.framed && rect.width() > 2) painter.fillRect(rect.adjusted(1, 1, -1, -1), part.fill);
  };
  int left = 0;
  nanoseconds before{};
  for (const Part& part : parts) {
    before += part.length;
    const double share = static_cast<double>(before.count()) /
                         std::max<double>(static_cast<double>(m_shares.total.count()), 1);
    const int right = static_cast<int>(std::lround(share * width()));
    if (right > left) paintBox(QRect(left, 0, right - left, kBar), part);
    left = std::max(left, right);
  }
  const QFontMetrics small(m_theme.fonts().small());
  QFont bold = m_theme.fonts().small();
  bold.setWeight(QFont::DemiBold);
  int x = 0;
  for (const Part& part : parts) {
    if (part.length.count() <= 0) continue;
    const int top = kBar + kLegendGap;
    paintBox(QRect(x, top + 4, kLegendSwatch, kLegendSwatch), part);
    painter.setFont(m_theme.fonts().small());
    painter.setPen(tokens.text.secondary);
    painter.drawText(QPoint(x + kLegendSwatch + 4, top + small.ascent()), part.name);
    painter.setFont(bold);
    painter.setPen(tokens.text.primary);
    painter.drawText(QPoint(x, top + small.height() + 2 + small.ascent()), fineDurationText(part.length));
    x += kLegendSwatch + 4 + small.horizontalAdvance(part.name) + kBetween;
  }
}

}  // namespace headgate::ui
