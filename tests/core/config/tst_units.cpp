#include <gtest/gtest.h>

#include "core/config/suggest.h"
#include "core/config/units.h"

namespace headgate::config {
namespace {

TEST(Units, Durations) {
  EXPECT_EQ(parseDuration("250ms"), Milliseconds(250));
  EXPECT_EQ(parseDuration("10s"), Milliseconds(10'000));
  EXPECT_EQ(parseDuration("15m"), Milliseconds(900'000));
  EXPECT_EQ(parseDuration("999999999h"), Milliseconds(999'999'999 * INT64_C(3'600'000)));
  EXPECT_EQ(parseDuration("off"), Milliseconds(0));
  for (const std::string_view text :
       {"", "s", "10", "0s", "01s", "+1s", "-1s", "1.5s", "1 s", "1S", "1000000000s", "1d", "on"})
    EXPECT_EQ(parseDuration(text), std::nullopt) << text;
}

TEST(Units, Sizes) {
  EXPECT_EQ(parseSize("64B"), 64u);
  EXPECT_EQ(parseSize("64KiB"), 65'536u);
  EXPECT_EQ(parseSize("10MiB"), 10'485'760u);
  EXPECT_EQ(parseSize("999999999GiB"), 999'999'999 * (UINT64_C(1) << 30));
  EXPECT_EQ(parseSize("off"), 0u);
  for (const std::string_view text : {"", "B", "64", "0B", "64KB", "64kib", "1TiB", "-1B"})
    EXPECT_EQ(parseSize(text), std::nullopt) << text;
}

TEST(Suggest, TheNearestWordIfItIsNearEnough) {
  EXPECT_EQ(suggestion("cod", {"chat", "code", "core"}), "; did you mean \"code\"?");
  EXPECT_EQ(suggestion("lsiteners", {"listeners", "pools"}), "; did you mean \"listeners\"?");
  EXPECT_EQ(suggestion("zebra", {"listeners", "pools"}), "");
  EXPECT_EQ(suggestion("", {"a"}), "");
  EXPECT_EQ(suggestion(std::string(1000, 'a'), {"a"}), "");
}

}  // namespace
}  // namespace headgate::config
