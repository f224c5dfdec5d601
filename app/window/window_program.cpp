#include "app/window/window_program.h"

#include <chrono>
#include <filesystem>

#include <QStandardPaths>

#include "app/demo/demo_profile.h"
#include "app/demo/demo_stack.h"
#include "app/gateway_runtime.h"
#include "app/human_log.h"
#include "app/keychain_choice.h"
#include "app/main_thread_keychain.h"
#include "app/process_setup.h"
#include "app/tls_service.h"
#include "app/window/window_pages.h"
#include "core/secrets/remembering_keychain.h"
#include "ui/frame/draft_desk.h"
#include "ui/icons/application_icon.h"
#include "ui/map/accessible_map.h"
#include "ui/settings/languages.h"
#include "ui/widgets/accessible_scroll_area.h"

namespace headgate::app {

namespace {

// Of the demo, where they are free.
constexpr uint16_t kHttp = 8080;
constexpr uint16_t kHttps = 8443;

QString settingsFile() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
         QStringLiteral("/headgate/headgate.ini");
}

std::string absolute(const std::string& path) {
  std::error_code error;
  const auto whole = std::filesystem::absolute(path, error);
  return error ? path : whole.string();
}

// The demo is worth seeing without HTTPS too.
demo::DemoDoors freeDoors(const std::string& stateDir) {
  demo::DemoDoors doors{.plain = demo::preferredDemoPort(kHttp), .secure = {}};
  if (const auto ca = openLocalCa(stateDir, std::chrono::system_clock::now))
    doors.secure = demo::preferredDemoPort(kHttps);
  else
    logLine("the demo does without HTTPS: " + ca.error());
  return doors;
}

Result<control::RunningDemo, std::string> startDemo(const std::string& stateDir) {
  HG_TRY(stack, demo::DemoStack::start());
  const auto agents = std::shared_ptr<demo::DemoStack>(std::move(stack));
  return control::RunningDemo{.profile = demo::demoProfile(agents->ports(), freeDoors(stateDir)),
                              .agents = agents};
}

}  // namespace

WindowProgram::WindowProgram(QApplication& application, WindowOptions options)
    : m_application(application), m_options(std::move(options)) {}

WindowProgram::~WindowProgram() = default;

int WindowProgram::run() {
  raiseDescriptorLimit();
  const auto prepared = prepare();
  if (!prepared) {
    logLine(prepared.error());
    return 1;
  }
  if (prepared.value() == Prepared::HandedOver) return 0;
  m_settings = std::make_unique<ui::SettingsStore>(settingsFile());
  ui::installLanguage(m_application, m_settings->values().language);
  if (const auto composed = composeGateway(); !composed) {
    logLine(composed.error());
    return 1;
  }
  composeWindow();
  openFirstProfile();
  return QApplication::exec();
}

Result<WindowProgram::Prepared, std::string> WindowProgram::prepare() {
  // Absolute: the name of a local socket that is not would be one in the folder for temporary files.
  m_stateDir = m_options.stateDir.empty() ? defaultStateDirectory() : absolute(m_options.stateDir);
  auto state = holdStateDirectory(m_stateDir);
  if (!state) {
    const std::string profile = m_options.profilePath.empty() ? "" : absolute(m_options.profilePath);
    if (handOver(m_stateDir, {.profilePath = profile})) return Prepared::HandedOver;
    return state.error();
  }
  m_state = std::move(state).value();
  return Prepared::Ready;
}

Result<void, std::string> WindowProgram::composeGateway() {
  HG_TRY(reactor, reactorOfEnvironment());
  HG_TRY(keychain, openKeychain(m_options.secretsFile, secrets::PassphraseFile::IfMissing::Refuse));
  m_keychain = std::make_unique<secrets::RememberingKeychain>(std::move(keychain), logLine);
  const std::string storeName =
      (m_options.secretsFile.empty() ? tr("the desktop's keychain")
                                     : tr("the file %1").arg(QString::fromStdString(m_options.secretsFile)))
          .toStdString();
  m_lasting = std::make_unique<Lasting>(logLine);
  m_lasting->keepIn(m_stateDir);
  m_gateway = std::make_unique<control::LocalGateway>(control::LocalGateway::Parts{
      .makeRuntime =
          [this, reactor, stateDir = m_stateDir](record::Names& names,
                                                 std::vector<record::RecordSink*> sinks) {
            return std::make_unique<GatewayRuntime>(
                Composition::Parts{
                    .workers = 1, .reactor = reactor, .sinks = std::move(sinks), .stateDir = stateDir},
                names, m_lasting->state(), logLine);
          },
      .startDemo = [stateDir = m_stateDir] { return startDemo(stateDir); },
      .makeSecretStore =
          [this, storeName] {
            return control::SecretStore{.keychain = std::make_unique<MainThreadKeychain>(*this, *m_keychain),
                                        .name = storeName,
                                        .problem = {}};
          },
      .stateDir = m_stateDir,
      .machine = {.folders = host::UserFolders::ofEnvironment(),
                  .headgated = QCoreApplication::applicationDirPath().toStdString() + "/headgated"},
  });
  return {};
}

void WindowProgram::composeWindow() {
  ui::installAccessibleScrollAreas();
  ui::installAccessibleMap();
  m_theme = std::make_unique<ui::Theme>(m_settings->values().theme);
  m_theme->applyTo(m_application);
  m_systemScheme = std::make_unique<ui::SystemScheme>();
  connect(m_systemScheme.get(), &ui::SystemScheme::found, m_theme.get(), &ui::Theme::setSystemScheme);
  QApplication::setWindowIcon(ui::applicationIcon());
  m_live = std::make_unique<ui::LiveGateway>(*m_gateway);
  m_draft = std::make_unique<ui::ProfileDraft>(*m_live);

  const QString state = QString::fromStdString(m_stateDir);
  m_window = std::make_unique<ui::MainWindow>(
      *m_live, *m_draft, *m_settings, *m_theme,
      std::vector<ui::FilePlace>{
          {tr("State of the gateway"), state},
          {tr("Local certificate authority"), QString::fromStdString(caFolder(m_stateDir))}});
  new WindowPages(*m_window, *m_live, *m_draft, *m_theme);  // the window's
  m_window->awaitProfile();
  m_probe = LoopProbe::ofEnvironment(*m_window);
  m_window->show();

  m_running = std::make_unique<RunningWindow>(m_stateDir, [this](const WindowRequest& request) {
    m_window->bringToFront();
    if (!request.profilePath.empty()) m_window->profile().open(QString::fromStdString(request.profilePath));
  });
  m_signals = std::make_unique<UnixSignals>(SignalActions{
      .reload = [] {}, .reopenLogs = [] {}, .report = [] {}, .drain = [this] { endGracefully(); }});
  followDemo();
}

// What was being edited when the last run ended comes before what was open, and after what was asked for.
void WindowProgram::openFirstProfile() {
  if (m_options.demo) {
    m_window->profile().openDemo();
    return m_window->lookForProfile();
  }
  const std::string asked = m_options.profilePath.empty() ? "" : absolute(m_options.profilePath);
  m_window->drafts().recover(asked, [this, asked](bool isOpened) {
    const QStringList& recent = m_settings->values().recentProfiles;
    if (!isOpened && !asked.empty())
      m_window->profile().open(QString::fromStdString(asked));
    else if (!isOpened && !recent.isEmpty())
      m_window->profile().open(recent.front());
    m_window->lookForProfile();
  });
}

// SIGTERM asks no questions: what runs gets its time, then all ends.
void WindowProgram::endGracefully() {
  const auto drain = std::chrono::milliseconds(m_settings->values().drain);
  m_live->ask(control::Stop{.drainMilliseconds = static_cast<uint64_t>(drain.count())},
              [](const control::Outcome&) { QApplication::exit(0); });
}

void WindowProgram::followDemo() {
  m_demoClients = std::make_unique<demo::DemoClients>();
  connect(m_live.get(), &ui::LiveGateway::stateChanged, this, &WindowProgram::sendDemoClients);
  connect(m_live.get(), &ui::LiveGateway::profileChanged, this, &WindowProgram::sendDemoClients);
}

void WindowProgram::sendDemoClients() {
  demo::ClientAddresses addresses;
  if (m_live->profile().isDemo && m_live->state().phase == control::GatewayPhase::Running) {
    for (const control::ListenerState& listener : m_live->state().listeners) {
      if (listener.phase != control::ListenerPhase::Listening) continue;
      (listener.secure ? addresses.securePort : addresses.port) = listener.boundPort;
    }
    addresses.trustFile = caFolder(m_stateDir) + "/root.pem";
  }
  if (addresses.port == 0)
    m_demoClients->stop();
  else
    m_demoClients->start(addresses);
}

}  // namespace headgate::app
