// Says which targets are left out because of what traffic met there: their cells count ejections and tell
// nobody.
//
// Looks at all targets of the current snapshot once a second, so that a storm of failures is one sentence.
// Thread: the executor's. Ownership: the caller's.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/engine/key_fetcher.h"
#include "core/engine/timer_queue.h"
#include "core/flow/snapshot.h"

namespace headgate::engine {

class EjectionWatch final : private TimerHandler {
 public:
  static constexpr Milliseconds kLookEvery{1'000};

  // `log` may be empty: then it does nothing.
  EjectionWatch(TimerQueue& timers, KeyLog log);

  void apply(const flow::Snapshot& snapshot);

 private:
  struct Watched {
    std::string name;  // "pool/target"
    std::shared_ptr<upstream::TargetCell> cell;
    uint64_t ejections = 0;
    std::array<uint64_t, upstream::kFailures> failures{};
  };

  void onTimer() override;
  static std::array<uint64_t, upstream::kFailures> failuresOf(const upstream::TargetHealth& health);
  static std::string reason(const Watched& before, const upstream::TargetHealth& health);

  TimerQueue& m_timers;
  const KeyLog m_log;
  Timer m_timer;
  std::vector<Watched> m_targets;
};

}  // namespace headgate::engine
