// What certificates are made out to, and what is refused.
#include <gtest/gtest.h>
#include <string>

#include "core/pki/host_name.h"

namespace headgate::pki {
namespace {

using Kind = HostName::Kind;

struct Good {
  std::string text;
  Kind kind;
  std::string expected;
};

TEST(HostNameTest, Names) {
  const Good cases[] = {
      {"localhost", Kind::Dns, "localhost"},
      {"Agents.LocalHost", Kind::Dns, "agents.localhost"},
      {"my_agent-1.test", Kind::Dns, "my_agent-1.test"},
      {"xn--bcher-kva.example", Kind::Dns, "xn--bcher-kva.example"},
      {"1.example", Kind::Dns, "1.example"},
      {std::string(63, 'a').append(".test"), Kind::Dns, std::string(63, 'a').append(".test")},
      {"127.0.0.1", Kind::Ip, "127.0.0.1"},
      {"::1", Kind::Ip, "::1"},
      {"FE80::1", Kind::Ip, "fe80::1"},
  };
  for (const Good& good : cases) {
    const auto host = parseHostName(good.text);
    ASSERT_TRUE(host.ok()) << good.text << ": " << host.error();
    EXPECT_EQ(host->kind, good.kind) << good.text;
    EXPECT_EQ(host->text, good.expected);
  }
}

TEST(HostNameTest, RefusesWhatIsNoHost) {
  using namespace std::string_literals;
  const std::string cases[] = {
      "",
      ".",
      "a..b",
      ".localhost",
      "localhost.",
      "-a.test",
      "a-.test",
      "*",
      "*.localhost",
      "a b",
      "localhost\0.evil.test"s,
      "localhost\n",
      "localhost,DNS:evil.test",
      "evil.test;IP:127.0.0.1",
      "user@host",
      "http://localhost",
      "localhost:8443",
      "[::1]",
      "../../etc/passwd",
      "b\xc3\xbc"
      "cher.example",
      "256.1.1.1",
      "1.2.3",
      "1.2.3.4.5",
      "1.2.3.04",
      "1.2..3",
      "1.2.3.1000",
      ".1.2.3",
      "127.1",
      "0x7f.0.0.1",
      "a.1",
      "1:2",
      ":::",
      "1::2::3",
      "::ffff:1.2.3",
      "fe80::1%eth0",
      std::string(64, 'a').append(".test"),
      std::string(254, 'a'),
  };
  for (const std::string& text : cases) {
    const auto host = parseHostName(text);
    EXPECT_FALSE(host.ok()) << testing::PrintToString(text);
    if (!host.ok() && text.size() > 3) {
      EXPECT_EQ(host.error().find(text), std::string::npos);
    }
  }
}

}  // namespace
}  // namespace headgate::pki
