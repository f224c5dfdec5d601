#include "ui/widgets/eliding_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/paint/text_line.h"

namespace headgate::ui {

ElidingLabel::ElidingLabel(const Theme& theme, const QFont& font, Tone tone, Qt::TextElideMode elide,
                           QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tone(tone), m_elide(elide) {
  setFont(font);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidingLabel::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

void ElidingLabel::setTone(Tone tone) {
  m_tone = tone;
  update();
}

QSize ElidingLabel::sizeHint() const {
  const QFontMetrics metrics = fontMetrics();
  return {metrics.horizontalAdvance(m_text), metrics.height()};
}

QSize ElidingLabel::minimumSizeHint() const {
  return {0, fontMetrics().height()};
}

void ElidingLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(isEnabled() ? toneColor(m_tone, tokens) : tokens.text.disabled);
  paintTextLine(painter, rect(), font(), m_text, m_elide);
}

bool ElidingLabel::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !fits()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
    return true;
  }
  return QWidget::event(event);
}

bool ElidingLabel::fits() const {
  return sizeHint().width() <= width();
}

}  // namespace headgate::ui
