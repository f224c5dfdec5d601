// The gateway, put together: the only place that knows all of its parts.
//
// Each part is made after those that it is given, and destroyed before them. Thread: main, one object a
// process. Knows nothing of files of profiles, signals or events: whoever owns it brings snapshots.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <QObject>

#include "app/accepting.h"
#include "app/handshake_log.h"
#include "app/listener_set.h"
#include "app/tls_service.h"
#include "core/engine/engine.h"
#include "core/net/connector.h"
#include "core/net/resolver.h"
#include "core/net/worker_thread.h"
#include "core/record/names.h"
#include "core/record/record_sink.h"
#include "core/record/worker_channel.h"
#include "core/store/metrics.h"
#include "core/store/recorder.h"

namespace headgate::app {

class Composition {
 public:
  struct Parts {
    uint32_t workers = 1;
    net::ReactorKind reactor = net::ReactorKind::Native;
    std::vector<record::RecordSink*> sinks;                    // of the record; none: only metrics are
    size_t detailBytes = record::WorkerChannel::kDetailBytes;  // 0: summaries only
    record::WorkerChannel::Attempts attempts = record::WorkerChannel::Attempts::LeftOut;
    std::string stateDir;  // for the local CA
  };
  // The names and sinks must outlive it. `log` takes sentences for people; on the thread that this is made
  // on, whose event loop brings those of workers: a log that is slow is nothing that traffic waits for.
  // What outlives it is in `lasting`.
  Composition(const Parts& parts, record::Names& names, engine::LastingState& lasting,
              std::function<void(std::string_view)> log);
  // Cuts what still runs.
  ~Composition();

  // Serves the snapshot from now on. Nothing has changed if a listener could not be bound, or TLS has a
  // problem. Returns when all workers have it.
  using ApplyProblem = std::variant<net::BindError, TlsService::Problem>;
  Result<void, ApplyProblem> apply(std::shared_ptr<flow::Snapshot> snapshot);
  std::vector<BoundListener> listeners() const;
  // The certificate of the local CA; empty if nothing asks for it.
  std::string caRootPath() const { return m_tls->rootPath(); }

  // Takes what waits in the accept queues, closes the listeners, and lets end what runs, for at most `limit`.
  // `done` is called on a worker's thread.
  void drain(Milliseconds limit, std::function<void()> done);

  // Returns when everything that has ended is with the sinks.
  void flushRecords();
  // See Engine.
  void probeNow(std::shared_ptr<const upstream::TargetCell> target) { m_engine.probeNow(std::move(target)); }
  engine::EngineCounters counters() const { return m_engine.counters(); }

 private:
  struct Worker {
    Worker(net::ReactorKind kind, size_t index, net::Resolver& resolver);
    net::WorkerThread thread;
    net::Connector connector;
  };

  std::string metricsText() const;
  engine::EngineCallbacks engineCallbacks();
  void composeRecord(const Parts& parts);
  void composeWorkers(const Parts& parts);
  std::vector<net::Acceptor::Worker> acceptingWorkers();
  std::vector<net::TlsSecurer::Worker> securingWorkers();

  // A log for workers.
  std::function<void(std::string_view)> logLater();

  const std::function<void(std::string_view)> m_log;
  QObject m_here;

  const WallTime m_started = std::chrono::system_clock::now();
  store::Metrics m_metrics;
  std::atomic<uint64_t> m_acceptPauses{0};
  // One a worker.
  std::vector<std::unique_ptr<record::WorkerChannel>> m_channels;
  std::unique_ptr<store::Recorder> m_recorder;

  net::Resolver m_resolver;
  std::vector<std::unique_ptr<Worker>> m_workers;
  HandshakeLog m_handshakeLog;
  engine::Engine m_engine;
  std::unique_ptr<TlsService> m_tls;
  std::unique_ptr<Accepting> m_accepting;
  std::unique_ptr<ListenerSet> m_listeners;
};

}  // namespace headgate::app
