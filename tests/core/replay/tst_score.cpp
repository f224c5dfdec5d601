#include <gtest/gtest.h>

#include "core/replay/score.h"

namespace headgate::replay {
namespace {

TEST(PlaceToSplit, IsWithinACharacterOrAnEvent) {
  struct Case {
    std::string bytes;
    FaultKind kind;
    std::optional<size_t> place;
  };
  const Case cases[] = {
      {"caf\u00e9", FaultKind::SplitCharacter, 4},
      {"a\U0001F600", FaultKind::SplitCharacter, 2},
      {"\xa9 \u6f22", FaultKind::SplitCharacter, 3},  // the first byte is the end of one that began before
      {"plain", FaultKind::SplitCharacter, std::nullopt},
      {"", FaultKind::SplitCharacter, std::nullopt},
      {"data: 1\n\ndata: 2\n\n", FaultKind::SplitEvent, 8},
      {"data: 1\r\n\r\n", FaultKind::SplitEvent, 10},
      {"data: 1", FaultKind::SplitEvent, 3},
      {"x", FaultKind::SplitEvent, std::nullopt},
      {"data: caf\u00e9\n\n", FaultKind::Stall, std::nullopt},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(placeToSplit(each.bytes, each.kind), each.place) << each.bytes;
  }
}

}  // namespace
}  // namespace headgate::replay
