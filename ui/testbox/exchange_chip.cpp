#include "ui/testbox/exchange_chip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

ExchangeChip::ExchangeChip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_words(new ElidingLabel(theme, theme.fonts().wire(), Tone::Plain, Qt::ElideRight, this)),
      m_remove(new LinkButton(theme, tr("Remove"), this)) {
  const Tokens& tokens = theme.tokens();
  setObjectName(QStringLiteral("trialExchange"));
  setFixedHeight(tokens.size.input);
  m_words->setObjectName(QStringLiteral("trialExchangeWords"));
  m_remove->setObjectName(QStringLiteral("removeTrialExchange"));
  setFocusProxy(m_remove);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(tokens.space.grid + tokens.size.icon + tokens.space.grid, 0, tokens.space.half,
                             0);
  layout->setSpacing(tokens.space.grid);
  layout->addWidget(m_words, 1);
  layout->addWidget(m_remove);
  connect(m_remove, &QAbstractButton::clicked, this, &ExchangeChip::removeWanted);
}

void ExchangeChip::setWords(const QString& words) {
  m_words->setText(words);
  m_remove->setAccessibleName(tr("Remove %1").arg(words));
}

void ExchangeChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(QPen(tokens.line.strong, 1));
  painter.setBrush(tokens.accent.soft);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                          tokens.radius.control);
  const int side = tokens.size.icon;
  paintIcon(painter, QRectF(tokens.space.grid, (height() - side) / 2.0, side, side), Icon::Traffic,
            tokens.accent.text);
}

}  // namespace headgate::ui
