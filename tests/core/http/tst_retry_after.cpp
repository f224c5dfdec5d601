#include <gtest/gtest.h>

#include "core/http/retry_after.h"

namespace headgate::http {
namespace {

using namespace std::chrono_literals;

// Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110 section 5.6.7.
const WallTime kNow{std::chrono::seconds(784'111'777)};

TEST(RetryAfter, IsSecondsOrADate) {
  const std::pair<std::string_view, Milliseconds> kCases[] = {
      {"0", 0ms},
      {"120", 2min},
      {"007", 7s},
      {"86400", 24h},
      {"86401", 24h},
      {"999999999", 24h},
      {"99999999999999999999999999", 24h},  // no number is too large to be understood
      {"Sun, 06 Nov 1994 08:49:37 GMT", 0ms},
      {"Sun, 06 Nov 1994 08:49:38 GMT", 1s},
      {"Sun, 06 Nov 1994 08:49:36 GMT", 0ms},  // past
      {"Sun, 06 Nov 1994 09:49:37 GMT", 1h},
      {"Thu, 01 Jan 1970 00:00:00 GMT", 0ms},
      {"Fri, 31 Dec 9999 23:59:59 GMT", 24h},
      {"Sun, 06 Nov 1994 08:49:60 GMT", 23s},   // a leap second
      {"Xyz, 06 Nov 1994 08:50:37 GMT", 1min},  // the day of the week says nothing new
  };
  for (const auto& [value, pause] : kCases) EXPECT_EQ(parseRetryAfter(value, kNow), pause) << value;
}

TEST(RetryAfter, IsNothingElse) {
  for (const std::string_view value : {"",
                                       " ",
                                       "soon",
                                       "-1",
                                       "+1",
                                       "1.5",
                                       "1 ",
                                       " 1",
                                       "0x10",
                                       "1,2",
                                       "Sunday, 06-Nov-94 08:49:37 GMT",
                                       "Sun Nov  6 08:49:37 1994",
                                       "Sun, 06 Nov 1994 08:49:37 UTC",
                                       "Sun, 06 Nov 1994 08:49:37",
                                       "Sun, 06 nov 1994 08:49:37 GMT",
                                       "Sun, 31 Feb 1994 08:49:37 GMT",
                                       "Sun, 00 Nov 1994 08:49:37 GMT",
                                       "Sun, 06 Nov 1994 24:00:00 GMT",
                                       "Sun, 06 Nov 1994 08:60:00 GMT",
                                       "Sun, 06 Nov 1994 08:49:61 GMT",
                                       "Sun, -6 Nov 1994 08:49:37 GMT",
                                       "Sun, 6  Nov 1994 08:49:37 GMT",
                                       "Sun, 06 Nov -994 08:49:37 GMT"})
    EXPECT_EQ(parseRetryAfter(value, kNow), std::nullopt) << value;
}

TEST(RetryAfter, AFractionOfNowIsNoReasonToComeTooEarly) {
  EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:38 GMT", kNow + 100us), 1000ms);
  EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:38 GMT", kNow + 999'999us), 1ms);
}

}  // namespace
}  // namespace headgate::http
