#include "ui/routes/block_palette.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/icons/icon_engine.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kPaletteWidth = 420;
constexpr int kPaletteMargin = 6;
constexpr QPoint kFromPointer(10, 12);

}  // namespace

BlockPalette::BlockPalette(const Theme& theme, QWidget* page)
    : QFrame(page), m_theme(theme), m_list(new BlockList(theme, this)) {
  setObjectName(QStringLiteral("blockPalette"));
  setAccessibleName(tr("Palette of blocks"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, kPaletteMargin, 1, kPaletteMargin);
  layout->addWidget(m_list);
  setFocusProxy(m_list);
  hide();
}

void BlockPalette::openBeside(const QWidget& anchor, const std::vector<BlockList::Group>& groups,
                              Focus focus) {
  m_list->setGroups(groups);
  const QWidget& page = *parentWidget();
  const int gap = m_theme.tokens().space.grid;
  const QRect beside(anchor.mapTo(&page, QPoint()), anchor.size());
  const int width = std::min(kPaletteWidth, page.width() - 2 * gap);
  const int height = std::min(m_list->heightOfAll() + 2 * kPaletteMargin + 2, page.height() - 2 * gap);
  const int left = std::min(beside.right() + 2 * gap, page.width() - width - gap);
  const int top = std::clamp(beside.top(), gap, std::max(gap, page.height() - height - gap));
  setGeometry(left, top, width, height);
  raise();
  show();
  if (focus == Focus::Takes) m_list->setFocus(Qt::PopupFocusReason);
  qApp->installEventFilter(this);
}

void BlockPalette::close() {
  if (!isVisible()) return;
  qApp->removeEventFilter(this);
  hide();
  Q_EMIT closed();
}

// A click elsewhere closes it, and does what it does there.
bool BlockPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseButtonPress) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget != nullptr && widget != this && !isAncestorOf(widget)) close();
  }
  return QFrame::eventFilter(watched, event);
}

void BlockPalette::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QFrame::keyPressEvent(event);
}

void BlockPalette::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), tokens.surface.panel);
  painter.setPen(tokens.line.strong);
  painter.setBrush(tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.popup,
                          tokens.radius.popup);
}

DragLabel::DragLabel(const Theme& theme, QWidget* page) : QWidget(page), m_theme(theme) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void DragLabel::showAt(QPoint global, Icon icon, const QString& words) {
  m_icon = icon;
  m_words = words;
  const Tokens& tokens = m_theme.tokens();
  const int width = QFontMetrics(m_theme.fonts().name()).horizontalAdvance(words);
  resize(width + tokens.size.icon + 4 * tokens.space.grid, tokens.size.button);
  move(parentWidget()->mapFromGlobal(global) + kFromPointer);
  raise();
  show();
  update();
}

void DragLabel::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  const int gap = tokens.space.grid;
  const int icon = tokens.size.icon;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(tokens.accent.base);
  painter.setBrush(tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                          tokens.radius.control);
  paintIcon(painter, QRect(gap, (height() - icon) / 2, icon, icon), m_icon, tokens.accent.base);
  painter.setPen(tokens.text.primary);
  paintTextLine(painter, rect().adjusted(2 * gap + icon, 0, -gap, 0), m_theme.fonts().name(), m_words);
}

}  // namespace headgate::ui
