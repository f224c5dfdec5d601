#include <gtest/gtest.h>
#include <set>

#include "core/control/exchange_progress.h"
#include "tests/core/control/recorded.h"

namespace headgate::control {
namespace {

using record::EndedBy;

ExchangeRow ended(uint16_t status, ErrorType error, EndedBy by) {
  record::Summary summary = summaryOf(1);
  summary.status = status;
  summary.error = error;
  summary.endedBy = by;
  ExchangeProgress progress;
  progress.reset({1}, at(Milliseconds(7)));
  progress.end(summary);
  return progress.row();
}

TEST(ExchangeProgress, OnlyATargetsOwnErrorIsItsFault) {
  const std::set<ErrorType> nobodys{ErrorType::TotalTimeout, ErrorType::TunnelTimeout,
                                    ErrorType::AuthorityUnavailable};
  for (int number = 1; number < static_cast<int>(ErrorType::Count_); ++number) {
    const auto type = static_cast<ErrorType>(number);
    const bool targets = facts(type).side == Side::Upstream && !nobodys.contains(type);
    EXPECT_EQ(ended(200, type, EndedBy::Gateway).targetFailed, targets) << facts(type).name;
    EXPECT_FALSE(ended(200, type, EndedBy::Client).targetFailed) << facts(type).name;
    EXPECT_FALSE(ended(200, type, EndedBy::Drain).targetFailed) << facts(type).name;
  }
  EXPECT_FALSE(ended(503, ErrorType::None, EndedBy::Complete).targetFailed) << "it answered";
}

TEST(ExchangeProgress, WhatTheClientDidIsNoFailure) {
  EXPECT_FALSE(ended(200, ErrorType::None, EndedBy::Complete).failed);
  EXPECT_FALSE(ended(429, ErrorType::None, EndedBy::Complete).failed);
  EXPECT_FALSE(ended(101, ErrorType::None, EndedBy::Upstream).failed) << "a tunnel closed in peace";
  EXPECT_FALSE(ended(413, ErrorType::BodyTooLarge, EndedBy::Gateway).failed);
  EXPECT_FALSE(ended(200, ErrorType::WriteTimeout, EndedBy::Gateway).failed);
  EXPECT_FALSE(ended(499, ErrorType::ClientClosed, EndedBy::Client).failed);
  EXPECT_FALSE(ended(404, ErrorType::NoRoute, EndedBy::Gateway).failed);
  EXPECT_TRUE(ended(500, ErrorType::None, EndedBy::Complete).failed);
  EXPECT_TRUE(ended(200, ErrorType::UpstreamTruncated, EndedBy::Upstream).failed);
  EXPECT_TRUE(ended(200, ErrorType::TotalTimeout, EndedBy::Gateway).failed);
  EXPECT_TRUE(ended(503, ErrorType::NoTarget, EndedBy::Gateway).failed);
  EXPECT_TRUE(ended(200, ErrorType::ShuttingDown, EndedBy::Drain).failed);
}

TEST(ExchangeProgress, WhatTheProfileRefusesIsNoFailureOfTheGateway) {
  for (const ErrorType type :
       {ErrorType::NoRoute, ErrorType::SessionGone, ErrorType::AddressRefused, ErrorType::HostRefused,
        ErrorType::OriginRefused, ErrorType::CorsRefused, ErrorType::Unauthorized, ErrorType::Forbidden,
        ErrorType::RateLimited, ErrorType::AuthorityRefused})
    EXPECT_FALSE(ended(facts(type).status, type, EndedBy::Gateway).failed) << facts(type).name;
  for (const ErrorType type : {ErrorType::PoolFull, ErrorType::QueueFull, ErrorType::QueueTimeout,
                               ErrorType::KeysUnavailable, ErrorType::AuthorityUnavailable})
    EXPECT_TRUE(ended(facts(type).status, type, EndedBy::Gateway).failed) << facts(type).name;
  EXPECT_TRUE(ended(500, ErrorType::AuthorityRefused, EndedBy::Gateway).failed) << "it broke down";
}

TEST(ExchangeProgress, WhatTheGatewayAnsweredInsteadWasRefused) {
  for (int number = 1; number < static_cast<int>(ErrorType::Count_); ++number) {
    const auto type = static_cast<ErrorType>(number);
    const uint16_t status = facts(type).status;
    const bool isRefusal = facts(type).side != Side::Upstream && status >= 400 && status < 500;
    EXPECT_EQ(ended(status, type, EndedBy::Gateway).refused, isRefusal && type != ErrorType::NoRoute)
        << facts(type).name;
    EXPECT_FALSE(ended(status, type, EndedBy::Client).refused) << facts(type).name;
    EXPECT_FALSE(ended(200, type, EndedBy::Gateway).refused && type != ErrorType::AuthorityRefused)
        << facts(type).name;
  }
  EXPECT_TRUE(ended(302, ErrorType::AuthorityRefused, EndedBy::Gateway).refused) << "to its login";
  EXPECT_FALSE(ended(401, ErrorType::None, EndedBy::Complete).refused) << "by the target";
}

TEST(ExchangeProgress, SaysWhoAskedAndHowItCameToItsTarget) {
  record::Summary summary = summaryOf(1);
  summary.agent.assign("bob");
  summary.rehomed = true;
  summary.waited = Milliseconds(1'200);
  summary.overhead = std::chrono::microseconds(38);
  ExchangeProgress progress;
  progress.reset({1}, at(Milliseconds(7)));
  progress.end(summary);
  EXPECT_EQ(progress.row().agent, "bob");
  EXPECT_TRUE(progress.row().rehomed);
  EXPECT_EQ(progress.row().waited, 1'200'000'000);
  EXPECT_EQ(progress.row().overhead, 38'000);
}

TEST(ExchangeProgress, TheNextExchangeInheritsNoFault) {
  record::Summary summary = summaryOf(1);
  summary.error = ErrorType::Forbidden;
  summary.status = facts(summary.error).status;
  summary.endedBy = EndedBy::Gateway;
  summary.agent.assign("bob");
  summary.rehomed = true;
  summary.waited = Milliseconds(1);
  summary.overhead = Nanoseconds(1);
  ExchangeProgress progress;
  progress.reset({1}, at(Milliseconds(7)));
  progress.end(summary);
  EXPECT_TRUE(progress.row().refused);
  progress.reset({2}, at(Milliseconds(9)));
  EXPECT_FALSE(progress.row().refused);
  EXPECT_FALSE(progress.row().rehomed);
  EXPECT_EQ(progress.row().waited, 0);
  EXPECT_EQ(progress.row().overhead, -1);
  EXPECT_EQ(progress.row().agent, "");
  EXPECT_FALSE(progress.row().failed);
  EXPECT_FALSE(progress.row().targetFailed);
}

}  // namespace
}  // namespace headgate::control
