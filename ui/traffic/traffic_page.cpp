#include "ui/traffic/traffic_page.h"

#include <chrono>

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/docks/page_frame.h"
#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"
#include "ui/traffic/detail_pane.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/filter_desk.h"
#include "ui/traffic/notes_tab.h"
#include "ui/traffic/scope_tree.h"
#include "ui/traffic/traffic_acts.h"
#include "ui/traffic/waiting_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kCountEvery = 250ms;
constexpr int kLeastDetail = 320;
constexpr int kAboveScopes = 6;
constexpr int kListBesideStream = 380;

}  // namespace

TrafficPage::TrafficPage(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_theme(theme) {
  setAccessibleName(tr("Traffic"));
  m_filter = new FilterDesk(gateway, m_model, theme, this);
  m_tree = new ScopeTree(theme, m_scopes);
  m_tree->setObjectName(QStringLiteral("scopes"));
  m_detail = new DetailPane(gateway, theme);
  m_notes = new NotesTab(theme);
  m_frame = new PageFrame(theme, QStringLiteral("traffic"), makeList(), this);
  m_frame->addPane({.id = QStringLiteral("scopes"),
                    .title = tr("Scopes"),
                    .widget = makeScopes(),
                    .side = PageFrame::Side::Left,
                    .size = theme.tokens().size.tree,
                    .whenNarrow = PageFrame::WhenNarrow::FoldsAway});
  m_frame->addPane({.id = QStringLiteral("detail"),
                    .title = tr("Exchange"),
                    .widget = m_detail,
                    .side = PageFrame::Side::Right,
                    .size = theme.tokens().size.detail,
                    .least = kLeastDetail});
  m_frame->setFoot(makeFoot());
  m_acts = new TrafficActs({.gateway = gateway,
                            .theme = theme,
                            .table = *m_table,
                            .model = m_model,
                            .detail = *m_detail,
                            .frame = *m_frame},
                           this);
  m_detail->addTab(tr("Notes"), m_notes);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_count.setInterval(kCountEvery);
  makeToolbar();
  addActions();
  connectParts();
  updateNames();
  updateFollow();
  updateEmpty();
}

TrafficPage::~TrafficPage() {
  // The views let go of the models before those end.
  m_table->setModel(nullptr);
  m_tree->setModel(nullptr);
  if (m_toolbar && m_toolbar->parent() == nullptr) delete m_toolbar;
}

QWidget* TrafficPage::makeScopes() {
  m_scopePane = new QWidget(this);
  m_scopePane->setProperty("surface", QStringLiteral("panel"));
  m_scopePane->setAttribute(Qt::WA_StyledBackground);
  m_scopePane->installEventFilter(this);
  auto* layout = new QVBoxLayout(m_scopePane);
  layout->setContentsMargins(0, kAboveScopes, 0, 0);
  layout->addWidget(m_tree);
  return m_scopePane;
}

QWidget* TrafficPage::makeList() {
  m_table = new ExchangeTable(m_theme, m_model);
  m_table->setObjectName(QStringLiteral("exchanges"));
  m_waiting = new WaitingState(m_theme);
  m_nothingInScope = new EmptyState(m_theme, Icon::Filter, tr("No exchange is in this scope."));
  Button* all = m_nothingInScope->addAction(tr("Show all"));
  all->setObjectName(QStringLiteral("leaveScope"));
  connect(all, &Button::clicked, this, &TrafficPage::showAll);
  m_nothingMatches = new EmptyState(m_theme, Icon::Filter, {});
  Button* clear = m_nothingMatches->addAction(tr("Clear the filter"));
  clear->setObjectName(QStringLiteral("dropFilter"));
  connect(clear, &Button::clicked, this, [this] { m_filter->setLine({}); });
  m_list = new QStackedWidget;
  m_list->addWidget(m_table);
  m_list->addWidget(m_waiting);
  m_list->addWidget(m_nothingInScope);
  m_list->addWidget(m_nothingMatches);
  return m_list;
}

void TrafficPage::connectParts() {
  connect(&m_gateway, &LiveGateway::fed, this, &TrafficPage::takeBatch);
  connect(&m_gateway, &LiveGateway::profileChanged, this, &TrafficPage::updateNames);
  connect(&m_gateway, &LiveGateway::stateChanged, this, &TrafficPage::updateEmpty);
  connect(&m_count, &QTimer::timeout, this, &TrafficPage::count);
  connect(m_tree, &ScopeTree::chosen, this, &TrafficPage::chooseScope);
  connect(m_table, &ExchangeTable::followingChanged, this, &TrafficPage::updateFollow);
  connect(m_table, &ExchangeTable::rowChosen, this, &TrafficPage::showChosen);
  connect(m_table, &ExchangeTable::opened, this, [this] {
    m_frame->showPane(QStringLiteral("detail"));
    m_detail->takeFocus();
  });
  connect(m_acts, &TrafficActs::told, m_told, &ElidingLabel::setText);
  connect(m_acts, &TrafficActs::exchangeWanted, this, &TrafficPage::showExchange);
  connect(m_detail, &DetailPane::wideChanged, this, [this] {
    // What the list shows while it is empty needs more room than it has there.
    m_list->setMinimumWidth(m_detail->isWide() ? kListBesideStream : 0);
    m_frame->spreadPane(m_detail->isWide() ? QStringLiteral("detail") : QString(), kListBesideStream);
  });
  connect(m_table, &ExchangeTable::markWanted, this, &TrafficPage::mark);
  connect(m_table, &ExchangeTable::compareWanted, this, &TrafficPage::compare);
  connect(m_table, &ExchangeTable::tryWanted, this, &TrafficPage::tryChosen);
  connect(m_table, &ExchangeTable::ruleWanted, this, &TrafficPage::makeRule);
  connect(m_follow, &FollowButton::clicked, this, [this] {
    if (m_hold && m_model.isHolding()) m_hold->setChecked(false);
    m_table->follow();
  });
  connect(&m_model, &ExchangeTableModel::searchChanged, this, &TrafficPage::updateEmpty);
  connect(m_waiting, &WaitingState::startWanted, this, &TrafficPage::start);
}

void TrafficPage::addReplay() {
  m_acts->addOutput();
}

std::vector<QPointer<QWidget>> TrafficPage::panes() const {
  return {m_tree, m_table, m_detail};
}

void TrafficPage::takeBatch(const control::FeedBatch& batch) {
  m_model.take(batch);
  m_filter->takeRows();
  if (m_model.isHolding()) updateFollow();
  if (!m_count.isActive()) m_count.start();
  m_table->tickWhileRunning();
  updateEmpty();
  updateSkipped();
  m_acts->takeBatch(batch);
  if (const auto row = m_table->chosenRow()) showRow(*row);
}

void TrafficPage::showRow(int row) {
  const control::ExchangeRow exchange = m_model.exchangeAt(row);
  m_notes->setExchange(exchange.id, m_model.commentAt(row));
  m_detail->setExchange(exchange);
  m_acts->setExchange(exchange);
}

void TrafficPage::takeImported(const control::FeedBatch& rows) {
  takeBatch(rows);
  count();
}

void TrafficPage::count() {
  m_model.lookForSilence();
  m_scopes.update(m_model.rows(), m_model.names());
  updateEmpty();
  if (!isVisible() || m_model.rows().counts().inFlight == 0) m_count.stop();
}

void TrafficPage::chooseScope(const Scope& scope) {
  m_model.setScope(scope);
  updateEmpty();
  updateScope();
}

// One target is no row of the tree: what is shown is then said over the table.
void TrafficPage::showScope(const Scope& scope) {
  m_tree->choose(scope.kind == Scope::Kind::Target ? Scope{} : scope);
  chooseScope(scope);
}

void TrafficPage::showAll() {
  m_tree->choose(Scope{});
  chooseScope(Scope{});
}

// Where the tree is out of sight, nothing else tells why rows are missing.
void TrafficPage::updateScope() {
  const Scope& scope = m_model.scope();
  const bool isTarget = scope.kind == Scope::Kind::Target;
  const bool isTold = isTarget || (m_scopePane->isHidden() && scope != Scope{});
  m_scopeName->setText(tr("Only %1").arg(isTarget ? QString::fromStdString(scope.pool + "/" + scope.target)
                                                  : m_scopes.indexOf(scope).data().toString()));
  m_scopeName->setVisible(isTold);
  m_showAll->setVisible(isTold);
}

void TrafficPage::updateNames() {
  const ProfileNames names(m_gateway.profile().text);
  m_model.setNames(names);
  m_detail->setNames(names);
  m_scopes.update(m_model.rows(), names);
  updateScope();  // the route may have another name
}

void TrafficPage::updateFollow() {
  if (m_model.isHolding())
    return m_follow->setMode(FollowButton::Mode::Holding, static_cast<int>(m_model.held()));
  m_follow->setMode(m_table->isFollowing() ? FollowButton::Mode::Following : FollowButton::Mode::Waiting,
                    m_table->unseen());
}

void TrafficPage::updateEmpty() {
  m_waiting->setState(m_gateway.state());
  QWidget* wanted = m_table;
  if (m_model.rows().size() == 0)
    wanted = m_waiting;
  else if (m_model.rowCount() == 0 && !m_model.isSearching())
    wanted = m_filter->isFiltering() ? m_nothingMatches : m_nothingInScope;
  if (wanted == m_nothingMatches)
    m_nothingMatches->setSentence(
        tr("None of %1 matches the filter.").arg(countText(static_cast<int64_t>(m_model.rows().size()))));
  if (m_list->currentWidget() != wanted) m_list->setCurrentWidget(wanted);
  m_follow->setVisible(wanted == m_table);
}

void TrafficPage::updateSkipped() {
  const auto skipped = static_cast<int64_t>(m_gateway.skipped());
  m_skipped->setVisible(skipped != 0);
  m_skipped->setText(tr("%1 updates came faster than they could be taken").arg(countText(skipped)));
}

void TrafficPage::showChosen() {
  if (const auto row = m_table->chosenRow()) showRow(*row);
  // The row that was kept before may go: not while the view is in the middle of leaving it.
  QMetaObject::invokeMethod(this, &TrafficPage::keepChosen, Qt::QueuedConnection);
}

void TrafficPage::keepChosen() {
  if (const auto row = m_table->chosenRow()) m_model.keep(m_model.packedAt(*row).id);
}

void TrafficPage::start() {
  m_gateway.ask(control::Start{}, [guard = QPointer<TrafficPage>(this)](const control::Outcome& outcome) {
    if (guard && !outcome.done) guard->m_waiting->showProblem(QString::fromStdString(outcome.problem));
  });
}

void TrafficPage::showExchange(uint64_t id) {
  if (!m_model.rowOfId(id)) showAll();
  const auto row = m_model.rowOfId(id);
  if (!row) return;
  m_table->clearSelection();
  m_table->selectRow(*row);
  m_table->scrollTo(m_model.index(*row, 0), QAbstractItemView::PositionAtCenter);
}

bool TrafficPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_scopePane &&
      (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
    updateScope();
  return QWidget::eventFilter(watched, event);
}

void TrafficPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_count.start();
}

}  // namespace headgate::ui
