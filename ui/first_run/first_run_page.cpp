#include "ui/first_run/first_run_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include "core/config/document_writer.h"
#include "ui/first_run/client_step.h"
#include "ui/first_run/first_run_action.h"
#include "ui/first_run/listen_step.h"
#include "ui/first_run/recent_box.h"
#include "ui/first_run/service_step.h"
#include "ui/icons/application_icon.h"
#include "ui/session/listener_text.h"
#include "ui/session/words.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using control::LocalService;

constexpr int kWidest = 892;
constexpr int kSide = 24;
constexpr int kMark = 44;

// By which clients on this machine reach the gateway: a listener that listens, a plain one if there is one.
std::string baseUrl(const control::GatewayState& state) {
  const control::ListenerState* best = nullptr;
  const auto rank = [](const control::ListenerState& listener) {
    return (listener.phase == control::ListenerPhase::Listening ? 2 : 0) + (listener.secure ? 0 : 1);
  };
  for (const control::ListenerState& listener : state.listeners)
    if (listener.enabled && (best == nullptr || rank(listener) > rank(*best))) best = &listener;
  return best != nullptr ? listenerUrl(*best).toStdString() : std::string();
}

}  // namespace

FirstRunPage::FirstRunPage(Parts parts, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_parts(std::move(parts)),
      m_theme(theme),
      m_services(m_parts.live),
      m_serviceStep(new ServiceStep(
          m_services, [this](const LocalService& service) { return isInProfile(service); }, theme)),
      m_listenStep(new ListenStep(m_parts.live, m_parts.usePort, theme)),
      m_action(new FirstRunAction(theme)),
      m_clientStep(new ClientStep(m_parts.live, theme)) {
  setObjectName(QStringLiteral("firstRun"));
  setAccessibleName(tr("First run"));
  auto* scroll = new QScrollArea(this);
  scroll->setObjectName(QStringLiteral("firstRunScroll"));
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);

  auto* ground = new QWidget;
  auto* thirds = new QHBoxLayout(ground);
  thirds->setContentsMargins(kSide, kSide + 4, kSide, kSide);
  auto* column = new QWidget(ground);
  column->setMaximumWidth(kWidest);
  column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  thirds->addStretch(1);
  thirds->addWidget(column, 1000);
  thirds->addStretch(1);
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHead());
  layout->addSpacing(24);
  m_listenStep->addBelow(m_action);
  for (QWidget* part : {static_cast<QWidget*>(m_serviceStep), static_cast<QWidget*>(m_listenStep),
                        static_cast<QWidget*>(m_clientStep)})
    layout->addWidget(part);
  m_foot = makeFoot();
  m_openFoot = makeOpenFoot();
  layout->addSpacing(20);
  layout->addWidget(m_foot);
  layout->addWidget(m_openFoot);
  layout->addStretch(1);
  scroll->setWidget(ground);
  for (QWidget* each : {ground, scroll->viewport()}) each->setAutoFillBackground(false);

  connect(m_action, &FirstRunAction::wanted, this, &FirstRunPage::act);
  connect(m_clientStep, &ClientStep::trafficWanted, this, &FirstRunPage::trafficWanted);
  connect(m_listenStep, &ListenStep::changed, this, &FirstRunPage::updateAction);
  connect(&m_services, &FoundServices::wantedChanged, this, &FirstRunPage::updateAction);
  connect(&m_services, &FoundServices::found, this, &FirstRunPage::updateLines);
  connect(&m_parts.live, &LiveGateway::profileChanged, this, &FirstRunPage::follow);
  connect(&m_parts.live, &LiveGateway::stateChanged, this, &FirstRunPage::follow);
  connect(&m_parts.draft, &ProfileDraft::changed, this, &FirstRunPage::follow);
  connect(&m_parts.draft, &ProfileDraft::pendingChanged, this, &FirstRunPage::updateAction);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  update();
}

QWidget* FirstRunPage::makeHead() {
  auto* head = new QWidget;
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  auto* mark = new QLabel(head);
  mark->setPixmap(applicationIcon().pixmap(kMark, kMark));
  layout->addWidget(mark, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(new TextLabel(m_theme, m_theme.fonts().title(), Tone::Plain,
                                 tr("Send your agents through one gate"), head));
  auto* promise = new TextLabel(
      m_theme, m_theme.fonts().body(), Tone::Secondary,
      tr("Three steps. Nothing is changed outside Headgate until you copy a line or tell it to."), head);
  promise->setWordWrap(true);
  words->addWidget(promise);
  layout->addLayout(words, 1);
  return head;
}

QWidget* FirstRunPage::makeFoot() {
  auto* foot = new QWidget;
  auto* layout = new QVBoxLayout(foot);
  layout->setContentsMargins(StepFrame::kTextLeft, 0, 0, 0);
  layout->setSpacing(16);
  auto* line = new QHBoxLayout;
  line->setSpacing(5);
  const auto addText = [&](const QString& text, Tone tone) {
    line->addWidget(new TextLabel(m_theme, m_theme.fonts().body(), tone, text, foot));
  };
  const auto addLink = [&](const QString& text, const char* name, void (FirstRunPage::*chosen)()) {
    auto* link = new LinkButton(m_theme, text, foot);
    link->setObjectName(QLatin1String(name));
    connect(link, &LinkButton::clicked, this, chosen);
    line->addWidget(link);
    return link;
  };
  addText(tr("No service at hand?"), Tone::Plain);
  addLink(tr("Load the demo"), "loadDemo", &FirstRunPage::demoWanted);
  auto* demo = new ElidingLabel(m_theme, m_theme.fonts().body(), Tone::Tertiary, Qt::ElideRight, foot);
  demo->setText(tr("four agents with traffic to look at, no network needed"));
  line->addWidget(demo, 1);
  addLink(tr("Open a profile…"), "openProfile", &FirstRunPage::openWanted)
      ->setToolTip(tr("A JSON file; you can also drop one on the window."));
  addLink(tr("Skip"), "skip", &FirstRunPage::newWanted)
      ->setToolTip(tr("A new profile on port 8080 that answers by itself, to begin from."));
  layout->addLayout(line);
  auto* recent = new RecentBox(m_parts.recent, m_theme, foot);
  connect(recent, &RecentBox::profileWanted, this, &FirstRunPage::profileWanted);
  layout->addWidget(recent);
  return foot;
}

QWidget* FirstRunPage::makeOpenFoot() {
  auto* foot = new QWidget;
  auto* layout = new QHBoxLayout(foot);
  layout->setContentsMargins(StepFrame::kTextLeft - LinkButton::kRingRoom, 0, 0, 0);
  auto* close = new LinkButton(m_theme, tr("Close"), foot);
  close->setObjectName(QStringLiteral("closeFirstRun"));
  close->setAccessibleName(tr("Back to the page before"));
  connect(close, &LinkButton::clicked, this, &FirstRunPage::closeWanted);
  layout->addWidget(close);
  layout->addStretch(1);
  return foot;
}

bool FirstRunPage::isInProfile(const LocalService& service) const {
  return m_parts.profile.isOpen() && reached(m_parts.draft.root(), service).has_value();
}

std::vector<LocalService> FirstRunPage::newOnes() const {
  std::vector<LocalService> services;
  std::ranges::copy_if(m_services.wanted(), std::back_inserter(services),
                       [this](const LocalService& service) { return !isInProfile(service); });
  return services;
}

// While it is hidden others edit, and nobody waits for its rows.
void FirstRunPage::follow() {
  if (isVisible()) update();
}

void FirstRunPage::update() {
  const bool isOpen = m_parts.profile.isOpen();
  const std::string root = isOpen ? m_parts.draft.root().dump() : std::string();
  if (root != m_shownRoot) {
    m_shownRoot = root;
    m_serviceStep->refresh();
  }
  const auto shown = isOpen ? ListenStep::Shown::Listeners : ListenStep::Shown::Choice;
  if (shown != m_listenStep->shown()) m_listenStep->show(shown);
  m_foot->setVisible(!isOpen);
  m_openFoot->setVisible(isOpen);
  updateLines();
}

void FirstRunPage::updateLines() {
  std::vector<ReachedService> services;
  if (m_parts.profile.isOpen())
    for (const LocalService& service : m_services.list())
      if (auto found = reached(m_parts.draft.root(), service)) services.push_back(std::move(*found));
  const std::string base = baseUrl(m_parts.live.state());
  m_clientStep->setLines(base.empty() ? std::vector<ClientLine>() : clientLines(services, base));
  if (m_goesOn && m_clientStep->takeFocus()) m_goesOn = false;
  updateAction();
}

void FirstRunPage::updateAction() {
  const auto fresh = int(newOnes().size());
  if (!m_parts.profile.isOpen()) {
    if (fresh == 0)
      m_action->setNext(FirstRunAction::Next::Wait, 0,
                        tr("Choose at least one service, load the demo, or skip this."));
    else if (!m_listenStep->isUsable())
      m_action->setNext(FirstRunAction::Next::Wait, 0, tr("Choose a port that is free."));
    else
      m_action->setNext(FirstRunAction::Next::Make, fresh);
  } else if (fresh > 0) {
    m_action->setNext(FirstRunAction::Next::Add, fresh);
  } else if (m_parts.draft.isPending()) {
    m_action->setNext(FirstRunAction::Next::Apply);
  } else if (m_parts.live.state().phase == control::GatewayPhase::Stopped) {
    m_action->setNext(FirstRunAction::Next::Start);
  } else {
    m_action->setNext(FirstRunAction::Next::Nothing);
  }
}

void FirstRunPage::act() {
  switch (m_action->next()) {
    case FirstRunAction::Next::Make:
      return make();
    case FirstRunAction::Next::Add:
      return add();
    case FirstRunAction::Next::Apply:
      return m_parts.profile.applyDraft();
    case FirstRunAction::Next::Start:
      return m_parts.start();
    case FirstRunAction::Next::Nothing:
    case FirstRunAction::Next::Wait:
      break;
  }
}

void FirstRunPage::make() {
  const config::Document profile(
      profileOf(tr("Local services").toStdString(), m_listenStep->doors(), newOnes()));
  m_goesOn = true;
  Q_EMIT stayWanted();
  m_parts.profile.createFrom(config::toText(profile), m_parts.start);
}

void FirstRunPage::add() {
  const std::vector<LocalService> services = newOnes();
  const QString words = services.size() == 1 ? tr("%1 added").arg(asText(services.front().name))
                                             : tr("%n services added", nullptr, int(services.size()));
  m_parts.draft.replace(withServices(m_parts.draft.root(), services), words);
}

void FirstRunPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (event->spontaneous()) return;
  update();
  m_services.search();
  if (!m_parts.profile.isOpen()) m_listenStep->check();
  m_clientStep->watch().begin();
}

// A window that is only minimised goes on watching: its user is at the client.
void FirstRunPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (!event->spontaneous()) m_clientStep->watch().end();
}

void FirstRunPage::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().surface.base);
}

}  // namespace headgate::ui
