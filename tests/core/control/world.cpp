#include "tests/core/control/world.h"

#include <utility>

#include <QObject>

#include "core/secrets/answer_later.h"

namespace headgate::control {

namespace {

std::string placeOf(const std::string& url, const std::string& socket) {
  return url + ' ' + socket;
}

}  // namespace

class World::ScriptedRuntime final : public Runtime {
 public:
  ScriptedRuntime(World& world, std::vector<record::RecordSink*> sinks) : m_world(world) {
    m_world.note("make");
    const std::lock_guard lock(m_world.m_mutex);
    m_world.m_sinks = std::move(sinks);
    m_world.m_cells = m_cells;
  }
  ~ScriptedRuntime() override {
    m_world.note("end");
    const std::lock_guard lock(m_world.m_mutex);
    m_world.m_sinks.clear();
    m_world.m_cells = nullptr;
    m_world.m_drained = nullptr;
  }

  Result<void, BindFailure> apply(std::shared_ptr<flow::Snapshot> snapshot) override {
    std::string what = "apply";
    std::vector<BoundAddress> bound;
    for (const flow::ListenerPlan& plan : snapshot->listeners) {
      if (!plan.enabled) continue;
      what += " " + plan.id + ":" + std::to_string(plan.port);
      bound.push_back({plan.id, plan.address, plan.port != 0 ? plan.port : uint16_t{40'000}});
    }
    m_world.note(what);
    const std::lock_guard lock(m_world.m_mutex);
    for (const BoundAddress& address : bound)
      if (const auto taken = m_world.m_taken.find(address.listenerId); taken != m_world.m_taken.end())
        return taken->second;
    m_bound = std::move(bound);
    snapshot->generation = ++m_generation;
    for (flow::PoolPlan& pool : snapshot->pools) {
      for (flow::TargetPlan& target : pool.targets) {
        target.cell = m_cells->target(pool.id, target.id, placeOf(target.url, target.socket));
        target.cell->health.setProfileState(target.state);
      }
    }
    return {};
  }
  std::vector<BoundAddress> listeners() const override { return m_bound; }
  engine::EngineCounters counters() const override {
    const std::lock_guard lock(m_world.m_mutex);
    return m_world.m_counters;
  }
  void probeNow(std::shared_ptr<const upstream::TargetCell> target) override {
    m_world.note("probe");
    const std::lock_guard lock(m_world.m_mutex);
    m_world.m_probed = std::move(target);
  }
  void drain(Milliseconds limit, std::function<void()> done) override {
    m_bound.clear();
    m_world.note("drain " + std::to_string(limit.count()));
    Drains drains{};
    {
      const std::lock_guard lock(m_world.m_mutex);
      drains = m_world.m_drains;
      if (drains == Drains::WhenTold) m_world.m_drained = done;
    }
    if (drains == Drains::AtOnce) done();
  }

 private:
  World& m_world;
  std::vector<BoundAddress> m_bound;
  uint64_t m_generation = 0;
  const std::shared_ptr<upstream::CellRegistry> m_cells = std::make_shared<upstream::CellRegistry>();
};

class World::ScriptedKeychain final : public secrets::Keychain {
 public:
  explicit ScriptedKeychain(World& world) : m_world(world) {}

  void read(const std::string& name, ReadDone done) override {
    const std::lock_guard lock(m_world.m_mutex);
    if (m_world.m_keychain == World::Keychain::Silent) {
      ++m_world.m_unanswered;
      return;
    }
    using Answer = Result<std::string, secrets::KeychainError>;
    using secrets::KeychainFailure;
    const auto found = m_world.m_secrets.find(name);
    Answer answer = secrets::KeychainError{KeychainFailure::NotFound, {}};
    if (m_world.m_keychain == World::Keychain::Gone)
      answer = secrets::KeychainError{KeychainFailure::NoService, {}};
    else if (m_world.m_keychain == World::Keychain::Locked)
      answer = secrets::KeychainError{KeychainFailure::Denied, {}};
    else if (m_world.m_keychain == World::Keychain::Broken)
      answer = secrets::KeychainError{KeychainFailure::Service, World::kBrokenWords};
    else if (found != m_world.m_secrets.end())
      answer = found->second;
    secrets::answerLater<Answer>(m_answers, std::move(done), std::move(answer));
  }
  void write(const std::string& name, const std::string& secret, Done done) override {
    change(std::move(done), [name, secret](auto& secrets) { secrets[name] = secret; });
  }
  void remove(const std::string& name, Done done) override {
    change(std::move(done), [name](auto& secrets) { secrets.erase(name); });
  }

 private:
  void change(Done done, const std::function<void(std::map<std::string, std::string>&)>& how) {
    const std::lock_guard lock(m_world.m_mutex);
    if (m_world.m_keychain == World::Keychain::Silent) {
      ++m_world.m_unanswered;
      return;
    }
    using Answer = Result<void, secrets::KeychainError>;
    Answer answer;
    if (m_world.m_keychain == World::Keychain::Gone)
      answer = secrets::KeychainError{secrets::KeychainFailure::NoService, {}};
    else if (m_world.m_keychain == World::Keychain::Locked)
      answer = secrets::KeychainError{secrets::KeychainFailure::Denied, {}};
    else if (m_world.m_keychain == World::Keychain::Broken)
      answer = secrets::KeychainError{secrets::KeychainFailure::Service, World::kBrokenWords};
    else
      how(m_world.m_secrets);
    secrets::answerLater<Answer>(m_answers, std::move(done), std::move(answer));
  }

  World& m_world;
  QObject m_answers;
};

struct World::Agents {
  explicit Agents(World& owner) : world(owner) { count(1, "demo"); }
  ~Agents() { count(-1, "demo ends"); }
  Agents(const Agents&) = delete;
  Agents& operator=(const Agents&) = delete;

  void count(int change, const char* what) const {
    world.note(what);
    const std::lock_guard lock(world.m_mutex);
    world.m_agents += change;
  }

  World& world;
};

LocalGateway::Parts World::parts() {
  return {.makeRuntime =
              [this](record::Names&, std::vector<record::RecordSink*> sinks) {
                return std::make_unique<ScriptedRuntime>(*this, std::move(sinks));
              },
          .startDemo = [this]() -> Result<RunningDemo, std::string> {
            {
              const std::lock_guard lock(m_mutex);
              if (!m_demoProblem.empty()) return m_demoProblem;
            }
            return RunningDemo{R"({"headgate": 1, "name": "Demo", "listeners": [{"id": "demo", "port": 0}],
 "routes": [{"id": "r", "respond": {}}]})",
                               std::make_shared<Agents>(*this)};
          },
          .makeSecretStore =
              [this] {
                std::unique_ptr<secrets::Keychain> keychain = std::make_unique<ScriptedKeychain>(*this);
                return SecretStore{
                    .keychain = std::move(keychain), .name = "the test's keychain", .problem = {}};
              },
          .recordBudget = 2 * 1024 * 1024,
          .stateDir = m_stateDir};
}

void World::note(std::string what) {
  const std::lock_guard lock(m_mutex);
  m_log.push_back(std::move(what));
}

void World::takePort(const std::string& listenerId, BindFailure failure) {
  const std::lock_guard lock(m_mutex);
  m_taken[listenerId] = std::move(failure);
}

void World::freePort() {
  const std::lock_guard lock(m_mutex);
  m_taken.clear();
}

void World::setDrains(Drains drains) {
  const std::lock_guard lock(m_mutex);
  m_drains = drains;
}

void World::endDrain() {
  std::function<void()> drained;
  {
    const std::lock_guard lock(m_mutex);
    drained = std::exchange(m_drained, nullptr);
  }
  if (drained) drained();
}

void World::setKeychain(Keychain keychain) {
  const std::lock_guard lock(m_mutex);
  m_keychain = keychain;
}

void World::setSecret(const std::string& name, const std::string& secret) {
  const std::lock_guard lock(m_mutex);
  m_secrets[name] = secret;
}

std::map<std::string, std::string> World::secrets() const {
  const std::lock_guard lock(m_mutex);
  return m_secrets;
}

void World::failDemo(const std::string& problem) {
  const std::lock_guard lock(m_mutex);
  m_demoProblem = problem;
}

void World::setCounters(const engine::EngineCounters& counters) {
  const std::lock_guard lock(m_mutex);
  m_counters = counters;
}

std::shared_ptr<upstream::TargetCell> World::target(const std::string& pool, const std::string& target,
                                                    const std::string& url) {
  const std::lock_guard lock(m_mutex);
  return m_cells ? m_cells->target(pool, target, placeOf(url, {})) : nullptr;
}

std::shared_ptr<const upstream::TargetCell> World::probed() const {
  const std::lock_guard lock(m_mutex);
  return m_probed;
}

bool World::record(const std::function<void(record::RecordSink&)>& events) {
  const std::lock_guard lock(m_mutex);
  for (record::RecordSink* sink : m_sinks) {
    sink->beginBatch();
    events(*sink);
    sink->endBatch();
  }
  return !m_sinks.empty();
}

std::vector<std::string> World::log() const {
  const std::lock_guard lock(m_mutex);
  return m_log;
}

size_t World::unansweredSecrets() const {
  const std::lock_guard lock(m_mutex);
  return m_unanswered;
}

bool World::agentsRun() const {
  const std::lock_guard lock(m_mutex);
  return m_agents != 0;
}

}  // namespace headgate::control
