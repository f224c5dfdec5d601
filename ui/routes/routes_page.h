// The page of the routes: the list in the order in which they are tried, the way of a request over the chosen
// one, and the chosen block as it stands in the profile. It changes nothing but the state of targets, at run
// time.
//
// Thread: main. Borrows the gateway and the theme, which outlive it.
#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_traffic.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QSplitter;
class QStackedLayout;

namespace headgate::ui {

class JsonPane;
class NoRoutes;
class RouteListModel;
class RoutePipeline;
class RowTable;

class RoutesPage final : public QWidget {
  Q_OBJECT

 public:
  RoutesPage(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // In the order of reading.
  std::vector<QPointer<QWidget>> panes() const;
  // Chooses the route of that id, if there is one.
  void showRoute(const std::string& id);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void layOut();
  void makeList();
  void takeProfile();
  void followTargets();
  void showScene();
  void showTraffic();
  void showTargets();
  void order(const std::string& pool, const std::string& target, control::TargetOrder order);
  void showJson(const PipelineStop::Place& place);
  int chosenRow() const;

  LiveGateway& m_live;
  const Theme& m_theme;
  RouteTraffic m_traffic;
  QElapsedTimer m_clock;
  QTimer m_refresh;
  RouteListModel* m_model;
  RowTable* m_list;
  RoutePipeline* m_pipeline;
  JsonPane* m_json;
  NoRoutes* m_empty;
  QSplitter* m_inner = nullptr;  // pipeline and JSON, beneath each other where there is little room
  QStackedLayout* m_stack = nullptr;
  PipelineStop::Place m_place;
  bool m_counted = false;  // counters have come: what LiveGateway has before is not the gateway's
};

}  // namespace headgate::ui
