#include <gtest/gtest.h>
#include <string>

#include "core/crypto/base64.h"
#include "core/upstream/affinity_cookie.h"

namespace headgate::upstream {
namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;
using Transport = AffinityCookie::Transport;

constexpr std::string_view kKey = "0123456789abcdef0123456789abcdef";
constexpr std::string_view kPool = "code";
constexpr Milliseconds kHour{3'600'000};
constexpr WallTime kNow{Nanoseconds(1'800'000'000'000'000'000)};
constexpr uint64_t kTarget = 0xfedcba9876543210;

AffinityCookie cookieOf(Milliseconds ttl) {
  return {kKey, kPool, "agent_session", ttl};
}

class AffinityCookieTest : public testing::Test {
 protected:
  bool isFresh(WallTime now) const { return m_cookie.isFresh(m_cookie.read(m_value, kNow).value(), now); }

  const AffinityCookie m_cookie = cookieOf(kHour);
  const std::string m_value = m_cookie.make(kTarget, kNow);
};

TEST_F(AffinityCookieTest, IsReadAsItWasMade) {
  const auto claim = m_cookie.read(m_value, kNow);
  ASSERT_TRUE(claim);
  EXPECT_EQ(claim->identity, kTarget);
  EXPECT_EQ(claim->expires, sys_seconds(seconds(1'800'003'600)));
  EXPECT_EQ(cookieOf(kHour).read(m_value, kNow)->identity, kTarget) << "made before a reload or restart";
  for (const uint64_t identity : {uint64_t{0}, uint64_t{1}, ~uint64_t{0}})
    EXPECT_EQ(m_cookie.read(m_cookie.make(identity, kNow), kNow)->identity, identity);
}

// Clients keep it over updates of Headgate. The signature was computed by another implementation.
TEST_F(AffinityCookieTest, HasTheFormThatIsDocumented) {
  EXPECT_EQ(m_value, "AQAAAABrSeAQ_ty6mHZUMhAwci0TH-5PQlWDqLskQ7PQ");
  EXPECT_EQ(m_cookie.setCookie(kTarget, kNow, Transport::Plain),
            "agent_session=" + m_value + "; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax");
  EXPECT_EQ(m_cookie.setCookie(kTarget, kNow, Transport::Tls),
            "agent_session=" + m_value + "; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure");
}

TEST_F(AffinityCookieTest, IsGoodUntilItsSecond) {
  EXPECT_TRUE(m_cookie.read(m_value, kNow + seconds(3'599)));
  EXPECT_TRUE(m_cookie.read(m_value, kNow + seconds(3'600) - Nanoseconds(1)));
  EXPECT_FALSE(m_cookie.read(m_value, kNow + seconds(3'600)));
  EXPECT_FALSE(m_cookie.read(m_value, WallTime::max()));
  EXPECT_TRUE(m_cookie.read(m_value, kNow - kHour)) << "the clock went back";
  EXPECT_TRUE(m_cookie.read(m_value, WallTime::min()));
}

TEST_F(AffinityCookieTest, IsMadeAnewWhenHalfOfItsTimeIsGone) {
  EXPECT_TRUE(isFresh(kNow));
  EXPECT_TRUE(isFresh(kNow + seconds(1'799)));
  EXPECT_FALSE(isFresh(kNow + seconds(1'800)));
  EXPECT_FALSE(isFresh(kNow + seconds(3'599)));
  EXPECT_FALSE(isFresh(kNow - seconds(1))) << "the clock went back";
  const auto claim = m_cookie.read(m_value, kNow);
  EXPECT_FALSE(cookieOf(kHour / 2).isFresh(*claim, kNow)) << "the profile shortened it";
  EXPECT_FALSE(cookieOf(kHour * 2).isFresh(*claim, kNow)) << "the profile made it longer";
}

TEST_F(AffinityCookieTest, OfAnotherPoolNameOrKeyIsNone) {
  EXPECT_FALSE(AffinityCookie(kKey, "chat", "agent_session", kHour).read(m_value, kNow));
  EXPECT_FALSE(AffinityCookie(kKey, kPool, "other", kHour).read(m_value, kNow));
  EXPECT_FALSE(AffinityCookie("another key", kPool, "agent_session", kHour).read(m_value, kNow));
  EXPECT_FALSE(AffinityCookie("", kPool, "agent_session", kHour).read(m_value, kNow));
}

TEST_F(AffinityCookieTest, PoolAndNameAreNotOneText) {
  const std::string value = AffinityCookie(kKey, "ab", "c", kHour).make(kTarget, kNow);
  EXPECT_FALSE(AffinityCookie(kKey, "a", "bc", kHour).read(value, kNow));
}

TEST_F(AffinityCookieTest, AnyOtherCharacterAnywhereMakesItNone) {
  for (size_t i = 0; i < m_value.size(); ++i)
    for (int c = 0; c < 256; ++c) {
      std::string forged = m_value;
      forged[i] = static_cast<char>(c);
      if (forged != m_value) {
        EXPECT_FALSE(m_cookie.read(forged, kNow)) << i << ' ' << c;
      }
    }
}

TEST_F(AffinityCookieTest, CutOrLongerIsNone) {
  for (size_t size = 0; size < m_value.size(); ++size) {
    EXPECT_FALSE(m_cookie.read(m_value.substr(0, size), kNow)) << size;
    EXPECT_FALSE(m_cookie.read(m_value.substr(m_value.size() - size), kNow)) << size;
  }
  for (const std::string_view more : {"A", "=", "AAAA", " ", "\""}) {
    EXPECT_FALSE(m_cookie.read(m_value + std::string(more), kNow)) << more;
    EXPECT_FALSE(m_cookie.read(std::string(more) + m_value, kNow)) << more;
  }
  EXPECT_FALSE(m_cookie.read(std::string(1'000'000, 'A'), kNow));
  EXPECT_FALSE(m_cookie.read(std::string(44, 'A'), kNow));
}

TEST_F(AffinityCookieTest, WithoutATimeLastsAsLongAsTheClientKeepsIt) {
  const AffinityCookie cookie = cookieOf(Milliseconds(0));
  const std::string value = cookie.make(kTarget, kNow);
  EXPECT_EQ(cookie.setCookie(kTarget, kNow, Transport::Plain),
            "agent_session=" + value + "; Path=/; HttpOnly; SameSite=Lax");
  const auto claim = cookie.read(value, WallTime::max());
  ASSERT_TRUE(claim);
  EXPECT_TRUE(cookie.isFresh(*claim, WallTime::max()));
  EXPECT_FALSE(m_cookie.isFresh(*claim, kNow)) << "the profile gave it a time";
  EXPECT_FALSE(m_cookie.isFresh(*claim, WallTime::min()));
}

TEST_F(AffinityCookieTest, TimesOfAnyLengthAreTaken) {
  for (const Milliseconds ttl : {Milliseconds(1), Milliseconds(999), Milliseconds(1'000),
                                 Milliseconds(3'600'000'000'000'000), Milliseconds::max()}) {
    const AffinityCookie cookie = cookieOf(ttl);
    const auto claim = cookie.read(cookie.make(kTarget, kNow), kNow);
    ASSERT_TRUE(claim) << ttl.count();
    EXPECT_TRUE(cookie.isFresh(*claim, kNow)) << ttl.count();
  }
  EXPECT_NE(cookieOf(Milliseconds(1)).setCookie(1, kNow, Transport::Plain).find("Max-Age=1;"),
            std::string::npos)
      << "never 0, which would delete it";
}

}  // namespace
}  // namespace headgate::upstream
