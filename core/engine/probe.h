// One probe of one target: dials it, asks what its plan says, and judges the answer.
//
// It knows no schedule and no health: that is Prober's and TargetHealth's. Thread: the executor's. Ownership:
// the caller's; destroying it gives up, and no callback comes after that.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/engine/subrequest.h"
#include "core/engine/timer_queue.h"
#include "core/io/connector.h"
#include "core/upstream/health_plan.h"
#include "core/upstream/target_health.h"

namespace headgate::engine {

class ProbeObserver {
 public:
  // Once, and never from within the constructor. May destroy the Probe. Nothing: the probe has found out
  // nothing, because the target answers somebody else and may be one that serves one connection at a time.
  virtual void onProbed(std::optional<upstream::ProbeResult> result) = 0;

 protected:
  ~ProbeObserver() = default;
};

class Probe final : private SubrequestObserver, private io::ConnectObserver, private TimerHandler {
 public:
  // Dials at once. `context` and `observer` outlive it. `host` is the Host, if the plan's fields have none.
  Probe(const SubrequestContext& context, const SubrequestPlace& place, const std::string& host,
        const upstream::HealthPlan& plan, ProbeObserver& observer);
  Probe(const Probe&) = delete;
  Probe& operator=(const Probe&) = delete;

 private:
  void onSubrequestDone(Result<SubrequestAnswer> result) override;
  void onConnected(std::unique_ptr<io::Stream> stream) override;
  void onConnectFailed(Error error) override;
  void onTimer() override;
  void answer(upstream::ProbeResult::Verdict verdict, uint16_t status, std::string reason,
              ErrorType error = ErrorType::None);
  void fail(const Error& error);
  void finish(std::optional<upstream::ProbeResult> result);
  bool isExcused(const Error& error) const;

  const SubrequestContext& m_context;
  const upstream::HealthPlan m_plan;
  const std::shared_ptr<upstream::EndpointCell> m_cell;
  ProbeObserver& m_observer;
  const SteadyTime m_began;
  std::optional<Subrequest> m_subrequest;        // of an HTTP probe
  Timer m_timer;                                 // of a TCP probe
  std::unique_ptr<io::Connecting> m_connecting;  // of a TCP probe
};

}  // namespace headgate::engine
