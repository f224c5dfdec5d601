#include "ui/forms/choice_box.h"

#include <QPainter>
#include <QWheelEvent>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {
namespace {

constexpr int kWordLeft = 10;  // where inputs have their text
constexpr int kArrowRoom = 24;
constexpr int kArrowSide = 16;

}  // namespace

ChoiceBox::ChoiceBox(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
  setFixedHeight(theme.tokens().size.input);
  setMinimumWidth(60);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(4);
  setFocusPolicy(Qt::StrongFocus);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceBox::setUnset(bool isUnset) {
  m_isUnset = isUnset;
  update();
}

void ChoiceBox::setSuffix(const QString& suffix) {
  m_suffix = suffix;
  update();
}

void ChoiceBox::setCheck(FieldCheck check) {
  m_check = check;
  update();
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

void ChoiceBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  QColor edge = m_isUnset || !isEnabled() ? tokens.line.normal : tokens.line.strong;
  if (m_check != FieldCheck::Fine)
    edge = m_check == FieldCheck::Error ? tokens.status.error : tokens.status.warn;
  painter.setPen(QPen(edge, 1));
  painter.setBrush(tokens.surface.base);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                          tokens.radius.control);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.control);
  const QRectF arrow(width() - kArrowRoom + (kArrowRoom - kArrowSide) / 2.0, (height() - kArrowSide) / 2.0,
                     kArrowSide, kArrowSide);
  paintIcon(painter, arrow, Icon::Down, tokens.text.tertiary);
  QRect inside = rect().adjusted(kWordLeft, 0, -kArrowRoom, 0);
  painter.setPen(m_isUnset ? tokens.text.tertiary : tokens.text.primary);
  const int taken = paintTextLine(painter, inside, font(), currentText());
  const QFont& small = m_theme.fonts().small();
  inside.setLeft(inside.left() + taken + tokens.space.grid);
  if (QFontMetrics(small).horizontalAdvance(m_suffix) > inside.width()) return;
  painter.setFont(small);
  painter.setPen(tokens.text.tertiary);
  painter.drawText(inside, int(Qt::AlignRight | Qt::AlignVCenter), m_suffix);
}

}  // namespace headgate::ui
