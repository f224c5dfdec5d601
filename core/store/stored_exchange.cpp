#include "core/store/stored_exchange.h"

namespace headgate::store {

std::optional<Bytes> completeBody(const StoredExchange& exchange, record::DetailKind kind) {
  if (!exchange.summary) return std::nullopt;
  Bytes body;
  for (const StoredEvent& event : exchange.events) {
    if (event.kind == record::DetailKind::Gap) return std::nullopt;
    if (event.kind != kind) continue;
    if (event.redacted || event.leftOut != record::LeftOut::Nothing) return std::nullopt;
    body += event.bytes;
  }
  return body;
}

}  // namespace headgate::store
