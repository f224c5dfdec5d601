#include "ui/routes/pipeline_actions.h"

#include <QAction>

namespace headgate::ui {

namespace {

const QKeySequence kAddPolicyKey(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
const QKeySequence kAnswerKey(Qt::CTRL | Qt::SHIFT | Qt::Key_T);

}  // namespace

PipelineActions::PipelineActions(ProfileDraft& draft, RoutePipeline& pipeline, const Theme& theme,
                                 QWidget* page)
    : QObject(page),
      addPolicy(nullptr),
      changeAnswer(nullptr),
      m_draft(draft),
      m_pipeline(pipeline),
      m_page(page),
      m_edits(draft),
      m_palette(new BlockPalette(theme, page)),
      m_label(new DragLabel(theme, page)) {
  addPolicy = make("addPolicy", tr("Add a policy to the route"), kAddPolicyKey);
  changeAnswer = make("changeAnswer", tr("Lead the route to another pool"), kAnswerKey);
  connectPipeline();
  connectPalette();
}

QAction* PipelineActions::make(const char* id, const QString& text, const QKeySequence& key) {
  auto* action = new QAction(text, m_page);
  action->setObjectName(QStringLiteral("routes.") + QLatin1String(id));
  action->setShortcut(key);
  m_page->addAction(action);
  return action;
}

void PipelineActions::connectPipeline() {
  const auto openPolicies = [this] { openPalette(First::Policies, BlockPalette::Focus::Takes); };
  const auto openAnswers = [this] { openPalette(First::Answers, BlockPalette::Focus::Takes); };
  connect(addPolicy, &QAction::triggered, this, openPolicies);
  connect(changeAnswer, &QAction::triggered, this, openAnswers);
  connect(&m_pipeline, &RoutePipeline::policiesWanted, this, openPolicies);
  connect(&m_pipeline, &RoutePipeline::answersWanted, this, openAnswers);
  connect(&m_pipeline, &RoutePipeline::takeOffWanted, this,
          [this](const PartView& part) { m_edits.takeOff(m_pipeline.scene().route, part); });
  connect(&m_pipeline, &RoutePipeline::targetWanted, this, [this](const QString& url) {
    Q_EMIT placeWanted(m_edits.addTarget(m_pipeline.scene().route, url));
  });
  connect(&m_pipeline, &RoutePipeline::endPulled, this, &PipelineActions::pullEnd);
  connect(&m_pipeline, &RoutePipeline::endLetGo, this, &PipelineActions::letEndGo);
  connect(&m_pipeline, &RoutePipeline::endPullEnded, this, [this] {
    endDrag();
    m_palette->close();
  });
}

void PipelineActions::connectPalette() {
  BlockList& list = m_palette->list();
  connect(&list, &BlockList::picked, this, [this](const BlockCargo& cargo) {
    m_palette->close();
    put(cargo);
  });
  connect(&list, &BlockList::dragged, this, [this](const BlockCargo& cargo, QPoint global) {
    // Where there is little room it stands over what the block is for.
    const QRect way(m_pipeline.mapTo(m_page, QPoint()), m_pipeline.size());
    if (m_palette->geometry().intersects(way)) m_palette->lower();
    m_label->showAt(global, cargo.icon, cargo.name);
    m_pipeline.hover(cargo, global);
  });
  connect(&list, &BlockList::dropped, this, [this](const BlockCargo& cargo, QPoint global) {
    const bool isTaken = m_pipeline.hover(cargo, global);
    endDrag();
    if (!isTaken) return;
    m_palette->close();
    put(cargo);
  });
  connect(&list, &BlockList::dragEnded, this, &PipelineActions::endDrag);
  connect(m_palette, &BlockPalette::closed, this, [this, &list] {
    if (list.hasFocus() || m_page->focusWidget() == nullptr) m_pipeline.focusChosen();
  });
}

void PipelineActions::openPalette(First first, BlockPalette::Focus focus) {
  const Json* route = m_draft.at(m_pipeline.scene().route.pointer);
  if (route == nullptr || m_pipeline.scene().route.pointer.empty()) return;
  BlockList::Group policies{tr("Policies"), policyBlocks(m_draft.root(), *route)};
  BlockList::Group answers{tr("Who answers"), answerBlocks(m_draft.root())};
  if (first == First::Policies)
    m_palette->openBeside(*m_pipeline.policiesAnchor(), {std::move(policies), std::move(answers)}, focus);
  else
    m_palette->openBeside(*m_pipeline.answerAnchor(), {std::move(answers), std::move(policies)}, focus);
}

void PipelineActions::put(const BlockCargo& cargo) {
  using Kind = BlockCargo::Kind;
  const RouteView route = m_pipeline.scene().route;  // it changes on the way
  switch (cargo.kind) {
    case Kind::Policy:
      return Q_EMIT placeWanted(m_edits.addPolicy(route, cargo.id));
    case Kind::Pool:
      return Q_EMIT placeWanted(m_edits.setPool(route, cargo.id));
    case Kind::NewPool:
      return Q_EMIT placeWanted(m_edits.newPool(route));
    case Kind::Respond:
      return Q_EMIT placeWanted(m_edits.setAction(route, RouteView::Action::Respond));
    case Kind::Redirect:
      return Q_EMIT placeWanted(m_edits.setAction(route, RouteView::Action::Redirect));
    case Kind::Metrics:
      return Q_EMIT placeWanted(m_edits.setAction(route, RouteView::Action::Metrics));
  }
}

// The palette comes as what there is to be dragged to.
void PipelineActions::pullEnd(QPoint global) {
  if (!m_palette->isVisible()) openPalette(First::Answers, BlockPalette::Focus::Leaves);
  m_palette->list().setHovered(global);
  m_label->showAt(global, Icon::Routes, m_pipeline.scene().route.name);
}

void PipelineActions::letEndGo(QPoint global) {
  const auto cargo = m_palette->list().blockAt(global);
  endDrag();
  m_palette->close();
  if (cargo && cargo->isAnswer()) put(*cargo);
}

void PipelineActions::endDrag() {
  m_palette->raise();
  m_label->hide();
  m_pipeline.endHover();
}

}  // namespace headgate::ui
