// Runs a decoder over its input, cut in every way.
#pragma once

#include <gtest/gtest.h>

#include "tests/core/stream/event_log.h"

namespace headgate::stream {

// However the input is cut, the events are these.
inline void expectEvents(const MakeDecoder& make, ByteView input, const Lines& expected) {
  for (const test::Cut& cut : test::cutsOf(input))
    ASSERT_EQ(decode(make, test::piecesOf(input, cut)), expected)
        << cut.name << ": " << testing::PrintToString(input.substr(0, 200));
}

}  // namespace headgate::stream
