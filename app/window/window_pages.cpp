#include "app/window/window_pages.h"

#include "ui/changes/draft_problems.h"
#include "ui/changes/history_list.h"
#include "ui/changes/versions_pane.h"
#include "ui/docks/page_frame.h"
#include "ui/forms/form_pane.h"
#include "ui/frame/profile_entries.h"
#include "ui/json/profile_json.h"
#include "ui/map/profile_map.h"
#include "ui/palette/command_palette.h"
#include "ui/routes/routes_page.h"
#include "ui/testbox/test_box.h"
#include "ui/traffic/exchange_search.h"
#include "ui/traffic/traffic_page.h"
#include "ui/upstreams/upstreams_page.h"

namespace headgate::app {

using ui::Scope;

WindowPages::WindowPages(ui::MainWindow& window, ui::LiveGateway& live, ui::ProfileDraft& draft,
                         const ui::Theme& theme)
    : QObject(&window), m_window(window), m_live(live), m_draft(draft), m_theme(theme) {
  addTraffic();
  addRoutes();
  addUpstreams();
  fillPalette();
  connect(&m_window, &ui::MainWindow::placeWanted, this, &WindowPages::showPlace);
  connect(&m_window, &ui::MainWindow::upstreamsWanted, this,
          [this] { m_window.showPage(m_upstreamsNumber); });
}

void WindowPages::addTraffic() {
  m_traffic = new ui::TrafficPage(m_live, m_theme);
  addProblems(m_traffic->frame());
  m_trafficNumber = m_window.addPage({.title = tr("Traffic"),
                                      .icon = ui::Icon::Traffic,
                                      .content = m_traffic,
                                      .panes = m_traffic->panes(),
                                      .frame = &m_traffic->frame()});
}

// Each page has them, as the first of its outputs.
void WindowPages::addProblems(ui::PageFrame& frame) {
  auto* problems = new ui::DraftProblems(m_draft, m_theme);
  const QString id = QStringLiteral("problems");
  frame.addOutput({.id = id, .title = tr("Problems"), .widget = problems});
  const auto tell = [&frame, problems, id] {
    frame.setOutputBadge(id, problems->count(), problems->tone(), problems->meaning());
  };
  connect(problems, &ui::DraftProblems::countChanged, problems, tell);
  connect(problems, &ui::DraftProblems::placeWanted, this, &WindowPages::showPlace);
  tell();
}

void WindowPages::addRoutes() {
  m_routes = new ui::RoutesPage(m_draft, m_live, m_theme);
  auto* form = new ui::FormPane(m_draft, m_live, m_theme);
  auto* json = new ui::ProfileJson(m_draft, m_theme);
  auto* map = new ui::ProfileMap(m_live, m_draft, m_theme);
  auto* box = new ui::TestBox(m_live, m_draft, m_theme);
  m_routes->setForm(form, form->helpButton());
  m_routes->setJson(json);
  m_routes->setWholeJson(new ui::ProfileJson(m_draft, m_theme));
  m_routes->setMap(map);
  m_routes->setTestBox(box);
  ui::PageFrame& frame = m_routes->frame();
  addProblems(frame);
  frame.addOutput({.id = QStringLiteral("history"),
                   .title = tr("History"),
                   .widget = new ui::HistoryList(m_draft, m_theme)});
  frame.addOutput({.id = QStringLiteral("versions"),
                   .title = tr("Versions"),
                   .widget = new ui::VersionsPane(m_live, m_draft, m_theme)});

  connect(m_routes, &ui::RoutesPage::partChosen, form,
          [form](const std::string& pointer) { form->show(pointer); });
  connect(m_routes, &ui::RoutesPage::partChosen, json, &ui::ProfileJson::showPlace);
  connect(form, &ui::FormPane::linkWanted, m_routes, &ui::RoutesPage::showPlace);
  connect(form, &ui::FormPane::jsonWanted, m_routes, &ui::RoutesPage::showJsonOf);
  connect(map, &ui::ProfileMap::placeWanted, this, &WindowPages::showPlace);
  connectTestBox(*box);
  connect(m_routes, &ui::RoutesPage::trafficWanted, this,
          [this](const std::string& route) { showTraffic({.kind = Scope::Kind::Route, .route = route}); });
  connect(m_routes, &ui::RoutesPage::findServicesWanted, &m_window, &ui::MainWindow::showServices);
  m_routesNumber = m_window.addPage({.title = tr("Routes"),
                                     .icon = ui::Icon::Routes,
                                     .content = m_routes,
                                     .toolbar = m_routes->toolbar(),
                                     .panes = m_routes->panes(),
                                     .keys = {{QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText),
                                               tr("Explain the field, in a form")}},
                                     .frame = &frame});
}

// The exchange that is chosen on the other page, or the one that somebody chooses there.
void WindowPages::connectTestBox(ui::TestBox& box) {
  connect(&box, &ui::TestBox::placeWanted, this, &WindowPages::showPlace);
  connect(&box, &ui::TestBox::takeWanted, this, [this] {
    m_window.showPage(m_trafficNumber);
    m_traffic->tryChosen();
  });
  connect(m_traffic, &ui::TrafficPage::tryWanted, &box,
          [this, &box](uint64_t exchange, const QString& words) {
            m_window.showPage(m_routesNumber);
            box.setExchange(exchange, words);
          });
}

void WindowPages::addUpstreams() {
  m_upstreams = new ui::UpstreamsPage(m_live, m_draft, m_theme);
  addProblems(m_upstreams->frame());
  m_upstreamsNumber = m_window.addPage({.title = tr("Upstreams"),
                                        .icon = ui::Icon::Upstreams,
                                        .content = m_upstreams,
                                        .toolbar = m_upstreams->toolbar(),
                                        .panes = m_upstreams->panes(),
                                        .frame = &m_upstreams->frame()});
  connect(m_upstreams, &ui::UpstreamsPage::badgeChanged, this, [this](int count, const QString& meaning) {
    m_window.setBadge(m_upstreamsNumber, count, meaning);
  });
  connect(m_upstreams, &ui::UpstreamsPage::trafficWanted, this,
          [this](const std::string& pool, const std::string& target) {
            showTraffic({.kind = Scope::Kind::Target, .pool = pool, .target = target});
          });
  connect(m_upstreams, &ui::UpstreamsPage::editWanted, this, &WindowPages::showPlace);
  connect(m_upstreams, &ui::UpstreamsPage::findServicesWanted, &m_window, &ui::MainWindow::showServices);
}

void WindowPages::fillPalette() {
  ui::CommandPalette& palette = m_window.commandPalette();
  const auto showRoute = [this](const std::string& route) {
    m_window.showPage(m_routesNumber);
    m_routes->showRoute(route);
  };
  const auto showRouteBeside = [this](const std::string& route) { m_routes->showRouteBeside(route); };
  const auto showTarget = [this](const std::string& pool, const std::string& target) {
    m_window.showPage(m_upstreamsNumber);
    m_upstreams->showTarget(pool, target);
  };
  palette.addSource(std::make_unique<ui::ProfileEntries>(
      m_live, m_window.upstreams(),
      ui::ProfilePlaces{
          .showRoute = showRoute, .showRouteBeside = showRouteBeside, .showTarget = showTarget}));
  palette.setSearch(std::make_unique<ui::ExchangeSearch>(m_traffic->model(), [this](uint64_t exchange) {
    m_window.showPage(m_trafficNumber);
    m_traffic->showExchange(exchange);
  }));
}

void WindowPages::showTraffic(const Scope& scope) {
  m_window.showPage(m_trafficNumber);
  m_traffic->showScope(scope);
}

void WindowPages::showPlace(const std::string& pointer) {
  m_window.showPage(m_routesNumber);
  m_routes->showPlace(pointer);
}

}  // namespace headgate::app
