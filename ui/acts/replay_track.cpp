#include "ui/acts/replay_track.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/paint/focus_ring.h"

namespace headgate::ui {
namespace {

constexpr int kHeight = 28;
constexpr int kMargin = 8;
constexpr int kTrack = 10;
constexpr double kLeastSpacing = 3;  // pixels between two pieces that are drawn apart
constexpr int kHandle = 3;

}  // namespace

ReplayTrack::ReplayTrack(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Pieces of the stream"));
  setToolTip(tr("Click or drag, or use the arrow keys, to set the place of the fault"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ReplayTrack::sizeHint() const {
  return {240, kHeight};
}

void ReplayTrack::setPieces(uint64_t pieces, uint64_t played, uint64_t fault) {
  if (pieces == m_pieces && played == m_played && fault == m_fault) return;
  m_pieces = pieces;
  m_played = played;
  m_fault = fault;
  setAccessibleDescription(fault == 0
                               ? tr("%1 of %2 played").arg(played).arg(pieces)
                               : tr("%1 of %2 played; fault at piece %3").arg(played).arg(pieces).arg(fault));
  update();
}

// The left edge of a piece, from 1; of the one after the last, the end.
double ReplayTrack::xOf(uint64_t piece) const {
  const double width = this->width() - 2 * kMargin;
  return kMargin +
         width * static_cast<double>(piece - 1) / static_cast<double>(std::max<uint64_t>(m_pieces, 1));
}

void ReplayTrack::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  const int top = (height() - kTrack) / 2;
  const QRect track(kMargin, top, width() - 2 * kMargin, kTrack);
  painter.fillRect(track, tokens.surface.sunken);
  const int played = static_cast<int>(std::round(xOf(m_played + 1)));
  painter.fillRect(QRect(track.topLeft(), QPoint(played - 1, track.bottom())), tokens.accent.base);
  const double spacing =
      static_cast<double>(track.width()) / static_cast<double>(std::max<uint64_t>(m_pieces, 1));
  if (spacing >= kLeastSpacing)
    for (uint64_t piece = 2; piece <= m_pieces; ++piece)
      painter.fillRect(static_cast<int>(xOf(piece)), top, 1, kTrack, tokens.surface.panel);
  painter.setPen(tokens.line.normal);
  painter.drawRect(track.adjusted(0, 0, -1, -1));
  if (m_fault != 0) {
    const int x = static_cast<int>(std::round(xOf(m_fault)));
    painter.fillRect(x - kHandle / 2, 3, kHandle, height() - 6, tokens.status.warn);
  }
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens);
}

void ReplayTrack::choose(double x) {
  if (m_pieces == 0) return;
  const double share = (x - kMargin) / std::max(1, width() - 2 * kMargin);
  const double piece = std::floor(share * static_cast<double>(m_pieces)) + 1;
  Q_EMIT placeChosen(static_cast<int>(std::clamp(piece, 1.0, static_cast<double>(m_pieces) + 1)));
}

void ReplayTrack::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) choose(event->position().x());
}

void ReplayTrack::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton)) choose(event->position().x());
}

void ReplayTrack::keyPressEvent(QKeyEvent* event) {
  const uint64_t now = std::max<uint64_t>(m_fault, 1);
  switch (event->key()) {
    case Qt::Key_Left:
      return Q_EMIT placeChosen(static_cast<int>(std::max<uint64_t>(now - 1, 1)));
    case Qt::Key_Right:
      return Q_EMIT placeChosen(static_cast<int>(std::min(now + 1, m_pieces + 1)));
    case Qt::Key_Home:
      return Q_EMIT placeChosen(1);
    case Qt::Key_End:
      return Q_EMIT placeChosen(static_cast<int>(m_pieces + 1));
    default:
      return QWidget::keyPressEvent(event);
  }
}

void ReplayTrack::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void ReplayTrack::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace headgate::ui
