#include "core/store/stored_exchange.h"

namespace headgate::store {

namespace {

// What the gateway ended is whole if it was all its own: a target that had begun to answer was cut off.
bool cameToItsEnd(const record::Summary& summary) {
  return summary.endedBy == record::EndedBy::Complete ||
         (summary.endedBy == record::EndedBy::Gateway && summary.firstByte == record::kNotReached);
}

}  // namespace

std::optional<Bytes> completeBody(const StoredExchange& exchange, record::DetailKind kind) {
  if (!exchange.summary || !cameToItsEnd(*exchange.summary)) return std::nullopt;
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
