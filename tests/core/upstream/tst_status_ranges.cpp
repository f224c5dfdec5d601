#include <gtest/gtest.h>

#include "core/upstream/status_ranges.h"

namespace headgate::upstream {
namespace {

TEST(StatusRanges, ParsesWhatAProfileSays) {
  for (const auto& [text, again] : {std::pair("200", "200"),
                                    {"200-299", "200-299"},
                                    {"100-599", "100-599"},
                                    {"204-204", "204"},
                                    {"200,204,301-302", "200,204,301-302"},
                                    {" 200 - 299 , 304 ", "200-299,304"}}) {
    const auto ranges = StatusRanges::parse(text);
    ASSERT_TRUE(ranges) << text;
    EXPECT_EQ(ranges->text(), again);
    EXPECT_EQ(StatusRanges::parse(ranges->text()), ranges);
  }
}

TEST(StatusRanges, RefusesEverythingElse) {
  for (const char* text : {"", " ", ",", "200,", ",200", "2xx", "99", "600", "099", "1000", "-200", "200-",
                           "200-199", "200-299-300", "200;204", "+200", "200-6000", "20 0"})
    EXPECT_FALSE(StatusRanges::parse(text)) << text;
}

TEST(StatusRanges, Contains) {
  const auto ranges = StatusRanges::parse("200,204-206,599");
  std::string in;
  for (uint16_t status = 0; status < 700; ++status)
    if (ranges->contains(status)) in += std::to_string(status) + ' ';
  EXPECT_EQ(in, "200 204 205 206 599 ");
  EXPECT_FALSE(StatusRanges().contains(200));
  EXPECT_TRUE(StatusRanges().empty());
}

}  // namespace
}  // namespace headgate::upstream
