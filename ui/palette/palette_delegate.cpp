#include "ui/palette/palette_delegate.h"

#include <cmath>

#include <QPainter>
#include <QTextLayout>

#include "ui/icons/icon_engine.h"
#include "ui/paint/lamps.h"
#include "ui/palette/key_boxes.h"

namespace headgate::ui {

namespace {

constexpr int kCaptionHeight = 28;
constexpr int kRowSide = 14;
constexpr int kTextLeft = 40;
constexpr int kRowGap = 10;

}  // namespace

PaletteDelegate::PaletteDelegate(const Theme& theme, const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {option.rect.width(), m_model.hit(index.row()) ? m_theme.tokens().size.paletteRow : kCaptionHeight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  painter->save();
  if (const PaletteHit* hit = m_model.hit(index.row())) {
    paintEntry(*painter, option, *hit);
  } else {
    painter->setFont(m_theme.fonts().caption());
    painter->setPen(m_theme.tokens().text.tertiary);
    painter->drawText(option.rect.adjusted(kRowSide, 0, -kRowSide, -4), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
  }
  painter->restore();
}

void PaletteDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                                 const PaletteHit& hit) const {
  const Tokens& tokens = m_theme.tokens();
  const PaletteEntry& entry = *hit.entry;
  const QRect& rect = option.rect;
  QColor ground = tokens.surface.raised;
  if (option.state.testFlag(QStyle::State_Selected))
    ground = tokens.selection.active;
  else if (option.state.testFlag(QStyle::State_MouseOver))
    ground = tokens.surface.hover;
  painter.fillRect(rect, ground);
  if (option.state.testFlag(QStyle::State_Selected))
    painter.fillRect(QRect(rect.left(), rect.top(), tokens.size.selectionEdge, rect.height()),
                     tokens.selection.edge);

  const int icon = tokens.size.icon;
  const QPointF mark(rect.left() + kRowSide, rect.top() + (rect.height() - icon) / 2.0);
  const int inset = (icon - tokens.size.lamp) / 2;
  if (entry.lamp)
    paintLamp(painter, mark + QPointF(inset, inset), *entry.lamp, tokens, ground);
  else
    paintIcon(painter, QRectF(mark, QSizeF(icon, icon)), entry.icon, tokens.text.secondary);

  int right = rect.right() + 1 - kRowSide;
  if (!entry.keys.isEmpty()) right -= paintKeyBoxes(painter, right, rect, entry.keys, m_theme) + kRowGap;
  if (!entry.state.isEmpty()) {
    const QFont& font = m_theme.fonts().small();
    const int width = QFontMetrics(font).horizontalAdvance(entry.state);
    painter.setFont(font);
    painter.setPen(toneColor(entry.stateTone, tokens));
    painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter,
                     entry.state);
    right -= width + kRowGap;
  }
  QRect words(rect.left() + kTextLeft, rect.top(), right - rect.left() - kTextLeft, rect.height());
  words.setLeft(
      words.left() + kRowGap +
      paintFound(painter, words, entry.title, hit.inTitle, m_theme.fonts().body(), tokens.text.primary));
  const QFont& detail = entry.detailIsWire ? m_theme.fonts().wire() : m_theme.fonts().small();
  if (words.width() > kTextLeft)
    paintFound(painter, words, entry.detail, hit.inDetail, detail, tokens.text.tertiary);
}

int PaletteDelegate::paintFound(QPainter& painter, const QRect& rect, const QString& text,
                                const std::vector<int>& found, const QFont& font, const QColor& color) const {
  if (text.isEmpty()) return -kRowGap;
  // Found letters are a little wider than the metrics know.
  const int room = std::max(0, rect.width() - int(found.size()));
  const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room);
  const qsizetype whole = shown == text ? shown.size() : std::max<qsizetype>(0, shown.size() - 1);
  QList<QTextLayout::FormatRange> formats;
  for (const int position : found) {
    if (position >= whole) break;
    QTextCharFormat format;
    format.setForeground(m_theme.tokens().accent.text);
    format.setFontWeight(QFont::DemiBold);
    formats.append({position, 1, format});
  }
  QTextLayout layout(shown, font);
  layout.setFormats(formats);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(rect.width() + 1);
  layout.endLayout();
  painter.setPen(color);
  layout.draw(&painter, QPointF(rect.left(), rect.top() + std::round((rect.height() - line.height()) / 2)));
  return int(std::ceil(line.naturalTextWidth()));
}

}  // namespace headgate::ui
