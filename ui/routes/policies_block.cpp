#include "ui/routes/policies_block.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/icons/icon_engine.h"
#include "ui/paint/text_line.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

namespace {
constexpr int kPolicySide = 12;
}

PoliciesBlock::PoliciesBlock(const Theme& theme, const std::vector<PartView>& policies, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_add(new LinkButton(theme, tr("+ Add policy"), this)) {
  m_add->setObjectName(QStringLiteral("addPolicy"));
  m_add->setAccessibleName(tr("Add a policy"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, theme.tokens().size.paletteRow, 1, 1);
  layout->setSpacing(0);
  for (const PartView& policy : policies) {
    m_rows.push_back(new PartBlock(theme, policy, PartBlock::Form::PolicyRow, this));
    layout->addWidget(m_rows.back());
  }
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PoliciesBlock::setTakes(bool takes) {
  if (takes == m_takes) return;
  m_takes = takes;
  update();
}

void PoliciesBlock::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const QSize size = m_add->sizeHint();
  m_add->setGeometry(QRect(QPoint(width() - kPolicySide - size.width() + LinkButton::kRingRoom,
                                  (m_theme.tokens().size.paletteRow - size.height()) / 2),
                           size));
}

void PoliciesBlock::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(m_takes ? QPen(tokens.accent.base, 2) : QPen(tokens.line.normal));
  painter.setBrush(m_takes ? tokens.accent.soft : tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.block,
                          tokens.radius.block);
  painter.setRenderHint(QPainter::Antialiasing, false);
  const int head = tokens.size.paletteRow;
  const int iconSize = tokens.size.icon;
  paintIcon(painter, QRect(kPolicySide, (head - iconSize) / 2, iconSize, iconSize), Icon::Policy,
            tokens.accent.base);
  QRect line(kPolicySide + iconSize + tokens.space.grid, 0,
             m_add->x() - kPolicySide - iconSize - 2 * tokens.space.grid, head);
  painter.setPen(tokens.text.primary);
  line.setLeft(line.left() + paintTextLine(painter, line, m_theme.fonts().strong(), tr("Policies")) +
               tokens.space.grid);
  painter.setPen(tokens.text.secondary);
  paintTextLine(painter, line, m_theme.fonts().body(), tr("in this order"));
  for (const PartBlock* row : m_rows)
    painter.fillRect(QRect(1, row->y() - 1, width() - 2, 1), tokens.line.soft);
}

}  // namespace headgate::ui
