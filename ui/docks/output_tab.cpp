#include "ui/docks/output_tab.h"

#include <QPainter>

#include "ui/paint/focus_ring.h"

namespace headgate::ui {

namespace {

constexpr int kSide = 11;
constexpr int kBadgeGap = 6;
constexpr int kBadgeHeight = 16;

}  // namespace

OutputTab::OutputTab(const Theme& theme, int number, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_number(number) {
  setText(word);
  setAccessibleName(word);
  setFont(theme.fonts().small());
  setCheckable(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void OutputTab::setBadge(int count, Tone tone, const QString& meaning) {
  if (count == m_count && tone == m_tone && meaning == accessibleDescription()) return;
  m_count = count;
  m_tone = tone;
  setAccessibleDescription(meaning);
  updateGeometry();
  update();
}

QString OutputTab::words() const {
  return QStringLiteral("%1 %2").arg(m_number).arg(text());
}

QString OutputTab::badge() const {
  return m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
}

int OutputTab::badgeWidth() const {
  return std::max(kBadgeHeight, QFontMetrics(m_theme.fonts().caption()).horizontalAdvance(badge()) + 10);
}

QSize OutputTab::sizeHint() const {
  int width = 2 * kSide + QFontMetrics(font()).horizontalAdvance(words()) + 1;
  if (m_count > 0) width += kBadgeGap + badgeWidth();
  return {width, m_theme.tokens().size.outputTabs};
}

void OutputTab::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  if (isChecked())
    painter.fillRect(rect().adjusted(0, 0, -1, -1), tokens.accent.soft);
  else if (underMouse())
    painter.fillRect(rect().adjusted(0, 0, -1, -1), tokens.surface.hover);
  painter.fillRect(QRect(width() - 1, 4, 1, height() - 8), tokens.line.normal);
  painter.setFont(font());
  painter.setPen(isChecked() ? tokens.accent.text : tokens.text.secondary);
  painter.drawText(rect().adjusted(kSide, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words());
  if (m_count > 0) {
    const QRect box(width() - kSide - badgeWidth(), (height() - kBadgeHeight) / 2, badgeWidth(),
                    kBadgeHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(m_tone, tokens));
    painter.drawRoundedRect(box, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
    painter.setPen(toneColor(m_tone, tokens));
    painter.setFont(m_theme.fonts().caption());
    painter.drawText(box, Qt::AlignCenter, badge());
    painter.setRenderHint(QPainter::Antialiasing, false);
  }
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens);
}

}  // namespace headgate::ui
