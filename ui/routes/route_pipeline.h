// The way of a request over one route, from top to bottom: listeners, match, policies, pool, targets.
// Blocks are chosen, and who shows their details is told; so is who can give a target the order that was
// chosen from its menu. It changes nothing itself.
//
// Keyboard: Tab reaches the chosen block, Up and Down walk through all, Left and Right along the targets,
// Escape goes back to where the route was chosen. Thread: main. The theme outlives it.
#pragma once

#include <chrono>
#include <vector>

#include <QButtonGroup>
#include <QScrollArea>

#include "core/control/target_values.h"
#include "ui/routes/pipeline_scene.h"
#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_traffic.h"
#include "ui/theme/theme.h"

class QLabel;
class QVBoxLayout;

namespace headgate::ui {

class FlowEdge;
class LastHour;
class PartBlock;
class TargetCard;
class TargetsRow;

class RoutePipeline final : public QScrollArea {
  Q_OBJECT

 public:
  explicit RoutePipeline(const Theme& theme, QWidget* parent = nullptr);

  // What was chosen stays so, if it is still there.
  void setScene(const PipelineScene& scene);
  void setTraffic(const RouteTraffic& traffic, std::chrono::nanoseconds wallNow);
  void setTargets(const RouteTraffic& traffic, const std::vector<control::TargetStatus>& targets,
                  std::chrono::nanoseconds wallNow);
  void focusChosen();

 Q_SIGNALS:
  void chosen(const headgate::ui::PipelineStop::Place& place);
  void leaveWanted();
  void ordered(const std::string& pool, const std::string& target, headgate::control::TargetOrder order);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void rebuild();
  void addHead();
  void addTargets();
  PartBlock* addBlock(const PartView& part);
  FlowEdge* addEdge();
  void addStop(PipelineStop* stop);
  void choose(size_t index);
  void onChecked(PipelineStop* stop);
  // Where it is among the stops; their number if nothing is chosen.
  size_t chosenIndex() const;

  const Theme& m_theme;
  PipelineScene m_scene;
  QWidget* m_column = nullptr;
  QVBoxLayout* m_layout = nullptr;
  QButtonGroup* m_group = nullptr;
  std::vector<PipelineStop*> m_stops;  // in the order of the way
  PartBlock* m_listeners = nullptr;
  PartBlock* m_match = nullptr;
  PartBlock* m_answer = nullptr;
  FlowEdge* m_in = nullptr;     // from the listeners
  std::vector<FlowEdge*> m_on;  // what flows on after the match
  std::vector<TargetCard*> m_cards;
  TargetsRow* m_targets = nullptr;
  LastHour* m_hour = nullptr;
};

}  // namespace headgate::ui
