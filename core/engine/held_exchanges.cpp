#include "core/engine/held_exchanges.h"

#include <utility>

namespace headgate::engine {

void HeldExchanges::put(HeldExchange exchange) {
  const std::lock_guard lock(m_mutex);
  const uint64_t id = exchange.id.value;
  m_exchanges.insert_or_assign(id, std::move(exchange));
  m_count = m_exchanges.size();
}

void HeldExchanges::remove(ExchangeId id) {
  const std::lock_guard lock(m_mutex);
  m_exchanges.erase(id.value);
  m_count = m_exchanges.size();
}

std::vector<HeldExchange> HeldExchanges::all() const {
  const std::lock_guard lock(m_mutex);
  std::vector<HeldExchange> exchanges;
  exchanges.reserve(m_exchanges.size());
  for (const auto& [id, exchange] : m_exchanges) exchanges.push_back(exchange);
  return exchanges;
}

}  // namespace headgate::engine
