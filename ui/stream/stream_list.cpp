#include "ui/stream/stream_list.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/stream/stream_cell_delegate.h"

namespace headgate::ui {
namespace {

using Model = StreamListModel;

// By Model::Column; Preview has what the others leave, and never less.
constexpr std::array kWidths{68, 76, 84, 178, 70, 0};
constexpr int kLeastPreview = 160;
constexpr int kPart = 100;  // instead of an event's name: what a model says needs the room

}  // namespace

StreamList::StreamList(const Theme& theme, StreamListModel& model, QWidget* parent)
    : RowTable(theme, parent), m_model(model), m_cells(new StreamCellDelegate(theme, this)) {
  setObjectName(QStringLiteral("streamList"));
  setAccessibleName(tr("What was said in the stream"));
  setToolTip(tr("Enter shows all of an event"));
  setSelectionMode(ExtendedSelection);
  setModel(&model);
  setItemDelegate(m_cells);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  horizontalHeader()->setSectionsMovable(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* copy = new QAction(tr("Copy rows"), this);
  copy->setObjectName(QStringLiteral("stream.copyRows"));
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  connect(copy, &QAction::triggered, this, &StreamList::copyRows);
  addAction(copy);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
    if (m_following) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
  });
  connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &StreamList::noteScroll,
          Qt::QueuedConnection);
  connect(&model, &QAbstractItemModel::headerDataChanged, this, &StreamList::fitColumns);
}

void StreamList::setTunnel(bool isTunnel) {
  m_cells->setTunnel(isTunnel);
}

void StreamList::fitColumns() {
  int fixed = 0;
  for (int column = 0; column < Model::Preview; ++column) {
    const bool isPart = column == Model::Event && m_model.form() == Model::Form::Merged;
    const int wide = isPart ? kPart : kWidths[static_cast<size_t>(column)];
    setColumnWidth(column, wide);
    fixed += wide;
  }
  setColumnWidth(Model::Preview, std::max(viewport()->width() - fixed, kLeastPreview));
}

void StreamList::follow() {
  scrollToBottom();
  setFollowing(true);
}

void StreamList::noteScroll() {
  setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum() - rowHeight(0));
}

void StreamList::setFollowing(bool following) {
  if (following == m_following) return;
  m_following = following;
  Q_EMIT followingChanged();
}

std::optional<size_t> StreamList::chosenEvent() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  return rows.isEmpty() ? std::nullopt : m_model.eventAt(rows.last().row());
}

void StreamList::chooseEvent(size_t event) {
  const int row = m_model.rowOfEvent(event);
  if (row < 0) return;
  setFollowing(false);
  // Alone, whatever key is held down meanwhile.
  selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(m_model.index(row, 0), PositionAtCenter);
}

void StreamList::keepChoice(const std::function<void()>& change) {
  const auto chosen = chosenEvent();
  m_isChanging = true;
  change();
  m_isChanging = false;
  if (m_following)
    scrollToBottom();
  else if (chosen)
    chooseEvent(*chosen);
}

void StreamList::setForm(Model::Form form) {
  keepChoice([&] { m_model.setForm(form); });
}

void StreamList::setRange(std::optional<Model::Range> range) {
  keepChoice([&] { m_model.setRange(range); });
}

void StreamList::wheelEvent(QWheelEvent* event) {
  RowTable::wheelEvent(event);
  noteScroll();
}

void StreamList::mousePressEvent(QMouseEvent* event) {
  setFollowing(false);  // what is chosen is to stay in sight
  RowTable::mousePressEvent(event);
}

void StreamList::mouseDoubleClickEvent(QMouseEvent* event) {
  RowTable::mouseDoubleClickEvent(event);
  if (const auto chosen = chosenEvent()) Q_EMIT eventOpened(static_cast<int>(*chosen));
}

void StreamList::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (const auto chosen = chosenEvent()) Q_EMIT eventOpened(static_cast<int>(*chosen));
    return event->accept();
  }
  if (!event->text().isEmpty() && event->text()[0].isLetterOrNumber()) return event->ignore();
  RowTable::keyPressEvent(event);
  noteScroll();
}

void StreamList::selectionChanged(const QItemSelection& chosen, const QItemSelection& before) {
  RowTable::selectionChanged(chosen, before);
  if (m_isChanging) return;
  if (const auto event = chosenEvent()) Q_EMIT eventChosen(static_cast<int>(*event));
}

void StreamList::resizeEvent(QResizeEvent* event) {
  RowTable::resizeEvent(event);
  fitColumns();
}

// Of those in sight the texts are here; what is chosen beyond is copied with what is known of it.
void StreamList::copyRows() {
  QModelIndexList rows = selectionModel()->selectedRows();
  std::ranges::sort(rows, {}, &QModelIndex::row);
  QStringList lines;
  for (const QModelIndex& row : rows) {
    QStringList cells;
    for (int column = 0; column < Model::ColumnCount; ++column)
      cells << row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    lines << cells.join(QLatin1Char('\t')).trimmed();
  }
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace headgate::ui
