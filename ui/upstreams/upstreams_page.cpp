#include "ui/upstreams/upstreams_page.h"

#include <chrono>

#include <QAction>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/docks/page_frame.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/limits_pane.h"
#include "ui/upstreams/probe_log.h"
#include "ui/upstreams/target_pane.h"
#include "ui/upstreams/target_tree.h"
#include "ui/upstreams/upstream_detail.h"
#include "ui/upstreams/upstream_watch.h"
#include "ui/upstreams/upstreams_toolbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/note.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 1s;
constexpr auto kDraftRests = 600ms;
constexpr int kDetailHeight = 404;
constexpr int kLeastDetailHeight = 160;

// What the page shows, and where there are pools what is over the detail.
enum Shown { Pools, NoPools };
enum Listed { Table, NoMatch };

}  // namespace

UpstreamsPage::UpstreamsPage(LiveGateway& live, ProfileDraft& draft, const Theme& theme, WallClock clock,
                             QWidget* parent)
    : QWidget(parent),
      m_live(live),
      m_draft(draft),
      m_theme(theme),
      m_watch(new UpstreamWatch(live, std::move(clock), this)),
      m_model(new TargetTreeModel(this)),
      m_tree(new TargetTree(theme, *m_model)),
      m_detail(new UpstreamDetail(theme)),
      m_toolbar(new UpstreamsToolbar(theme)) {
  setAccessibleName(tr("Upstreams"));
  m_frame = new PageFrame(theme, QStringLiteral("upstreams"), makeCentral(), this);
  m_frame->addPane({.id = QStringLiteral("detail"),
                    .title = tr("Target and limits"),
                    .widget = m_detail,
                    .side = PageFrame::Side::Bottom,
                    .size = kDetailHeight,
                    .least = kLeastDetailHeight});
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(m_frame);
  m_stack->addWidget(m_noPools);
  m_tick.setInterval(kTick);
  m_effect.setSingleShot(true);
  m_effect.setInterval(kDraftRests);
  makeActions();
  connectParts();
  showRows();
}

UpstreamsPage::~UpstreamsPage() {
  m_tree->setModel(nullptr);  // it lets go of the models before those end
  if (m_toolbar && m_toolbar->parent() == nullptr) delete m_toolbar;
}

QWidget* UpstreamsPage::makeCentral() {
  auto* table = new QWidget;
  m_stopped = new Note(m_theme, Note::Form::Bar, table);
  m_stopped->setObjectName(QStringLiteral("stopped"));
  m_stopped->setMessage(Lamp::NoTraffic, tr("The gateway is stopped; nothing is known of its targets."), {});
  QAbstractButton* run = m_stopped->addAction(tr("Run"));
  run->setObjectName(QStringLiteral("runGateway"));
  connect(run, &QAbstractButton::clicked, this, &UpstreamsPage::run);
  auto* column = new QVBoxLayout(table);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_stopped);
  column->addWidget(m_tree, 1);
  m_noPools = new EmptyState(m_theme, Icon::Upstreams, tr("No upstreams yet."));
  Button* find = m_noPools->addAction(tr("Find local services"));
  find->setObjectName(QStringLiteral("findLocalServices"));
  connect(find, &QPushButton::clicked, this, &UpstreamsPage::findServicesWanted);
  m_noMatch = new EmptyState(m_theme, Icon::Filter, tr("No target is like that."));
  Button* all = m_noMatch->addAction(tr("Show all"));
  all->setObjectName(QStringLiteral("showAllTargets"));
  all->setObjectName(QStringLiteral("showAllTargets"));
  connect(all, &QPushButton::clicked, m_toolbar, &UpstreamsToolbar::clear);
  m_list = new QStackedWidget;
  m_list->addWidget(table);
  m_list->addWidget(m_noMatch);
  return m_list;
}

void UpstreamsPage::connectParts() {
  connect(m_watch, &UpstreamWatch::rowsChanged, this, &UpstreamsPage::showRows);
  connect(m_watch, &UpstreamWatch::needsLookChanged, this, [this](int targets) {
    Q_EMIT badgeChanged(targets, counted(targets, tr("1 target needs a look"), tr("%1 targets need a look")));
  });
  connect(&m_live, &LiveGateway::limitsChanged, this, &UpstreamsPage::showLimits);
  connect(&m_tick, &QTimer::timeout, m_watch, &UpstreamWatch::refresh);
  connect(&m_effect, &QTimer::timeout, this, &UpstreamsPage::askForEffect);
  connect(&m_draft, &ProfileDraft::changed, &m_effect, qOverload<>(&QTimer::start));
  connect(&m_draft, &ProfileDraft::pendingChanged, &m_effect, qOverload<>(&QTimer::start));

  connect(m_tree, &TargetTree::chosenChanged, this, &UpstreamsPage::keepChosen);
  connect(m_tree, &TargetTree::probeWanted, this,
          [this](const std::string& pool) { Q_EMIT editWanted(pool + "/health"); });
  connect(m_tree, &TargetTree::targetActivated, m_actions.traffic, &QAction::trigger);
  connect(m_toolbar, &UpstreamsToolbar::wordsChanged, this, [this](const QString& words) {
    m_tree->filter().setWords(words);
    showRows();
  });
  connect(m_toolbar, &UpstreamsToolbar::standingsChanged, this, [this](const std::set<Standing>& standings) {
    m_tree->filter().setStandings(standings);
    showRows();
  });
  connect(m_toolbar, &UpstreamsToolbar::leaveWanted, this, [this] { m_tree->setFocus(); });
  connect(m_toolbar, &UpstreamsToolbar::findServicesWanted, this, &UpstreamsPage::findServicesWanted);
  TargetPane& target = m_detail->target();
  connect(&target, &TargetPane::probeWanted, this, &UpstreamsPage::probe);
  connect(&target, &TargetPane::orderWanted, this, &UpstreamsPage::order);
  connect(&target, &TargetPane::trafficWanted, m_actions.traffic, &QAction::trigger);
}

QWidget* UpstreamsPage::toolbar() const {
  return m_toolbar;
}

std::vector<QPointer<QWidget>> UpstreamsPage::panes() const {
  return {m_tree, &m_detail->target(), m_detail->log().table(), m_detail->limits().table()};
}

void UpstreamsPage::showTarget(const std::string& pool, const std::string& target) {
  if (m_toolbar) m_toolbar->clear();
  m_watch->refresh();
  m_model->setRows(m_watch->rows());
  m_tree->choose({pool, target});
}

void UpstreamsPage::showRows() {
  const std::vector<PoolRow>& rows = m_watch->rows();
  if (m_toolbar) m_toolbar->setRows(rows);
  if (!isVisible()) return;
  m_model->setRows(rows);
  m_stack->setCurrentIndex(rows.empty() ? NoPools : Pools);
  m_list->setCurrentIndex(m_tree->filter().isActive() && m_tree->filter().rowCount() == 0 ? NoMatch : Table);
  m_stopped->setVisible(!m_watch->isRunning());
  if (!m_tree->currentIndex().isValid()) m_tree->choose(m_chosen);
  if (!m_tree->currentIndex().isValid() || !m_isSettled) chooseFirst();
  showChosen();
}

// What somebody should look at, else the first: until it is known how targets are, or somebody has chosen.
void UpstreamsPage::chooseFirst() {
  TargetName first;
  for (const PoolRow& pool : m_watch->rows()) {
    for (const TargetRow& target : pool.targets) {
      const bool isFirst = first.second.empty();
      if (!isFirst && !needsLook(target.report.standing)) continue;
      first = {pool.view.id, target.view.id};
      if (needsLook(target.report.standing)) return settleOn(first);
    }
  }
  settleOn(first);
}

void UpstreamsPage::settleOn(const TargetName& name) {
  m_tree->choose(name);
  m_isSettled = !m_live.targets().empty();  // choosing said that somebody had
}

void UpstreamsPage::keepChosen() {
  const PoolRow* pool = m_tree->chosenPool();
  const TargetRow* target = m_tree->chosen();
  if (pool == nullptr) return;  // a filter took it; it comes back with it
  m_isSettled = true;
  m_chosen = {pool->view.id, target == nullptr ? std::string() : target->view.id};
  m_detail->target().setProblem({});
  showChosen();
}

void UpstreamsPage::showChosen() {
  updateActions();
  const PoolRow* pool = m_tree->chosenPool();
  if (pool == nullptr || !isVisible()) return;
  const TargetRow* target = m_tree->chosen();
  m_detail->target().showTarget(*pool, target, m_watch->now());
  m_detail->log().showProbes(*pool, target, m_watch->probesOf(m_chosen));
  m_detail->limits().setTraffic(m_watch->traffic(), m_watch->names(), m_watch->now());
}

void UpstreamsPage::showLimits() {
  if (isVisible()) m_detail->limits().setLimits(m_live.limits(), m_watch->names());
}

void UpstreamsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_watch->setSeen(LiveGateway::Visibility::Seen);
  m_live.setLimitsVisibility(this, LiveGateway::Visibility::Seen);
  m_tick.start();
  m_effect.start();
  m_watch->refresh();
  showLimits();
}

void UpstreamsPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_watch->setSeen(LiveGateway::Visibility::Hidden);
  m_live.setLimitsVisibility(this, LiveGateway::Visibility::Hidden);
  m_tick.stop();
  m_effect.stop();
}

}  // namespace headgate::ui
