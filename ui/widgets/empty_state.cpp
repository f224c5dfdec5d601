#include "ui/widgets/empty_state.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/icons/icon_engine.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

EmptyState::EmptyState(const Theme& theme, Icon icon, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(icon),
      m_sentence(new TextLabel(theme, theme.fonts().sentence(), Tone::Plain, sentence, this)),
      m_layout(new QVBoxLayout(this)) {
  m_sentence->setWordWrap(true);
  m_layout->setSpacing(theme.tokens().space.sectionGap);
  m_layout->addStretch(2);
  m_layout->addSpacing(theme.tokens().size.iconLarge);
  m_layout->addWidget(m_sentence);
  m_layout->addStretch(3);
  setAccessibleName(sentence);
}

void EmptyState::setSentence(const QString& sentence) {
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
}

QPushButton* EmptyState::addAction(const QString& text) {
  auto* button = new QPushButton(text, this);
  button->setProperty("role", QStringLiteral("primary"));
  m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignLeft);
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

void EmptyState::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // A narrow pane has no thirds.
  const int margin = std::max(m_theme.tokens().space.panelX, std::min(width() / 3, (width() - 280) / 2));
  m_layout->setContentsMargins(margin, 0, margin, 0);
}

}  // namespace headgate::ui
