// What the Upstreams page asks the gateway for.
#include <QAction>

#include "ui/session/words.h"
#include "ui/upstreams/limits_pane.h"
#include "ui/upstreams/target_pane.h"
#include "ui/upstreams/target_tree.h"
#include "ui/upstreams/upstream_detail.h"
#include "ui/upstreams/upstream_watch.h"
#include "ui/upstreams/upstreams_page.h"
#include "ui/upstreams/upstreams_toolbar.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/note.h"

namespace headgate::ui {

// The tree's menu, by the mouse or Shift+F10, and what the palette finds.
void UpstreamsPage::makeActions() {
  const auto add = [this](const char* name, const QString& text) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    m_tree->addAction(action);
    addAction(action);
    return action;
  };
  m_actions.probe = add("upstreams.probe", tr("Probe now"));
  m_actions.enable = add("upstreams.enable", tr("Enable"));
  m_actions.drain = add("upstreams.drain", tr("Drain"));
  m_actions.maintain = add("upstreams.maintain", tr("Maintenance"));
  m_actions.traffic = add("upstreams.traffic", tr("Show last exchanges"));
  m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(m_actions.probe, &QAction::triggered, this, &UpstreamsPage::probe);
  connect(m_actions.enable, &QAction::triggered, this, [this] { order(control::TargetOrder::On); });
  connect(m_actions.drain, &QAction::triggered, this, [this] { order(control::TargetOrder::Drain); });
  connect(m_actions.maintain, &QAction::triggered, this,
          [this] { order(control::TargetOrder::Maintenance); });
  connect(m_actions.traffic, &QAction::triggered, this,
          [this] { Q_EMIT trafficWanted(m_chosen.first, m_chosen.second); });
  auto* find = new QAction(tr("Find pool or target"), this);
  find->setObjectName(QStringLiteral("upstreams.find"));
  find->setShortcut(QKeySequence::Find);
  find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(find);
  if (m_toolbar) new KeyHint(m_theme, m_toolbar->find(), *find);
  connect(find, &QAction::triggered, this, [this] {
    if (m_toolbar) m_toolbar->focusFind();
  });
}

void UpstreamsPage::updateActions() {
  const TargetRow* target = m_tree->chosen();
  const bool isServed = target != nullptr && target->isServed;
  m_actions.probe->setEnabled(isServed && target->isProbed);
  m_actions.enable->setEnabled(isServed && target->state != control::TargetState::On);
  m_actions.drain->setEnabled(isServed && target->state != control::TargetState::Drain);
  m_actions.maintain->setEnabled(isServed && target->state != control::TargetState::Maintenance);
  m_actions.traffic->setEnabled(target != nullptr);
}

// What the draft's limits would have done, and those that only count.
void UpstreamsPage::askForEffect() {
  if (!isVisible()) return;
  bool wanted = m_draft.isPending();
  for (const control::LimitState& limit : m_live.limits().limits) wanted = wanted || limit.isDryRun;
  if (!wanted || m_draft.unreadText()) return m_detail->limits().setEffect({}, m_watch->names());
  m_live.ask(control::CompareDraft{.profile = m_draft.text()},
             [page = QPointer<UpstreamsPage>(this)](const control::DraftEffect& effect) {
               if (page) page->m_detail->limits().setEffect(effect, page->m_watch->names());
             });
}

void UpstreamsPage::run() {
  m_live.ask(control::Start{}, [page = QPointer<UpstreamsPage>(this)](const control::Outcome& outcome) {
    if (page && !outcome.done)
      page->m_stopped->setMessage(Lamp::Failed, tr("The gateway could not be started."),
                                  asSentence(asText(outcome.problem)));
  });
}

void UpstreamsPage::probe() {
  m_detail->target().setAsking(true);
  m_live.ask(control::ProbeTarget{.pool = m_chosen.first, .target = m_chosen.second},
             [page = QPointer<UpstreamsPage>(this)](const control::Outcome& outcome) {
               if (page) page->answered(outcome);
             });
}

void UpstreamsPage::order(control::TargetOrder order) {
  m_detail->target().setAsking(true);
  m_live.ask(control::SetTargetState{.pool = m_chosen.first, .target = m_chosen.second, .state = order},
             [page = QPointer<UpstreamsPage>(this)](const control::Outcome& outcome) {
               if (page) page->answered(outcome);
             });
}

void UpstreamsPage::answered(const control::Outcome& outcome) {
  m_detail->target().setAsking(false);
  m_detail->target().setProblem(outcome.done ? QString() : asSentence(asText(outcome.problem)));
  m_live.refreshTargets();
}

}  // namespace headgate::ui
