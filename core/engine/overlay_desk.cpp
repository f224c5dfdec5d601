#include "core/engine/overlay_desk.h"

#include <utility>
#include <vector>

#include "core/engine/exchange.h"
#include "core/engine/held_exchanges.h"

namespace headgate::engine {

void OverlayDesk::set(std::shared_ptr<const flow::Overlay> overlay) {
  if (m_closed) return;
  m_overlay = std::move(overlay);
  letGo([this](const Exchange& exchange) { return !m_overlay || !m_overlay->hasRule(exchange.heldBy()); });
}

void OverlayDesk::close() {
  m_closed = true;
  m_overlay.reset();
  letGo([](const Exchange&) { return true; });
}

// One may end while another goes on: each is looked up when its turn comes.
template <typename Wanted>
void OverlayDesk::letGo(Wanted wanted) {
  std::vector<ExchangeId> ids;
  for (const auto& [id, exchange] : m_exchanges)
    if (wanted(*exchange)) ids.push_back(id);
  for (const ExchangeId id : ids) decide(id, {});
}

void OverlayDesk::decide(ExchangeId id, const flow::HeldDecision& decision) {
  if (const auto found = m_exchanges.find(id); found != m_exchanges.end()) found->second->decide(decision);
}

void OverlayDesk::leave(ExchangeId id) {
  m_exchanges.erase(id);
  if (m_held) m_held->remove(id);
}

}  // namespace headgate::engine
