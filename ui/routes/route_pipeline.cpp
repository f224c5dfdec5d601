#include "ui/routes/route_pipeline.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include "ui/paint/number_texts.h"
#include "ui/routes/flow_edge.h"
#include "ui/routes/last_hour.h"
#include "ui/routes/part_block.h"
#include "ui/routes/pipeline_head.h"
#include "ui/routes/policies_block.h"
#include "ui/routes/target_card.h"
#include "ui/routes/targets_row.h"

namespace headgate::ui {

namespace {

constexpr int kPipelineSide = 20;
constexpr int kTop = 12;

QString requestsAMinute(double rate) {
  return RoutePipeline::tr("%1 req/min").arg(rateText(rate));
}

}  // namespace

RoutePipeline::RoutePipeline(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme) {
  setWidgetResizable(true);
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setProperty("surface", QStringLiteral("panel"));
  setAccessibleName(tr("Pipeline"));
  rebuild();
}

void RoutePipeline::setScene(const PipelineScene& scene) {
  if (scene == m_scene) return;
  const size_t before = chosenIndex();
  const std::string place = before < m_stops.size() ? m_stops[before]->place().pointer : std::string();
  const bool hadFocus = m_column->isAncestorOf(QApplication::focusWidget());
  const bool sameRoute = scene.route.id == m_scene.route.id;
  const int scrolled = verticalScrollBar()->value();
  m_scene = scene;
  rebuild();
  size_t index = 0;
  for (size_t i = 0; sameRoute && i < m_stops.size(); ++i)
    if (m_stops[i]->place().pointer == place) index = i;
  choose(index);
  if (sameRoute) verticalScrollBar()->setValue(scrolled);
  if (hadFocus) focusChosen();
}

void RoutePipeline::rebuild() {
  m_stops.clear();
  m_on.clear();
  m_cards.clear();
  m_targets = nullptr;
  m_column = new QWidget;
  m_column->setProperty("surface", QStringLiteral("panel"));
  m_group = new QButtonGroup(m_column);
  m_layout = new QVBoxLayout(m_column);
  m_layout->setContentsMargins(kPipelineSide, kTop, kPipelineSide, kPipelineSide);
  m_layout->setSpacing(0);
  m_layout->addWidget(new PipelineHead(m_theme, m_scene, m_column));

  m_listeners = addBlock(m_scene.listeners);
  m_in = addEdge();
  m_match = addBlock(m_scene.route.match);
  m_on.push_back(addEdge());
  auto* policies = new PoliciesBlock(m_theme, m_scene.route.policies, m_column);
  m_layout->addWidget(policies);
  for (PartBlock* row : policies->rows()) addStop(row);
  m_on.push_back(addEdge());
  m_answer = addBlock(m_scene.route.answer);
  addTargets();
  m_layout->addStretch(1);
  m_layout->addSpacing(kPipelineSide);
  m_hour = new LastHour(m_theme, m_column);
  m_layout->addWidget(m_hour);
  setWidget(m_column);  // the one before goes
}

void RoutePipeline::addTargets() {
  const std::vector<TargetView>& targets = m_scene.route.targets;
  for (size_t i = 0; i < targets.size(); ++i) {
    m_cards.push_back(new TargetCard(m_theme, targets[i], m_scene.targetProblems[i], m_column));
    addStop(m_cards.back());
    connect(m_cards.back(), &TargetCard::ordered, this,
            [this, id = targets[i].id](control::TargetOrder order) {
              Q_EMIT ordered(m_scene.route.pool, id, order);
            });
  }
  if (m_cards.empty()) return;
  m_targets = new TargetsRow(m_theme, m_cards, m_column);
  m_layout->addWidget(m_targets);
}

PartBlock* RoutePipeline::addBlock(const PartView& part) {
  auto* block = new PartBlock(m_theme, part, PartBlock::Form::Block, m_column);
  m_layout->addWidget(block);
  addStop(block);
  return block;
}

FlowEdge* RoutePipeline::addEdge() {
  auto* edge = new FlowEdge(m_theme, m_column);
  m_layout->addWidget(edge);
  return edge;
}

void RoutePipeline::addStop(PipelineStop* stop) {
  m_group->addButton(stop);
  m_stops.push_back(stop);
  connect(stop, &QAbstractButton::toggled, this, [this, stop](bool on) {
    if (on) onChecked(stop);
  });
}

void RoutePipeline::onChecked(PipelineStop* stop) {
  // Tab leads to the chosen one only, and whoever wants the pipeline means it.
  setFocusProxy(stop);
  for (PipelineStop* other : m_stops) other->setFocusPolicy(other == stop ? Qt::StrongFocus : Qt::ClickFocus);
  Q_EMIT chosen(stop->place());
}

size_t RoutePipeline::chosenIndex() const {
  const auto found =
      std::find_if(m_stops.begin(), m_stops.end(), [](const auto* stop) { return stop->isChecked(); });
  return static_cast<size_t>(found - m_stops.begin());
}

void RoutePipeline::choose(size_t index) {
  if (index < m_stops.size()) m_stops[index]->setChecked(true);
}

void RoutePipeline::focusChosen() {
  const size_t index = chosenIndex();
  if (index >= m_stops.size()) return;
  m_stops[index]->setFocus(Qt::OtherFocusReason);
  ensureWidgetVisible(m_stops[index]);
}

void RoutePipeline::keyPressEvent(QKeyEvent* event) {
  const size_t index = chosenIndex();
  const size_t count = m_stops.size();
  const bool onTarget = index < count && index + m_cards.size() >= count;
  size_t wanted = index;
  switch (event->key()) {
    case Qt::Key_Up:
      // From any target to the pool.
      wanted = onTarget ? count - m_cards.size() - 1 : index - std::min<size_t>(index, 1);
      break;
    case Qt::Key_Down:
      wanted = onTarget ? index : index + 1;
      break;
    case Qt::Key_Left:
      if (onTarget && index + m_cards.size() > count) wanted = index - 1;
      break;
    case Qt::Key_Right:
      if (onTarget) wanted = index + 1;
      break;
    case Qt::Key_Home:
      wanted = 0;
      break;
    case Qt::Key_End:
      wanted = count - 1;
      break;
    case Qt::Key_Escape:
      Q_EMIT leaveWanted();
      return;
    default:
      QScrollArea::keyPressEvent(event);
      return;
  }
  choose(std::min(wanted, count - 1));
  focusChosen();
}

void RoutePipeline::setTraffic(const RouteTraffic& traffic, std::chrono::nanoseconds wallNow) {
  const RouteTraffic::Route route = traffic.route(m_scene.route.id);
  const double whole = traffic.perMinute().value_or(0);
  const double part = route.perMinute.value_or(0);
  const bool flows = m_scene.route.enabled && part > 0 && whole > 0;
  const auto flow = flows ? FlowEdge::Flow::Some : FlowEdge::Flow::None;
  const double share = flows ? part / whole : 0;
  m_listeners->setFigure(traffic.perMinute() ? requestsAMinute(whole) : QString());
  m_in->setFlow(flow, share, flows ? tr("%1 of %2").arg(rateText(part), requestsAMinute(whole)) : QString());
  m_match->setFigure(tr("%1 matched").arg(countText(static_cast<int64_t>(route.exchanges))));
  for (FlowEdge* edge : m_on) edge->setFlow(flow, share, QString());
  if (!m_on.empty() && route.errors > 0)
    m_on.back()->setFlow(flow, share, tr("%n failed so far", nullptr, static_cast<int>(route.errors)));
  const auto durations = traffic.durations(m_scene.route.id);
  m_answer->setFigure(
      durations ? tr("p50 %1 · p95 %2").arg(durationText(durations->median), durationText(durations->slow))
                : QString());
  m_hour->setHour(traffic.lastHour(m_scene.route.id, wallNow), wallNow);
}

void RoutePipeline::setTargets(const RouteTraffic& traffic, const std::vector<control::TargetStatus>& targets,
                               std::chrono::nanoseconds wallNow) {
  const std::string& pool = m_scene.route.pool;
  for (TargetCard* card : m_cards)
    card->setLive(targetLive(card->target(), traffic.target(pool, card->target(), wallNow),
                             statusOf(targets, pool, card->target()), wallNow));
  if (m_targets != nullptr) m_targets->update();
}

}  // namespace headgate::ui
