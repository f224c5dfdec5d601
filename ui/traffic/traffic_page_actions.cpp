// The toolbar of the Traffic page, its foot and its actions.
#include <QAction>
#include <QHBoxLayout>

#include "ui/docks/page_frame.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_edit.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/traffic/detail_pane.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/filter_desk.h"
#include "ui/traffic/notes_tab.h"
#include "ui/traffic/row_acts.h"
#include "ui/traffic/traffic_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

void TrafficPage::makeToolbar() {
  m_toolbar = new QWidget;
  m_hold = new Button(m_theme, Button::Role::Flat, Icon::Hold, tr("Hold"));
  m_hold->setObjectName(QStringLiteral("hold"));
  m_hold->setCheckable(true);
  m_hold->setToolTip(tr("Show nothing new for a while; everything is recorded all the same"));
  connect(m_hold, &Button::toggled, this, [this](bool holding) {
    m_model.setHolding(holding);
    updateFollow();
    updateEmpty();
  });
  auto* layout = new QHBoxLayout(m_toolbar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(m_theme.tokens().space.grid);
  layout->addWidget(m_hold);
  layout->addWidget(&m_filter->bar(), 1);
}

QWidget* TrafficPage::toolbar() const {
  return m_toolbar;
}

QWidget* TrafficPage::makeFoot() {
  m_scopeName = new ElidingLabel(m_theme, m_theme.fonts().small(), Tone::Secondary, Qt::ElideRight);
  m_scopeName->setObjectName(QStringLiteral("scope"));
  m_scopeName->hide();
  m_showAll = new LinkButton(m_theme, tr("Show all"));
  m_showAll->setObjectName(QStringLiteral("showAllExchanges"));
  m_showAll->hide();
  connect(m_showAll, &LinkButton::clicked, this, &TrafficPage::showAll);
  m_follow = new FollowButton(m_theme);
  m_follow->setObjectName(QStringLiteral("follow"));
  m_skipped = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary);
  m_skipped->setToolTip(tr(
      "The counters of the routes have them. Their rows are missing here, or do not show how they ended."));
  m_skipped->hide();
  m_told = new ElidingLabel(m_theme, m_theme.fonts().small(), Tone::Secondary, Qt::ElideRight);
  m_told->setObjectName(QStringLiteral("actTold"));
  m_takenAway = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary);
  m_takenAway->hide();
  m_bringBack = new LinkButton(m_theme, tr("Bring back"));
  m_bringBack->setObjectName(QStringLiteral("bringBack"));
  m_bringBack->hide();
  connect(m_bringBack, &LinkButton::clicked, this, &TrafficPage::bringBack);
  auto* bar = new QWidget;
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  for (QWidget* part : std::initializer_list<QWidget*>{m_told, m_scopeName, m_showAll, m_takenAway,
                                                       m_bringBack, m_skipped, m_follow})
    layout->addWidget(part);
  return bar;
}

void TrafficPage::addActions() {
  const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, auto act) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    // The toolbar is the window's: its keys mean the page all the same.
    m_toolbar->addAction(action);
    return action;
  };
  QAction* find =
      add("traffic.filter", tr("Filter"), QKeySequence::Find, [this] { m_filter->bar().focusEdit(); });
  new KeyHint(m_theme, m_filter->bar().edit(), *find);
  add("traffic.filterBack", tr("Filter as before"), QKeySequence(Qt::ALT | Qt::Key_Left),
      [this] { m_filter->goBack(); });
  add("traffic.filterForward", tr("Filter as afterwards"), QKeySequence(Qt::ALT | Qt::Key_Right),
      [this] { m_filter->goForward(); });
  add("traffic.hold", tr("Hold the list or let it go on"), {}, [this] {
    if (m_hold) m_hold->toggle();
  });
  auto* acts = new RowActs(*m_table, m_model);
  connect(acts, &RowActs::termWanted, m_filter, &FilterDesk::addTerm);
  connect(acts, &RowActs::pinWanted, this, &TrafficPage::pin);
  connect(acts, &RowActs::tookAway, this, &TrafficPage::tellTakenAway);
  connect(acts, &RowActs::commentWanted, this, &TrafficPage::openNotes);
  connect(m_notes, &NotesTab::commented, this, [this](uint64_t id, const QString& comment) {
    if (const auto row = m_model.rowOfId(id)) m_model.setComment(*row, comment.toStdString());
  });
  connect(m_filter, &FilterDesk::leaveWanted, this, [this] { m_table->setFocus(); });
}

void TrafficPage::tellTakenAway(int count) {
  m_takenAway->setText(tr("%1 taken out of the list").arg(countText(count)));
  m_takenAway->show();
  m_bringBack->show();
  updateEmpty();
}

// A row stays marked though the record cannot keep the rest of its exchange: it says so.
void TrafficPage::pin(const std::vector<uint64_t>& exchanges, bool pinned) {
  for (const uint64_t id : exchanges)
    m_gateway.ask<control::PinExchange>({.id = id, .pinned = pinned}, this,
                                        [this](const control::Outcome& outcome) {
                                          if (!outcome.done)
                                            m_told->setText(asSentence(asText(outcome.problem)));
                                        });
}

void TrafficPage::openNotes() {
  m_frame->showPane(QStringLiteral("detail"));
  m_detail->showTab(m_notes);
  m_notes->takeFocus();
}

void TrafficPage::bringBack() {
  m_model.bringBack();
  m_takenAway->hide();
  m_bringBack->setVisible(m_model.canBringBack());
  updateEmpty();
}

std::vector<uint64_t> TrafficPage::chosenExchanges() const {
  std::vector<uint64_t> ids;
  for (const int row : m_table->chosenRows()) ids.push_back(m_model.packedAt(row).id);
  return ids;
}

void TrafficPage::makeRule(control::OverlayAction action) {
  const auto row = m_table->chosenRow();
  if (!row) return;
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  control::OverlayRule rule;
  rule.action = action;
  rule.route = exchange.route;
  rule.method = exchange.method;
  rule.path = exchange.path;
  Q_EMIT ruleWanted(rule);
}

void TrafficPage::tryChosen() {
  const auto row = m_table->chosenRow();
  if (!row) return;
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  Q_EMIT tryWanted(exchange.id, exchangeName(exchange));
}

}  // namespace headgate::ui
