#include <gtest/gtest.h>
#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {
namespace {

TEST(LiveGateway, TellsOfEachRowOnce) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  std::vector<uint64_t> numbers;
  QObject::connect(&live, &LiveGateway::fed, &live, [&](const control::FeedBatch& batch) {
    for (const auto& row : batch.rows) numbers.push_back(row.number);
  });
  gateway.feed({test::endedRow(1), test::endedRow(2)});
  ASSERT_TRUE(QTest::qWaitFor([&] { return numbers.size() == 2; }));
  gateway.feed(test::endedRow(3));
  ASSERT_TRUE(QTest::qWaitFor([&] { return numbers.size() == 3; }));
  EXPECT_EQ(numbers, (std::vector<uint64_t>{1, 2, 3}));
}

TEST(LiveGateway, WhereThereIsMoreItAsksAgainAtOnceThoughNobodySeesIt) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  live.setVisibility(LiveGateway::Visibility::Hidden);
  size_t rows = 0;
  QObject::connect(&live, &LiveGateway::fed, &live,
                   [&](const control::FeedBatch& batch) { rows += batch.rows.size(); });
  const size_t first = gateway.calls<control::GetFeed>().size();
  ASSERT_TRUE(QTest::qWaitFor([&] { return gateway.calls<control::GetFeed>().size() > first; }));
  const size_t all = 20 * control::GetFeed().limit + 1;
  for (size_t number = 1; number <= all; ++number) gateway.feed(test::endedRow(number));
  // A second a reply would be twenty.
  EXPECT_TRUE(QTest::qWaitFor([&] { return rows == all; }, 5'000)) << rows;
}

TEST(LiveGateway, CountsWhatWasSkipped) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  gateway.skip(7, {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return live.skipped() == 7; }));
  gateway.skip(5, {});
  EXPECT_TRUE(QTest::qWaitFor([&] { return live.skipped() == 12; }));
}

TEST(LiveGateway, TellsOfAChangeAndOfNothingElse) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  QSignalSpy state(&live, &LiveGateway::stateChanged);
  QSignalSpy profile(&live, &LiveGateway::profileChanged);
  QSignalSpy counters(&live, &LiveGateway::countersChanged);
  gateway.state.phase = control::GatewayPhase::Running;
  gateway.counters.inFlight = 3;
  gateway.changed();
  ASSERT_TRUE(QTest::qWaitFor([&] { return counters.count() == 1 && state.count() >= 1; }));
  EXPECT_EQ(live.state().phase, control::GatewayPhase::Running);
  EXPECT_EQ(live.counters().inFlight, 3U);
  EXPECT_EQ(profile.count(), 0);
}

TEST(LiveGateway, OnePollAtATime) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  gateway.hold();
  ASSERT_TRUE(QTest::qWaitFor([&] { return gateway.calls<control::GetFeed>().size() == 1; }));
  live.setVisibility(LiveGateway::Visibility::Hidden);
  live.setVisibility(LiveGateway::Visibility::Seen);
  QTest::qWait(120);
  EXPECT_EQ(gateway.calls<control::GetFeed>().size(), 1U) << "the last one has not been answered";
  gateway.release();
  EXPECT_TRUE(QTest::qWaitFor([&] { return gateway.calls<control::GetFeed>().size() >= 2; }));
}

TEST(LiveGateway, AsksForTargetsOnlyWhileTheyCanBeSeen) {
  using enum LiveGateway::Visibility;
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  QObject page;
  QSignalSpy changed(&live, &LiveGateway::targetsChanged);
  const auto asked = [&] { return gateway.calls<control::GetTargets>().size(); };
  const auto polls = [&] { return gateway.calls<control::GetFeed>().size(); };
  ASSERT_TRUE(QTest::qWaitFor([&] { return polls() >= 3; }));
  EXPECT_EQ(asked(), 0U);

  gateway.targets.targets = {{.pool = "p", .target = "t"}};
  live.setTargetsVisibility(&page, Seen);
  ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }));
  EXPECT_EQ(live.targets(), gateway.targets.targets);
  EXPECT_EQ(asked(), 1U);
  ASSERT_TRUE(QTest::qWaitFor([&] { return asked() == 3; })) << "and again";
  EXPECT_EQ(changed.count(), 1) << "they are the same";

  live.setVisibility(Hidden);
  live.setVisibility(Seen);
  EXPECT_EQ(asked(), 4U) << "at once";
  live.setTargetsVisibility(&page, Hidden);
  const size_t before = polls();
  ASSERT_TRUE(QTest::qWaitFor([&] { return polls() >= before + 4; })) << "4 at rest take a second";
  EXPECT_EQ(asked(), 4U);
}

TEST(LiveGateway, AsksForTargetsOnceMoreWhenSomethingChanged) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  QObject page;
  live.setTargetsVisibility(&page, LiveGateway::Visibility::Seen);
  ASSERT_EQ(gateway.calls<control::GetTargets>().size(), 1U);
  gateway.changed();
  EXPECT_EQ(gateway.calls<control::GetTargets>().size(), 2U);
}

TEST(LiveGateway, AsksForAsManyProbesAsAnyViewerWants) {
  using enum LiveGateway::Visibility;
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  const auto wanted = [&] { return gateway.calls<control::GetTargets>().back().probes; };
  QObject badge;
  live.setTargetsVisibility(&badge, Seen);
  EXPECT_EQ(wanted(), 1U);
  auto page = std::make_unique<QObject>();
  live.setTargetsVisibility(page.get(), Seen, LiveGateway::kAllProbes);
  EXPECT_EQ(wanted(), 100U) << "at once";
  live.setTargetsVisibility(page.get(), Seen, 1);
  EXPECT_EQ(wanted(), 1U);
  live.setTargetsVisibility(page.get(), Seen, LiveGateway::kAllProbes);
  page.reset();
  live.setVisibility(Hidden);
  live.setVisibility(Seen);
  EXPECT_EQ(wanted(), 1U) << "who is gone wants nothing";
}

TEST(LiveGateway, AsksForLimitsOnlyWhileTheyCanBeSeen) {
  using enum LiveGateway::Visibility;
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  QObject page;
  QSignalSpy changed(&live, &LiveGateway::limitsChanged);
  const auto asked = [&] { return gateway.calls<control::GetLimits>().size(); };
  gateway.limits.limits = {{.id = "per-address", .limit = 30}};
  EXPECT_EQ(asked(), 0U);
  live.setLimitsVisibility(&page, Seen);
  ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }));
  EXPECT_EQ(live.limits(), gateway.limits);
  ASSERT_TRUE(QTest::qWaitFor([&] { return asked() == 3; })) << "and again";
  EXPECT_EQ(changed.count(), 1) << "they are the same";
  live.setVisibility(Hidden);
  const size_t before = asked();
  live.setLimitsVisibility(&page, Hidden);
  live.setVisibility(Seen);
  QTest::qWait(20);
  EXPECT_EQ(asked(), before);
}

TEST(LiveGateway, NoReplyComesOnceItIsGone) {
  test::ScriptedGateway gateway;
  auto live = std::make_unique<LiveGateway>(gateway);
  bool came = false;
  live->ask(control::GetState{}, [&](const control::GatewayState&) { came = true; });
  live.reset();
  QTest::qWait(20);
  EXPECT_FALSE(came);
}

TEST(LiveGateway, NoReplyComesToAReceiverThatIsGone) {
  test::ScriptedGateway gateway;
  LiveGateway live(gateway);
  auto gone = std::make_unique<QObject>();
  const QObject stays;
  int came = 0;
  live.ask(control::GetState{}, gone.get(), [&](const control::GatewayState&) { came += 10; });
  live.ask(control::GetState{}, &stays, [&](const control::GatewayState&) { ++came; });
  gone.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return came != 0; }));
  EXPECT_EQ(came, 1);
}

}  // namespace
}  // namespace headgate::ui
