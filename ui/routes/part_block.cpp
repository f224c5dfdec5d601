#include "ui/routes/part_block.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/gauge.h"
#include "ui/paint/tag.h"
#include "ui/paint/text_line.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

namespace {

constexpr int kSide = 12;           // room left of the icon and right of the figure
constexpr int kRowNameWidth = 104;  // so that what rows say stands in a column
constexpr int kLeast = 240;
constexpr int kGaugeWidth = 62;

}  // namespace

PartBlock::PartBlock(const Theme& theme, const PartView& part, Form form, QWidget* parent)
    : PipelineStop(theme, {.pointer = part.pointer, .name = part.name, .icon = part.icon}, parent),
      m_part(part),
      m_form(form) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  speak();
}

void PartBlock::setPart(const PartView& part) {
  if (part == m_part) return;
  m_part = part;
  setPlace({.pointer = part.pointer, .name = part.name, .icon = part.icon});
  speak();
  update();
}

void PartBlock::setFigure(const QString& figure, std::optional<Gauge> gauge) {
  if (figure == m_figure && gauge == m_gauge) return;
  m_figure = figure;
  m_gauge = gauge;
  speak();
  update();
}

void PartBlock::setLink(const QString& text) {
  m_link = new LinkButton(theme(), text, this);
  m_link->setObjectName(QStringLiteral("changeAnswer"));
  m_link->setCursor(Qt::ArrowCursor);
  setCursor(Qt::OpenHandCursor);
  connect(m_link, &QAbstractButton::clicked, this, &PartBlock::linkClicked);
}

QWidget* PartBlock::link() const {
  return m_link;
}

void PartBlock::setTakes(bool takes) {
  if (takes == m_takes) return;
  m_takes = takes;
  update();
}

void PartBlock::speak() {
  QStringList words;
  for (const QString& text : {m_part.wire, m_part.gist, m_figure})
    if (!text.isEmpty()) words << text;
  if (m_part.changed) words << tr("changed");
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
  line = paintFigure(painter, line);
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
  if (m_takes) {
    painter.setPen(QPen(tokens().accent.base, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

QRect PartBlock::paintFigure(QPainter& painter, QRect line) const {
  const int gap = tokens().space.grid;
  if (m_link != nullptr) line.setRight(m_link->x() - gap);
  if (m_part.changed) {
    const TagShape tag{.text = tr("changed"), .tone = Tone::Accent};
    const QSizeF size = tagSize(tag, theme());
    paintTag(painter, QPointF(line.right() + 1 - size.width(), (height() - size.height()) / 2), tag, theme());
    line.setRight(line.right() - static_cast<int>(size.width()) - gap);
  }
  if (m_figure.isEmpty()) return line;
  const QFont& font = theme().fonts().small();
  const int width = QFontMetrics(font).horizontalAdvance(m_figure);
  painter.setPen(m_gauge ? tokens().text.primary : tokens().text.secondary);
  paintTextLine(painter, QRect(line.right() + 1 - width, 0, width, height()), font, m_figure);
  line.setRight(line.right() - width - gap);
  if (m_gauge && line.width() > 3 * kGaugeWidth) {
    const int thick = tokens().size.gauge;
    const QRectF gauge(line.right() - kGaugeWidth, (height() - thick) / 2.0, kGaugeWidth, thick);
    paintGauge(painter, gauge, m_gauge->share,
               m_gauge->isRefusing ? GaugeState::Refusing : GaugeState::Normal, tokens());
    line.setRight(line.right() - kGaugeWidth - gap);
  }
  line.setRight(line.right() - gap);
  return line;
}

void PartBlock::resizeEvent(QResizeEvent* event) {
  PipelineStop::resizeEvent(event);
  if (m_link == nullptr) return;
  const QSize size = m_link->sizeHint();
  m_link->setGeometry(QRect(
      QPoint(width() - kSide - size.width() + LinkButton::kRingRoom, (height() - size.height()) / 2), size));
}

// --- Taken off, or led elsewhere

void PartBlock::openMenu(QPoint global) {
  if (m_part.places.empty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* off = menu->addAction(tr("&Remove from the route"));
  off->setObjectName(QStringLiteral("takeOff"));
  off->setShortcut(QKeySequence::Delete);
  connect(off, &QAction::triggered, this, &PartBlock::takeOffWanted);
  menu->popup(global);
}

void PartBlock::contextMenuEvent(QContextMenuEvent* event) {
  openMenu(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                          : event->globalPos());
}

void PartBlock::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_isPulled) {
    m_isPulled = false;
    Q_EMIT pullEnded();
  } else if (event->matches(QKeySequence::Delete) && !m_part.places.empty()) {
    Q_EMIT takeOffWanted();
  } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
    openMenu(mapToGlobal(rect().bottomLeft()));
  } else {
    PipelineStop::keyPressEvent(event);
  }
}

void PartBlock::mousePressEvent(QMouseEvent* event) {
  m_pressed = event->position().toPoint();
  PipelineStop::mousePressEvent(event);
}

void PartBlock::mouseMoveEvent(QMouseEvent* event) {
  const QPoint place = event->position().toPoint();
  const bool isLong = (place - m_pressed).manhattanLength() >= QApplication::startDragDistance();
  if (m_link != nullptr && event->buttons().testFlag(Qt::LeftButton) && (isDown() || m_isPulled) && isLong) {
    m_isPulled = true;
    setDown(false);
    Q_EMIT pulled(event->globalPosition().toPoint());
    return;
  }
  PipelineStop::mouseMoveEvent(event);
}

void PartBlock::mouseReleaseEvent(QMouseEvent* event) {
  if (!std::exchange(m_isPulled, false)) return PipelineStop::mouseReleaseEvent(event);
  Q_EMIT letGo(event->globalPosition().toPoint());
}

}  // namespace headgate::ui
