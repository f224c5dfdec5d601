#include "tests/behaviour/support/gateway.h"

#include <condition_variable>
#include <cstdlib>
#include <future>
#include <mutex>

#include "app/accepting.h"
#include "app/listener_set.h"
#include "core/config/compile.h"
#include "core/engine/engine.h"
#include "core/net/connector.h"
#include "core/net/resolver.h"
#include "core/net/worker_thread.h"
#include "core/record/names.h"
#include "core/record/worker_channel.h"
#include "core/store/memory_store.h"
#include "core/store/recorder.h"
#include "tests/behaviour/support/peer.h"

namespace headgate::test {
namespace {

// Any number: tests look at what is made of it, not at its value.
constexpr uint64_t kIdentity = 0x5eed'0000'0000'0001;

net::ReactorKind reactorKind() {
  const char* name = std::getenv("HEADGATE_REACTOR");
  return name && std::string_view(name) == "qt" ? net::ReactorKind::Qt : net::ReactorKind::Native;
}

std::shared_ptr<flow::Snapshot> compiled(const std::string& profile) {
  const auto sentences = [&](const std::vector<config::Problem>& problems) {
    std::string text = "not a valid profile:\n" + profile;
    for (const config::Problem& problem : problems) text += "\n" + config::format(problem, "profile");
    return text;
  };
  auto document = config::Document::parse(profile);
  if (!document) throw TestFailure(sentences(document.error()));
  auto outcome = config::compile(*document, {});
  if (!outcome) throw TestFailure(sentences(outcome.error()));
  return outcome->snapshot;
}

class SummaryLog final : public record::RecordSink {
 public:
  void summary(const record::Summary& summary) override {
    const std::lock_guard lock(m_mutex);
    m_summaries.push_back(summary);
    m_changed.notify_all();
  }
  std::optional<record::Summary> next() {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [this] { return m_taken < m_summaries.size(); })) return {};
    return m_summaries[m_taken++];
  }
  std::vector<record::Summary> rest() {
    const std::lock_guard lock(m_mutex);
    std::vector<record::Summary> some(m_summaries.begin() + static_cast<ptrdiff_t>(m_taken),
                                      m_summaries.end());
    m_taken = m_summaries.size();
    return some;
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::vector<record::Summary> m_summaries;
  size_t m_taken = 0;
};

struct WorkerParts {
  WorkerParts(uint32_t index, net::Resolver& resolver, size_t detailBytes)
      : channel(detailBytes, record::WorkerChannel::kSummaries, record::WorkerChannel::Attempts::Carried),
        thread(reactorKind(), "worker-" + std::to_string(index)),
        connector(thread.reactor(), resolver) {}
  record::WorkerChannel channel;
  net::WorkerThread thread;
  net::Connector connector;
};

}  // namespace

struct Gateway::Parts {
  explicit Parts(const Options& options)
      : rateGrace(options.rateGrace), engine(names, kIdentity, lasting, {}, options.bufferBytes) {
    std::vector<record::WorkerChannel*> channels;
    for (uint32_t i = 0; i < options.workers; ++i) {
      workers.push_back(std::make_unique<WorkerParts>(i, resolver, options.detailBytes));
      channels.push_back(&workers.back()->channel);
    }
    recorder = std::make_unique<store::Recorder>(channels, std::vector<record::RecordSink*>{&memory, &log});
    for (const auto& worker : workers) {
      worker->thread.start();
      engine.addWorker(worker->thread.reactor(), worker->connector, &worker->channel);
    }
    std::vector<net::Acceptor::Worker> receivers;
    for (size_t i = 0; i < workers.size(); ++i)
      receivers.push_back({&workers[i]->thread.reactor(), &engine.acceptObserver(i)});
    accepting = std::make_unique<app::Accepting>(std::move(receivers), [](std::string_view) {});
    listeners = std::make_unique<app::ListenerSet>(*accepting);
  }
  ~Parts() {
    listeners.reset();
    accepting.reset();
    engine.stop();
    recorder.reset();
  }

  // Returns when every worker has made the calls that were posted to it before.
  void letWorkersTurn() {
    for (const auto& worker : workers) {
      std::promise<void> turned;
      worker->thread.reactor().post([&] { turned.set_value(); });
      turned.get_future().wait();
    }
  }

  const Milliseconds rateGrace;
  record::Names names;
  store::MemoryStore memory{names};
  SummaryLog log;
  net::Resolver resolver;
  std::vector<std::unique_ptr<WorkerParts>> workers;
  std::unique_ptr<store::Recorder> recorder;
  engine::LastingState lasting;
  engine::Engine engine;
  std::unique_ptr<app::Accepting> accepting;
  std::unique_ptr<app::ListenerSet> listeners;
};

Gateway::Gateway(const std::string& profile, Options options) : m_parts(std::make_unique<Parts>(options)) {
  apply(profile);
}

Gateway::~Gateway() = default;

void Gateway::apply(const std::string& profile) {
  auto snapshot = compiled(profile);
  for (flow::ListenerPlan& listener : snapshot->listeners) listener.rateGrace = m_parts->rateGrace;
  if (const auto prepared = m_parts->listeners->prepare(snapshot->listeners); !prepared)
    throw TestFailure(prepared.error().text());
  std::promise<void> taken;
  m_parts->engine.apply(std::move(snapshot), m_parts->listeners->open(), [&taken] { taken.set_value(); });
  taken.get_future().wait();
  m_parts->listeners->commit();
}

uint16_t Gateway::port(std::string_view listener) const {
  for (const auto& bound : m_parts->listeners->bound())
    if (bound.id == listener) return bound.port;
  throw TestFailure("no listener " + std::string(listener));
}

void Gateway::startDrain(Milliseconds idleGrace, Milliseconds limit) {
  m_parts->listeners->closeAll();
  m_parts->accepting->awaitArrivals();
  m_parts->engine.drain(idleGrace, limit, [this] {
    m_drained = true;
    m_drained.notify_all();
  });
  m_parts->letWorkersTurn();
}

void Gateway::awaitDrained() {
  m_drained.wait(false);  // ctest's time limit is the one that ends this
}

record::Summary Gateway::nextSummary() {
  if (const auto summary = m_parts->log.next()) return *summary;
  throw TestFailure("waited too long for an exchange to end");
}

std::vector<record::Summary> Gateway::summariesSoFar() {
  m_parts->recorder->flush();
  return m_parts->log.rest();
}

store::StoredExchange Gateway::recorded(const record::Summary& summary) {
  m_parts->recorder->flush();
  auto exchange = m_parts->memory.get(summary.exchange);
  if (!exchange) throw TestFailure("the exchange is not in the store");
  return std::move(*exchange);
}

engine::EngineCounters Gateway::counters() const {
  return m_parts->engine.counters();
}

}  // namespace headgate::test
