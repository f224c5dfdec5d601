#include <filesystem>
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/leaf_renewal.h"
#include "core/net/tls_identity.h"
#include "core/pki/local_ca.h"

namespace headgate::app {
namespace {

using std::chrono::hours;

constexpr hours kDay{24};

class LeafRenewalTest : public testing::Test {
 protected:
  WallTime now{kDay * 20'000};
  int asked = 0;
};

TEST_F(LeafRenewalTest, AsksWhenItIsTimeAndNotBefore) {
  LeafRenewal renewal([this] { return now; }, [this] { ++asked; });
  renewal.look();
  EXPECT_EQ(asked, 0);
  renewal.expect(now + kDay);
  renewal.look();
  now += kDay - hours(1);
  renewal.look();
  EXPECT_EQ(asked, 0);
  now += hours(1);
  renewal.look();
  EXPECT_EQ(asked, 1);
}

TEST_F(LeafRenewalTest, WhatFailedIsDueAgain) {
  LeafRenewal renewal([this] { return now; }, [this] { ++asked; });
  renewal.expect(now);
  renewal.look();
  renewal.look();
  EXPECT_EQ(asked, 2);
  renewal.expect(std::nullopt);  // a reload has left no leaves
  renewal.look();
  EXPECT_EQ(asked, 2);
}

// A year in the life of a listener: a certificate that is good at all times, and few of them.
TEST_F(LeafRenewalTest, AListenerAlwaysShowsAGoodLeaf) {
  const QTemporaryDir base;
  const std::string folder = base.filePath(QStringLiteral("ca")).toStdString();
  const auto ca = pki::LocalCa::open(folder, [this] { return now; }).value();
  std::shared_ptr<const pki::Leaf> shown;
  LeafRenewal* self = nullptr;
  const auto renew = [&] {
    ++asked;
    shown = ca->leafFor("localhost").value();
    ASSERT_TRUE(net::TlsIdentity::fromPem(shown->certificatePem, shown->keyPem).ok());
    self->expect(shown->renewAt);
  };
  LeafRenewal renewal([this] { return now; }, renew);
  self = &renewal;
  renew();
  for (const WallTime end = now + 365 * kDay; now < end; now += hours(1)) {
    renewal.look();
    ASSERT_GT(shown->until - now, 14 * kDay);
  }
  EXPECT_EQ(asked, 10);  // at the start, and then each forty days
}

}  // namespace
}  // namespace headgate::app
