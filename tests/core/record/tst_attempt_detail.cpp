#include <gtest/gtest.h>

#include "core/record/attempt_detail.h"

namespace headgate::record {
namespace {

TEST(AttemptDetail, EveryFieldComesBack) {
  Summary known;
  known.pool = "coders";
  known.target = "one";
  known.listener = "web";
  known.clientIp.assign("2001:db8::1");
  known.clientPort = 65'535;
  known.secure = true;
  known.requestId.assign("id-7");
  const AttemptText text(known);
  const AttemptDetail attempt = attemptOf(text.view());
  EXPECT_EQ(attempt.pool, "coders");
  EXPECT_EQ(attempt.target, "one");
  EXPECT_EQ(attempt.listener, "web");
  EXPECT_EQ(attempt.clientIp, "2001:db8::1");
  EXPECT_EQ(attempt.clientPort, 65'535);
  EXPECT_TRUE(attempt.secure);
  EXPECT_EQ(attempt.requestId, "id-7");
}

TEST(AttemptDetail, WhatIsTooLongIsLeftOutAndTheRestKeepsItsPlace) {
  Summary known;
  const std::string longId(5'000, 'p');
  known.pool = longId;
  known.target = "one";
  known.requestId.assign(std::string(128, 'r'));
  const AttemptText text(known);
  EXPECT_EQ(attemptOf(text.view()).pool, "");
  EXPECT_EQ(attemptOf(text.view()).target, "one");
  EXPECT_EQ(attemptOf(text.view()).requestId.size(), 128u);
}

TEST(AttemptDetail, HoldsAnyBytes) {
  for (const std::string_view bytes : {"", "\n", "a", "a\n\n\n\n99999999\n", "a\nb\nc\nd\n-1\nx\ny\nz"}) {
    const AttemptDetail attempt = attemptOf(bytes);
    EXPECT_EQ(attempt.clientPort, 0) << bytes;
    EXPECT_FALSE(attempt.secure) << bytes;
  }
}

}  // namespace
}  // namespace headgate::record
