// However one direction of a WebSocket is cut, the events are the same, and none reaches beyond what was fed.
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

#include "core/stream/websocket_decoder.h"
#include "tests/core/stream/event_log.h"

namespace {

using namespace headgate;
using namespace headgate::stream;

struct PlaceChecker final : StreamEventSink {
  void onStreamEvent(const StreamEvent& event) override {
    if (event.offset + event.size > fed || event.data.size() > event.dataSize + 256) std::abort();
  }
  uint64_t fed = 0;
};

}  // namespace

// The first byte chooses the direction, the compression and the limits; the second is the size of the pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const auto direction = data[0] & 1 ? Direction::FromClient : Direction::FromServer;
  std::optional<PermessageDeflate> deflate;
  if (data[0] & 2) deflate = PermessageDeflate{(data[0] & 4) != 0, (data[0] & 4) != 0};
  WebSocketLimits limits;
  if (data[0] & 8)
    limits = {.maxMessageBytes = 16, .maxInflatedBytes = 4096, .inflateRatio = 4, .inflateFree = 64};
  const size_t pieceSize = data[1] % 16 + 1;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);

  const auto make = [&](StreamEventSink& sink) {
    return std::make_unique<WebSocketDecoder>(direction, sink, deflate, limits);
  };
  std::vector<std::string_view> pieces;
  for (size_t i = 0; i < bytes.size(); i += pieceSize) pieces.push_back(bytes.substr(i, pieceSize));
  if (decode(make, {bytes}) != decode(make, pieces)) std::abort();

  PlaceChecker checker;
  checker.fed = bytes.size();
  const auto decoder = make(checker);
  decoder->feed(bytes);
  decoder->finish();
  return 0;
}
