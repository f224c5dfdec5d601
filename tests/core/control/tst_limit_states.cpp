// Who is near a limit, and how full gates are.
#include <gtest/gtest.h>

#include "core/control/limit_states.h"
#include "tests/core/control/served_profile.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;

constexpr SteadyTime kNow{1h};
const std::string kProfile = R"("limits": [
   {"id": "per-address", "key": "address", "limit": 60, "window": "1m", "burst": 10},
   {"id": "per-client", "key": "client+path", "limit": 5, "window": "1m", "mode": "dry_run"},
   {"id": "per-team", "key": "header:X-Team", "limit": 2, "window": "1m"}],
 "clients": [{"id": "claude", "keys": ["secret:x"], "limits": ["per-client"]}],
 "routes": [{"id": "r", "respond": {}, "limits": ["per-address", "per-team"], "concurrency": {"limit": 8, "queue": 2}},
   {"id": "s", "respond": {}, "limits": ["per-address"]}])";

struct LimitStatesTest : testing::Test {
  // Who came, and was counted by that limit that many times.
  void come(size_t limit, const std::string& address, int times, const std::string& agent = {},
            const std::string& head = {}) {
    ExchangeRow row;
    row.id = rows.size() + 1;
    row.phase = ExchangePhase::Ended;
    row.route = "r";
    row.path = "/v1";
    row.client = address + ":1234";
    row.agent = agent;
    heads[row.id] = head;
    policy::SelectorFacts facts;
    facts.clientIp = address;
    facts.address = parseAddress(address);
    facts.client = agent;
    facts.path = row.path;
    http::HeaderMap fields;
    if (!head.empty()) fields.add("X-Team", head);
    facts.fields = &fields;
    std::string key;
    ASSERT_TRUE(served.snapshot->limits[limit].key.value(facts, key));
    for (int i = 0; i < times; ++i) {
      const bool allowed = served.limit(limit).decide(key, kNow).allowed;
      rows.push_back(row);
      if (allowed) continue;
      rows.back().error = "rate_limited";
      rows.back().errorDetail = "limit " + served.snapshot->limits[limit].id + ", again in 1 s";
    }
  }
  LimitStates states(size_t nearest = 20, SteadyTime now = kNow) {
    return limitStates(
        *served.snapshot, rows,
        [this](uint64_t id) -> std::optional<Bytes> {
          return heads[id].empty() ? std::nullopt
                                   : std::optional<Bytes>(
                                         "GET /v1 HTTP/1.1\r\nHost: a\r\nX-Team: " + heads[id] + "\r\n\r\n");
        },
        nearest, now);
  }
  ServedProfile served{profileWith(kProfile)};
  std::vector<ExchangeRow> rows;
  std::map<uint64_t, std::string> heads;
};

TEST_F(LimitStatesTest, TellsOfLimitsThatNobodyUses) {
  const LimitStates all = states();
  ASSERT_EQ(all.limits.size(), 3u);
  EXPECT_EQ(all.limits[0], (LimitState{.id = "per-address",
                                       .key = "address",
                                       .limit = 60,
                                       .window = 60'000'000'000,
                                       .capacity = 10,
                                       .routes = {"r", "s"}}));
  EXPECT_TRUE(all.limits[1].isDryRun);
  EXPECT_EQ(all.limits[1].clients, (std::vector<std::string>{"claude"}));
  EXPECT_EQ(all.limits[2].routes, (std::vector<std::string>{"r"}));
}

TEST_F(LimitStatesTest, NamesWhoIsNearest) {
  come(0, "127.0.0.1", 3);
  come(0, "127.0.0.2", 12);
  come(0, "::1", 1);
  const LimitState told = states().limits[0];
  EXPECT_EQ(told.allowed, 14u);
  EXPECT_EQ(told.refused, 2u);
  EXPECT_EQ(told.nearest,
            (std::vector<LimitUse>{{.who = "127.0.0.2", .used = 10, .fullIn = 10'000'000'000, .refused = 2},
                                   {.who = "127.0.0.1", .used = 3, .fullIn = 3'000'000'000},
                                   {.who = "::1", .used = 1, .fullIn = 1'000'000'000}}));
  EXPECT_EQ(states(2).limits[0].nearest.size(), 2u);
  const LimitState later = states(20, kNow + 5s).limits[0];
  ASSERT_EQ(later.nearest.size(), 1u);
  EXPECT_EQ(later.nearest[0].used, 5u) << "the others have full buckets again";
  EXPECT_EQ(served.limit(0).stats().allowed, 14u) << "to look takes nothing";
}

TEST_F(LimitStatesTest, NamesClientsAndJoinedKeys) {
  come(1, "127.0.0.1", 2, "claude");
  const LimitState told = states().limits[1];
  ASSERT_EQ(told.nearest.size(), 1u);
  EXPECT_EQ(told.nearest[0].who, "claude + /v1");
  EXPECT_EQ(told.nearest[0].used, 2u);
}

TEST_F(LimitStatesTest, FindsFieldsInRecordedHeads) {
  come(2, "127.0.0.1", 1, {}, "blue");
  come(2, "127.0.0.2", 2, {}, "red");
  const LimitState told = states().limits[2];
  ASSERT_EQ(told.nearest.size(), 2u);
  EXPECT_EQ(told.nearest[0].who, "red");
  EXPECT_EQ(told.nearest[0].used, 2u);
  heads.clear();
  EXPECT_TRUE(states().limits[2].nearest.empty()) << "nobody knows who they were";
}

struct Nobody final : policy::ConcurrencyGate::Waiter {
  void onSlot() override {}
};

TEST_F(LimitStatesTest, TellsOfGates) {
  policy::ConcurrencyGate& gate = *served.snapshot->routes[0].access.concurrency->gate;
  Nobody waiter;
  gate.enter(waiter, {8, 2});
  EXPECT_EQ(states().concurrency,
            (std::vector<ConcurrencyState>{{.route = "r", .limit = 8, .running = 1, .queue = 2}}));
  gate.leave();
}

}  // namespace
}  // namespace headgate::control
