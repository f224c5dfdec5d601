// What drafts would have done to exchanges that have ended.
#include <gtest/gtest.h>

#include "core/control/draft_effect.h"
#include "tests/core/control/served_profile.h"

namespace headgate::control {
namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kMinute = 60 * kSecond;
constexpr int64_t kStart = 1'700'000'000 / 60 * kMinute;

ExchangeRow row(uint64_t id, int64_t at, const std::string& path,
                const std::string& client = "127.0.0.1:5000") {
  ExchangeRow row;
  row.id = row.number = id;
  row.phase = ExchangePhase::Ended;
  row.startedWall = kStart + at;
  row.total = 2 * kSecond;
  row.firstByte = kSecond;
  row.status = 200;
  row.method = "POST";
  row.host = "localhost:8080";
  row.path = path;
  row.listener = "web";
  row.route = "api";
  row.pool = "p";
  row.client = client;
  return row;
}

struct DraftEffectTest : testing::Test {
  DraftEffect effect(const std::string& draft, const std::string& servedText = {}) {
    const auto compiled = compiledProfile(profileWith(draft));
    const auto served = servedText.empty() ? nullptr : compiledProfile(profileWith(servedText));
    return draftEffect(*compiled, served.get(), rows, [this](uint64_t id) -> std::optional<Bytes> {
      ++headsAsked;
      const auto found = heads.find(id);
      return found == heads.end() ? std::nullopt : std::optional(found->second);
    });
  }
  std::vector<ExchangeRow> rows;
  std::map<uint64_t, Bytes> heads;
  int headsAsked = 0;
};

const std::string kPool =
    R"("pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:1"}]}], )";
const std::string kServed = kPool + R"("routes": [{"id": "api", "match": {"path": "/api/*"}, "pool": "p"},
  {"id": "rest", "respond": {}}])";

TEST_F(DraftEffectTest, TellsWhichWouldGoToAnotherRoute) {
  rows = {row(1, 0, "/api/a"), row(2, 1, "/api/b"), row(3, 2, "/other")};
  EXPECT_EQ(effect(kServed, kServed).moved, 0u);
  const DraftEffect moved =
      effect(kPool + R"("routes": [{"id": "b", "match": {"path": "/api/b"}, "pool": "p"},
    {"id": "api", "match": {"path": "/api/*"}, "pool": "p"}])",
             kServed);
  EXPECT_EQ(moved.considered, 3u);
  EXPECT_EQ(moved.moved, 2u);
  EXPECT_EQ(moved.examples,
            (std::vector<MovedExchange>{
                {.id = 2, .number = 2, .method = "POST", .path = "/api/b", .from = "api", .to = "b"},
                {.id = 3, .number = 3, .method = "POST", .path = "/other", .from = "rest", .to = ""}}));
  EXPECT_EQ(headsAsked, 0) << "nothing looks at header fields";
  EXPECT_EQ(effect(kServed).moved, 1u) << "with nothing served, against the routes that they had";
}

TEST_F(DraftEffectTest, TellsWhatChangesForPools) {
  const auto pools = [](const std::string& state, const std::string& pool = "p") {
    return R"("pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:1")" + state +
           R"(}, {"id": "u", "url": "http://127.0.0.1:2"}]}, {"id": "q", "targets": [{"id": "t", "url":
           "http://127.0.0.1:3"}]}], "routes": [{"id": "api", "match": {"path": "/api/*"}, "pool": ")" +
           pool + R"("}, {"id": "rest", "respond": {}}])";
  };
  rows = {row(1, 0, "/api/a"), row(2, 1, "/api/b"), row(3, 2, "/other"), row(4, 3, "/api/c")};
  rows[0].target = rows[3].target = "t";
  rows[1].target = "u";
  rows[2].pool.clear();
  EXPECT_EQ(effect(pools(""), pools("")).pools, (std::vector<PoolEffect>{{.pool = "p", .counted = 3}}));
  EXPECT_EQ(effect(pools(R"(, "state": "drain")"), pools("")).pools,
            (std::vector<PoolEffect>{{.pool = "p", .counted = 3, .gained = 0, .left = 2}}));
  EXPECT_EQ(effect(pools(R"(, "state": "drain")"), pools(R"(, "state": "drain")")).pools,
            (std::vector<PoolEffect>{{.pool = "p", .counted = 3}}))
      << "it takes nothing new as it is served either";
  EXPECT_EQ(effect(pools("", "q"), pools("")).pools,
            (std::vector<PoolEffect>{{.pool = "q", .counted = 3, .gained = 3, .left = 0}}));
}

TEST_F(DraftEffectTest, HasOnlyAFewExamples) {
  for (uint64_t i = 1; i <= 50; ++i) rows.push_back(row(i, static_cast<int64_t>(i), "/api"));
  const DraftEffect moved = effect(kPool + R"("routes": [{"id": "x", "pool": "p"}])", kServed);
  EXPECT_EQ(moved.moved, 50u);
  EXPECT_EQ(moved.examples.size(), 20u);
}

TEST_F(DraftEffectTest, WhatCannotBeKnownIsNotCounted) {
  rows = {row(1, 0, "/api/a"), row(2, 1, "/api/a"), row(3, 2, ""), row(4, 3, "/api/a")};
  heads[1] = "POST /api/a HTTP/1.1\r\nHost: localhost\r\nX-Team: blue\r\n\r\n";
  heads[4] = "POST /api/a HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const DraftEffect moved =
      effect(kPool + R"("routes": [{"id": "blue", "match": {"headers": {"X-Team": "blue"}}, "pool": "p"},
    {"id": "api", "match": {"path": "/api/*"}, "pool": "p"}])",
             kServed);
  EXPECT_EQ(moved.considered, 3u) << "one was no request";
  EXPECT_EQ(moved.moved, 1u) << "the head of one is gone";
  EXPECT_EQ(moved.examples.at(0).id, 1u);
}

std::string limited(const std::string& limit, const std::string& more = {}) {
  return R"("limits": [{"id": "l", )" + limit + R"(}], )" + more + kPool +
         R"("routes": [{"id": "api", "match": {"path": "/api/*"}, "pool": "p", "limits": ["l"]},
             {"id": "rest", "respond": {}}])";
}

TEST_F(DraftEffectTest, PlaysLimitsThrough) {
  // Four at once, then one each 15 seconds comes back; another client, and a minute later.
  for (uint64_t i = 1; i <= 6; ++i) rows.push_back(row(i, static_cast<int64_t>(i), "/api/x"));
  rows.push_back(row(7, 16 * kSecond, "/api/x"));
  rows.push_back(row(8, 17 * kSecond, "/api/x"));
  rows.push_back(row(9, 18 * kSecond, "/api/x", "127.0.0.2:1"));
  rows.push_back(row(10, 2 * kMinute, "/api/x"));
  rows.push_back(row(11, 2 * kMinute, "/other"));
  std::ranges::reverse(rows);
  const DraftEffect told = effect(limited(R"("key": "address", "limit": 4, "window": "1m")"), kServed);
  ASSERT_EQ(told.limits.size(), 1u);
  EXPECT_EQ(told.limits[0], (LimitEffect{.limit = "l",
                                         .route = "api",
                                         .counted = 10,
                                         .refused = 3,
                                         .turnedAway = 3,
                                         .mostly = "127.0.0.1",
                                         .perMinute = {9, 0, 1},
                                         .refusedPerMinute = {3, 0, 0},
                                         .firstMinute = kStart}));
}

TEST_F(DraftEffectTest, LimitsByClientKnowTheNamed) {
  for (uint64_t i = 1; i <= 4; ++i) {
    rows.push_back(row(i, static_cast<int64_t>(i), "/api/x"));
    rows.back().agent = i <= 3 ? "claude" : "codex";
  }
  rows.push_back(row(5, 5, "/api/x"));
  rows.back().error = "unauthorized";
  const DraftEffect told =
      effect(limited(R"("key": "client", "limit": 2, "window": "1m", "mode": "dry_run")"), kServed);
  EXPECT_EQ(told.limits.at(0).counted, 4u) << "who was turned away came no further";
  EXPECT_EQ(told.limits.at(0).refused, 1u);
  EXPECT_EQ(told.limits.at(0).turnedAway, 0u) << "it only counts";
  EXPECT_EQ(told.limits.at(0).mostly, "claude");
}

TEST_F(DraftEffectTest, WhatIsTurnedAwayAlreadyIsTold) {
  for (uint64_t i = 1; i <= 5; ++i) rows.push_back(row(i, static_cast<int64_t>(i), "/api/x"));
  const std::string four = limited(R"("key": "address", "limit": 4, "window": "1m")");
  const DraftEffect same = effect(four, four);
  EXPECT_EQ(same.limits.at(0).turnedAway, 1u);
  EXPECT_EQ(same.limits.at(0).turnedAwayNow, 1u);
  const DraftEffect less = effect(limited(R"("key": "address", "limit": 2, "window": "1m")"), four);
  EXPECT_EQ(less.limits.at(0).turnedAway, 3u);
  EXPECT_EQ(less.limits.at(0).turnedAwayNow, 1u);
  EXPECT_EQ(effect(four, kServed).limits.at(0).turnedAwayNow, 0u) << "what is served has no such limit";
  const DraftEffect none = effect(kServed, four);
  ASSERT_EQ(none.limits.size(), 1u) << "the draft has it no more";
  EXPECT_EQ(none.limits[0].turnedAway, 0u);
  EXPECT_EQ(none.limits[0].turnedAwayNow, 1u);
}

TEST_F(DraftEffectTest, TheLimitsOfAClientCountOnEveryRoute) {
  for (uint64_t i = 1; i <= 3; ++i) {
    rows.push_back(row(i, static_cast<int64_t>(i), "/other"));
    rows.back().agent = "claude";
  }
  const DraftEffect told =
      effect(limited(R"("key": "client", "limit": 1, "window": "1m")",
                     R"("clients": [{"id": "claude", "keys": ["secret:x"], "limits": ["l"]}], )"),
             kServed);
  EXPECT_EQ(told.limits.at(0).refused, 2u);
}

TEST_F(DraftEffectTest, ARefusedRequestCostsOtherLimitsNothing) {
  for (uint64_t i = 1; i <= 4; ++i)
    rows.push_back(row(i, static_cast<int64_t>(i), i == 4 ? "/api/y" : "/api/x"));
  const DraftEffect told = effect(
      R"("limits": [{"id": "wide", "key": "address", "limit": 2, "window": "1m"},
                    {"id": "narrow", "key": "path", "limit": 1, "window": "1m"}], )" +
          kPool + R"("routes": [{"id": "api", "pool": "p", "limits": ["wide", "narrow"]}])",
      kServed);
  EXPECT_EQ(told.limits.at(0).refused, 0u);
  EXPECT_EQ(told.limits.at(1).refused, 2u);
}

TEST_F(DraftEffectTest, WhatTheRecordHidesIsNotCounted) {
  rows = {row(1, 0, "/api/x"), row(2, 1, "/api/x"), row(3, 2, "/api/x")};
  heads[1] = "POST /api/x HTTP/1.1\r\nHost: a\r\nX-Api-Key: [redacted]\r\n\r\n";
  heads[2] = "POST /api/x HTTP/1.1\r\nHost: a\r\nX-Api-Key: open\r\n\r\n";
  const DraftEffect told =
      effect(limited(R"("key": "header:X-Api-Key", "limit": 1, "window": "1m")"), kServed);
  EXPECT_EQ(told.limits.at(0).counted, 1u);
}

std::string timed(const std::string& timeouts) {
  return kPool + R"("routes": [{"id": "api", "match": {"path": "/api/*"}, "pool": "p", "timeouts": {)" +
         timeouts + R"(}}, {"id": "rest", "respond": {}}])";
}

TEST_F(DraftEffectTest, TellsWhatTimersWouldHaveCut) {
  for (uint64_t i = 1; i <= 5; ++i) {
    rows.push_back(row(i, static_cast<int64_t>(i), "/api/x"));
    rows.back().firstByte = static_cast<int64_t>(i) * 10 * kSecond;
    rows.back().total = rows.back().firstByte + 5 * kSecond;
  }
  rows[4].error = "client_closed";
  rows.push_back(row(6, 6, "/api/x"));
  rows.back().firstByte = -1;
  rows.back().error = "first_byte_timeout";
  rows.back().total = 120 * kSecond;
  const std::string served = timed(R"("first_byte": "120s")");
  const auto timer = [&](const std::string& draft) {
    const DraftEffect told = effect(draft, served);
    const auto found = std::ranges::find(told.timers, "first_byte", &TimerEffect::timer);
    return found == told.timers.end() ? TimerEffect() : *found;
  };
  EXPECT_EQ(timer(timed(R"("first_byte": "150s")")), (TimerEffect{.route = "api",
                                                                  .timer = "first_byte",
                                                                  .counted = 6,
                                                                  .cut = 0,
                                                                  .cutNow = 1,
                                                                  .slowest = 40 * kSecond}));
  EXPECT_EQ(timer(timed(R"("first_byte": "25s")")).cut, 4u) << "three, and the one that is cut now";
  EXPECT_EQ(timer(served).cut, 1u);
  EXPECT_EQ(timer(timed(R"("first_byte": "off")")).cut, 0u);
  const DraftEffect total = effect(timed(R"("first_byte": "120s", "total": "41s")"), served);
  const auto found = std::ranges::find(total.timers, "total", &TimerEffect::timer);
  ASSERT_NE(found, total.timers.end());
  EXPECT_EQ(found->cut, 3u);
}

TEST_F(DraftEffectTest, TellsOfSilences) {
  rows = {row(1, 0, "/api/x"), row(2, 1, "/api/x")};
  rows[0].silences[1] = {.at = kSecond, .length = 30 * kSecond};
  const DraftEffect told = effect(timed(R"("idle": "20s")"), kServed);
  ASSERT_EQ(told.timers.size(), 1u);
  EXPECT_EQ(
      told.timers[0],
      (TimerEffect{
          .route = "api", .timer = "idle", .counted = 2, .cut = 1, .cutNow = 0, .slowest = 30 * kSecond}));
  EXPECT_TRUE(effect(kServed, kServed).timers.empty()) << "nothing differs, and nothing was cut";
}

TEST_F(DraftEffectTest, FiveHundredOfBothTakeAMoment) {
  std::string routes;
  for (int i = 0; i < 500; ++i)
    routes += R"({"id": "r)" + std::to_string(i) + R"(", "match": {"path": "/api/)" + std::to_string(i) +
              R"(/*", "hosts": ["localhost", "*.test"]}, "pool": "p", "limits": ["l"]}, )";
  const std::string text = R"("limits": [{"id": "l", "key": "address", "limit": 4, "window": "1m"}], )" +
                           kPool + R"("routes": [)" + routes + R"({"id": "rest", "pool": "p"}])";
  for (uint64_t i = 0; i < 500; ++i)
    rows.push_back(row(i + 1, static_cast<int64_t>(i), "/api/" + std::to_string(i)));
  const auto compiled = compiledProfile(profileWith(text));
  const auto began = std::chrono::steady_clock::now();
  const DraftEffect told =
      draftEffect(*compiled, compiled.get(), rows, [](uint64_t) { return std::nullopt; });
  const auto took = std::chrono::steady_clock::now() - began;
  EXPECT_EQ(told.considered, 500u);
  EXPECT_EQ(told.moved, 0u);
  RecordProperty("microseconds",
                 static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(took).count()));
  EXPECT_LT(took, std::chrono::milliseconds(500)) << "fifty are promised, on a machine that has time";
}

}  // namespace
}  // namespace headgate::control
