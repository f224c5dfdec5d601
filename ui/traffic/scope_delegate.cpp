#include "ui/traffic/scope_delegate.h"

#include <cmath>

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/icons/icon_engine.h"
#include "ui/models/scope_model.h"
#include "ui/paint/duration_bar.h"
#include "ui/paint/lamps.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {
namespace {

// Left edges, as the picture has them.
constexpr int kTopMark = 11;
constexpr int kHeadMark = 9;
constexpr int kChildMark = 26;
constexpr int kHeadText = 23;
constexpr int kRightMargin = 12;
constexpr int kSwatch = 8;
constexpr int kGap = 6;

}  // namespace

ScopeDelegate::ScopeDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_numbers(theme.fonts().small()) {}

// Where the text begins, after the mark.
int ScopeDelegate::paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QColor& ground) const {
  const Tokens& tokens = m_theme.tokens();
  const QRect& rect = option.rect;
  const auto top = [&](int size) { return rect.top() + (rect.height() - size) / 2; };
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  if (index.data(ScopeModel::HeadRole).toBool()) {
    const Icon mark = option.state.testFlag(QStyle::State_Open) ? Icon::Down : Icon::Right;
    constexpr int kSize = 12;
    paintIcon(painter, QRectF(rect.left() + kHeadMark, top(kSize), kSize, kSize), mark, tokens.text.tertiary);
    return rect.left() + kHeadText;
  }
  const int left = rect.left() + (index.parent().isValid() ? kChildMark : kTopMark);
  const QVariant which = index.data(ScopeModel::IconRole);
  if (which.isValid()) {
    const QColor color = chosen ? tokens.accent.text : tokens.text.secondary;
    paintIcon(painter, QRectF(left - 2, top(tokens.size.icon), tokens.size.icon, tokens.size.icon),
              Icon(which.toInt()), color);
    return left + tokens.size.icon + kGap - 2;
  }
  const QVariant kind = index.data(ScopeModel::KindRole);
  if (kind.isValid()) {
    painter.fillRect(QRect(left, top(kSwatch), kSwatch, kSwatch), kindColor(Kind(kind.toInt()), tokens));
    return left + kSwatch + kGap;
  }
  const QVariant lamp = index.data(LampRole);
  if (!lamp.isValid()) return left;
  paintLamp(painter, QPointF(left, top(tokens.size.lamp)), Lamp(lamp.toInt()), tokens, ground);
  return left + tokens.size.lamp + kGap;
}

void ScopeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const Tokens& tokens = m_theme.tokens();
  const QRect& rect = option.rect;
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  QColor ground = tokens.surface.panel;
  if (chosen)
    ground = tokens.selection.active;  // it says what the table shows, wherever the focus is
  else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
    ground = tokens.surface.hover;
  painter->save();
  painter->fillRect(rect, ground);
  if (chosen)
    painter->fillRect(QRect(rect.left(), rect.top(), tokens.size.selectionEdge, rect.height()),
                      tokens.selection.edge);
  const int left = paintMark(*painter, option, index, ground);

  const QString count = index.data(ScopeModel::CountTextRole).toString();
  const int right = rect.right() + 1 - kRightMargin;
  const int countWidth = static_cast<int>(std::ceil(m_numbers.width(count)));
  painter->setPen(chosen ? tokens.text.primary : tokens.text.secondary);
  m_numbers.draw(*painter, QRectF(right - countWidth, rect.top(), countWidth, rect.height()), Qt::AlignRight,
                 count);

  const bool isHead = index.data(ScopeModel::HeadRole).toBool();
  painter->setPen(isHead ? tokens.text.tertiary : tokens.text.primary);
  const QRect room(left, rect.top(), right - countWidth - kGap - left, rect.height());
  paintTextLine(*painter, room, isHead ? m_theme.fonts().caption() : m_theme.fonts().body(),
                index.data(Qt::DisplayRole).toString());
  painter->restore();
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.tokens().size.treeRow};
}

}  // namespace headgate::ui
