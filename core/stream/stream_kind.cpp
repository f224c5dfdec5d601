#include "core/stream/stream_kind.h"

#include <algorithm>
#include <array>

#include "core/http/grammar.h"
#include "core/stream/ndjson_decoder.h"
#include "core/stream/sse_decoder.h"

namespace headgate::stream {
namespace {

using http::equalsIgnoringCase;
using http::FieldId;

// None of the JSON-lines types is registered with IANA; these are the spellings in use.
constexpr std::array<std::string_view, 7> kJsonLinesTypes = {
    "application/x-ndjson",  "application/ndjson",      "application/jsonl",      "application/x-jsonl",
    "application/jsonlines", "application/x-jsonlines", "application/json-lines",
};

}  // namespace

StreamKind kindOfType(std::string_view contentType) {
  const std::string_view type = http::trimSpaces(contentType.substr(0, contentType.find(';')));
  if (equalsIgnoringCase(type, "text/event-stream")) return StreamKind::EventStream;
  const bool jsonLines =
      std::any_of(kJsonLinesTypes.begin(), kJsonLinesTypes.end(),
                  [type](std::string_view known) { return equalsIgnoringCase(type, known); });
  return jsonLines ? StreamKind::JsonLines : StreamKind::None;
}

StreamKind streamKind(const http::ResponseHead& head) {
  if (head.status == 101)
    return equalsIgnoringCase(head.fields.first(FieldId::Upgrade), "websocket") ? StreamKind::WebSocket
                                                                                : StreamKind::Raw;
  if (head.framing == http::Framing::None) return StreamKind::None;
  const StreamKind kind = kindOfType(head.fields.first(FieldId::ContentType));
  if (kind != StreamKind::None) return kind;
  const bool openEnded = head.framing != http::Framing::Length;
  return openEnded && equalsIgnoringCase(head.fields.first(FieldId::XAccelBuffering), "no")
             ? StreamKind::Raw
             : StreamKind::None;
}

std::unique_ptr<StreamDecoder> makeBodyDecoder(StreamKind kind, StreamEventSink& sink) {
  switch (kind) {
    case StreamKind::EventStream:
      return std::make_unique<SseDecoder>(sink);
    case StreamKind::JsonLines:
      return std::make_unique<NdjsonDecoder>(Direction::FromServer, sink);
    case StreamKind::None:
    case StreamKind::WebSocket:
    case StreamKind::Raw:
      break;
  }
  return nullptr;
}

}  // namespace headgate::stream
