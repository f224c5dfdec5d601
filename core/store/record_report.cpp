#include "core/store/record_report.h"

#include <map>

#include "core/crypto/digest.h"
#include "core/json/json_writer.h"

namespace headgate::store {

RecordReport reportOf(const MemoryStore& store) {
  const MemoryStore::Stats stats = store.stats();
  RecordReport report{.exchanges = stats.exchangesClosed,
                      .bytes = stats.bytesStored,
                      .gaps = stats.gaps,
                      .lostBytes = stats.lostBytes,
                      .lostEvents = stats.lostEvents};
  std::map<crypto::Sha256Digest, RecordReport::Body> bodies;
  store.forEachCompleteResponseBody([&](ExchangeId, ByteView content) {
    RecordReport::Body& body = bodies[crypto::sha256(content)];
    body.bytes = content.size();
    ++body.count;
  });
  for (auto& [digest, body] : bodies) {
    body.sha256 = crypto::toHex(digest);
    report.bodies.push_back(std::move(body));
  }
  return report;
}

std::string toJson(const RecordReport& report) {
  std::string out;
  json::JsonWriter json(out);
  json.beginObject();
  json.key("exchanges").number(report.exchanges);
  json.key("bytes").number(report.bytes);
  json.key("gaps").number(report.gaps);
  json.key("lost_bytes").number(report.lostBytes);
  json.key("lost_events").number(report.lostEvents);
  json.key("bodies").beginArray();
  for (const RecordReport::Body& body : report.bodies) {
    json.beginObject();
    json.key("sha256").string(body.sha256);
    json.key("bytes").number(body.bytes);
    json.key("count").number(body.count);
    json.endObject();
  }
  json.endArray().endObject();
  return out;
}

}  // namespace headgate::store
