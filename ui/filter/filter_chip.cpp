#include "ui/filter/filter_chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {
namespace {

constexpr int kSide = 6;
constexpr int kCross = 10;
constexpr int kLongest = 260;

}  // namespace

FilterChip::FilterChip(const Theme& theme, const QString& term, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_isNegated(term.startsWith(QLatin1Char('-'))) {
  setText(term);
  setObjectName(QStringLiteral("filterTerm"));
  setAccessibleName(tr("Filter %1").arg(term));
  setToolTip(tr("%1\nClick to change it, Delete takes it away").arg(term));
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
  connect(this, &QAbstractButton::clicked, this, &FilterChip::editWanted);
}

QSize FilterChip::sizeHint() const {
  const int text = QFontMetrics(m_theme.fonts().wire()).horizontalAdvance(this->text());
  return {std::min(text + 3 * kSide + kCross, kLongest), m_theme.tokens().size.chip};
}

QRect FilterChip::cross() const {
  return {width() - kSide - kCross, (height() - kCross) / 2, kCross, kCross};
}

void FilterChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_isNegated ? tokens.status.idleSoft : tokens.accent.soft);
  painter.drawRoundedRect(rect(), tokens.radius.chip, tokens.radius.chip);
  painter.setPen(m_isNegated ? tokens.text.secondary : tokens.accent.text);
  paintTextLine(painter, rect().adjusted(kSide, 0, -2 * kSide - kCross, 0), m_theme.fonts().wire(), text(),
                Qt::ElideMiddle);
  paintIcon(painter, cross(), Icon::Close, underMouse() ? tokens.text.primary : tokens.text.secondary);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
  if (event->position().x() >= cross().left() - kSide / 2.0 && rect().contains(event->position().toPoint())) {
    setDown(false);
    return Q_EMIT removeWanted();
  }
  QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return Q_EMIT removeWanted();
  QAbstractButton::keyPressEvent(event);
}

}  // namespace headgate::ui
