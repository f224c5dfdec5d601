// What decoders report, as text that a test can be read by.
//
// A line is `Kind@offset+size`, then only what is not as usual: the data between bars, type, id, retry,
// frames, code, flags.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/stream/stream_decoder.h"
#include "tests/support/byte_script.h"

namespace headgate::stream {

inline const char* nameOf(StreamEventKind kind) {
  switch (kind) {
    case StreamEventKind::SseEvent:
      return "SseEvent";
    case StreamEventKind::SseFieldsOnly:
      return "SseFieldsOnly";
    case StreamEventKind::SseComment:
      return "SseComment";
    case StreamEventKind::SseIncomplete:
      return "SseIncomplete";
    case StreamEventKind::JsonLine:
      return "JsonLine";
    case StreamEventKind::JsonLineIncomplete:
      return "JsonLineIncomplete";
    case StreamEventKind::WsText:
      return "WsText";
    case StreamEventKind::WsBinary:
      return "WsBinary";
    case StreamEventKind::WsFragment:
      return "WsFragment";
    case StreamEventKind::WsPing:
      return "WsPing";
    case StreamEventKind::WsPong:
      return "WsPong";
    case StreamEventKind::WsClose:
      return "WsClose";
    case StreamEventKind::WsIncomplete:
      return "WsIncomplete";
    case StreamEventKind::Limit:
      return "Limit";
    case StreamEventKind::Violation:
      return "Violation";
  }
  return "?";
}

class EventLog final : public StreamEventSink {
 public:
  void onStreamEvent(const StreamEvent& event) override {
    std::string line = nameOf(event.kind);
    line += '@' + std::to_string(event.offset) + '+' + std::to_string(event.size);
    line += " |" + std::string(event.data) + '|';
    const bool sentence = event.kind == StreamEventKind::Limit || event.kind == StreamEventKind::Violation;
    if (!sentence && event.dataSize != event.data.size()) line += " of " + std::to_string(event.dataSize);
    if (event.cut) line += " cut";
    if (!event.type.empty() && event.type != "message") line += " type=" + std::string(event.type);
    if (!event.id.empty()) line += " id=" + std::string(event.id);
    if (event.retryMilliseconds) line += " retry=" + std::to_string(*event.retryMilliseconds);
    if (event.frames > 1) line += " frames=" + std::to_string(event.frames);
    if (event.closeCode) line += " code=" + std::to_string(event.closeCode);
    if (event.compressed) line += " compressed";
    if (event.undecoded) line += " undecoded";
    if (event.invalidUtf8) line += " invalidUtf8";
    lines.push_back(std::move(line));
  }

  std::vector<std::string> lines;
};

using Lines = std::vector<std::string>;
using MakeDecoder = std::function<std::unique_ptr<StreamDecoder>(StreamEventSink&)>;

inline Lines decode(const MakeDecoder& make, const std::vector<ByteView>& pieces) {
  EventLog log;
  const auto decoder = make(log);
  for (const ByteView piece : pieces) decoder->feed(test::ExactBytes(piece).view());
  decoder->finish();
  return log.lines;
}

}  // namespace headgate::stream
