// The pages of the window, put together from their parts, and the ways from one to another: the exchanges of
// a route or a target, the place where a thing is edited.
//
// Thread: main. Ownership: the window takes the pages; borrows everything else, which outlives the window.
#pragma once

#include <string>

#include <QCoreApplication>
#include <QObject>

#include "ui/draft/profile_draft.h"
#include "ui/frame/main_window.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

namespace headgate::ui {
class PageFrame;
class RoutesPage;
class TestBox;
class TrafficPage;
class UpstreamsPage;
struct Scope;
}  // namespace headgate::ui

namespace headgate::app {

class WindowPages final : public QObject {
  Q_DECLARE_TR_FUNCTIONS(headgate::app::WindowPages)

 public:
  WindowPages(ui::MainWindow& window, ui::LiveGateway& live, ui::ProfileDraft& draft, const ui::Theme& theme);

  // Where it is edited: a JSON Pointer of the profile.
  void showPlace(const std::string& pointer);

 private:
  void addTraffic();
  void addRoutes();
  void addUpstreams();
  void addProblems(ui::PageFrame& frame);
  void connectTestBox(ui::TestBox& box);
  void fillPalette();
  void showTraffic(const ui::Scope& scope);

  ui::MainWindow& m_window;
  ui::LiveGateway& m_live;
  ui::ProfileDraft& m_draft;
  const ui::Theme& m_theme;
  ui::TrafficPage* m_traffic = nullptr;
  ui::RoutesPage* m_routes = nullptr;
  ui::UpstreamsPage* m_upstreams = nullptr;
  int m_trafficNumber = 0;
  int m_routesNumber = 0;
  int m_upstreamsNumber = 0;
};

}  // namespace headgate::app
