#include "core/replay/score.h"

#include "core/base/utf8.h"

namespace headgate::replay {

namespace {

std::optional<size_t> withinCharacter(ByteView bytes) {
  for (size_t at = 0; at < bytes.size(); ++at) {
    if (utf8SequenceSize(bytes.substr(at)) > 1) return at + 1;
  }
  return std::nullopt;
}

// Before the line feed that would make an event complete, or else in the middle of its first line.
std::optional<size_t> withinEvent(ByteView bytes) {
  for (const ByteView end : {ByteView("\r\n\r\n"), ByteView("\n\n"), ByteView("\r\r")}) {
    const size_t at = bytes.find(end);
    if (at != ByteView::npos) return at + end.size() - 1;
  }
  const size_t line = bytes.find_first_of("\r\n");
  const size_t length = line == ByteView::npos ? bytes.size() : line;
  return length < 2 ? std::nullopt : std::optional(length / 2);
}

}  // namespace

std::optional<size_t> placeToSplit(ByteView bytes, FaultKind kind) {
  if (kind == FaultKind::SplitCharacter) return withinCharacter(bytes);
  if (kind == FaultKind::SplitEvent) return withinEvent(bytes);
  return std::nullopt;
}

}  // namespace headgate::replay
