#include "ui/testbox/trial_delegate.h"

#include <algorithm>

#include <QPainter>
#include <QWidget>

#include "ui/paint/gauge.h"
#include "ui/paint/text_line.h"
#include "ui/testbox/trial_model.h"

namespace headgate::ui {

namespace {

constexpr int kHeadHeight = 34;
constexpr int kLampRoom = 18;
constexpr int kGaugeWidth = 56;
constexpr int kNameWidth = 110;
constexpr int kNameWidthInFull = 144;

}  // namespace

TrialDelegate::TrialDelegate(const Theme& theme, Face face, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_face(face) {}

QSize TrialDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto row = index.data(TrialModel::RowRole).value<TrialRow>();
  return {0, row.kind == TrialRow::Kind::Group ? kHeadHeight : kRowHeight};
}

void TrialDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const auto row = index.data(TrialModel::RowRole).value<TrialRow>();
  const QColor ground = groundOf(option);
  const auto& space = m_theme.tokens().space;
  painter->save();
  painter->setClipRect(option.rect, Qt::IntersectClip);
  const QRect rect = option.rect.adjusted(space.half, 0, -space.grid, 0);
  if (row.kind == TrialRow::Kind::Group) {
    paintHead(*painter, rect, row);
  } else {
    painter->fillRect(option.rect, ground);
    paintThing(*painter, rect, row, ground);
  }
  painter->restore();
}

QColor TrialDelegate::groundOf(const QStyleOptionViewItem& option) const {
  const Tokens& tokens = m_theme.tokens();
  const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
  if (option.state.testFlag(QStyle::State_Selected) && hasFocus) return tokens.selection.active;
  if (option.state.testFlag(QStyle::State_MouseOver)) return tokens.surface.hover;
  return m_face == Face::Full ? tokens.surface.raised : tokens.surface.panel;
}

void TrialDelegate::paintHead(QPainter& painter, const QRect& rect, const TrialRow& row) const {
  const Tokens& tokens = m_theme.tokens();
  const int line = tokens.type.caption.line;
  const QRect text(rect.left(), rect.bottom() - line - tokens.space.half, rect.width(), line);
  painter.setPen(tokens.text.tertiary);
  paintTextLine(painter, text, m_theme.fonts().caption(), row.name);
}

void TrialDelegate::paintThing(QPainter& painter, QRect rect, const TrialRow& row,
                               const QColor& ground) const {
  const Tokens& tokens = m_theme.tokens();
  const Fonts& fonts = m_theme.fonts();
  const int size = tokens.size.lamp;
  if (row.lamp)
    paintLamp(painter, QPointF(rect.left(), rect.top() + (rect.height() - size) / 2.0), *row.lamp, tokens,
              ground);
  rect.setLeft(rect.left() + kLampRoom);
  const QFont& nameFont = row.isWire ? fonts.wire() : row.isStrong ? fonts.strong() : fonts.body();
  painter.setPen(toneColor(row.tone, tokens));
  if (row.detail.isEmpty() && row.mark.isEmpty()) {
    paintTextLine(painter, rect, nameFont, row.name);
    return;
  }
  const bool isFull = m_face == Face::Full;  // in few words the last row says what comes of it
  const int nameWidth = std::min(isFull ? kNameWidthInFull : kNameWidth, rect.width() * 2 / 5);
  paintTextLine(painter, QRect(rect.topLeft(), QSize(nameWidth, rect.height())), nameFont, row.name);
  rect.setLeft(rect.left() + nameWidth + tokens.space.grid);
  if (isFull && row.figures.limit != 0) rect = paintGaugeAt(painter, rect, row.figures);
  if (isFull && !row.mark.isEmpty()) rect = paintMark(painter, rect, row);
  painter.setPen(toneColor(row.tone, tokens));
  paintTextLine(painter, rect, row.isWire ? fonts.wire() : fonts.body(), row.detail);
}

QRect TrialDelegate::paintGaugeAt(QPainter& painter, QRect rect, const GaugeFigures& figures) const {
  const Tokens& tokens = m_theme.tokens();
  const int height = tokens.size.gauge;
  const QRectF track(rect.right() + 1 - kGaugeWidth, rect.top() + (rect.height() - height) / 2.0, kGaugeWidth,
                     height);
  paintGauge(painter, track, static_cast<double>(figures.used) / static_cast<double>(figures.limit),
             figures.isRefusing ? GaugeState::Refusing : GaugeState::Normal, tokens);
  return rect.adjusted(0, 0, -kGaugeWidth - tokens.space.grid, 0);
}

// At most half of the room: the detail is what the row is about.
QRect TrialDelegate::paintMark(QPainter& painter, QRect rect, const TrialRow& row) const {
  const Tokens& tokens = m_theme.tokens();
  const QFont& font = m_theme.fonts().small();
  const int width = std::min(QFontMetrics(font).horizontalAdvance(row.mark) + 1, rect.width() / 2);
  painter.setPen(toneColor(row.markTone, tokens));
  paintTextLine(painter, QRect(rect.right() + 1 - width, rect.top(), width, rect.height()), font, row.mark);
  return rect.adjusted(0, 0, -width - tokens.space.grid, 0);
}

}  // namespace headgate::ui
