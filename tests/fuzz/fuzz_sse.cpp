// However an event stream is cut, the events are the same; and they are those of a second reader, written the
// obvious way.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/stream/sse_decoder.h"
#include "tests/core/stream/event_log.h"

namespace {

using namespace headgate;
using namespace headgate::stream;

struct Dispatched {
  std::string type, data, id;
  bool operator==(const Dispatched&) const = default;
};

// WHATWG HTML section 9.2.6, word for word, on the whole text at once.
std::vector<Dispatched> reference(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  std::vector<std::string> lines(1);
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' || text[i] == '\n')
      lines.emplace_back();
    else
      lines.back() += text[i];
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
  }
  lines.pop_back();

  std::vector<Dispatched> events;
  std::string type, data, lastId;
  for (const std::string& line : lines) {
    if (line.empty()) {
      if (!data.empty()) {
        data.pop_back();
        events.push_back({type.empty() ? "message" : type, data, lastId});
      }
      type.clear();
      data.clear();
      continue;
    }
    const size_t colon = line.find(':');
    if (colon == 0) continue;
    const std::string field = line.substr(0, colon);
    std::string value = colon == std::string::npos ? "" : line.substr(colon + 1);
    if (value.starts_with(' ')) value.erase(0, 1);
    if (field == "event") type = value;
    if (field == "data") data += value + '\n';
    if (field == "id" && value.find('\0') == std::string::npos) lastId = value;
  }
  return events;
}

struct EventCollector final : StreamEventSink {
  void onStreamEvent(const StreamEvent& event) override {
    if (event.kind == StreamEventKind::SseEvent)
      events.push_back({std::string(event.type), std::string(event.data), std::string(event.id)});
  }
  std::vector<Dispatched> events;
};

}  // namespace

// The first byte is the size of the pieces; of small ones the limit is small, too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const size_t pieceSize = data[0] % 16 + 1;
  const size_t limit = data[0] & 0x80 ? 16 : SseDecoder::kMaxEventBytes;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);

  const auto make = [limit](StreamEventSink& sink) { return std::make_unique<SseDecoder>(sink, limit); };
  std::vector<std::string_view> pieces;
  for (size_t i = 0; i < text.size(); i += pieceSize) pieces.push_back(text.substr(i, pieceSize));
  if (decode(make, {text}) != decode(make, pieces)) std::abort();

  if (limit == SseDecoder::kMaxEventBytes && text.size() < limit) {
    EventCollector collector;
    SseDecoder decoder(collector);
    decoder.feed(text);
    decoder.finish();
    if (collector.events != reference(std::string(text))) std::abort();
  }
  return 0;
}
