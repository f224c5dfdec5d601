#include "ui/widgets/note.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {
namespace {

constexpr int kLampLeft = 13;
constexpr int kTextLeft = 33;

}  // namespace

Note::Note(const Theme& theme, Form form, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_form(form), m_text(new QLabel(this)) {
  const Tokens& tokens = theme.tokens();
  m_text->setTextFormat(Qt::RichText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* layout = new QBoxLayout(form == Form::Bar ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
  const int above = form == Form::Bar ? tokens.space.half : tokens.space.panelY - 2;
  // The text begins where the links' words do.
  m_text->setContentsMargins(LinkButton::kRingRoom, 0, 0, 0);
  layout->setContentsMargins(kTextLeft - LinkButton::kRingRoom, above, tokens.space.panelY, above);
  layout->setSpacing(tokens.space.half);
  layout->addWidget(m_text, 1);
  m_actions = new QHBoxLayout;
  m_actions->setSpacing(tokens.space.grid);
  layout->addLayout(m_actions);
  if (form == Form::Bar) {
    setMinimumHeight(tokens.space.formRow);
  } else {
    m_actions->addStretch();
  }
  connect(&theme, &Theme::changed, this, &Note::updateText);
}

void Note::setMessage(Lamp lamp, const QString& cause, const QString& detail) {
  m_lamp = lamp;
  m_cause = cause;
  m_detail = detail;
  setAccessibleName(QStringLiteral("%1: %2 %3").arg(lampName(lamp), cause, detail).simplified());
  updateText();
  update();
}

QAbstractButton* Note::addAction(const QString& text) {
  if (m_form == Form::Bar) {
    auto* button = new Button(Button::Role::Normal, text, this);
    button->setSize(Button::Size::Small);
    m_actions->addWidget(button);
    return button;
  }
  auto* link = new LinkButton(m_theme, text, this);
  m_actions->insertWidget(m_actions->count() - 1, link);
  return link;
}

void Note::clearActions() {
  for (auto* button : findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
    button->hide();
    button->deleteLater();  // it may be the one that was just clicked
  }
}

void Note::updateText() {
  const Tokens& tokens = m_theme.tokens();
  m_text->setText(
      QStringLiteral(
          "<p style='line-height:%1px; margin:0'><span style='font-weight:600; color:%2'>%3</span> "
          "<span style='color:%4'>%5</span></p>")
          .arg(tokens.type.body.line)
          .arg(tokens.text.primary.name(), m_cause.toHtmlEscaped(), tokens.text.secondary.name(),
               m_detail.toHtmlEscaped()));
}

void Note::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(QPen(tokens.line.normal, 1));
  painter.setBrush(tokens.surface.base);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.chip,
                          tokens.radius.chip);
  painter.fillRect(QRect(0, 0, tokens.size.selectionEdge, height()), toneColor(lampTone(m_lamp), tokens));
  const int line = tokens.type.body.line;
  const int top =
      m_form == Form::Bar ? (height() - tokens.size.lamp) / 2 : m_text->y() + (line - tokens.size.lamp) / 2;
  paintLamp(painter, QPointF(kLampLeft, top), m_lamp, tokens, tokens.surface.base);
}

}  // namespace headgate::ui
