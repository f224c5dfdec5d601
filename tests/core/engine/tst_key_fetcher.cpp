#include <gtest/gtest.h>

#include "core/engine/key_fetcher.h"
#include "tests/core/engine/fake_targets.h"

namespace headgate::engine {
namespace {

using namespace std::chrono_literals;
using test::answering;
using test::refusing;

constexpr const char* kKeySet = R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a",)"
                                R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";

struct Bench {
  flow::KeySourcePlan source(const std::string& host, Milliseconds refresh = 60s) {
    flow::KeySourcePlan plan;
    plan.url = "http://" + host + "/keys.json";
    plan.path = "/keys.json";
    plan.refresh = refresh;
    flow::TargetPlan target;
    target.host = target.hostField = host;
    target.port = 80;
    plan.place.targets.push_back(target);
    plan.cell = cells.try_emplace(plan.url, std::make_shared<policy::KeySetCell>()).first->second;
    return plan;
  }
  policy::KeySetCell& cell(const std::string& host) { return *cells.at("http://" + host + "/keys.json"); }

  test::ManualExecutor executor;
  TimerQueue timers{executor};
  test::FakeTargets targets{executor};
  SubrequestContext context{executor, timers, targets, {}};
  std::map<std::string, std::shared_ptr<policy::KeySetCell>> cells;
  std::vector<std::string> log;
  KeyFetcher fetcher{context, [this](const std::string& sentence) { log.push_back(sentence); }};
};

TEST(KeyFetcher, FetchesAtOnceAndAgainWhenTheTimeIsUp) {
  Bench bench;
  bench.targets.scripts[""] = answering("200 OK", kKeySet);
  bench.fetcher.apply({bench.source("a", 30s)});
  bench.executor.settle();
  ASSERT_TRUE(bench.cell("a").keys());
  EXPECT_EQ(bench.cell("a").keys()->keys().size(), 1u);
  ASSERT_EQ(bench.targets.requests.size(), 1u);
  EXPECT_TRUE(bench.targets.requests[0].starts_with("GET /keys.json HTTP/1.1\r\n"))
      << bench.targets.requests[0];
  for (int i = 0; i < 29; ++i) bench.executor.advance(1s);
  EXPECT_EQ(bench.targets.requests.size(), 1u);
  bench.executor.advance(1s);
  EXPECT_EQ(bench.targets.requests.size(), 2u);
  EXPECT_TRUE(bench.log.empty());
}

TEST(KeyFetcher, AFailureLeavesTheSetInPlaceIsToldOnceAndTriedAgainSoon) {
  Bench bench;
  bench.targets.scripts[""] = answering("200 OK", kKeySet);
  bench.fetcher.apply({bench.source("a", 30s)});
  bench.executor.settle();
  bench.targets.scripts[""] = answering("500 Oops", "no");
  for (int i = 0; i < 42; ++i) bench.executor.advance(1s);
  EXPECT_TRUE(bench.cell("a").keys());
  EXPECT_EQ(bench.targets.requests.size(), 4u) << "at 0, 30, 35 and 40 s";
  EXPECT_EQ(bench.log,
            std::vector<std::string>{"the keys of http://a/keys.json could not be fetched: it answered 500"});
  bench.targets.scripts[""] = answering("200 OK", kKeySet);
  for (int i = 0; i < 5; ++i) bench.executor.advance(1s);
  EXPECT_EQ(bench.log.back(), "the keys of http://a/keys.json are there again");
}

TEST(KeyFetcher, WhatIsNoKeySetIsNotBelieved) {
  for (const auto& [script, reason] :
       {std::pair{answering("200 OK", "<html>"), "could not be fetched: "},
        std::pair{refusing(), "Connection refused"},
        std::pair{answering("302 Found", kKeySet), "it answered 302"},
        std::pair{answering("200 OK", std::string(100'000, ' ')), "could not"}}) {
    Bench bench;
    bench.targets.scripts[""] = script;
    bench.fetcher.apply({bench.source("a")});
    bench.executor.settle();
    EXPECT_FALSE(bench.cell("a").keys()) << reason;
    ASSERT_EQ(bench.log.size(), 1u) << reason;
    EXPECT_NE(bench.log[0].find(reason), std::string::npos) << bench.log[0];
  }
}

TEST(KeyFetcher, AKeyThatIsMissingIsLookedForButNotOftenerThanTheLimit) {
  Bench bench;
  bench.targets.scripts[""] = answering("200 OK", kKeySet);
  bench.fetcher.apply({bench.source("a", 1h)});
  bench.executor.settle();
  for (int i = 0; i < 60; ++i) {
    bench.cell("a").want();  // anybody can make up a name
    bench.executor.advance(1s);
  }
  EXPECT_LE(bench.targets.requests.size(), 7u);
  EXPECT_GE(bench.targets.requests.size(), 6u);
}

TEST(KeyFetcher, AReloadKeepsTheScheduleAndASourceThatIsGoneIsLeftAlone) {
  Bench bench;
  bench.targets.scripts[""] = answering("200 OK", kKeySet);
  bench.fetcher.apply({bench.source("a", 30s), bench.source("b", 30s)});
  bench.executor.settle();
  for (int i = 0; i < 20; ++i) bench.executor.advance(1s);
  bench.fetcher.apply({bench.source("a", 30s)});
  for (int i = 0; i < 12; ++i) bench.executor.advance(1s);
  EXPECT_EQ(bench.targets.timesOf("a").size(), 2u);
  EXPECT_EQ(bench.targets.timesOf("b").size(), 1u);
}

TEST(KeyFetcher, MayEndWhileItFetches) {
  Bench bench;
  bench.targets.scripts[""] = {.dial = test::TargetScript::Dial::Hang};
  {
    KeyFetcher ended(bench.context, {});
    ended.apply({bench.source("a")});
    bench.executor.settle();
  }
  bench.executor.advance(1min);
  EXPECT_FALSE(bench.cell("a").keys());
}

}  // namespace
}  // namespace headgate::engine
