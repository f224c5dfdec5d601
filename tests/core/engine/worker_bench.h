// A worker of the engine over streams in memory, with a clock that only moves when told to: clients and
// targets are the test's.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/worker.h"
#include "core/record/worker_channel.h"
#include "tests/flow/flow_player.h"
#include "tests/support/loopback.h"

namespace headgate::test {

// Dials the test: each connection's other end is put on a list.
class LoopbackConnector final : public io::Connector {
 public:
  LoopbackConnector(ManualExecutor& executor, std::shared_ptr<FaultPlan> plan)
      : m_executor(executor), m_plan(std::move(plan)) {}

  std::unique_ptr<io::Connecting> connect(const io::Endpoint&, io::ConnectObserver& observer) override {
    auto dial = std::make_unique<Dial>();
    const std::weak_ptr<bool> alive = dial->alive;
    m_executor.post([this, alive, &observer] {
      if (alive.expired()) return;
      if (m_plan->fails()) return observer.onConnectFailed({ErrorType::ConnectRefused, "test"});
      auto [ours, theirs] = LoopbackStream::pair(m_executor, m_plan);
      targets.push_back(std::move(theirs));
      observer.onConnected(std::move(ours));
    });
    return dial;
  }

  std::vector<std::unique_ptr<LoopbackStream>> targets;

 private:
  struct Dial final : io::Connecting {
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
  };
  ManualExecutor& m_executor;
  std::shared_ptr<FaultPlan> m_plan;
};

struct WorkerBench {
  explicit WorkerBench(std::shared_ptr<FaultPlan> faults, engine::Admission* admission = nullptr,
                       engine::BufferBudget* budget = nullptr)
      : plan(std::move(faults)), connector(executor, plan) {
    engine::WorkerParts parts{executor, connector};
    parts.admission = admission;
    parts.budget = budget;
    parts.channel = &channel;
    parts.gatewayId = "headgate-test";
    worker = std::make_unique<engine::Worker>(std::move(parts));
    snapshot->pools[0].targets[0].endpointKey = "a";
    apply();
  }

  // After the snapshot was changed, which nobody else may read meanwhile.
  void apply() { worker->apply(snapshot, {{1, snapshot->listeners[0].name}}); }

  std::unique_ptr<LoopbackStream> accept(const std::string& ip = "127.0.0.1") {
    auto [ours, theirs] = LoopbackStream::pair(executor, plan);
    worker->onAccepted({1, std::move(ours), {ip, 50000}, {"127.0.0.1", 8080}, executor.now()});
    return std::move(theirs);
  }

  std::vector<record::Summary> summaries() {
    channel.drain(seen, SIZE_MAX);
    return seen.summaries;
  }

  std::shared_ptr<FaultPlan> plan;
  ManualExecutor executor;
  LoopbackConnector connector;
  record::WorkerChannel channel{1 << 20};
  std::shared_ptr<flow::Snapshot> snapshot = simpleSnapshot(1);
  std::unique_ptr<engine::Worker> worker;

 private:
  struct Seen {
    void detail(const record::DetailHeader&, ByteView) {}
    void summary(const record::Summary& one) { summaries.push_back(one); }
    std::vector<record::Summary> summaries;
  };
  Seen seen;
};

}  // namespace headgate::test
