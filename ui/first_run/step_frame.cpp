#include "ui/first_run/step_frame.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/icons/icon_engine.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kCircle = 24;
constexpr int kCircleLeft = 10;
constexpr int kHead = 24;
constexpr int kBelow = 24;  // the line bridges it

}  // namespace

StepFrame::StepFrame(const Theme& theme, int number, const QString& title, Place place, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_number(number),
      m_place(place),
      m_title(new TextLabel(theme, theme.fonts().verdict(), Tone::Plain, title, this)),
      m_remark(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_body(new QVBoxLayout(this)) {
  m_body->setContentsMargins(kTextLeft, 0, 0, place == Place::Last ? 0 : kBelow);
  m_body->setSpacing(theme.tokens().space.grid);
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  m_title->setFixedHeight(kHead);
  head->addWidget(m_title);
  head->addWidget(m_remark, 1);
  m_body->addLayout(head);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  setDone(false);
}

void StepFrame::addBelow(QWidget* widget) {
  m_body->addWidget(widget);
}

void StepFrame::setDone(bool isDone) {
  m_isDone = isDone;
  setAccessibleName(
      (isDone ? tr("Step %1, done: %2") : tr("Step %1: %2")).arg(m_number).arg(m_title->text()));
  update();
}

void StepFrame::setRemark(const QString& remark) {
  m_remark->setText(remark);
}

QString StepFrame::remark() const {
  return m_remark->text();
}

void StepFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  const QRectF circle(kCircleLeft, (kHead - kCircle) / 2.0, kCircle, kCircle);
  const QColor accent = tokens.accent.base;
  if (m_isDone) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(circle);
    constexpr qreal kTickSide = 14;
    paintIcon(painter,
              QRectF(circle.center().x() - kTickSide / 2, circle.center().y() - kTickSide / 2, kTickSide,
                     kTickSide),
              Icon::Check, tokens.text.onAccent);
  } else {
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    painter.setFont(m_theme.fonts().name());
    painter.setPen(tokens.accent.text);
    painter.drawText(circle, int(Qt::AlignCenter), QLocale().toString(m_number));
  }
  if (m_place == Place::Last) return;
  painter.fillRect(QRectF(circle.center().x() - 1, circle.bottom() + 4, 2, height() - circle.bottom() - 8),
                   m_isDone ? accent : tokens.line.normal);
}

}  // namespace headgate::ui
