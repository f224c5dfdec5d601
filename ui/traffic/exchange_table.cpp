#include "ui/traffic/exchange_table.h"

#include <algorithm>
#include <chrono>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using Model = ExchangeTableModel;

constexpr auto kTickEvery = 100ms;

}  // namespace

ExchangeTable::ExchangeTable(const Theme& theme, ExchangeTableModel& model, QWidget* parent)
    : RowTable(theme, parent), m_model(model) {
  setAccessibleName(tr("Exchanges"));
  setSelectionMode(ExtendedSelection);
  setModel(&model);
  addDelegates(theme);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  setColumns(m_columns);
  horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ExchangeTable::showColumnMenu);
  connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ExchangeTable::takeOrder);
  connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
    if (m_isArranging || width == 0 || column == Model::Target) return;
    m_columns.setWidth(static_cast<Model::Column>(column), width);
    Q_EMIT columnsChanged();
  });
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
  add("traffic.try", tr("Try its request"), QKeySequence(Qt::CTRL | Qt::Key_T), &ExchangeTable::tryWanted);
  add("traffic.markForComparison", tr("Mark for comparison"), {}, &ExchangeTable::markWanted);
  add("traffic.compare", tr("Compare both, or with the marked one"), QKeySequence(Qt::CTRL | Qt::Key_D),
      &ExchangeTable::compareWanted);
  add("traffic.copyRow", tr("Copy row"), QKeySequence::Copy, &ExchangeTable::copyRow);
  for (const auto& [name, preset] : {std::pair("traffic.columnsHttp", ColumnSet::Preset::Http),
                                     std::pair("traffic.columnsLlm", ColumnSet::Preset::Llm),
                                     std::pair("traffic.columnsMcp", ColumnSet::Preset::Mcp)}) {
    const ColumnSet::Preset which = preset;
    add(name, presetName(which), {}, [this, which] { chooseColumns(ColumnSet(which)); });
    actions().constLast()->setProperty(kInSubmenu, true);
  }
  addRuleActions();
}

// Ctrl+M opens the form with the first of them; the menu has them all.
void ExchangeTable::addRuleActions() {
  using control::OverlayAction;
  const auto add = [this](const char* name, const QString& text, OverlayAction wanted) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, wanted] {
      if (chosenRow()) Q_EMIT ruleWanted(wanted);
    });
    m_ruleActions.push_back(action);
  };
  add("traffic.rule.holdRequest", tr("Hold the request…"), OverlayAction::HoldRequest);
  add("traffic.rule.holdResponse", tr("Hold the answer…"), OverlayAction::HoldResponse);
  add("traffic.rule.delay", tr("Delay…"), OverlayAction::Delay);
  add("traffic.rule.throttle", tr("Throttle…"), OverlayAction::Throttle);
  add("traffic.rule.drop", tr("Drop…"), OverlayAction::Drop);
  add("traffic.rule.status", tr("Answer with a status…"), OverlayAction::Status);
  add("traffic.rule.cut", tr("Cut the answer…"), OverlayAction::Cut);
  auto* key = new QAction(tr("Create a rule from it…"), this);
  key->setObjectName(QStringLiteral("traffic.rule"));
  key->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
  key->setShortcutContext(Qt::WidgetShortcut);
  connect(key, &QAction::triggered, m_ruleActions.front(), &QAction::trigger);
  addAction(key);
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
  const int current = currentIndex().row();
  if (current >= 0 && selectionModel()->isRowSelected(current)) return current;
  // The ranges alone: there may be a million rows in one.
  const QItemSelection ranges = selectionModel()->selection();
  if (ranges.isEmpty()) return std::nullopt;
  return ranges.first().top();
}

std::vector<int> ExchangeTable::chosenRows() const {
  std::vector<int> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  std::sort(rows.begin(), rows.end());
  return rows;
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
  if (event->matches(QKeySequence::SelectAll)) return selectAll();
  // j and k go by rows, as the arrows do; with Shift what is passed is chosen, too. Letters search nothing in
  // here.
  int key = event->key();
  const Qt::KeyboardModifiers modifiers = event->modifiers();
  if (plain && key == Qt::Key_J) key = Qt::Key_Down;
  if (plain && key == Qt::Key_K) key = Qt::Key_Up;
  if (plain && (key == Qt::Key_Home || key == Qt::Key_End)) {
    if (m_model.rowCount() == 0) return;
    selectRow(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
    scrollTo(currentIndex());
    noteChoice();
    return event->accept();
  }
  if (event->matches(QKeySequence::SelectAll)) return RowTable::keyPressEvent(event);
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

void ExchangeTable::fillMenu(QMenu& menu) {
  QMenu* copies = nullptr;
  for (QAction* action : actions()) {
    if (action->property(kInSubmenu).toBool()) continue;
    if (!action->objectName().startsWith(QStringLiteral("traffic.copy"))) {
      menu.addAction(action);
      continue;
    }
    if (copies == nullptr) copies = menu.addMenu(tr("Copy"));
    copies->addAction(action);
  }
}

void ExchangeTable::contextMenuEvent(QContextMenuEvent* event) {
  if (!chosenRow()) return;
  QMenu menu(this);
  fillMenu(menu);
  menu.addSeparator();
  QMenu* rules = menu.addMenu(tr("Create rule"));
  for (QAction* action : m_ruleActions) rules->addAction(action);
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
