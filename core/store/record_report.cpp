#include "core/store/record_report.h"

#include <map>

#include "core/crypto/digest.h"
#include "core/store/stream_events.h"

namespace headgate::store {

RecordReport reportOf(const MemoryStore& store) {
  const MemoryStore::Stats stats = store.stats();
  RecordReport report{.exchanges = stats.exchangesClosed,
                      .bytes = stats.bytesStored,
                      .gaps = stats.gaps,
                      .lostBytes = stats.lostBytes,
                      .lostEvents = stats.lostEvents};
  std::map<crypto::Sha256Digest, RecordReport::Body> bodies;
  store.forEach([&](const StoredExchange& exchange) {
    report.streamEvents += streamTranscript(exchange).events.size();
    const std::optional<Bytes> content = completeBody(exchange, record::DetailKind::ResponseBody);
    if (!content) return;
    RecordReport::Body& body = bodies[crypto::sha256(*content)];
    body.bytes = content->size();
    ++body.count;
  });
  for (auto& [digest, body] : bodies) {
    body.sha256 = crypto::toHex(digest);
    report.bodies.push_back(std::move(body));
  }
  return report;
}

}  // namespace headgate::store
