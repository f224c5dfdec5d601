// How what the draft says and what the gateway does come onto the page. Of RoutesPage, in a file of its own.
#include <charconv>

#include <QItemSelectionModel>
#include <QTimer>

#include "ui/docks/page_frame.h"
#include "ui/routes/json_pane.h"
#include "ui/routes/no_routes.h"
#include "ui/routes/part_pane.h"
#include "ui/routes/pipeline_scene.h"
#include "ui/routes/route_list.h"
#include "ui/routes/route_pipeline.h"
#include "ui/routes/routes_page.h"
#include "ui/routes/routes_toolbar.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kRefreshEvery = 1s;
constexpr std::string_view kRoutesPlace = "/routes/";

std::chrono::nanoseconds wallNow() {
  return std::chrono::system_clock::now().time_since_epoch();
}

// Which route a place of the profile is of or in.
std::optional<size_t> routeAt(std::string_view pointer) {
  if (!pointer.starts_with(kRoutesPlace)) return std::nullopt;
  pointer.remove_prefix(kRoutesPlace.size());
  size_t index = 0;
  const auto [end, error] = std::from_chars(pointer.data(), pointer.data() + pointer.size(), index);
  return error == std::errc() && end != pointer.data() ? std::optional(index) : std::nullopt;
}

// The first of each route.
std::vector<QString> problemsOfRoutes(const std::vector<RouteView>& routes,
                                      const std::vector<config::Problem>& problems) {
  std::vector<QString> sentences(routes.size());
  for (const config::Problem& problem : problems) {
    const auto route = routeAt(problem.pointer);
    if (route && *route < sentences.size() && sentences[*route].isEmpty())
      sentences[*route] = QString::fromStdString(problem.sentence);
  }
  return sentences;
}

}  // namespace

void RoutesPage::takeDraftSoon() {
  m_taking.start(0ms);
}

void RoutesPage::takeDraft() {
  m_taking.stop();
  std::vector<RouteView> routes =
      m_draft.unreadText() ? std::vector<RouteView>() : routeViews(m_draft.root());
  std::vector<QString> problems = problemsOfRoutes(routes, m_draft.problems());
  m_list->routes().setRoutes(std::move(routes), std::move(problems));
  m_empty->setDraft(m_draft);
  showView(m_view);
  // The chosen row has stayed, wherever its route is now.
  if (const auto current = m_list->currentRoute()) m_route = *current;
  const size_t count = m_list->routes().routes().size();
  if (count > 0 && (m_route >= count || !m_list->selectionModel()->hasSelection()))
    m_list->choose(std::min(m_route, count - 1));
  followTargets();
  showScene();
  showPart(m_place);
}

void RoutesPage::chooseRoute(size_t route) {
  takeDraft();
  m_list->choose(route);
}

void RoutesPage::showRoute(const std::string& id) {
  const auto& routes = m_list->routes().routes();
  showView(RoutesView::Editor);
  for (size_t i = 0; i < routes.size(); ++i)
    if (routes[i].id == id) m_list->choose(i);
}

void RoutesPage::showRouteBeside(const std::string& id) {
  showRoute(id);
  m_frame->detachPane(QStringLiteral("part"));
  m_part->window()->raise();
  m_part->window()->activateWindow();
}

// Of a pool or of what is in it: the first route that leads there, so that its name is over the form.
std::optional<size_t> RoutesPage::routeThrough(const std::string& pointer) const {
  if (const auto route = routeAt(pointer)) return route;
  const auto& routes = m_list->routes().routes();
  for (size_t i = 0; i < routes.size(); ++i) {
    const std::string& pool = routes[i].answer.pointer;
    if (routes[i].poolExists && (pointer == pool || pointer.starts_with(pool + "/"))) return i;
  }
  return std::nullopt;
}

void RoutesPage::showPlace(const std::string& pointer) {
  showView(RoutesView::Editor);
  takeDraft();
  if (const auto route = routeThrough(pointer)) m_list->choose(*route);
  m_pipeline->choosePlace(pointer);
  if (m_place.pointer == pointer) return;
  // No block of its own: a field, or what other routes have.
  m_place = {.pointer = pointer, .name = {}, .icon = Icon::Settings};
  showPart(m_place);
}

void RoutesPage::showJsonOf(const std::string& pointer) {
  showPlace(pointer);
  m_part->showJson();
}

// With the state, which comes after the profile and says whether it is what is served: while it is not, or
// while what stands here is only edited, the traffic goes where it went before.
void RoutesPage::followTargets() {
  if (m_live.state().failure.empty() && !m_draft.isPending())
    m_traffic.follow(m_list->routes().routes(), wallNow());
}

void RoutesPage::showScene() {
  const auto& routes = m_list->routes().routes();
  if (m_route >= routes.size()) return;
  const Json* list = m_draft.at("/routes");
  const auto index = routeAt(routes[m_route].pointer);
  if (!list || !index || *index >= list->size()) return;
  const RouteView route = wholeRouteView(m_draft.root(), m_draft.base(), *index);
  m_pipeline->setScene(pipelineScene(route, m_live.state(), m_draft.problems()));
  showTraffic();
  showLimits();
}

void RoutesPage::showTraffic() {
  if (!isVisible()) return;
  if (m_counted) m_traffic.add(m_live.counters(), std::chrono::milliseconds(m_clock.elapsed()));
  m_pipeline->setTraffic(m_traffic, wallNow());
  showTargets();
}

void RoutesPage::showTargets() {
  if (!isVisible()) return;
  const auto now = wallNow();
  std::vector<RouteLive> live;
  live.reserve(m_list->routes().routes().size());
  for (const RouteView& route : m_list->routes().routes())
    live.push_back(routeLive(route, m_traffic, m_live.targets(), now));
  m_list->routes().setLive(std::move(live));
  m_pipeline->setTargets(m_traffic, m_live.targets(), now);
}

void RoutesPage::showLimits() {
  if (isVisible()) m_pipeline->setLimits(m_live.limits());
}

// It is not done only where there is no such target any more, and then there is nothing to say but that.
void RoutesPage::order(const std::string& pool, const std::string& target, control::TargetOrder order) {
  m_live.ask(control::SetTargetState{.pool = pool, .target = target, .state = order},
             [&live = m_live](const control::Outcome&) { live.refreshTargets(); });
}

void RoutesPage::showPart(const PipelineStop::Place& place) {
  const bool isOther = place.pointer != m_place.pointer;
  m_place = place;
  if (m_json != nullptr)
    m_json->setBlock(place, place.pointer.empty() ? QString() : jsonAt(m_draft.root(), place.pointer));
  if (isOther && !place.pointer.empty()) Q_EMIT partChosen(place.pointer);
}

void RoutesPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_refresh.start(kRefreshEvery);
  m_live.setLimitsVisibility(this, LiveGateway::Visibility::Seen);
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Seen);
  showTraffic();
  showLimits();
  if (!m_place.pointer.empty()) Q_EMIT partChosen(m_place.pointer);  // whoever shows it may be younger
}

void RoutesPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_refresh.stop();
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Hidden);
  m_live.setLimitsVisibility(this, LiveGateway::Visibility::Hidden);
}

}  // namespace headgate::ui
