#include "ui/routes/route_pipeline.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/routes/flow_edge.h"
#include "ui/routes/last_hour.h"
#include "ui/routes/part_block.h"
#include "ui/routes/pipeline_head.h"
#include "ui/routes/policies_block.h"
#include "ui/routes/target_card.h"
#include "ui/routes/target_entry.h"
#include "ui/routes/targets_row.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

namespace {

constexpr int kPipelineSide = 20;
constexpr int kTop = 12;

}  // namespace

RoutePipeline::RoutePipeline(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_head(new PipelineHead(theme, this)),
      m_scroll(new QScrollArea(this)) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Pipeline"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->installEventFilter(this);
  m_scroll->viewport()->setProperty("surface", QStringLiteral("panel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, kTop, 0, 0);
  layout->setSpacing(0);
  auto* headRoom = new QVBoxLayout;
  headRoom->setContentsMargins(kPipelineSide, 0, kPipelineSide, 0);
  headRoom->addWidget(m_head);
  layout->addLayout(headRoom);
  layout->addWidget(m_scroll, 1);
  rebuild();
}

void RoutePipeline::setScene(const PipelineScene& scene) {
  if (scene == m_scene) return;
  m_head->setScene(scene);
  if (updateInPlace(scene)) return;
  const size_t before = chosenIndex();
  std::string place = before < m_stops.size() ? m_stops[before]->place().pointer : std::string();
  // The route may stand elsewhere now.
  if (place.starts_with(m_scene.route.pointer + "/"))
    place.replace(0, m_scene.route.pointer.size(), scene.route.pointer);
  const bool hadFocus = m_column->isAncestorOf(QApplication::focusWidget());
  const bool sameRoute = scene.route.id == m_scene.route.id;
  const int scrolled = m_scroll->verticalScrollBar()->value();
  m_scene = scene;
  rebuild();
  size_t index = 0;
  for (size_t i = 0; sameRoute && i < m_stops.size(); ++i)
    if (m_stops[i]->place().pointer == place) index = i;
  choose(index);
  if (sameRoute) m_scroll->verticalScrollBar()->setValue(scrolled);
  if (hadFocus) focusChosen();
}

// Where the same blocks stand in the same places of the profile, only their words are others.
bool RoutePipeline::updateInPlace(const PipelineScene& scene) {
  const RouteView& now = m_scene.route;
  const RouteView& next = scene.route;
  const auto samePlace = [](const PartView& a, const PartView& b) { return a.pointer == b.pointer; };
  if (next.pointer != now.pointer || next.id != now.id || next.action != now.action ||
      !samePlace(next.answer, now.answer) || !std::ranges::equal(next.policies, now.policies, samePlace) ||
      next.targets != now.targets || scene.targetProblems != m_scene.targetProblems)
    return false;
  m_scene = scene;
  m_listeners->setPart(scene.listeners);
  m_match->setPart(next.match);
  for (size_t i = 0; i < next.policies.size(); ++i) m_policies->rows()[i]->setPart(next.policies[i]);
  m_answer->setPart(next.answer);
  return true;
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
  m_layout->setContentsMargins(kPipelineSide, 0, kPipelineSide, kPipelineSide);
  m_layout->setSpacing(0);

  m_listeners = addBlock(m_scene.listeners);
  m_in = addEdge();
  m_match = addBlock(m_scene.route.match);
  m_on.push_back(addEdge());
  addPolicies();
  m_on.push_back(addEdge());
  addAnswer();
  addTargets();
  m_layout->addStretch(1);
  m_layout->addSpacing(kPipelineSide);
  m_hour = new LastHour(m_theme, m_column);
  m_layout->addWidget(m_hour);
  // The one before goes, and later: what led here may be one of its own.
  if (QWidget* before = m_scroll->takeWidget()) before->deleteLater();
  m_scroll->setWidget(m_column);
}

void RoutePipeline::addPolicies() {
  m_policies = new PoliciesBlock(m_theme, m_scene.route.policies, m_column);
  m_layout->addWidget(m_policies);
  connect(m_policies->addButton(), &QAbstractButton::clicked, this, &RoutePipeline::policiesWanted);
  for (PartBlock* row : m_policies->rows()) {
    addStop(row);
    connect(row, &PartBlock::takeOffWanted, this, [this, row] { Q_EMIT takeOffWanted(row->part()); });
  }
}

void RoutePipeline::addAnswer() {
  m_answer = addBlock(m_scene.route.answer);
  m_answer->setLink(tr("Change"));
  connect(m_answer, &PartBlock::linkClicked, this, &RoutePipeline::answersWanted);
  connect(m_answer, &PartBlock::pulled, this, &RoutePipeline::endPulled);
  connect(m_answer, &PartBlock::letGo, this, &RoutePipeline::endLetGo);
  connect(m_answer, &PartBlock::pullEnded, this, &RoutePipeline::endPullEnded);
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
  if (!m_cards.empty()) {
    m_targets = new TargetsRow(m_theme, m_cards, m_column);
    m_layout->addWidget(m_targets);
  }
  if (!m_scene.route.poolExists) return;
  auto* entry = new TargetEntry(m_theme, m_column);
  m_layout->addWidget(entry);
  connect(entry, &TargetEntry::entered, this, &RoutePipeline::targetWanted);
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

// --- What is chosen

void RoutePipeline::addStop(PipelineStop* stop) {
  m_group->addButton(stop);
  m_stops.push_back(stop);
  connect(stop, &QAbstractButton::toggled, this, [this, stop](bool on) {
    if (on) onChecked(stop);
  });
  // The form may have gone on from it meanwhile.
  connect(stop, &QAbstractButton::pressed, this, [this, stop] {
    if (stop->isChecked()) Q_EMIT chosenAgain(stop->place());
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

void RoutePipeline::choosePlace(const std::string& pointer) {
  for (PipelineStop* stop : m_stops)
    if (stop->place().pointer == pointer) stop->setChecked(true);
}

void RoutePipeline::focusChosen() {
  const size_t index = chosenIndex();
  if (index >= m_stops.size()) return;
  m_stops[index]->setFocus(Qt::OtherFocusReason);
  m_scroll->ensureWidgetVisible(m_stops[index]);
}

size_t RoutePipeline::indexAfter(int key, size_t index) const {
  const size_t count = m_stops.size();
  const bool onTarget = index < count && index + m_cards.size() >= count;
  switch (key) {
    case Qt::Key_Up:
      // From any target to the pool.
      return onTarget ? count - m_cards.size() - 1 : index - std::min<size_t>(index, 1);
    case Qt::Key_Down:
      return onTarget ? index : index + 1;
    case Qt::Key_Left:
      return onTarget && index + m_cards.size() > count ? index - 1 : index;
    case Qt::Key_Right:
      return onTarget ? index + 1 : index;
    case Qt::Key_Home:
      return 0;
    case Qt::Key_End:
      return count - 1;
    default:
      return index;
  }
}

// What would scroll walks.
bool RoutePipeline::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_scroll || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  keyPressEvent(static_cast<QKeyEvent*>(event));
  return true;
}

void RoutePipeline::keyPressEvent(QKeyEvent* event) {
  static constexpr int kWalks[] = {Qt::Key_Up,    Qt::Key_Down, Qt::Key_Left,
                                   Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT leaveWanted();
  } else if (std::ranges::count(kWalks, event->key()) > 0) {
    choose(std::min(indexAfter(event->key(), chosenIndex()), m_stops.size() - 1));
    focusChosen();
  } else {
    QWidget::keyPressEvent(event);
  }
}

// --- What is dragged over it

bool RoutePipeline::hover(const BlockCargo& cargo, QPoint global) {
  const auto isOver = [global](const QWidget* widget) {
    return widget->isVisible() && widget->rect().contains(widget->mapFromGlobal(global));
  };
  const bool overPolicies = !cargo.isAnswer() && isOver(m_policies);
  // Between the policies and the targets all is about who answers.
  const bool overAnswer = cargo.isAnswer() && (isOver(m_answer) || isOver(m_on.back()) ||
                                               (m_targets != nullptr && isOver(m_targets)));
  m_policies->setTakes(overPolicies);
  m_answer->setTakes(overAnswer);
  return overPolicies || overAnswer;
}

void RoutePipeline::endHover() {
  m_policies->setTakes(false);
  m_answer->setTakes(false);
}

QWidget* RoutePipeline::policiesAnchor() const {
  return m_policies->addButton();
}

QWidget* RoutePipeline::answerAnchor() const {
  return m_answer;
}

}  // namespace headgate::ui
