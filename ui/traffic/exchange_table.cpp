#include "ui/traffic/exchange_table.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include "ui/delegates/duration_bar_delegate.h"
#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/status_delegate.h"
#include "ui/delegates/text_delegate.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using Model = ExchangeTableModel;

constexpr auto kTickEvery = 100ms;
// By Model::Column; Target has what the others leave, and never less.
constexpr std::array<int, Model::ColumnCount> kWidths{26, 51, 92, 47, 108, 164, 102, 152, 60};
constexpr int kLeastTarget = 130;
// In this order they leave when it gets narrow.
constexpr std::array kLeaving{Model::Size, Model::Verb, Model::Time};

}  // namespace

ExchangeTable::ExchangeTable(const Theme& theme, ExchangeTableModel& model, QWidget* parent)
    : RowTable(theme, parent), m_model(model) {
  setAccessibleName(tr("Exchanges"));
  setSelectionMode(SingleSelection);
  setModel(&model);
  auto* number = new NumberDelegate(theme, Qt::AlignRight, this);
  number->setTone(Tone::Tertiary);
  const auto delegate = [this](Model::Column column, QAbstractItemDelegate* made) {
    setItemDelegateForColumn(column, made);
  };
  delegate(Model::State, new LampDelegate(theme, this));
  delegate(Model::Number, number);
  delegate(Model::Time, new NumberDelegate(theme, Qt::AlignLeft, this));
  delegate(Model::Verb,
           new TextDelegate(theme, TextDelegate::Face::Small, Tone::Secondary, Qt::ElideRight, this));
  delegate(Model::Route,
           new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, this));
  delegate(Model::Target,
           new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideMiddle, this));
  delegate(Model::Status, new StatusDelegate(theme, this));
  delegate(Model::Duration, new DurationBarDelegate(theme, this));
  delegate(Model::Size, new NumberDelegate(theme, Qt::AlignRight, this));
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  fitColumns();
  addActions();

  m_tick.setInterval(kTickEvery);
  connect(&m_tick, &QTimer::timeout, this, &ExchangeTable::tick);
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
    if (m_following) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
  });
  // The value changes after the action; what moves the bar otherwise is not the user.
  connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &ExchangeTable::noteScroll,
          Qt::QueuedConnection);
  connect(&model, &Model::rowsRemoved, this, [this] {
    if (m_removedAbove == 0) return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - m_removedAbove * rowHeight(0));
    m_removedAbove = 0;
  });
  connect(&model, &Model::modelReset, this, &ExchangeTable::follow);
}

void ExchangeTable::addActions() {
  const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, auto act) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
  };
  add("traffic.copyUrl", tr("Copy URL"), {}, &ExchangeTable::copyUrlWanted);
  add("traffic.copyAsCurl", tr("Copy as cURL"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
      &ExchangeTable::copyCurlWanted);
  add("traffic.try", tr("Try its request"), QKeySequence(Qt::CTRL | Qt::Key_T), &ExchangeTable::tryWanted);
  add("traffic.copyRow", tr("Copy row"), QKeySequence::Copy, &ExchangeTable::copyRow);
}

void ExchangeTable::fitColumns() {
  int fixed = 0;
  for (int column = 0; column < Model::ColumnCount; ++column)
    if (column != Model::Target) fixed += kWidths[static_cast<size_t>(column)];
  int left = viewport()->width() - fixed;
  for (const Model::Column column : kLeaving) {
    const bool leaves = left < kLeastTarget;
    setColumnHidden(column, leaves);
    if (leaves) left += kWidths[column];
  }
  for (int column = 0; column < Model::ColumnCount; ++column)
    if (column != Model::Target) setColumnWidth(column, kWidths[static_cast<size_t>(column)]);
  setColumnWidth(Model::Target, std::max(left, kLeastTarget));
}

void ExchangeTable::follow() {
  scrollToBottom();
  setFollowing(true);
}

void ExchangeTable::noteScroll() {
  setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum() - rowHeight(0));
}

// What is chosen is to stay in sight: only the newest is where following goes.
void ExchangeTable::noteChoice() {
  const auto row = chosenRow();
  if (row && *row != m_model.rowCount() - 1)
    setFollowing(false);
  else
    noteScroll();
}

void ExchangeTable::setFollowing(bool following) {
  if (following == m_following && m_unseen == 0) return;
  m_following = following;
  if (following) m_unseen = 0;
  Q_EMIT followingChanged();
}

void ExchangeTable::rowsInserted(const QModelIndex& parent, int first, int last) {
  RowTable::rowsInserted(parent, first, last);
  if (m_following) return;  // the range grows, and the end with it
  if (last == m_model.rowCount() - 1) {
    m_unseen += last - first + 1;
    Q_EMIT followingChanged();
  } else if (first < rowAt(0)) {
    updateGeometries();  // makes room to scroll to
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (last - first + 1) * rowHeight(0));
  }
}

void ExchangeTable::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
  if (!m_following) m_removedAbove = std::max(std::min(last + 1, rowAt(0)) - first, 0);
  // The view would choose a neighbour.
  const QModelIndex current = currentIndex();
  if (current.isValid() && current.row() >= first && current.row() <= last) {
    selectionModel()->clear();
  }
  RowTable::rowsAboutToBeRemoved(parent, first, last);
}

void ExchangeTable::selectionChanged(const QItemSelection& chosen, const QItemSelection& before) {
  RowTable::selectionChanged(chosen, before);
  if (chosenRow()) Q_EMIT rowChosen();
}

std::optional<int> ExchangeTable::chosenRow() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  if (rows.isEmpty()) return std::nullopt;
  return rows.first().row();
}

void ExchangeTable::wheelEvent(QWheelEvent* event) {
  RowTable::wheelEvent(event);
  noteScroll();
}

void ExchangeTable::mousePressEvent(QMouseEvent* event) {
  RowTable::mousePressEvent(event);
  noteChoice();
}

void ExchangeTable::keyPressEvent(QKeyEvent* event) {
  const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
  if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    if (chosenRow()) Q_EMIT opened();
    return event->accept();
  }
  // j, k, Home and End go by rows, as the arrows do. Letters search nothing in here.
  int key = event->key();
  Qt::KeyboardModifiers modifiers = event->modifiers();
  if (plain && key == Qt::Key_J) key = Qt::Key_Down;
  if (plain && key == Qt::Key_K) key = Qt::Key_Up;
  if (plain && (key == Qt::Key_Home || key == Qt::Key_End)) modifiers |= Qt::ControlModifier;
  const bool moves = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown ||
                     key == Qt::Key_PageUp || key == Qt::Key_Home || key == Qt::Key_End;
  if (!moves) return event->ignore();
  QKeyEvent move(QEvent::KeyPress, key, modifiers);
  RowTable::keyPressEvent(&move);
  // The current row of a table that has just got the focus is not chosen yet, and Home goes nowhere from
  // there.
  if (!chosenRow() && currentIndex().isValid()) {
    selectRow(currentIndex().row());
    scrollTo(currentIndex());
  }
  noteChoice();
}

void ExchangeTable::contextMenuEvent(QContextMenuEvent* event) {
  if (!chosenRow()) return;
  QMenu menu(this);
  menu.addActions(actions());
  menu.exec(event->reason() == QContextMenuEvent::Keyboard
                ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                : event->globalPos());
}

void ExchangeTable::copyRow() {
  if (const auto row = chosenRow()) QApplication::clipboard()->setText(m_model.sentenceOf(*row));
}

void ExchangeTable::resizeEvent(QResizeEvent* event) {
  RowTable::resizeEvent(event);
  fitColumns();
}

void ExchangeTable::showEvent(QShowEvent* event) {
  RowTable::showEvent(event);
  tickWhileRunning();
}

void ExchangeTable::hideEvent(QHideEvent* event) {
  RowTable::hideEvent(event);
  m_tick.stop();
}

void ExchangeTable::tickWhileRunning() {
  if (m_model.rows().counts().inFlight == 0)
    m_tick.stop();
  else if (isVisible() && !m_tick.isActive())
    m_tick.start();
}

void ExchangeTable::tick() {
  const int first = rowAt(0);
  if (first < 0) return;
  const int last = rowAt(viewport()->height() - 1);
  m_model.tick(first, last < 0 ? m_model.rowCount() - 1 : last);
}

}  // namespace headgate::ui
