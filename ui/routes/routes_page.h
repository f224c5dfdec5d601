// The page of the routes: the list in the order in which they are tried, the way of a request over the chosen
// one, and the chosen block as a form and as JSON. It shows the draft, and edits it; what runs at the moment
// comes from the gateway.
//
// Other views of the same (a map, the whole profile as JSON) and the test box are given to it by whoever puts
// the window together. Thread: main. Borrows the draft, the gateway and the theme, which outlive it; takes
// the widgets that it is given.
#pragma once

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/draft/profile_draft.h"
#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_edits.h"
#include "ui/routes/route_traffic.h"
#include "ui/routes/routes_toolbar.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QSplitter;
class QStackedLayout;

namespace headgate::ui {

class JsonPane;
class NoRoutes;
class PageFrame;
class PartPane;
class PipelineActions;
class RouteActions;
class RouteList;
class RoutePipeline;

class RoutesPage final : public QWidget {
  Q_OBJECT

 public:
  RoutesPage(ProfileDraft& draft, LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // In the order of reading.
  std::vector<QPointer<QWidget>> panes() const;
  PageFrame& frame() { return *m_frame; }
  // For the window's toolbar; taken by it.
  QWidget* toolbar() const;

  // Beside the JSON of the chosen block, and instead of the one that it has; under the list; instead of the
  // list and the pipeline.
  void setForm(QWidget* form, QWidget* corner = nullptr);
  void setJson(QWidget* json);
  void setTestBox(QWidget* box);
  void setMap(QWidget* map);
  void setWholeJson(QWidget* json);

  // Chooses the route of that id, if there is one.
  void showRoute(const std::string& id);
  // Its form, in a window of its own beside whatever page is shown.
  void showRouteBeside(const std::string& id);
  // Goes to what stands there: a route, one of its blocks, or a thing that several share.
  void showPlace(const std::string& pointer);
  // What stands there as JSON.
  void showJsonOf(const std::string& pointer);

 Q_SIGNALS:
  // A block was chosen: its form should be shown.
  void partChosen(const std::string& pointer);
  void trafficWanted(const std::string& route);
  void findServicesWanted();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void layOut();
  void connectDraft();
  void connectGateway();
  void connectParts();
  void connectToolbar();
  void takeDraftSoon();
  void takeDraft();
  void chooseRoute(size_t route);
  std::optional<size_t> routeThrough(const std::string& pointer) const;
  void showScene();
  void showTraffic();
  void showTargets();
  void showLimits();
  void showPart(const PipelineStop::Place& place);
  void showView(RoutesView view);
  void followTargets();
  void followHistory();
  void order(const std::string& pool, const std::string& target, control::TargetOrder order);

  ProfileDraft& m_draft;
  LiveGateway& m_live;
  const Theme& m_theme;
  RouteTraffic m_traffic;
  QElapsedTimer m_clock;
  QTimer m_refresh;
  QTimer m_taking;  // several edits at once are taken together
  RouteList* m_list;
  RoutePipeline* m_pipeline;
  PartPane* m_part;
  JsonPane* m_json;  // until there is an editor
  NoRoutes* m_empty;
  RoutesToolbar* m_toolbar;
  RouteActions* m_actions;
  PipelineActions* m_pipelineActions;
  QSplitter* m_left = nullptr;  // the list, and the test box below it
  PageFrame* m_frame = nullptr;
  QStackedLayout* m_stack = nullptr;
  QWidget* m_map = nullptr;
  QWidget* m_wholeJson = nullptr;
  RoutesView m_view;
  PipelineStop::Place m_place;
  size_t m_route = 0;      // the chosen one
  bool m_counted = false;  // counters have come: what LiveGateway has before is not the gateway's
};

}  // namespace headgate::ui
