// Responses: however the bytes are cut, the reader says the same. The first byte chooses the method that is
// answered and whether the connection ends after the bytes.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/http/h1_reader.h"

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

struct Script {
  std::string_view answers;
  bool ends = false;
};

std::string readAll(std::string_view input, const Script& script, const Limits& limits, size_t stride) {
  ResponseReader reader(limits);
  reader.expect(script.answers);
  ResponseHead head;
  std::string said;
  size_t from = 0;
  size_t to = 0;
  while (true) {
    const std::string_view window = input.substr(from, to - from);
    ReadStep step = reader.next(window, head);
    if (step.kind == ReadKind::NeedMore && to == input.size()) {
      if (!script.ends) return said + "more";
      step = reader.finish();
    }
    if (step.kind == ReadKind::Failed) return said + "error " + std::string(reader.error().name());
    if (step.consumed > window.size()) std::abort();
    from += step.consumed;
    if (step.kind == ReadKind::Head) {
      said += std::to_string(head.status) + head.reason + std::to_string(static_cast<int>(head.framing));
      for (size_t i = 0; i < head.fields.size(); ++i)
        said.append(head.fields[i].name).append(head.fields[i].value);
    } else if (step.kind == ReadKind::Body) {
      if (step.body.empty() || step.body.data() + step.body.size() > window.data() + step.consumed)
        std::abort();
      said += step.body;
    } else if (step.kind == ReadKind::End) {
      return said + "end";
    } else {
      to = std::min(input.size(), to + stride);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Script script{(data[0] & 1) ? "HEAD" : "GET", (data[0] & 2) != 0};
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  for (const Limits* limits : {&kLimits, &kTightLimits}) {
    const std::string whole = readAll(input, script, *limits, size);
    if (readAll(input, script, *limits, 1) != whole || readAll(input, script, *limits, 7) != whole)
      std::abort();
  }
  return 0;
}
