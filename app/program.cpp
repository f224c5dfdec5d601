#include "app/program.h"

#include <algorithm>
#include <thread>
#include <unistd.h>

#include <QCoreApplication>

#include "app/demo/demo_profile.h"
#include "app/human_log.h"
#include "app/keychain_choice.h"
#include "app/process_setup.h"
#include "core/host/port_owner.h"
#include "core/secrets/remembering_keychain.h"

namespace headgate::app {

namespace {

// Of the demo, where they are free.
constexpr uint16_t kHttp = 8080;
constexpr uint16_t kHttps = 8443;

uint32_t defaultWorkers() {
  return std::clamp(std::thread::hardware_concurrency(), 1u, 4u);
}

std::string describe(const std::vector<config::Problem>& problems, const std::string& profileName) {
  std::string text;
  for (const config::Problem& problem : problems) text += config::format(problem, profileName) + '\n';
  return text;
}

void logProblems(const std::vector<config::Problem>& problems, const std::string& profileName) {
  logText(describe(problems, profileName));
}

// Not errors of the profile: the secret may come with the next reload.
void logMissingSecrets(const flow::Snapshot& snapshot) {
  for (const flow::RoutePlan& route : snapshot.routes)
    if (!route.secretProblem.empty())
      logLine("route " + route.id + " answers 503 secret_unavailable: " + route.secretProblem);
  for (const std::string& problem : snapshot.clientProblems) logLine("a key lets nobody in: " + problem);
}

std::string sentenceOf(const net::BindError& error) {
  std::string sentence = "cannot listen on " + error.text();
  if (error.systemError == EADDRINUSE) {
    const std::string owner = host::ownerOfPort(error.port);
    if (!owner.empty()) sentence += " (by " + owner + ")";
  }
  return sentence;
}

// Where the profile asks for what could not be bound.
config::Problem problemOf(const net::BindError& error, const control::LoadedProfile& profile) {
  config::Problem problem{.sentence = sentenceOf(error)};
  const auto& listeners = profile.snapshot->listeners;
  for (size_t i = 0; i < listeners.size(); ++i) {
    if (listeners[i].address != error.address || listeners[i].port != error.port) continue;
    problem.pointer = config::pointerTo("/listeners", i);
    problem.place = profile.document.placeOf(problem.pointer);
  }
  return problem;
}

config::Problem problemOf(const TlsService::Problem& found, const control::LoadedProfile& profile) {
  return {
      .place = profile.document.placeOf(found.pointer), .pointer = found.pointer, .sentence = found.sentence};
}

config::Problem problemOf(const Composition::ApplyProblem& problem, const control::LoadedProfile& profile) {
  return std::visit([&](const auto& each) { return problemOf(each, profile); }, problem);
}

// For what is made on first use; nothing else is written without --state.
std::string stateDirectory(const Options& options) {
  return options.stateDir.empty() ? defaultStateDirectory() : options.stateDir;
}

demo::DemoDoors doorsOf(const std::vector<BoundListener>& listeners) {
  demo::DemoDoors doors;
  for (const BoundListener& listener : listeners) {
    if (listener.isSecure)
      doors.secure = listener.port;
    else
      doors.plain = listener.port;
  }
  return doors;
}

std::string counted(size_t number, std::string_view thing) {
  return std::to_string(number) + " " + std::string(thing) + (number == 1 ? "" : "s");
}

}  // namespace

int checkProfile(const std::string& path) {
  const auto loaded = control::ProfileLoader::check(ProfileSource::file(path).read());
  if (!loaded) {
    logProblems(loaded.error(), path);
    return 1;
  }
  logProblems(loaded->warnings, path);
  const flow::Snapshot& snapshot = *loaded->snapshot;
  logText(path + " is valid: " + counted(snapshot.listeners.size(), "listener") + ", " +
          counted(snapshot.routes.size(), "route") + ", " + counted(snapshot.pools.size(), "pool") + "\n");
  return 0;
}

Program::Program(Options options)
    : m_options(std::move(options)),
      m_events(STDOUT_FILENO),
      m_signals({.reload = [this] { load(); },
                 .reopenLogs =
                     [this] {
                       if (m_records) m_records->reopenAccessLog();
                     },
                 .report =
                     [this] {
                       if (!m_composition) return;
                       m_composition->flushRecords();
                       m_events.write(recordedEvent(m_records->report()));
                     },
                 .drain = [this] { drain(); }}),
      m_lasting(logLine) {}

Program::~Program() = default;

int Program::run() {
  raiseDescriptorLimit();
  if (const auto prepared = prepare(); !prepared) {
    logText(prepared.error());
    return 1;
  }
  return QCoreApplication::exec();
}

Result<void, std::string> Program::prepare() {
  const auto inOneLine = [](const std::string& sentence) { return "headgated: " + sentence + "\n"; };
  const auto reactor = reactorOfEnvironment();
  if (!reactor) return inOneLine(reactor.error());
  m_reactor = *reactor;
  if (!m_options.stateDir.empty()) {
    auto state = holdStateDirectory(m_options.stateDir);
    if (!state) return inOneLine(state.error());
    m_state = std::move(*state);
  }
  auto records = Records::open(m_options, logLine);
  if (!records) return inOneLine(records.error());
  m_records = std::move(*records);
  auto keychain = openKeychain(m_options.secretsFile, secrets::PassphraseFile::IfMissing::Refuse);
  if (!keychain) return inOneLine(keychain.error());
  m_keychain = std::make_unique<secrets::RememberingKeychain>(std::move(*keychain), logLine);
  m_loader = std::make_unique<control::ProfileLoader>(*m_keychain);
  if (m_options.demo) {
    if (auto demo = startDemo(); !demo) return inOneLine(demo.error());
  } else {
    // Watched before it is read, so that no change falls in between.
    m_watch = std::make_unique<config::ProfileWatch>(QString::fromStdString(m_options.profilePath));
    connect(m_watch.get(), &config::ProfileWatch::changed, this, [this] { load(); });
    connect(m_watch.get(), &config::ProfileWatch::gone, this,
            [this] { logLine(m_options.profilePath + " is gone; what was served before is served still"); });
    m_profile = std::make_unique<ProfileSource>(ProfileSource::file(m_options.profilePath));
  }
  load();
  return {};
}

Result<void, std::string> Program::startDemo() {
  HG_TRY(stack, demo::DemoStack::start());
  m_demo = std::move(stack);
  demo::DemoDoors doors{.plain = demo::preferredDemoPort(kHttp), .secure = {}};
  // The demo is worth seeing without HTTPS too.
  if (const auto ca = openLocalCa(stateDirectory(m_options), std::chrono::system_clock::now))
    doors.secure = demo::preferredDemoPort(kHttps);
  else
    logLine("the demo does without HTTPS: " + ca.error());
  m_profile = std::make_unique<ProfileSource>(
      ProfileSource::text("the demo's profile", demo::demoProfile(m_demo->ports(), doors)));
  return {};
}

void Program::load() {
  if (m_draining) return;
  m_loadAgain = m_loading;
  if (m_loading) return;
  m_loading = true;
  m_loader->load(m_profile->read(), m_profile->folder(),
                 [this](const control::LoadResult& loaded) { onLoaded(loaded); });
}

void Program::onLoaded(const control::LoadResult& loaded) {
  m_loading = false;
  if (m_composition) {
    takeOver(loaded);
  } else if (const auto served = serve(loaded); !served) {
    logText(served.error());
    return QCoreApplication::exit(1);
  }
  if (m_loadAgain) load();
}

Result<void, std::string> Program::serve(const control::LoadResult& loaded) {
  if (!loaded) return describe(loaded.error(), m_profile->name());
  logProblems(loaded.value().warnings, m_profile->name());
  logMissingSecrets(*loaded.value().snapshot);

  m_composition = std::make_unique<Composition>(
      Composition::Parts{.workers = m_options.workers.value_or(defaultWorkers()),
                         .reactor = m_reactor,
                         .sinks = m_records->sinks(),
                         .detailBytes = m_records->wantDetail() ? record::WorkerChannel::kDetailBytes : 0,
                         .stateDir = stateDirectory(m_options)},
      m_records->names(), m_lasting.state(), logLine);
  remember(*loaded.value().snapshot);
  if (const auto applied = m_composition->apply(loaded.value().snapshot); !applied)
    return describe({problemOf(applied.error(), loaded.value())}, m_profile->name());
  const std::vector<BoundListener> listeners = m_composition->listeners();
  m_events.write(readyEvent(listeners));
  if (m_demo) logText(demo::demoWelcome(doorsOf(listeners), m_composition->caRootPath()));
  return {};
}

// In the directory of --state, or else in the user's own if no other process has it.
void Program::remember(const flow::Snapshot& snapshot) {
  if (m_lasting.isKept() || m_remembersAlone || m_demo || !Lasting::isWantedBy(snapshot)) return;
  if (!m_state) {
    auto state = holdStateDirectory(defaultStateDirectory());
    m_remembersAlone = !state;
    if (!state)
      return logLine("limits and sessions end with this process: " + state.error() +
                     "; give it a --state DIR");
    m_state = std::move(*state);
  }
  m_lasting.keepIn(stateDirectory(m_options));
}

void Program::takeOver(const control::LoadResult& loaded) {
  const auto fail = [this](const std::vector<config::Problem>& problems) {
    logProblems(problems, m_profile->name());
    logLine("the profile was not taken over; what was served before is served still");
    m_isRefused = true;
    m_events.write(reloadFailedEvent(problems));
  };
  if (!loaded) return fail(loaded.error());
  const control::LoadedProfile& profile = loaded.value();
  remember(*profile.snapshot);
  if (const auto applied = m_composition->apply(profile.snapshot); !applied)
    return fail({problemOf(applied.error(), profile)});
  if (std::exchange(m_isRefused, false)) logLine("the profile is in order again, and served");
  logProblems(profile.warnings, m_profile->name());
  logMissingSecrets(*profile.snapshot);
  m_events.write(reloadedEvent(profile.snapshot->generation, m_composition->listeners()));
}

void Program::drain() {
  if (m_draining) return;
  m_draining = true;
  m_watch.reset();
  m_loader->cancel();
  m_events.write(drainingEvent());
  if (!m_composition) return finish();
  logLine("finishing what runs; a second signal ends it at once");
  m_composition->drain(m_options.drain, [this] {
    QMetaObject::invokeMethod(
        this, [this] { finish(); }, Qt::QueuedConnection);
  });
}

void Program::finish() {
  const uint64_t exchanges = m_composition ? m_composition->counters().exchanges : 0;
  m_composition.reset();  // records and logs what is left
  m_events.write(stoppedEvent(exchanges));
  QCoreApplication::exit(0);
}

}  // namespace headgate::app
