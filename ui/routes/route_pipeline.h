// The way of a request over one route, from top to bottom: listeners, match, policies, pool, targets.
// Blocks are chosen, and who shows their details is told; so is who can do what is asked for here: it changes
// nothing itself.
//
// Where only words change, the widgets stay, so that what somebody does with them goes on. Keyboard: Tab
// reaches the chosen block, Up and Down walk through all, Left and Right along the targets, Delete takes a
// policy off, Escape goes back to where the route was chosen. Thread: main. The theme outlives it.
#pragma once

#include <chrono>
#include <vector>

#include <QButtonGroup>
#include <QScrollArea>

#include "core/control/limit_values.h"
#include "core/control/target_values.h"
#include "ui/routes/block_cargo.h"
#include "ui/routes/pipeline_scene.h"
#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_traffic.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class FlowEdge;
class LastHour;
class PartBlock;
class PipelineHead;
class PoliciesBlock;
class TargetCard;
class TargetsRow;

class RoutePipeline final : public QWidget {
  Q_OBJECT

 public:
  explicit RoutePipeline(const Theme& theme, QWidget* parent = nullptr);

  // What was chosen stays so, if it is still there.
  void setScene(const PipelineScene& scene);
  const PipelineScene& scene() const { return m_scene; }
  void setTraffic(const RouteTraffic& traffic, std::chrono::nanoseconds wallNow);
  void setTargets(const RouteTraffic& traffic, const std::vector<control::TargetStatus>& targets,
                  std::chrono::nanoseconds wallNow);
  void setLimits(const control::LimitStates& limits);
  void focusChosen();
  // The block of that place of the profile, if it is one here.
  void choosePlace(const std::string& pointer);
  PipelineHead& head() { return *m_head; }

  // Whether it would take that cargo there, and shows so; it is dropped nowhere in particular otherwise.
  bool hover(const BlockCargo& cargo, QPoint global);
  void endHover();
  // What the palette is opened beside.
  QWidget* policiesAnchor() const;
  QWidget* answerAnchor() const;

 Q_SIGNALS:
  void chosen(const headgate::ui::PipelineStop::Place& place);
  void chosenAgain(const headgate::ui::PipelineStop::Place& place);
  void leaveWanted();
  void ordered(const std::string& pool, const std::string& target, headgate::control::TargetOrder order);
  void policiesWanted();
  void answersWanted();
  void takeOffWanted(const headgate::ui::PartView& part);
  void targetWanted(const QString& url);
  // The route's end is dragged, to a pool.
  void endPulled(QPoint global);
  void endLetGo(QPoint global);
  void endPullEnded();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool updateInPlace(const PipelineScene& scene);
  void rebuild();
  void addPolicies();
  void addAnswer();
  void addTargets();
  PartBlock* addBlock(const PartView& part);
  FlowEdge* addEdge();
  void addStop(PipelineStop* stop);
  void choose(size_t index);
  void onChecked(PipelineStop* stop);
  // Where it is among the stops; their number if nothing is chosen.
  size_t chosenIndex() const;
  size_t indexAfter(int key, size_t index) const;

  const Theme& m_theme;
  PipelineScene m_scene;
  PipelineHead* m_head;
  QScrollArea* m_scroll;
  QWidget* m_column = nullptr;
  QVBoxLayout* m_layout = nullptr;
  QButtonGroup* m_group = nullptr;
  std::vector<PipelineStop*> m_stops;  // in the order of the way
  PartBlock* m_listeners = nullptr;
  PartBlock* m_match = nullptr;
  PoliciesBlock* m_policies = nullptr;
  PartBlock* m_answer = nullptr;
  FlowEdge* m_in = nullptr;     // from the listeners
  std::vector<FlowEdge*> m_on;  // what flows on after the match
  std::vector<TargetCard*> m_cards;
  TargetsRow* m_targets = nullptr;
  LastHour* m_hour = nullptr;
};

}  // namespace headgate::ui
