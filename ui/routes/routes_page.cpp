#include "ui/routes/routes_page.h"

#include <utility>

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>

#include "ui/docks/page_frame.h"
#include "ui/routes/json_pane.h"
#include "ui/routes/no_routes.h"
#include "ui/routes/part_pane.h"
#include "ui/routes/pipeline_actions.h"
#include "ui/routes/pipeline_head.h"
#include "ui/routes/route_actions.h"
#include "ui/routes/route_list.h"
#include "ui/routes/route_pipeline.h"
#include "ui/routes/routes_toolbar.h"
#include "ui/widgets/key_hint.h"

namespace headgate::ui {

RoutesPage::RoutesPage(ProfileDraft& draft, LiveGateway& live, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_live(live),
      m_theme(theme),
      m_list(new RouteList(theme, this)),
      m_pipeline(new RoutePipeline(theme, this)),
      m_part(new PartPane(theme, this)),
      m_json(new JsonPane(theme, this)),
      m_empty(new NoRoutes(theme, this)),
      m_toolbar(new RoutesToolbar(theme, this)),
      m_actions(new RouteActions(draft, *m_list, this)),
      m_pipelineActions(new PipelineActions(draft, *m_pipeline, theme, this)),
      m_view(RoutesView::Editor) {
  m_clock.start();
  m_taking.setSingleShot(true);
  layOut();
  connectDraft();
  connectGateway();
  connectParts();
  connectToolbar();
  takeDraft();
  followTargets();
}

void RoutesPage::layOut() {
  const auto& size = m_theme.tokens().size;
  m_left = new QSplitter(Qt::Vertical, this);
  m_left->setHandleWidth(1);
  m_left->setChildrenCollapsible(false);
  m_left->addWidget(m_list);
  m_left->setStretchFactor(0, 1);
  m_part->setJson(m_json);
  m_frame = new PageFrame(m_theme, QStringLiteral("routes"), m_pipeline, this);
  // It places them when it is first shown; until then they are hidden with it.
  m_left->setParent(m_frame);
  m_part->setParent(m_frame);
  m_frame->addPane({.id = QStringLiteral("list"),
                    .title = tr("List of routes"),
                    .widget = m_left,
                    .side = PageFrame::Side::Left,
                    .size = size.routeList,
                    .least = size.routeList * 3 / 4});
  m_frame->addPane({.id = QStringLiteral("part"),
                    .title = tr("Form and JSON"),
                    .widget = m_part,
                    .side = PageFrame::Side::Right,
                    .size = size.routeForm,
                    .least = size.routeForm * 3 / 4});
  m_stack = new QStackedLayout(this);
  m_stack->addWidget(m_frame);
  m_stack->addWidget(m_empty);
}

// --- What it is given

std::vector<QPointer<QWidget>> RoutesPage::panes() const {
  return {m_list, m_pipeline, m_part};
}

QWidget* RoutesPage::toolbar() const {
  return m_toolbar;
}

void RoutesPage::setForm(QWidget* form, QWidget* corner) {
  m_part->setForm(form, corner);
}

void RoutesPage::setJson(QWidget* json) {
  m_json = nullptr;
  m_part->setJson(json);
}

void RoutesPage::setTestBox(QWidget* box) {
  m_left->addWidget(box);
  m_left->setStretchFactor(1, 0);
}

void RoutesPage::setMap(QWidget* map) {
  m_map = map;
  m_stack->addWidget(map);
  m_toolbar->offer(RoutesView::Map);
}

void RoutesPage::setWholeJson(QWidget* json) {
  m_wholeJson = json;
  m_stack->addWidget(json);
  m_toolbar->offer(RoutesView::Text);
  m_empty->offerJson();
  m_empty->setDraft(m_draft);
}

void RoutesPage::showView(RoutesView view) {
  m_view = view;
  m_toolbar->setView(view);
  const bool isEmpty = m_list->routes().routes().empty() || m_draft.unreadText();
  if (view == RoutesView::Text && m_wholeJson != nullptr)
    m_stack->setCurrentWidget(m_wholeJson);
  else if (isEmpty)
    m_stack->setCurrentWidget(m_empty);
  else
    m_stack->setCurrentWidget(view == RoutesView::Map && m_map != nullptr ? m_map : m_frame);
}

// --- Who asks for what

void RoutesPage::connectDraft() {
  const auto takeSoon = [this] { takeDraftSoon(); };
  connect(&m_taking, &QTimer::timeout, this, &RoutesPage::takeDraft);
  connect(&m_draft, &ProfileDraft::changed, this, takeSoon);
  connect(&m_draft, &ProfileDraft::problemsChanged, this, takeSoon);
  connect(&m_draft, &ProfileDraft::pendingChanged, this, takeSoon);
  connect(&m_draft, &ProfileDraft::unreadChanged, this, takeSoon);
  connect(&m_draft, &ProfileDraft::historyReplaced, this, &RoutesPage::followHistory);
  followHistory();
}

// A profile that has none of its own has another history with each that is opened.
void RoutesPage::followHistory() {
  const auto tell = [this] { m_toolbar->setUndo(m_draft.history().undoText()); };
  connect(&m_draft.history(), &QUndoStack::indexChanged, m_toolbar, tell);
  tell();
}

void RoutesPage::connectGateway() {
  connect(&m_live, &LiveGateway::profileChanged, this,
          &RoutesPage::takeDraftSoon);  // the base may be another
  connect(&m_live, &LiveGateway::stateChanged, this, [this] {
    followTargets();
    showScene();
  });
  connect(&m_live, &LiveGateway::countersChanged, this, [this] {
    m_traffic.add(m_live.counters(), std::chrono::milliseconds(m_clock.elapsed()));
    if (!std::exchange(m_counted, true)) showTraffic();  // later ones with the next refresh
  });
  connect(&m_live, &LiveGateway::targetsChanged, this, &RoutesPage::showTargets);
  connect(&m_live, &LiveGateway::limitsChanged, this, &RoutesPage::showLimits);
  connect(&m_live, &LiveGateway::fed, this,
          [this](const control::FeedBatch& batch) { m_traffic.add(batch); });
  connect(&m_refresh, &QTimer::timeout, this, &RoutesPage::showTraffic);
}

void RoutesPage::connectParts() {
  connect(m_list, &RouteList::chosenChanged, this, [this] {
    const auto route = m_list->currentRoute();
    if (!route || *route == m_route) return;
    m_route = *route;
    showScene();
  });
  connect(m_list, &QAbstractItemView::activated, this, [this] { m_pipeline->focusChosen(); });
  connect(m_pipeline, &RoutePipeline::chosen, this, &RoutesPage::showPart);
  connect(m_pipeline, &RoutePipeline::chosenAgain, this, [this](const PipelineStop::Place& place) {
    if (!place.pointer.empty()) Q_EMIT partChosen(place.pointer);
  });
  connect(m_pipeline, &RoutePipeline::leaveWanted, this, [this] { m_list->setFocus(); });
  connect(m_pipeline, &RoutePipeline::ordered, this, &RoutesPage::order);
  connect(m_pipelineActions, &PipelineActions::placeWanted, this, &RoutesPage::showPlace);

  PipelineHead& head = m_pipeline->head();
  connect(m_actions, &RouteActions::routeWanted, this, &RoutesPage::chooseRoute);
  connect(m_actions, &RouteActions::nameWanted, &head, &PipelineHead::editName);
  connect(&head, &PipelineHead::switched, this, [this](bool on) { m_actions->setSwitched(m_route, on); });
  connect(&head, &PipelineHead::renamed, this,
          [this](const QString& name) { m_actions->renameRoute(m_route, name); });
  connect(&head, &PipelineHead::cloneWanted, this, [this] { m_actions->cloneRoute(m_route); });
  connect(&head, &PipelineHead::trafficWanted, this,
          [this] { Q_EMIT trafficWanted(m_pipeline->scene().route.id); });
  connect(m_empty, &NoRoutes::servicesWanted, this, &RoutesPage::findServicesWanted);
  connect(m_empty, &NoRoutes::routeWanted, this, [this] { m_actions->addRoute(RouteEdits::Preset::Plain); });
  connect(m_empty, &NoRoutes::jsonWanted, this, [this] { showView(RoutesView::Text); });
}

void RoutesPage::connectToolbar() {
  connect(m_toolbar, &RoutesToolbar::viewWanted, this, &RoutesPage::showView);
  connect(m_toolbar, &RoutesToolbar::routeWanted, this, [this](RouteEdits::Preset preset) {
    showView(RoutesView::Editor);
    m_actions->addRoute(preset);
  });
  connect(m_toolbar, &RoutesToolbar::undoWanted, this, [this] { m_draft.history().undo(); });
  QLineEdit& search = m_toolbar->search();
  auto* find = new QAction(tr("Find route"), this);
  find->setObjectName(QStringLiteral("routes.find"));
  find->setShortcut(QKeySequence::Find);
  addAction(find);
  new KeyHint(m_theme, search, *find);
  connect(find, &QAction::triggered, &search, [this, &search] {
    showView(RoutesView::Editor);
    search.setFocus(Qt::ShortcutFocusReason);
    search.selectAll();
  });
  connect(&search, &QLineEdit::textChanged, &m_list->routes(), &RouteListModel::setSearch);
  connect(&search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
}

}  // namespace headgate::ui
