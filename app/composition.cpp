#include "app/composition.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <future>

#include "app/process_setup.h"
#include "core/crypto/random.h"

namespace headgate::app {

namespace {

using namespace std::chrono_literals;

// For a kept connection's next request, when everything ends.
constexpr Milliseconds kIdleGrace = 2s;

// An eighth of the memory there is, where that is less than usual.
uint64_t bufferBytes() {
  const uint64_t memory = physicalMemory();
  return memory == 0 ? engine::BufferBudget::kUsual : std::min(engine::BufferBudget::kUsual, memory / 8);
}

uint64_t randomIdentity() {
  std::array<uint8_t, sizeof(uint64_t)> bytes{};
  crypto::fillRandom(bytes);
  return std::bit_cast<uint64_t>(bytes);
}

}  // namespace

Composition::Worker::Worker(net::ReactorKind kind, size_t index, net::Resolver& resolver)
    : thread(kind, "worker-" + std::to_string(index)), connector(thread.reactor(), resolver) {}

Composition::Composition(const Parts& parts, record::Names& names, engine::LastingState& lasting,
                         std::function<void(std::string_view)> log)
    : m_log(std::move(log)),
      m_handshakeLog(logLater()),
      m_engine(names, randomIdentity(), lasting, engineCallbacks(), bufferBytes()) {
  composeRecord(parts);
  composeWorkers(parts);
  m_tls = std::make_unique<TlsService>(securingWorkers(), parts.stateDir, m_log);
  m_accepting = std::make_unique<Accepting>(acceptingWorkers(), logLater(), &m_acceptPauses);
  m_listeners = std::make_unique<ListenerSet>(*m_accepting);
}

Composition::~Composition() = default;

std::function<void(std::string_view)> Composition::logLater() {
  return [this](std::string_view sentence) {
    QMetaObject::invokeMethod(
        &m_here, [this, text = std::string(sentence)] { m_log(text); }, Qt::QueuedConnection);
  };
}

engine::EngineCallbacks Composition::engineCallbacks() {
  engine::EngineCallbacks callbacks;
  callbacks.onHandshakeFailed = [this](std::string_view listener, const io::SocketAddress& peer,
                                       std::string_view reason) {
    m_handshakeLog.note(listener, peer, reason);
  };
  callbacks.log = logLater();
  callbacks.metrics = [this] { return metricsText(); };
  return callbacks;
}

// On a worker's thread.
std::string Composition::metricsText() const {
  record::Gauges gauges = m_engine.gauges(std::chrono::steady_clock::now());
  gauges.started = m_started;
  gauges.acceptPauses = m_acceptPauses.load(std::memory_order_relaxed);
  std::string text;
  m_metrics.write(text, gauges);
  return text;
}

void Composition::composeRecord(const Parts& parts) {
  std::vector<record::WorkerChannel*> channels;
  for (uint32_t i = 0; i < parts.workers; ++i) {
    m_channels.push_back(std::make_unique<record::WorkerChannel>(
        parts.detailBytes, record::WorkerChannel::kSummaries, parts.attempts));
    channels.push_back(m_channels.back().get());
  }
  std::vector<record::RecordSink*> sinks = parts.sinks;
  sinks.push_back(&m_metrics);
  m_recorder = std::make_unique<store::Recorder>(std::move(channels), std::move(sinks));
}

void Composition::composeWorkers(const Parts& parts) {
  for (uint32_t i = 0; i < parts.workers; ++i) {
    Worker& worker = *m_workers.emplace_back(std::make_unique<Worker>(parts.reactor, i, m_resolver));
    worker.thread.start();
    m_engine.addWorker(worker.thread.reactor(), worker.connector, m_channels[i].get());
  }
}

std::vector<net::Acceptor::Worker> Composition::acceptingWorkers() {
  std::vector<net::Acceptor::Worker> workers;
  for (size_t i = 0; i < m_workers.size(); ++i)
    workers.push_back({&m_workers[i]->thread.reactor(), &m_engine.acceptObserver(i)});
  return workers;
}

std::vector<net::TlsSecurer::Worker> Composition::securingWorkers() {
  std::vector<net::TlsSecurer::Worker> workers;
  for (const auto& worker : m_workers)
    workers.push_back({&worker->thread.reactor(), &worker->connector.tlsScratch()});
  return workers;
}

Result<void, Composition::ApplyProblem> Composition::apply(std::shared_ptr<flow::Snapshot> snapshot) {
  auto terms = m_tls->prepare(*snapshot);
  if (!terms) return ApplyProblem(std::move(terms).error());
  if (auto prepared = m_listeners->prepare(snapshot->listeners); !prepared)
    return ApplyProblem(std::move(prepared).error());
  for (size_t i = 0; i < m_workers.size(); ++i) {
    net::Connector& connector = m_workers[i]->connector;
    m_workers[i]->thread.reactor().post(
        [&connector, contexts = terms->contexts(i)] { connector.setTlsContexts(contexts); });
  }
  std::vector<engine::OpenListener> open = m_listeners->open();
  for (engine::OpenListener& listener : open)
    if (!listener.isLeaving) listener.securer = terms->securer(listener.id);
  // Nobody is let in by a new listener before every worker knows it.
  std::promise<void> taken;
  m_engine.apply(std::move(snapshot), open, [&taken] { taken.set_value(); });
  taken.get_future().wait();
  m_listeners->commit();
  m_tls->adopt(std::move(*terms));
  return {};
}

std::vector<BoundListener> Composition::listeners() const {
  std::vector<BoundListener> bound = m_listeners->bound();
  for (BoundListener& listener : bound) {
    listener.isSecure = m_tls->secures(listener.id);
    listener.problem = m_tls->refusal(listener.id);
  }
  return bound;
}

void Composition::drain(Milliseconds limit, std::function<void()> done) {
  m_listeners->closeAll();
  m_accepting->awaitArrivals();
  m_engine.drain(kIdleGrace, limit, std::move(done));
}

void Composition::flushRecords() {
  if (m_recorder) m_recorder->flush();
}

}  // namespace headgate::app
