#include "ui/frame/main_window.h"

#include <algorithm>

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/docks/page_frame.h"
#include "ui/frame/draft_desk.h"
#include "ui/frame/keys_page.h"
#include "ui/frame/listeners_panel.h"
#include "ui/frame/missing_secrets_desk.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/page_area.h"
#include "ui/frame/profile_commands.h"
#include "ui/frame/profile_drop.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/welcome_page.h"
#include "ui/frame/window_layout.h"
#include "ui/frame/window_palette.h"
#include "ui/frame/window_settings.h"
#include "ui/frame/window_toolbar.h"
#include "ui/palette/command_palette.h"
#include "ui/profile/problem_list.h"
#include "ui/widgets/mode_bar.h"
#include "ui/widgets/reading_order.h"

namespace headgate::ui {

namespace {

const QString kLayoutPart = QStringLiteral("window");

}  // namespace

MainWindow::MainWindow(LiveGateway& live, ProfileDraft& draft, SettingsStore& settings, Theme& theme,
                       const std::vector<FilePlace>& places)
    : m_live(live),
      m_settings(settings),
      m_theme(theme),
      m_recent(settings),
      m_profile(live, m_recent, draft),
      m_gateway(live, m_profile, settings),
      m_gatewayNotices(live, m_profile, m_gateway, m_notices),
      m_closing(live, m_profile, m_notices),
      m_paneCycle([this] { return panes(); }),
      m_dialogs(m_profile, live, *this),
      m_actions(*this),
      m_registry(settings),
      m_desktop(live, m_gateway, m_notices, settings, theme, *this),
      m_startWanted(settings.values().onOpen == OnOpen::StartGateway) {
  setObjectName(QStringLiteral("mainWindow"));
  connect(new ProfileDrop(*this), &ProfileDrop::dropped, &m_profile, &ProfileSession::open);
  build(draft, places);
  connectActions();
  connect(&m_live, &LiveGateway::profileChanged, this, &MainWindow::update);
  connect(&draft, &ProfileDraft::pendingChanged, this, &MainWindow::update);
  connect(&m_live, &LiveGateway::stateChanged, this, &MainWindow::update);
  connect(&m_closing, &Closing::allowed, this, &QWidget::close);
  connect(&m_settings, &SettingsStore::changed, this,
          [this] { m_theme.setChoice(m_settings.values().theme); });
  lookForProfile();
  m_pages->showPage(WindowLayout::restored(*this, settings.layoutOf(kLayoutPart)).page);
  update();
}

MainWindow::~MainWindow() = default;

void MainWindow::build(ProfileDraft& draft, const std::vector<FilePlace>& places) {
  auto* all = new QWidget(this);
  auto* columns = new QHBoxLayout(all);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  m_modeBar = new ModeBar(m_theme, all);
  columns->addWidget(m_modeBar);

  auto* rows = new QVBoxLayout;
  rows->setSpacing(0);
  columns->addLayout(rows, 1);
  m_toolbar = new WindowToolbar({.live = m_live,
                                 .profile = m_profile,
                                 .recent = m_recent,
                                 .gateway = m_gateway,
                                 .actions = m_actions,
                                 .theme = m_theme},
                                all);
  m_noticeBar = new NoticeBar(m_notices, m_theme, all);
  m_problemList = new ProblemList(m_live, m_theme, all);
  m_secrets = new MissingSecretsDesk({m_live, draft, m_profile, m_notices, m_theme}, *all);
  m_welcome = makeWelcome({m_live, draft, m_profile, m_recent, m_gateway, m_dialogs, m_theme});
  m_drafts = new DraftDesk(
      {.live = m_live, .draft = draft, .profile = m_profile, .notices = m_notices, .theme = m_theme}, *this);
  connect(m_drafts, &DraftDesk::placeWanted, this, &MainWindow::placeWanted);
  m_registry.addAll(*this, {});
  m_settingsPage = makeSettingsPage(m_live, m_settings, m_registry, m_theme, places);
  m_keysPage = new KeysPage(m_theme);
  m_pages = new PageArea(*m_modeBar, m_toolbar->pages(),
                         {.welcome = m_welcome, .settings = m_settingsPage, .keys = m_keysPage}, all);
  m_statusBar = new StatusBar(m_live, m_theme, all);
  rows->addWidget(m_toolbar);
  rows->addWidget(m_noticeBar);
  rows->addWidget(m_problemList);
  rows->addWidget(m_secrets->panel());
  rows->addWidget(m_pages, 1);
  rows->addWidget(m_drafts->bar());
  rows->addWidget(m_statusBar);

  m_listenersPanel = new ListenersPanel(m_live, m_gateway, m_theme, all);
  setCentralWidget(all);
  m_palette = makeWindowPalette({.live = m_live,
                                 .profile = m_profile,
                                 .recent = m_recent,
                                 .registry = m_registry,
                                 .settings = *m_settingsPage,
                                 .pages = *m_pages,
                                 .actions = m_actions,
                                 .theme = m_theme},
                                *this);
}

void MainWindow::connectActions() {
  connect(m_actions.run, &QAction::triggered, &m_gateway, &GatewayActions::toggle);
  connect(m_actions.listeners, &QAction::triggered, this, &MainWindow::toggleListeners);
  connectProfileCommands(m_actions, m_profile, m_dialogs);
  connect(m_actions.findServices, &QAction::triggered, this, [this] {
    m_pages->showWelcome();
    focusContent();
  });
  connect(m_actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
  connect(m_actions.palette, &QAction::triggered, m_palette, &CommandPalette::toggle);
  connect(m_actions.resetLayout, &QAction::triggered, m_pages, &PageArea::resetLayouts);
  connect(m_actions.keys, &QAction::triggered, this, &MainWindow::toggleKeys);
  connect(m_actions.nextPane, &QAction::triggered, this,
          [this] { m_paneCycle.step(PaneCycle::Direction::Forward); });
  connect(m_actions.previousPane, &QAction::triggered, this,
          [this] { m_paneCycle.step(PaneCycle::Direction::Backward); });
  connect(m_actions.quit, &QAction::triggered, this, [this] {
    m_desktop.setQuitting();
    close();
  });
  connect(&m_desktop, &DesktopPresence::upstreamsWanted, this, &MainWindow::upstreamsWanted);

  connect(&m_gatewayNotices, &GatewayNotices::openWanted, &m_dialogs, &ProfileDialogs::askWhatToOpen);
  connect(&m_gatewayNotices, &GatewayNotices::saveAsWanted, this, [this] { m_dialogs.askWhereToSave(); });
  connect(&m_gatewayNotices, &GatewayNotices::problemsWanted, m_problemList, &ProblemList::open);
  connect(m_secrets, &MissingSecretsDesk::helpWanted, this, &MainWindow::showSecretHelp);
  connectWelcome(*m_welcome, *m_pages, [this] { focusContent(); });
  connect(m_statusBar, &StatusBar::listenersAsked, this, &MainWindow::toggleListeners);
}

int MainWindow::addPage(const Page& page) {
  const int number = m_pages->add(page);
  QAction* action = makePageAction(*this, page.title, number);
  m_registry.add(*action, {});
  m_registry.addAll(*page.content, page.title);
  if (page.toolbar) m_registry.addAll(*page.toolbar, page.title);
  if (page.frame) page.frame->setLayout(m_settings.layoutOf(PageArea::layoutPart(*page.frame)));
  connect(action, &QAction::triggered, this, [this, number] { showPage(number); });
  return number;
}

void MainWindow::showPage(int page) {
  m_pages->showPage(page);
  focusContent();
}

void MainWindow::showSettings() {
  m_pages->showSettings();
  focusContent();
}

void MainWindow::setBadge(int page, int count, const QString& meaning) {
  m_modeBar->setBadge(page, count, meaning);
}

void MainWindow::toggleKeys() {
  if (m_keysPage->isVisible())
    m_pages->leaveSheet();
  else
    m_pages->showKeys(*this);
  focusContent();
}

void MainWindow::focusContent() {
  m_paneCycle.enter(m_pages->panes());
}

void MainWindow::showSecretHelp() {
  m_pages->showSettings();
  showSecretsToMend(*m_settingsPage);
}

void MainWindow::toggleListeners() {
  if (m_listenersPanel->isVisible())
    m_listenersPanel->hide();
  else
    m_listenersPanel->openAt(m_statusBar->mapTo(centralWidget(), QPoint(8, 0)));
}

void MainWindow::lookForProfile() {
  m_live.ask(control::GetProfile{}, this, [this, look = ++m_looks](const control::ProfileState& profile) {
    if (look != m_looks) return;
    // What was opened this moment is heard of a moment later.
    if (profile.text != m_live.profile().text) return lookForProfile();
    m_profileKnown = true;
    update();
    focusContent();
  });
}

void MainWindow::update() {
  setWindowTitle(m_profile.isOpen() ? tr("%1[*] — Headgate").arg(m_profile.name()) : tr("Headgate"));
  setWindowModified(m_profile.isUnsaved());
  m_statusBar->setUnsaved(m_profile.isUnsaved());
  enableProfileCommands(m_actions, m_profile);
  m_pages->setInstead(m_profile.isOpen() || !m_profileKnown ? PageArea::Instead::Nothing
                                                            : PageArea::Instead::Welcome);
  startIfWanted();
}

// Once: what the user stops stays stopped. One that has errors is waited for until it is mended.
void MainWindow::startIfWanted() {
  if (!m_startWanted || !m_profileKnown || !m_profile.isOpen()) return;
  const bool isStopped = m_live.state().phase == control::GatewayPhase::Stopped;
  const bool isBroken = std::ranges::any_of(m_live.profile().problems, &control::ProfileProblem::isError);
  if (isStopped && isBroken) return;
  m_startWanted = false;
  if (isStopped) m_gateway.start();
}

PaneCycle::Panes MainWindow::panes() const {
  PaneCycle::Panes panes{m_modeBar, m_toolbar, m_noticeBar, m_problemList, m_secrets->panel()};
  const PaneCycle::Panes content = m_pages->panes();
  panes.insert(panes.end(), content.begin(), content.end());
  panes.emplace_back(m_listenersPanel);
  panes.emplace_back(m_statusBar);
  return panes;
}

void MainWindow::updateVisibility() {
  const bool seen = isVisible() && !isMinimized();
  m_live.setVisibility(seen ? LiveGateway::Visibility::Seen : LiveGateway::Visibility::Hidden);
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (m_modeBar->count() == m_pages->count()) {  // the first time: all pages are there
    m_pages->addSettingsMode();
    focusContent();
  }
  updateVisibility();
}

void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  updateVisibility();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange) updateVisibility();
}

bool MainWindow::focusNextPrevChild(bool next) {
  return moveFocus(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_closing.isAllowed() && m_desktop.takesClose()) {
    event->ignore();
    return;
  }
  m_closing.request();
  if (!m_closing.isAllowed()) {
    event->ignore();
    return;
  }
  m_pages->saveLayouts(m_settings);
  m_settings.setLayout(kLayoutPart, WindowLayout::saved(*this, m_pages->page()));
  event->accept();
}

// What nobody else wanted: Enter on a button, which takes it by itself only in a dialog, and back from the
// settings or the keys.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  auto* button = qobject_cast<QAbstractButton*>(focusWidget());
  if (isEnter && button && !event->isAutoRepeat())
    button->click();
  else if (event->key() == Qt::Key_Escape && m_pages->leaveSheet())
    focusContent();
  else
    QMainWindow::keyPressEvent(event);
}

}  // namespace headgate::ui
