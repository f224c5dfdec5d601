#include "ui/traffic/traffic_page.h"

#include <chrono>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/docks/page_frame.h"
#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"
#include "ui/traffic/curl_text.h"
#include "ui/traffic/detail_pane.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/follow_button.h"
#include "ui/traffic/scope_tree.h"
#include "ui/traffic/waiting_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kCountEvery = 250ms;
constexpr int kLeastDetail = 320;
constexpr int kAboveScopes = 6;

}  // namespace

TrafficPage::TrafficPage(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_theme(theme) {
  setAccessibleName(tr("Traffic"));
  m_tree = new ScopeTree(theme, m_scopes);
  m_tree->setObjectName(QStringLiteral("scopes"));
  m_detail = new DetailPane(gateway, theme);
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
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_count.setInterval(kCountEvery);
  connectParts();
  updateNames();
  updateFollow();
  updateEmpty();
}

TrafficPage::~TrafficPage() {
  // The views let go of the models before those end.
  m_table->setModel(nullptr);
  m_tree->setModel(nullptr);
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
  m_list = new QStackedWidget;
  m_list->addWidget(m_table);
  m_list->addWidget(m_waiting);
  m_list->addWidget(m_nothingInScope);
  return m_list;
}

QWidget* TrafficPage::makeFoot() {
  m_scopeName = new ElidingLabel(m_theme, m_theme.fonts().small(), Tone::Secondary, Qt::ElideRight);
  m_scopeName->setObjectName(QStringLiteral("scope"));
  m_scopeName->hide();
  m_showAll = new LinkButton(m_theme, tr("Show all"));
  m_showAll->setObjectName(QStringLiteral("showAllExchanges"));
  m_showAll->hide();
  connect(m_showAll, &LinkButton::clicked, this, &TrafficPage::showAll);
  m_follow = new FollowButton(m_theme);
  m_follow->setObjectName(QStringLiteral("follow"));
  m_skipped = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary);
  m_skipped->setToolTip(tr(
      "The counters of the routes have them. Their rows are missing here, or do not show how they ended."));
  m_skipped->hide();
  auto* bar = new QWidget;
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  for (QWidget* part : std::initializer_list<QWidget*>{m_scopeName, m_showAll, m_skipped, m_follow})
    layout->addWidget(part);
  return bar;
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
  connect(m_table, &ExchangeTable::copyUrlWanted, this, &TrafficPage::copyUrl);
  connect(m_table, &ExchangeTable::copyCurlWanted, this, &TrafficPage::copyCurl);
  connect(m_table, &ExchangeTable::tryWanted, this, &TrafficPage::tryChosen);
  connect(m_follow, &FollowButton::clicked, m_table, &ExchangeTable::follow);
  connect(m_waiting, &WaitingState::startWanted, this, &TrafficPage::start);
}

std::vector<QPointer<QWidget>> TrafficPage::panes() const {
  return {m_tree, m_table, m_detail};
}

void TrafficPage::takeBatch(const control::FeedBatch& batch) {
  m_model.take(batch);
  if (!m_count.isActive()) m_count.start();
  m_table->tickWhileRunning();
  updateEmpty();
  updateSkipped();
  if (const auto row = m_table->chosenRow()) m_detail->setExchange(m_model.exchangeAt(*row));
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
  m_follow->setMode(m_table->isFollowing() ? FollowButton::Mode::Following : FollowButton::Mode::Waiting,
                    m_table->unseen());
}

void TrafficPage::updateEmpty() {
  m_waiting->setState(m_gateway.state());
  QWidget* wanted = m_table;
  if (m_model.rows().size() == 0)
    wanted = m_waiting;
  else if (m_model.rowCount() == 0)
    wanted = m_nothingInScope;
  if (m_list->currentWidget() != wanted) m_list->setCurrentWidget(wanted);
  m_follow->setVisible(wanted == m_table);
}

void TrafficPage::updateSkipped() {
  const auto skipped = static_cast<int64_t>(m_gateway.skipped());
  m_skipped->setVisible(skipped != 0);
  m_skipped->setText(tr("%1 updates came faster than they could be taken").arg(countText(skipped)));
}

void TrafficPage::showChosen() {
  if (const auto row = m_table->chosenRow()) m_detail->setExchange(m_model.exchangeAt(*row));
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

void TrafficPage::copyUrl() {
  if (const auto row = m_table->chosenRow()) {
    const bool known = m_detail->detail() && m_detail->detail()->found;
    QApplication::clipboard()->setText(
        urlOf(m_model.exchangeAt(*row),
              known ? std::string_view(m_detail->detail()->requestHead.bytes) : std::string_view()));
  }
}

void TrafficPage::copyCurl() {
  const auto row = m_table->chosenRow();
  if (!row) return;
  m_gateway.ask(control::GetExchange{.id = m_model.packedAt(*row).id},
                [exchange = m_model.exchangeAt(*row)](control::ExchangeDetail detail) {
                  if (!detail.found) detail.row = exchange;
                  QApplication::clipboard()->setText(curlOf(detail));
                });
}

void TrafficPage::showExchange(uint64_t id) {
  if (!m_model.rowOfId(id)) showAll();
  const auto row = m_model.rowOfId(id);
  if (!row) return;
  m_table->selectRow(*row);
  m_table->scrollTo(m_model.index(*row, 0), QAbstractItemView::PositionAtCenter);
}

void TrafficPage::tryChosen() {
  const auto row = m_table->chosenRow();
  if (!row) return;
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  Q_EMIT tryWanted(exchange.id, exchangeName(exchange));
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
