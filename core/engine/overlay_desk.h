// The overlay of one worker, and the exchanges that it holds there.
//
// Thread: the worker's. Owned by its WorkerContext; exchanges enter and leave it themselves.
#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>

#include "core/base/ids.h"
#include "core/flow/held_edit.h"
#include "core/flow/overlay.h"

namespace headgate::engine {

class Exchange;
class HeldExchanges;

class OverlayDesk {
 public:
  // `held` may be null: nobody looks.
  explicit OverlayDesk(HeldExchanges* held) : m_held(held) {}

  // For the exchanges that begin from now on; nullptr: nothing is to be done to them. Those that are held by
  // a rule that is no longer among these go on.
  void set(std::shared_ptr<const flow::Overlay> overlay);
  const std::shared_ptr<const flow::Overlay>& overlay() const { return m_overlay; }
  // Nothing is held any more, and nothing will be: the worker ends.
  void close();

  // Nothing if it is not held here any more.
  void decide(ExchangeId id, const flow::HeldDecision& decision);

  void enter(ExchangeId id, Exchange& exchange) { m_exchanges[id] = &exchange; }
  void leave(ExchangeId id);
  HeldExchanges* held() { return m_held; }

 private:
  template <typename Wanted>
  void letGo(Wanted wanted);

  HeldExchanges* const m_held;
  std::shared_ptr<const flow::Overlay> m_overlay;
  std::unordered_map<ExchangeId, Exchange*> m_exchanges;
  bool m_closed = false;
};

}  // namespace headgate::engine
