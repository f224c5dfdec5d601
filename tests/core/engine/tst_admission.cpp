#include <gtest/gtest.h>

#include "core/engine/admission.h"

namespace headgate::engine {
namespace {

using Entry = Admission::Entry;

TEST(Admission, HoldsTheListenersLimit) {
  Admission admission;
  EXPECT_EQ(admission.enter(1, "10.0.0.1", 2, 9), Entry::Admitted);
  EXPECT_EQ(admission.enter(1, "10.0.0.2", 2, 9), Entry::Admitted);
  EXPECT_EQ(admission.enter(1, "10.0.0.3", 2, 9), Entry::ListenerFull);
  EXPECT_EQ(admission.enter(2, "10.0.0.3", 2, 9), Entry::Admitted) << "another listener has its own";
  admission.leave(1, "10.0.0.1");
  EXPECT_EQ(admission.enter(1, "10.0.0.3", 2, 9), Entry::Admitted);
}

TEST(Admission, HoldsTheLimitPerAddress) {
  Admission admission;
  EXPECT_EQ(admission.enter(1, "10.0.0.1", 9, 1), Entry::Admitted);
  EXPECT_EQ(admission.enter(1, "10.0.0.1", 9, 1), Entry::AddressFull);
  EXPECT_EQ(admission.enter(1, "10.0.0.2", 9, 1), Entry::Admitted);
  admission.leave(1, "10.0.0.1");
  EXPECT_EQ(admission.enter(1, "10.0.0.1", 9, 1), Entry::Admitted);
}

// A client is given a /64, and has as many addresses as it likes.
TEST(Admission, AnAddressOfIPv6StandsForItsNetwork) {
  Admission admission;
  EXPECT_EQ(admission.enter(1, "2001:db8:0:1::1", 9, 1), Entry::Admitted);
  EXPECT_EQ(admission.enter(1, "2001:db8:0:1:ffff:ffff:ffff:ffff", 9, 1), Entry::AddressFull);
  EXPECT_EQ(admission.enter(1, "2001:db8:0:2::1", 9, 1), Entry::Admitted);
  admission.leave(1, "2001:db8:0:1::1");
  EXPECT_EQ(admission.enter(1, "2001:db8:0:1::2", 9, 1), Entry::Admitted);
}

// All of IPv4 is one network of IPv6.
TEST(Admission, ButOneThatHoldsIPv4DoesNot) {
  Admission admission;
  EXPECT_EQ(admission.enter(1, "::ffff:10.0.0.1", 9, 1), Entry::Admitted);
  EXPECT_EQ(admission.enter(1, "::ffff:10.0.0.2", 9, 1), Entry::Admitted);
}

TEST(Admission, ARefusalCountsNothing) {
  Admission admission;
  EXPECT_EQ(admission.enter(1, "10.0.0.1", 9, 0), Entry::AddressFull);
  for (int i = 0; i < 9; ++i) EXPECT_EQ(admission.enter(1, "10.0.0.2", 9, 9), Entry::Admitted);
  for (int i = 0; i < 9; ++i) admission.leave(1, "10.0.0.2");
  EXPECT_EQ(admission.enter(1, "10.0.0.1", 1, 1), Entry::Admitted);
}

}  // namespace
}  // namespace headgate::engine
