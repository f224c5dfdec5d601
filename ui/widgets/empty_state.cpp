#include "ui/widgets/empty_state.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/icons/icon_engine.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

EmptyState::EmptyState(const Theme& theme, Icon icon, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(icon),
      m_sentence(new TextLabel(theme, theme.fonts().sentence(), Tone::Plain, sentence, this)),
      m_layout(new QVBoxLayout),
      m_body(new QVBoxLayout) {
  constexpr int kNarrowest = 240;  // a narrow pane has no thirds
  m_sentence->setWordWrap(true);
  m_sentence->setMinimumWidth(kNarrowest);
  auto* thirds = new QHBoxLayout(this);
  thirds->setContentsMargins(theme.tokens().space.panelX, 0, theme.tokens().space.panelX, 0);
  thirds->setSpacing(0);
  thirds->addStretch(1);
  thirds->addLayout(m_layout, 1);
  thirds->addStretch(1);
  m_layout->setSpacing(theme.tokens().space.sectionGap);
  m_layout->addStretch(2);
  m_layout->addSpacing(theme.tokens().size.iconLarge);
  m_body->setSpacing(m_layout->spacing());
  m_body->setContentsMargins(LinkButton::kRingRoom, 0, 0, 0);
  m_body->addWidget(m_sentence);
  m_layout->addLayout(m_body);
  m_layout->addStretch(3);
  setAccessibleName(sentence);
}

void EmptyState::setSentence(const QString& sentence) {
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
}

Button* EmptyState::addAction(const QString& text) {
  auto* button = new Button(Button::Role::Primary, text, this);
  m_body->addWidget(button, 0, Qt::AlignLeft);
  return button;
}

LinkButton* EmptyState::addLink(const QString& text) {
  auto* link = new LinkButton(m_theme, text, this);
  m_layout->insertWidget(m_layout->count() - 1, link, 0, Qt::AlignLeft);
  return link;
}

void EmptyState::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const int side = tokens.size.iconLarge;
  paintIcon(painter, QRectF(m_sentence->x(), m_sentence->y() - m_layout->spacing() - side, side, side),
            m_icon, tokens.text.tertiary);
}

}  // namespace headgate::ui
