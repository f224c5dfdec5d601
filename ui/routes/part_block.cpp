#include "ui/routes/part_block.h"

#include <algorithm>

#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kSide = 12;           // room left of the icon and right of the figure
constexpr int kRowNameWidth = 104;  // so that what rows say stands in a column
constexpr int kLeast = 240;

}  // namespace

PartBlock::PartBlock(const Theme& theme, const PartView& part, Form form, QWidget* parent)
    : PipelineStop(theme, {.pointer = part.pointer, .name = part.name, .icon = part.icon}, parent),
      m_part(part),
      m_form(form) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  speak();
}

void PartBlock::setFigure(const QString& figure) {
  if (figure == m_figure) return;
  m_figure = figure;
  speak();
  update();
}

void PartBlock::speak() {
  QStringList words;
  for (const QString& text : {m_part.wire, m_part.gist, m_figure})
    if (!text.isEmpty()) words << text;
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  setToolTip(m_part.wire.isEmpty() ? m_part.gist : m_part.wire + QStringLiteral(" · ") + m_part.gist);
}

QSize PartBlock::sizeHint() const {
  return {2 * kLeast, m_form == Form::Block ? tokens().size.paletteRow : tokens().size.policyRow};
}

QSize PartBlock::minimumSizeHint() const {
  return {kLeast, sizeHint().height()};
}

void PartBlock::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Frame frame = m_form == Form::Block ? Frame::Own : Frame::None;
  const Fonts& fonts = theme().fonts();
  const int gap = tokens().space.grid;
  const int iconSize = tokens().size.icon;
  paintGround(painter, frame);
  const QRect iconRect(kSide, (height() - iconSize) / 2, iconSize, iconSize);
  paintIcon(painter, iconRect, m_part.icon,
            m_form == Form::Block || isChecked() ? tokens().accent.base : tokens().text.secondary);

  QRect line = rect().adjusted(iconRect.right() + 1 + gap, 0, -kSide, 0);
  if (!m_figure.isEmpty()) {
    const int width = QFontMetrics(fonts.small()).horizontalAdvance(m_figure);
    painter.setPen(tokens().text.secondary);
    paintTextLine(painter, QRect(line.right() + 1 - width, 0, width, height()), fonts.small(), m_figure);
    line.setRight(line.right() - width - 2 * gap);
  }
  painter.setPen(tokens().text.primary);
  const int nameWidth =
      paintTextLine(painter, line, m_form == Form::Block ? fonts.strong() : fonts.body(), m_part.name);
  line.setLeft(line.left() +
               (m_form == Form::Block ? nameWidth + gap : std::max(kRowNameWidth, nameWidth + gap)));
  if (!m_part.wire.isEmpty()) {
    const int width = paintTextLine(painter, line, fonts.wire(), m_part.wire, Qt::ElideMiddle);
    line.setLeft(line.left() + width + (m_part.gist.isEmpty() ? 0 : tokens().space.half));
  }
  painter.setPen(m_part.isSet ? tokens().text.secondary : tokens().text.tertiary);
  const bool follows = !m_part.wire.isEmpty() && !m_part.gist.isEmpty();
  paintTextLine(painter, line, fonts.body(), follows ? QStringLiteral("· ") + m_part.gist : m_part.gist);
  paintFocus(painter);
}

}  // namespace headgate::ui
