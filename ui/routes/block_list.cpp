#include "ui/routes/block_list.h"

#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/icons/icon_engine.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

enum BlockRole : int { PlaceRole = Qt::UserRole + 1, LineRole, IconRole };  // of a caption: no place

constexpr int kBlockSide = 12;
constexpr int kBlockNameWidth = 104;

class BlockDelegate final : public QStyledItemDelegate {
 public:
  BlockDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const auto& size = m_theme.tokens().size;
    return {size.detail, index.data(PlaceRole).isValid() ? size.paletteRow : size.headerRow};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Tokens& tokens = m_theme.tokens();
    QRect line = option.rect.adjusted(kBlockSide, 0, -kBlockSide, 0);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (!index.data(PlaceRole).isValid()) {
      painter->setPen(tokens.text.tertiary);
      paintTextLine(*painter, line, m_theme.fonts().caption(), name);
    } else {
      if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection.active);
      else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.surface.hover);
      const int icon = tokens.size.icon;
      paintIcon(*painter, QRect(line.left(), line.center().y() - icon / 2, icon, icon),
                Icon(index.data(IconRole).toInt()), tokens.accent.base);
      line.setLeft(line.left() + icon + tokens.space.grid);
      painter->setPen(tokens.text.primary);
      const int width = paintTextLine(*painter, line, m_theme.fonts().name(), name);
      line.setLeft(line.left() + std::max(kBlockNameWidth, width + tokens.space.grid));
      painter->setPen(tokens.text.secondary);
      paintTextLine(*painter, line, m_theme.fonts().small(), index.data(LineRole).toString());
    }
    painter->restore();
  }

 private:
  const Theme& m_theme;
};

}  // namespace

BlockList::BlockList(const Theme& theme, QWidget* parent) : QListView(parent), m_theme(theme) {
  setObjectName(QStringLiteral("blocks"));
  setAccessibleName(tr("Blocks for the route"));
  setProperty("surface", QStringLiteral("raised"));
  setModel(&m_model);
  setItemDelegate(new BlockDelegate(theme, this));
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
}

void BlockList::setGroups(const std::vector<Group>& groups) {
  m_model.clear();
  m_blocks.clear();
  for (const Group& group : groups) {
    if (group.blocks.empty()) continue;
    auto* caption = new QStandardItem(group.caption);
    caption->setFlags(Qt::NoItemFlags);
    m_model.appendRow(caption);
    for (const BlockCargo& block : group.blocks) {
      auto* item = new QStandardItem(block.name);
      item->setEditable(false);
      item->setData(static_cast<int>(m_blocks.size()), PlaceRole);
      item->setData(block.line, LineRole);
      item->setData(int(block.icon), IconRole);
      item->setData(QString(block.name + QStringLiteral(", ") + block.line), Qt::AccessibleTextRole);
      m_model.appendRow(item);
      m_blocks.push_back(block);
    }
  }
  setCurrentIndex(m_model.index(1, 0));
}

int BlockList::heightOfAll() const {
  int height = 0;
  for (int row = 0; row < m_model.rowCount(); ++row) height += sizeHintForRow(row);
  return height;
}

std::optional<BlockCargo> BlockList::blockOf(const QModelIndex& index) const {
  const QVariant place = index.data(PlaceRole);
  return place.isValid() ? std::optional(m_blocks[static_cast<size_t>(place.toInt())]) : std::nullopt;
}

std::optional<BlockCargo> BlockList::blockAt(QPoint global) const {
  const QPoint place = viewport()->mapFromGlobal(global);
  return isVisible() && viewport()->rect().contains(place) ? blockOf(indexAt(place)) : std::nullopt;
}

void BlockList::setHovered(QPoint global) {
  const QModelIndex index = indexAt(viewport()->mapFromGlobal(global));
  if (blockOf(index)) setCurrentIndex(index);
}

void BlockList::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_isDragging) {
    m_isDragging = false;
    m_pressed.reset();
    Q_EMIT dragEnded();
  } else if (const auto block = blockOf(currentIndex());
             block && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    Q_EMIT picked(*block);
  } else {
    QListView::keyPressEvent(event);
  }
}

void BlockList::mousePressEvent(QMouseEvent* event) {
  QListView::mousePressEvent(event);
  m_pressPlace = event->position().toPoint();
  m_pressed = event->button() == Qt::LeftButton ? blockOf(indexAt(m_pressPlace)) : std::nullopt;
}

void BlockList::mouseMoveEvent(QMouseEvent* event) {
  if (!m_pressed) return QListView::mouseMoveEvent(event);
  const int way = (event->position().toPoint() - m_pressPlace).manhattanLength();
  m_isDragging = m_isDragging || way >= QApplication::startDragDistance();
  if (m_isDragging) Q_EMIT dragged(*m_pressed, event->globalPosition().toPoint());
}

void BlockList::mouseReleaseEvent(QMouseEvent* event) {
  QListView::mouseReleaseEvent(event);
  const auto pressed = std::exchange(m_pressed, std::nullopt);
  const bool wasDragged = std::exchange(m_isDragging, false);
  if (!pressed) return;
  if (wasDragged)
    Q_EMIT dropped(*pressed, event->globalPosition().toPoint());
  else
    Q_EMIT picked(*pressed);
}

}  // namespace headgate::ui
