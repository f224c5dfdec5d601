// A recorded response as something to be played again: its head, the pieces of its body and when each of them
// came; and what may be done to it at one place.
//
// Times are those of the record, counted from the moment when the request was complete. Plain values; pure
// functions. Thread: any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/http/headers.h"

namespace headgate::replay {

struct Piece {
  Nanoseconds at{0};
  std::string bytes;
};

struct Score {
  uint16_t status = 200;
  std::string reason;
  http::HeaderMap fields;
  Nanoseconds headAt{0};
  std::vector<Piece> pieces;
  Nanoseconds endAt{0};
  bool endsInOrder = true;  // false: the connection ended within the body
};

enum class FaultKind : uint8_t { None, Stall, Cut, Duplicate, SplitCharacter, SplitEvent };

struct Fault {
  FaultKind kind = FaultKind::None;
  size_t piece = 0;                  // before which it comes, or that it is done to
  Nanoseconds stall{5'000'000'000};  // of the player's clock, whatever the speed
};

// Where these bytes are parted: within the first character of several bytes, or within the first event; an
// event of server-sent events ends with an empty line, so that its last line feed falls to the second part.
// Nothing if there is no such place.
std::optional<size_t> placeToSplit(ByteView bytes, FaultKind kind);

}  // namespace headgate::replay
