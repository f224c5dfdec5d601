#include "ui/widgets/folded_text.h"

#include <QVBoxLayout>

#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

FoldedText::FoldedText(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_link(new LinkButton(theme, {}, this)),
      m_text(new TextLabel(theme, theme.fonts().wire(), Tone::Secondary, {}, this)) {
  m_link->setObjectName(QStringLiteral("unfold"));
  m_text->setObjectName(QStringLiteral("folded"));
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(-LinkButton::kRingRoom, 0, 0, 0);
  rows->setSpacing(4);
  rows->addWidget(m_link, 0, Qt::AlignLeft);
  auto* words = new QVBoxLayout;
  words->setContentsMargins(LinkButton::kRingRoom, 0, 0, 0);
  words->addWidget(m_text);
  rows->addLayout(words);
  connect(m_link, &QAbstractButton::clicked, this, [this] { unfold(m_text->isHidden()); });
  setFocusProxy(m_link);
  setText({});
}

void FoldedText::setText(const QString& text) {
  if (text == m_text->text() && !text.isEmpty()) return;
  m_text->setText(text);
  unfold(false);
  setVisible(!text.isEmpty());
}

void FoldedText::unfold(bool unfolded) {
  m_text->setVisible(unfolded);
  m_link->setText(unfolded ? tr("Hide what it said") : tr("Show what it said"));
  m_link->setAccessibleName(m_link->text());
}

}  // namespace headgate::ui
