#include <filesystem>
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/tls_service.h"
#include "tests/support/manual_executor.h"

namespace headgate::app {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::hours kDay{24};

flow::Snapshot snapshotWith(flow::CertificatePlan certificate) {
  flow::Snapshot snapshot;
  flow::ListenerTls tls;
  tls.certificates.push_back(std::move(certificate));
  flow::ListenerPlan listener;
  listener.id = "tls";
  listener.tls = std::make_shared<flow::ListenerTls>(std::move(tls));
  snapshot.listeners.push_back(std::move(listener));
  return snapshot;
}

flow::CertificatePlan fromLocalCa() {
  return {.hosts = {"localhost"}, .chain = {}, .key = {}, .problem = {}};
}

flow::CertificatePlan unread() {
  return {.hosts = {}, .chain = {}, .key = {}, .problem = "the key is not to be had"};
}

flow::Snapshot snapshotWithTarget(flow::TargetTls tls) {
  flow::Snapshot snapshot;
  flow::PoolPlan pool;
  pool.tls = std::make_shared<flow::TargetTls>(std::move(tls));
  pool.targets.resize(1);
  pool.targets[0].secure = true;
  snapshot.pools.push_back(std::move(pool));
  return snapshot;
}

class TlsServiceTest : public testing::Test {
 protected:
  void serve(flow::Snapshot snapshot) {
    auto terms = service.prepare(snapshot);
    ASSERT_TRUE(terms.ok()) << terms.error().sentence;
    service.adopt(std::move(*terms));
  }

  std::string stateDir() const { return base.filePath(QStringLiteral("state/headgate")).toStdString(); }

  const QTemporaryDir base;
  WallTime now{kDay * 20'000};
  test::ManualExecutor executor;
  net::TlsScratch scratch;
  std::vector<std::string> logged;
  TlsService service{{{&executor, &scratch}},
                     stateDir(),
                     [this](std::string_view sentence) { logged.emplace_back(sentence); },
                     [this] { return now; }};
};

TEST_F(TlsServiceTest, TheLocalCaIsMadeWhenItIsAskedForAndForItsOwnerOnly) {
  serve({});
  EXPECT_FALSE(std::filesystem::exists(stateDir()));
  EXPECT_EQ(service.rootPath(), "");
  serve(snapshotWith(fromLocalCa()));
  EXPECT_EQ(service.rootPath(), stateDir() + "/ca/root.pem");
  EXPECT_TRUE(service.secures("tls"));
  const auto permissions = std::filesystem::status(stateDir() + "/ca/root-key.pem").permissions();
  EXPECT_EQ(permissions, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(TlsServiceTest, AHostThatIsNoneIsAProblemOfItsPlace) {
  flow::Snapshot snapshot =
      snapshotWith({.hosts = {"localhost", "a b"}, .chain = {}, .key = {}, .problem = {}});
  const auto terms = service.prepare(snapshot);
  ASSERT_FALSE(terms.ok());
  EXPECT_EQ(terms.error().pointer, "/listeners/0/tls/certificates/0");
  EXPECT_TRUE(terms.error().sentence.starts_with("\"a b\": ")) << terms.error().sentence;
}

// The leaf is made anew after forty days, once, and handed to the workers.
TEST_F(TlsServiceTest, LeavesAreRenewed) {
  serve(snapshotWith(fromLocalCa()));
  service.lookForRenewal();
  EXPECT_FALSE(executor.turn());
  now += 41 * kDay;
  service.lookForRenewal();
  EXPECT_TRUE(executor.turn());
  service.lookForRenewal();
  EXPECT_FALSE(executor.turn());
  EXPECT_TRUE(logged.empty());
}

TEST_F(TlsServiceTest, WhatCannotBeReadShutsAListenerOnlyIfNothingBetterIsServed) {
  serve(snapshotWith(unread()));
  ASSERT_EQ(logged.size(), 1u);
  EXPECT_EQ(logged[0], "listener tls takes nobody in: the key is not to be had");
  serve(snapshotWith(unread()));
  serve(snapshotWith(fromLocalCa()));
  flow::Snapshot snapshot = snapshotWith(unread());
  const auto terms = service.prepare(snapshot);
  ASSERT_FALSE(terms.ok());
  EXPECT_EQ(terms.error().pointer, "/listeners/0/tls/certificates/0");
}

TEST_F(TlsServiceTest, EqualSettingsOfTargetsHaveOneNameForAsLongAsSomebodyUsesThem) {
  flow::Snapshot first = snapshotWithTarget({});
  auto terms = service.prepare(first);
  ASSERT_TRUE(terms.ok());
  const std::string name = first.pools[0].targets[0].tls;
  EXPECT_TRUE(terms->contexts(0).contains(name));
  service.adopt(std::move(*terms));

  flow::Snapshot same = snapshotWithTarget({});
  serve(same);
  {
    flow::Snapshot third = snapshotWithTarget({});
    ASSERT_TRUE(service.prepare(third).ok());
    EXPECT_EQ(third.pools[0].targets[0].tls, name);
  }
  flow::TargetTls careless;
  careless.verify = false;
  flow::Snapshot other = snapshotWithTarget(careless);
  terms = service.prepare(other);
  ASSERT_TRUE(terms.ok());
  EXPECT_NE(other.pools[0].targets[0].tls, name);
  EXPECT_TRUE(terms->contexts(0).contains(name));  // `first` may still dial it
  service.adopt(std::move(*terms));
  first = {};
  serve(std::move(other));
  flow::Snapshot last;
  EXPECT_FALSE(service.prepare(last)->contexts(0).contains(name));
}

}  // namespace
}  // namespace headgate::app
