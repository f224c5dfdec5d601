// Requests: however the bytes are cut, the reader says the same; and what it accepts, our writer can write
// again.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/http/h1_reader.h"
#include "core/http/h1_writer.h"

namespace {

using namespace headgate::http;

const Limits kLimits;

// So tight that short inputs reach every limit.
Limits tightLimits() {
  Limits limits;
  limits.maxHeadBytes = 128;
  limits.maxFieldBytes = 24;
  limits.maxFields = 4;
  limits.maxTargetBytes = 16;
  limits.maxMethodBytes = 8;
  limits.maxChunkExtensionBytes = 8;
  limits.maxChunkExtensionTotal = 16;
  limits.maxTrailerBytes = 32;
  limits.chunkOverheadFree = 32;
  limits.chunkOverheadFactor = 2;
  return limits;
}
const Limits kTightLimits = tightLimits();

// The first message of the input as text; input that stays unconsumed is offered again with `stride` bytes
// more.
std::string readFirst(std::string_view input, const Limits& limits, size_t stride) {
  RequestReader reader(limits);
  RequestHead head;
  std::string said;
  std::string body;
  size_t from = 0;
  size_t to = 0;
  while (true) {
    const std::string_view window = input.substr(from, to - from);
    const ReadStep step = reader.next(window, head);
    if (step.kind == ReadKind::Failed) return said + body + "error " + std::string(reader.error().name());
    if (step.consumed > window.size()) std::abort();
    from += step.consumed;
    if (step.kind == ReadKind::Head) {
      WireFraming framing;
      framing.body = head.framing;
      framing.contentLength = head.contentLength;
      writeRequestHead(said, head.method, head.target, head.fields, framing);
    } else if (step.kind == ReadKind::Body) {
      if (step.body.empty() || step.body.data() + step.body.size() > window.data() + step.consumed)
        std::abort();
      body += step.body;
    } else if (step.kind == ReadKind::End) {
      return said + body + "end";
    } else if (to == input.size()) {
      return said + body + "more";
    } else {
      to = std::min(input.size(), to + stride);
    }
  }
}

// The head that our writer wrote must be read in the same way.
void readAgain(std::string_view said) {
  const size_t end = said.find("\r\n\r\n");
  if (end == said.npos) return;
  RequestReader reader(kLimits);
  RequestHead head;
  const ReadStep step = reader.next(said.substr(0, end + 4), head);
  // The writer's version is 1.1: what HTTP/1.0 may lack is missing then. Its own fields may make a head a
  // little longer.
  if (step.kind == ReadKind::Failed && reader.error().type != headgate::ErrorType::BadHost &&
      reader.error().type != headgate::ErrorType::HeaderTooLarge &&
      reader.error().type != headgate::ErrorType::ExpectationFailed)
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  for (const Limits* limits : {&kLimits, &kTightLimits}) {
    const std::string whole = readFirst(input, *limits, size + 1);
    if (readFirst(input, *limits, 1) != whole || readFirst(input, *limits, 7) != whole) std::abort();
    readAgain(whole);
  }
  return 0;
}
