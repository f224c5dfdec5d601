#include <gtest/gtest.h>

#include "core/engine/admission.h"

namespace headgate::engine {
namespace {

TEST(Admission, HoldsTheListenersLimit) {
  Admission admission;
  EXPECT_TRUE(admission.enter(1, "10.0.0.1", 2, 9));
  EXPECT_TRUE(admission.enter(1, "10.0.0.2", 2, 9));
  EXPECT_FALSE(admission.enter(1, "10.0.0.3", 2, 9));
  EXPECT_TRUE(admission.enter(2, "10.0.0.3", 2, 9)) << "another listener has its own";
  admission.leave(1, "10.0.0.1");
  EXPECT_TRUE(admission.enter(1, "10.0.0.3", 2, 9));
}

TEST(Admission, HoldsTheLimitPerAddress) {
  Admission admission;
  EXPECT_TRUE(admission.enter(1, "10.0.0.1", 9, 1));
  EXPECT_FALSE(admission.enter(1, "10.0.0.1", 9, 1));
  EXPECT_TRUE(admission.enter(1, "10.0.0.2", 9, 1));
  admission.leave(1, "10.0.0.1");
  EXPECT_TRUE(admission.enter(1, "10.0.0.1", 9, 1));
}

TEST(Admission, ARefusalCountsNothing) {
  Admission admission;
  EXPECT_FALSE(admission.enter(1, "10.0.0.1", 9, 0));
  for (int i = 0; i < 9; ++i) EXPECT_TRUE(admission.enter(1, "10.0.0.2", 9, 9));
  for (int i = 0; i < 9; ++i) admission.leave(1, "10.0.0.2");
  EXPECT_TRUE(admission.enter(1, "10.0.0.1", 1, 1));
}

}  // namespace
}  // namespace headgate::engine
