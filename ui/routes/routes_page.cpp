#include "ui/routes/routes_page.h"

#include <utility>

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>

#include "ui/delegates/number_delegate.h"
#include "ui/routes/json_pane.h"
#include "ui/routes/no_routes.h"
#include "ui/routes/pipeline_scene.h"
#include "ui/routes/route_delegate.h"
#include "ui/routes/route_list_model.h"
#include "ui/routes/route_pipeline.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kRefreshEvery = 1s;
constexpr int kNarrow = 1100;  // below, the JSON goes beneath the pipeline
constexpr int kNumberWidth = 40;
constexpr int kAnswerWidth = 106;
constexpr int kFigureWidth = 57;

std::chrono::nanoseconds wallNow() {
  return std::chrono::system_clock::now().time_since_epoch();
}

}  // namespace

RoutesPage::RoutesPage(LiveGateway& live, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_live(live),
      m_theme(theme),
      m_model(new RouteListModel(this)),
      m_list(new RowTable(theme, this)),
      m_pipeline(new RoutePipeline(theme, this)),
      m_json(new JsonPane(theme, this)),
      m_empty(new NoRoutes(theme, this)) {
  m_clock.start();
  makeList();
  layOut();
  connect(&live, &LiveGateway::profileChanged, this, &RoutesPage::takeProfile);
  connect(&live, &LiveGateway::stateChanged, this, [this] {
    followTargets();
    showScene();
  });
  connect(&live, &LiveGateway::countersChanged, this, [this] {
    m_traffic.add(m_live.counters(), std::chrono::milliseconds(m_clock.elapsed()));
    if (!std::exchange(m_counted, true)) showTraffic();  // later ones with the next refresh
  });
  connect(&live, &LiveGateway::targetsChanged, this, &RoutesPage::showTargets);
  connect(&live, &LiveGateway::fed, this, [this](const control::FeedBatch& batch) { m_traffic.add(batch); });
  connect(m_pipeline, &RoutePipeline::chosen, this, &RoutesPage::showJson);
  connect(m_pipeline, &RoutePipeline::leaveWanted, this, [this] { m_list->setFocus(); });
  connect(m_pipeline, &RoutePipeline::ordered, this, &RoutesPage::order);
  connect(&m_refresh, &QTimer::timeout, this, &RoutesPage::showTraffic);
  takeProfile();
  followTargets();
}

void RoutesPage::makeList() {
  m_list->setModel(m_model);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->verticalHeader()->setDefaultSectionSize(m_theme.tokens().size.routeRow);
  m_list->setItemDelegate(new RouteDelegate(m_theme, RouteDelegate::Face::Body, m_list));
  m_list->setItemDelegateForColumn(RouteListModel::Number,
                                   new RouteDelegate(m_theme, RouteDelegate::Face::Number, m_list));
  m_list->setItemDelegateForColumn(RouteListModel::Name,
                                   new RouteDelegate(m_theme, RouteDelegate::Face::Name, m_list));
  for (const int column : {RouteListModel::Rate, RouteListModel::Errors}) {
    auto* numbers = new NumberDelegate(m_theme, Qt::AlignRight, m_list);
    numbers->setFont(m_theme.fonts().body());
    numbers->setTone(column == RouteListModel::Rate ? Tone::Plain : Tone::Secondary);
    m_list->setItemDelegateForColumn(column, numbers);
    m_list->setColumnWidth(column, kFigureWidth);
  }
  m_list->setColumnWidth(RouteListModel::Number, kNumberWidth);
  m_list->setColumnWidth(RouteListModel::Answer, kAnswerWidth);
  QHeaderView* header = m_list->horizontalHeader();
  header->setSectionsMovable(false);
  header->setSectionResizeMode(RouteListModel::Name, QHeaderView::Stretch);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setAccessibleName(tr("Routes, in the order in which they are tried"));
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showScene(); });
  connect(m_list, &QAbstractItemView::activated, this, [this] { m_pipeline->focusChosen(); });
}

void RoutesPage::layOut() {
  m_inner = new QSplitter(Qt::Horizontal, this);
  m_inner->addWidget(m_pipeline);
  m_inner->addWidget(m_json);
  m_inner->setStretchFactor(0, 1);
  m_inner->setChildrenCollapsible(false);
  auto* outer = new QSplitter(Qt::Horizontal, this);
  outer->addWidget(m_list);
  outer->addWidget(m_inner);
  outer->setStretchFactor(1, 1);
  outer->setChildrenCollapsible(false);
  const auto& size = m_theme.tokens().size;
  m_list->setMinimumWidth(size.routeList * 3 / 4);
  outer->setSizes({size.routeList, 3 * size.routeList});
  m_inner->setSizes({2 * size.routeForm, size.routeForm});
  m_json->setMinimumSize(size.routeForm * 3 / 4, size.routeForm / 2);
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(outer);
  m_stack->addWidget(m_empty);
}

std::vector<QPointer<QWidget>> RoutesPage::panes() const {
  return {m_list, m_pipeline, m_json};
}

int RoutesPage::chosenRow() const {
  const QModelIndex current = m_list->currentIndex();
  return current.isValid() ? current.row() : -1;
}

void RoutesPage::showRoute(const std::string& id) {
  const auto& routes = m_model->routes();
  for (size_t i = 0; i < routes.size(); ++i)
    if (routes[i].id == id) m_list->selectRow(static_cast<int>(i));
}

void RoutesPage::takeProfile() {
  const control::ProfileState& profile = m_live.profile();
  std::vector<RouteView> routes = routeViews(profile.text);
  m_empty->setProfile(profile);
  m_stack->setCurrentIndex(routes.empty() ? 1 : 0);
  const int row = chosenRow();
  const std::string chosen = row < 0 ? std::string() : m_model->routes()[static_cast<size_t>(row)].id;
  std::vector<QString> problems;
  const std::vector<control::ProfileProblem> ofText = problemsOfText(profile);
  for (const RouteView& route : routes) {
    const auto sentences = problemsAt(route.pointer, ofText);
    problems.push_back(sentences.empty() ? QString() : sentences.front());
  }
  if (routes != m_model->routes() || problems != m_model->problems()) {
    m_model->setRoutes(std::move(routes), std::move(problems));
    showRoute(chosen);
    if (chosenRow() < 0 && m_model->rowCount() > 0) m_list->selectRow(0);
  }
  showScene();
  showJson(m_place);
}

// With the state, which comes after the profile and says whether it is what is served: while it is not, the
// traffic goes where it went before.
void RoutesPage::followTargets() {
  if (m_live.state().failure.empty()) m_traffic.follow(m_model->routes(), wallNow());
}

void RoutesPage::showScene() {
  const int row = chosenRow();
  if (row < 0) return;
  m_pipeline->setScene(pipelineScene(m_model->routes()[static_cast<size_t>(row)], m_live.state(),
                                     problemsOfText(m_live.profile())));
  showTraffic();
}

void RoutesPage::showTraffic() {
  if (!isVisible()) return;
  if (m_counted) m_traffic.add(m_live.counters(), std::chrono::milliseconds(m_clock.elapsed()));
  if (chosenRow() >= 0) m_pipeline->setTraffic(m_traffic, wallNow());
  showTargets();
}

void RoutesPage::showTargets() {
  if (!isVisible()) return;
  const auto now = wallNow();
  std::vector<RouteLive> live;
  live.reserve(m_model->routes().size());
  for (const RouteView& route : m_model->routes())
    live.push_back(routeLive(route, m_traffic, m_live.targets(), now));
  m_model->setLive(std::move(live));
  if (chosenRow() >= 0) m_pipeline->setTargets(m_traffic, m_live.targets(), now);
}

// It is not done only where there is no such target any more, and then there is nothing to say but that.
void RoutesPage::order(const std::string& pool, const std::string& target, control::TargetOrder order) {
  m_live.ask(control::SetTargetState{.pool = pool, .target = target, .state = order},
             [&live = m_live](const control::Outcome&) { live.refreshTargets(); });
}

void RoutesPage::showJson(const PipelineStop::Place& place) {
  m_place = place;
  if (m_pipeline->focusProxy() != nullptr) {  // its blocks are younger than the JSON
    setTabOrder(m_list, m_pipeline->focusProxy());
    setTabOrder(m_pipeline->focusProxy(), m_json->focusProxy());
  }
  m_json->setBlock(place, place.pointer.empty() ? QString() : jsonAt(m_live.profile().text, place.pointer));
}

void RoutesPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_inner->setOrientation(width() < kNarrow ? Qt::Vertical : Qt::Horizontal);
}

void RoutesPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_refresh.start(kRefreshEvery);
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Seen);
  showTraffic();
}

void RoutesPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_refresh.stop();
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Hidden);
}

}  // namespace headgate::ui
