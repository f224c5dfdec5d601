#include "core/control/gateway_service.h"

#include <algorithm>
#include <utility>

#include "core/control/exchange_reader.h"
#include "core/control/target_states.h"
#include "core/control/watched_keychain.h"
#include "core/host/free_port.h"
#include "core/host/port_owner.h"

namespace headgate::control {

namespace {

constexpr uint64_t kLongestDrain = 3'600'000;  // milliseconds

Outcome refused(std::string problem) {
  return {.done = false, .problem = std::move(problem), .problems = {}};
}

std::vector<ProfileProblem> toValues(const std::vector<config::Problem>& problems) {
  std::vector<ProfileProblem> values;
  values.reserve(problems.size());
  for (const config::Problem& problem : problems)
    values.push_back({.isError = problem.severity == config::Severity::Error,
                      .line = problem.place.line,
                      .column = problem.place.column,
                      .pointer = problem.pointer,
                      .sentence = problem.sentence});
  return values;
}

// One says what it is.
std::string countedErrors(const std::vector<config::Problem>& problems) {
  const auto isError = [](const config::Problem& problem) {
    return problem.severity == config::Severity::Error;
  };
  const auto errors = std::count_if(problems.begin(), problems.end(), isError);
  if (errors != 1) return "the profile has " + std::to_string(errors) + " errors";
  return "the profile has an error: " + std::find_if(problems.begin(), problems.end(), isError)->sentence;
}

void answerAll(std::vector<GatewayService::Answer>& answers, const Outcome& outcome) {
  for (const GatewayService::Answer& answer : std::exchange(answers, {})) answer(outcome);
}

}  // namespace

GatewayService::GatewayService(const Parts& parts, std::function<void()> changed)
    : m_parts(parts),
      m_changed(std::move(changed)),
      m_store(m_names, {.budget = parts.recordBudget}),
      m_secrets(openSecretStore()),
      m_keychain(std::move(m_secrets.keychain)),
      m_secretDesk(m_keychain),
      m_loader(m_keychain),
      m_refresher(m_keychain),
      m_profile([this] { onFileChanged(); }),
      m_history(parts.stateDir),
      m_drafts(parts.stateDir),
      m_machine(parts.machine, parts.stateDir, [this] { return ownPorts(); }) {
  m_cut.setSingleShot(true);
  connect(&m_cut, &QTimer::timeout, this, &GatewayService::onDrained);
}

GatewayService::~GatewayService() {
  m_runtime.reset();
}

// A store that takes the keychain's place says why from the beginning; of any other it is seen when it is
// asked.
SecretStore GatewayService::openSecretStore() {
  SecretStore store = m_parts.makeSecretStore();
  if (!store.problem.empty()) return store;
  store.keychain = std::make_unique<WatchedKeychain>(
      std::move(store.keychain), [this](const secrets::KeychainError* failed) {
        const std::string problem = failed ? secrets::sentenceOfStore(*failed) : std::string();
        if (m_secrets.problem == problem) return;
        m_secrets.problem = problem;
        m_secrets.detail = failed ? secrets::detailOf(*failed) : std::string();
        touch();
      });
  return store;
}

void GatewayService::handle(Request request, Answer answer) {
  std::visit([&](const auto& call) { on(call, std::move(answer)); }, request);
}

void GatewayService::touch() {
  ++m_revision;
  if (!std::exchange(m_told, true)) m_changed();
}

// --- Start and stop

void GatewayService::on(const Start&, Answer answer) {
  if (!m_profile.isOpen()) return answer(refused("no profile is open"));
  switch (m_phase) {
    case GatewayPhase::Running:
      return answer(Outcome{.done = true});
    case GatewayPhase::Starting:
      m_starting.push_back(std::move(answer));
      return;
    case GatewayPhase::Stopping:
      m_startingAgain.push_back(std::move(answer));
      return;
    case GatewayPhase::Stopped:
      m_starting.push_back(std::move(answer));
      m_phase = GatewayPhase::Starting;
      clearFailure();
      return load({.from = Change::From::Starting, .text = m_profile.text()});
  }
}

void GatewayService::on(const Stop& call, Answer answer) {
  const Milliseconds limit(std::min(call.drainMilliseconds, kLongestDrain));
  const Outcome tooEarly = refused("the gateway was stopped before it had started");
  switch (m_phase) {
    case GatewayPhase::Stopped:
      return answer(Outcome{.done = true});
    case GatewayPhase::Starting:
      m_phase = GatewayPhase::Stopped;
      settleChange();
      answerAll(m_starting, tooEarly);
      answer(Outcome{.done = true});
      return touch();
    case GatewayPhase::Running:
      m_phase = GatewayPhase::Stopping;
      m_stopping.push_back(std::move(answer));
      settleChange();
      drain(limit);
      return touch();
    case GatewayPhase::Stopping:
      m_stopping.push_back(std::move(answer));
      answerAll(m_startingAgain, tooEarly);
      if (limit < m_cut.remainingTimeAsDuration()) m_cut.start(limit);
      return;
  }
}

// What was being loaded is only kept, not served.
void GatewayService::settleChange() {
  m_refresher.cancel();
  if (m_change) adopt(*std::exchange(m_change, std::nullopt));
}

void GatewayService::drain(Milliseconds limit) {
  m_cut.start(limit + kDrainGrace);
  m_runtime->drain(limit, [this, drain = ++m_drains] {
    QMetaObject::invokeMethod(
        this,
        [this, drain] {
          if (drain == m_drains && m_phase == GatewayPhase::Stopping) onDrained();
        },
        Qt::QueuedConnection);
  });
}

void GatewayService::onDrained() {
  m_cut.stop();
  endRuntime();
  m_phase = GatewayPhase::Stopped;
  letDemoGo();
  answerAll(m_stopping, {.done = true});
  for (Answer& answer : std::exchange(m_startingAgain, {})) on(Start(), std::move(answer));
  touch();
}

void GatewayService::endRuntime() {
  const engine::EngineCounters counters = m_runtime->counters();
  m_runtime.reset();
  m_served.reset();
  m_before.exchanges += counters.exchanges;
  m_before.refused += counters.refused;
}

// --- The profile

void GatewayService::on(const OpenProfile& call, Answer answer) {
  if (const auto opened = open(call); !opened) return answer(refused(opened.error()));
  m_open.reset();
  m_drafts.forget();  // it was of the one before, and whoever opens another has asked about it
  adopt({.from = Change::From::Opening, .text = m_profile.text(), .answer = std::move(answer)});
  // With errors, or before it is served, too.
  m_history.note(m_profile, m_profile.text(), VersionReason::Opened);
}

Result<void, std::string> GatewayService::open(const OpenProfile& call) {
  if (call.demo) {
    if (!m_demo) {
      HG_TRY(demo, m_parts.startDemo());
      m_demo = std::move(demo);
    }
    m_profile.openDemo(m_demo->profile);
  } else if (call.path.empty()) {
    call.isWork ? m_profile.openWork(call.text) : m_profile.openNew(call.text);
  } else if (auto opened = m_profile.openFile(call.path); !opened) {
    return opened;
  }
  m_demoIsOpen = call.demo;
  return {};
}

void GatewayService::on(const ApplyProfile& call, Answer answer) {
  m_profile.edit(call.text);
  adopt({.text = call.text, .answer = std::move(answer)});
}

void GatewayService::on(const SaveProfile& call, Answer answer) {
  if (!call.copy.empty()) {
    const auto written = m_profile.writeCopy(call.path, call.copy);
    return answer(written ? Outcome{.done = true} : refused(written.error()));
  }
  const auto overwrite = call.overwrite ? CurrentProfile::Overwrite::Yes : CurrentProfile::Overwrite::No;
  if (call.overwrite && m_profile.isReplacedOnDisk())  // theirs is not lost, either
    m_history.note(m_profile, *m_profile.inFile(), VersionReason::Opened);
  const auto saved = m_profile.save(call.path, overwrite);
  if (saved) judgeOpenText();
  answer(saved ? Outcome{.done = true} : refused(saved.error()));
  touch();
  if (!saved) return;
  m_drafts.forgetText(m_profile.text());
  m_history.note(m_profile, m_profile.text(), VersionReason::Saved);
}

// What was wrong with the file went with what it held, and with it that it could not be served.
void GatewayService::judgeOpenText() {
  if (!std::exchange(m_problemsAreOfFile, false)) return;
  clearFailure();
  const auto checked = ProfileLoader::check(config::Document::parse(m_profile.text()));
  m_problems = toValues(checked ? checked->warnings : checked.error());
}

void GatewayService::onFileChanged() {
  if (m_profile.isEdited()) return touch();
  const std::optional<std::string>& inFile = m_profile.inFile();
  if (!inFile || (!m_change && inFile == m_profile.text())) {
    judgeOpenText();
    return touch();
  }
  // Whoever waits for what the file held before gets what it holds now.
  Answer answer;
  if (m_change) answer = std::move(m_change->answer);
  adopt({.from = Change::From::File, .text = *inFile, .answer = std::move(answer)});
}

void GatewayService::adopt(Change change) {
  if (m_change && m_change->answer)
    m_change->answer(refused("another change came before this one was ready"));
  m_change.reset();
  m_loader.cancel();
  if (isUp()) return load(std::move(change));

  clearFailure();
  Outcome outcome{.done = true};
  if (const auto checked = ProfileLoader::check(config::Document::parse(change.text))) {
    accept(*checked, change);
    letDemoGo();
  } else {
    outcome = refuse(checked.error(), change.from);
  }
  if (change.answer) change.answer(outcome);
  touch();
  keep(change, outcome);
}

void GatewayService::load(Change change) {
  m_change = std::move(change);
  m_loader.load(config::Document::parse(m_change->text), m_profile.folder(),
                [this](const LoadResult& loaded) { onLoaded(loaded); });
  touch();
}

void GatewayService::onLoaded(const LoadResult& loaded) {
  const Change change = *std::exchange(m_change, std::nullopt);
  Outcome outcome;
  if (loaded) {
    accept(*loaded, change);
    m_refresher.cancel();
    outcome = serve(*loaded);
    if (outcome.done) {
      m_servedText = change.text;
      m_servedFolder = m_profile.folder();
    }
  } else {
    outcome = refuse(loaded.error(), change.from);
    clearFailure();
    m_failure = outcome.problem;
  }
  if (m_phase == GatewayPhase::Starting)
    m_phase = outcome.done ? GatewayPhase::Running : GatewayPhase::Stopped;
  answerAll(m_starting, outcome);
  if (change.answer) change.answer(outcome);
  touch();
  keep(change, outcome);
}

void GatewayService::accept(const LoadedProfile& profile, const Change& change) {
  if (change.from == Change::From::File) m_profile.takeFromFile(change.text);
  m_open = profile.snapshot;
  m_problems = toValues(profile.warnings);
  m_problemsAreOfFile = false;
}

Outcome GatewayService::refuse(const std::vector<config::Problem>& problems, Change::From from) {
  m_problems = toValues(problems);
  m_problemsAreOfFile = from == Change::From::File;
  return {.done = false, .problem = countedErrors(problems), .problems = m_problems, .isInState = true};
}

Outcome GatewayService::serve(const LoadedProfile& profile) {
  if (!m_runtime) m_runtime = m_parts.makeRuntime(m_names, {&m_store, &m_feed});
  if (const auto applied = m_runtime->apply(profile.snapshot); !applied) {
    fail(applied.error(), profile.snapshot->listeners);
    if (m_phase == GatewayPhase::Starting) endRuntime();
    return {.done = false, .problem = m_failure, .problems = {}, .isInState = true};
  }
  clearFailure();
  m_served = profile.snapshot;
  letDemoGo();
  return {.done = true};
}

void GatewayService::fail(const BindFailure& failure, const std::vector<flow::ListenerPlan>& plans) {
  clearFailure();
  m_failure = failure.sentence;
  // What is wrong with the TLS of a pool is no listener's.
  if (!failure.listenerId.empty()) m_failedListener = FailedListener{.failure = failure};
  if (!m_failedListener || !(failure.inUse || failure.isDenied)) return;
  if (failure.inUse) m_failedListener->portOwner = host::ownerOfPort(failure.port);
  // Those that the profile plans may be free still, or be let go by this very change.
  std::vector<uint16_t> planned;
  for (const flow::ListenerPlan& plan : plans) planned.push_back(plan.port);
  m_failedListener->freePort = host::freePortNear(failure.address, failure.port, planned);
}

void GatewayService::clearFailure() {
  m_failure.clear();
  m_failedListener.reset();
}

std::vector<uint16_t> GatewayService::ownPorts() const {
  std::vector<uint16_t> ports;
  if (!m_runtime) return ports;
  for (const BoundAddress& bound : m_runtime->listeners()) ports.push_back(bound.port);
  return ports;
}

// The agents of a demo that is no longer open, as soon as nothing leads to them.
void GatewayService::letDemoGo() {
  if (!m_demoIsOpen && m_phase != GatewayPhase::Stopping) m_demo.reset();
}

// --- What is asked

void GatewayService::on(const GetState&, Answer answer) {
  m_told = false;
  const flow::Snapshot* listed = m_served ? m_served.get() : m_open.get();
  GatewayState state{.revision = m_revision,
                     .phase = m_phase,
                     .failure = m_failure,
                     .generation = m_served ? m_served->generation : 0,
                     .listeners = {},
                     .secretStore = secretStoreName(),
                     .secretProblem = m_secrets.problem,
                     .secretDetail = m_secrets.detail};
  state.listeners =
      listenerStates(listed ? listed->listeners : std::vector<flow::ListenerPlan>(),
                     m_runtime ? m_runtime->listeners() : std::vector<BoundAddress>(), m_failedListener);
  answer(std::move(state));
}

void GatewayService::on(const GetProfile&, Answer answer) {
  ProfileState state{.path = m_profile.path(),
                     .isDemo = m_profile.isDemo(),
                     .name = profileName(),
                     .text = m_profile.text(),
                     .isSaved = m_profile.isSaved(),
                     .changedOnDisk = m_profile.changedOnDisk(),
                     .fileIsGone = m_profile.isFileGone(),
                     .problems = m_problems,
                     .problemsAreOfFile = m_problemsAreOfFile,
                     .missingSecrets = {}};
  if (m_served)
    for (const flow::RoutePlan& route : m_served->routes)
      if (!route.secretProblem.empty())
        state.missingSecrets.push_back("route " + route.id + " answers 503: " + route.secretProblem);
  answer(std::move(state));
}

void GatewayService::on(const GetCounters&, Answer answer) {
  const engine::EngineCounters now = m_runtime ? m_runtime->counters() : engine::EngineCounters();
  const store::MemoryStore::Stats record = m_store.stats();
  const RecentOverhead::Figures overhead = m_feed.overhead();
  // Each figure is read by itself, so that the sum of two may be of different moments.
  const uint64_t begun = std::max(now.exchanges, now.inFlight);
  answer(Counters{.connections = now.connections,
                  .inFlight = now.inFlight,
                  .exchanges = m_before.exchanges + begun - now.inFlight,
                  .refused = m_before.refused + now.refused,
                  .recordBytes = record.memory,
                  .recordBudget = m_parts.recordBudget,
                  .recordedExchanges = record.exchanges,
                  .lostDetailBytes = record.lostBytes,
                  .overheadMedian = overhead.median,
                  .overheadP95 = overhead.p95,
                  .routes = m_feed.routes()});
}

void GatewayService::on(const GetFeed& call, Answer answer) {
  answer(m_feed.read(call.after, call.limit));
}

void GatewayService::on(const GetExchange& call, Answer answer) {
  const auto recorded = m_store.get({call.id});
  const auto row = m_feed.find({call.id});
  ExchangeDetail detail = recorded ? readExchange(*recorded, call.bodyLimit) : ExchangeDetail();
  // While it is under way the feed knows it from its beginning; the record may have lost that by now.
  if (row && detail.row.phase == ExchangePhase::InFlight) detail.row = *row;
  if (row) detail.row.number = row->number;
  if (row && detail.row.startedWall == 0) detail.row.startedWall = row->startedWall;
  answer(std::move(detail));
}

// --- Targets

void GatewayService::on(const GetTargets& call, Answer answer) {
  answer(m_served ? targetStates(*m_served, call.probes, std::chrono::steady_clock::now()) : TargetStates());
}

void GatewayService::on(const SetTargetState& call, Answer answer) {
  if (!m_served) return answer(refused("the gateway does not run"));
  const auto set = setTargetState(*m_served, call.pool, call.target, call.state);
  answer(set ? Outcome{.done = true} : refused(set.error()));
}

void GatewayService::on(const ProbeTarget& call, Answer answer) {
  if (!m_served) return answer(refused("the gateway does not run"));
  const auto cell = probedTarget(*m_served, call.pool, call.target);
  if (!cell) return answer(refused(cell.error()));
  m_runtime->probeNow(*cell);
  answer(Outcome{.done = true});
}

}  // namespace headgate::control
