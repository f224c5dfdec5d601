// A Composition as control runs it: somebody looks at what is under way, so that attempts are recorded.
//
// Thread: control's, where it is made, called and destroyed.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "app/composition.h"
#include "core/control/runtime.h"

namespace headgate::app {

class GatewayRuntime final : public control::Runtime {
 public:
  // `log`: as Composition's.
  GatewayRuntime(Composition::Parts parts, record::Names& names, engine::LastingState& lasting,
                 std::function<void(std::string_view)> log);

  Result<void, control::BindFailure> apply(std::shared_ptr<flow::Snapshot> snapshot) override;
  std::vector<control::BoundAddress> listeners() const override;
  engine::EngineCounters counters() const override { return m_composition.counters(); }
  void probeNow(std::shared_ptr<const upstream::TargetCell> target) override {
    m_composition.probeNow(std::move(target));
  }
  void drain(Milliseconds limit, std::function<void()> done) override {
    m_composition.drain(limit, std::move(done));
  }

 private:
  Composition m_composition;
};

}  // namespace headgate::app
