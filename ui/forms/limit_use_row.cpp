#include "ui/forms/limit_use_row.h"

#include <algorithm>

#include <QPainter>

#include "ui/forms/form_words.h"
#include "ui/paint/gauge.h"
#include "ui/paint/number_texts.h"
#include "ui/paint/text_line.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

constexpr int kGaugeWidth = 64;
constexpr int kFigures = 72;

QString figures(const control::LimitUse& use, uint64_t capacity) {
  return FormWords::tr("%1 of %2").arg(countText(int64_t(use.used)), countText(int64_t(capacity)));
}

}  // namespace

LimitUseRow::LimitUseRow(const Theme& theme, const control::LimitUse& use, uint64_t capacity, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_use(use), m_capacity(capacity) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(FormWords::tr("%1: %2").arg(asText(use.who), figures(use, capacity)));
}

void LimitUseRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const int gaugeLeft = width() - kFigures - kGaugeWidth;
  painter.setPen(tokens.text.secondary);
  paintTextLine(painter, rect().adjusted(0, 0, gaugeLeft - width() - tokens.space.grid, 0),
                m_theme.fonts().wire(), asText(m_use.who), Qt::ElideMiddle);
  const double share = m_capacity == 0 ? 0 : double(m_use.used) / double(m_capacity);
  const int top = (height() - tokens.size.gauge) / 2;
  paintGauge(painter, QRectF(gaugeLeft, top, kGaugeWidth, tokens.size.gauge), share,
             share >= 1 ? GaugeState::Refusing : GaugeState::Normal, tokens);
  painter.setFont(m_theme.fonts().small());
  painter.setPen(tokens.text.primary);
  painter.drawText(rect(), int(Qt::AlignRight | Qt::AlignVCenter), figures(m_use, m_capacity));
}

}  // namespace headgate::ui
