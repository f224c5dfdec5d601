// What one worker does for all of them: probes targets, fetches keys, and says who is left out, as the
// current snapshot says. Thread: that worker's, and owned by it.
#pragma once

#include <memory>

#include "core/engine/ejection_watch.h"
#include "core/engine/key_fetcher.h"
#include "core/engine/prober.h"
#include "core/flow/snapshot.h"

namespace headgate::engine {

class Steward {
 public:
  // `log` takes sentences for people; it may be empty.
  Steward(const SubrequestContext& context, uint64_t seed, const KeyLog& log);

  void apply(const flow::Snapshot& snapshot);
  // See Prober.
  void probeNow(const upstream::TargetCell& target) { m_prober.probeNow(target); }

 private:
  Prober m_prober;
  KeyFetcher m_keys;
  EjectionWatch m_ejections;
};

}  // namespace headgate::engine
