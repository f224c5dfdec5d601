#include <gtest/gtest.h>
#include <set>

#include "core/record/intervention.h"

namespace headgate::record {
namespace {

TEST(Intervention, EachHasANameOfItsOwn) {
  std::set<std::string_view> names;
  for (uint8_t i = 0; i < static_cast<uint8_t>(Intervention::Count_); ++i) {
    EXPECT_FALSE(name(static_cast<Intervention>(i)).empty());
    names.insert(name(static_cast<Intervention>(i)));
  }
  EXPECT_EQ(names.size(), static_cast<size_t>(Intervention::Count_));
}

TEST(Intervention, ASetSaysWhatIsInItInTheOrderOfTheList) {
  Interventions some;
  EXPECT_FALSE(some.any());
  EXPECT_EQ(some.names(), "");
  some.add(Intervention::Cut);
  some.add(Intervention::HoldRequest);
  some.add(Intervention::Cut);
  EXPECT_TRUE(some.has(Intervention::Cut));
  EXPECT_FALSE(some.has(Intervention::Drop));
  EXPECT_EQ(some.names(), "hold_request cut");
  Interventions same;
  same.setBits(some.bits());
  EXPECT_EQ(same, some);
}

}  // namespace
}  // namespace headgate::record
