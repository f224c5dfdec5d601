#include <gtest/gtest.h>

#include "core/policy/origin_guard.h"

namespace headgate::policy {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;
using Verdict = OriginGuard::Verdict;

http::RequestHead request(std::string_view host, const Fields& fields = {},
                          std::string_view method = "POST") {
  http::RequestHead head;
  head.method = method;
  head.host = host;
  for (const auto& [name, value] : fields) head.fields.add(name, value);
  return head;
}

OriginGuard guard() {
  return OriginGuard::compile({.hosts = {"agents.test", "*.agents.test"}, .origins = {"https://app.test"}})
      .value();
}

Verdict check(const http::RequestHead& head, ListenerReach reach = ListenerReach::ThisMachine) {
  return guard().check(head, reach);
}

TEST(OriginGuard, Hosts) {
  for (const std::string_view host :
       {"localhost", "localhost:8080", "localhost.:1", "x.localhost:8080", "127.0.0.1", "127.9.9.9:8080",
        "[::1]", "[::1]:8080", "agents.test", "agents.test:8080", "a.agents.test"})
    EXPECT_EQ(check(request(host)), Verdict::Passed) << host;
  for (const std::string_view host :
       {"", "evil.test", "evil.test:8080", "localhost.evil.test", "127.0.0.1.nip.io", "agents.test.evil.test",
        "evilagents.test", "0.0.0.0:8080", "192.168.1.5:8080", "[fe80::1]", "[::2]", "localhost:x", "a b"})
    EXPECT_EQ(check(request(host)), Verdict::HostRefused) << host;
}

// A page that was rebound has a name, never an address.
TEST(OriginGuard, AddressesAreGoodHostsOnTheNetwork) {
  const auto onNetwork = [](std::string_view host) { return check(request(host), ListenerReach::Network); };
  EXPECT_EQ(onNetwork("192.168.1.5:8080"), Verdict::Passed);
  EXPECT_EQ(onNetwork("[fe80::1]:8080"), Verdict::Passed);
  EXPECT_EQ(onNetwork("localhost"), Verdict::Passed);
  EXPECT_EQ(onNetwork("evil.test:8080"), Verdict::HostRefused);
  EXPECT_EQ(onNetwork("192.168.1.5.nip.io"), Verdict::HostRefused);
}

TEST(OriginGuard, Origins) {
  struct Row {
    std::string_view host;
    std::string_view origin;
    Verdict verdict;
  };
  const std::vector<Row> rows{
      {"localhost:8080", "http://localhost:8080", Verdict::Passed},
      {"localhost:8080", "http://localhost:3000", Verdict::Passed},
      {"localhost:8080", "http://127.0.0.1:3000", Verdict::Passed},
      {"127.0.0.1:8080", "https://[::1]", Verdict::Passed},
      {"localhost:8080", "https://app.test", Verdict::Passed},
      {"agents.test:8080", "http://agents.test:8080", Verdict::Passed},
      {"agents.test", "http://agents.test:80", Verdict::Passed},
      {"agents.test", "https://agents.test", Verdict::Passed},
      {"agents.test:443", "https://agents.test", Verdict::Passed},
      {"agents.test:8080", "http://agents.test", Verdict::OriginRefused},
      {"agents.test:8080", "http://agents.test:9090", Verdict::OriginRefused},
      {"localhost:8080", "http://agents.test", Verdict::OriginRefused},
      {"localhost:8080", "https://evil.test", Verdict::OriginRefused},
      {"localhost:8080", "http://app.test", Verdict::OriginRefused},
      {"localhost:8080", "https://app.test.evil.test", Verdict::OriginRefused},
      {"localhost:8080", "https://localhost.evil.test", Verdict::OriginRefused},
      {"localhost:8080", "null", Verdict::OriginRefused},
      {"localhost:8080", "", Verdict::OriginRefused},
      {"localhost:8080", "localhost", Verdict::OriginRefused},
      {"localhost:8080", "file://", Verdict::OriginRefused},
      {"localhost:8080", "tauri://localhost", Verdict::OriginRefused},
      {"localhost:8080", "chrome-extension://abcdef", Verdict::OriginRefused},
      {"localhost:8080", "http://localhost:3000, https://evil.test", Verdict::OriginRefused},
      {"evil.test", "http://localhost", Verdict::HostRefused},  // Host is looked at first
  };
  for (const Row& row : rows)
    EXPECT_EQ(check(request(row.host, {{"Origin", std::string(row.origin)}})), row.verdict)
        << row.host << " " << row.origin;
  EXPECT_EQ(check(request("localhost", {{"Origin", "http://localhost"}, {"Origin", "http://localhost"}})),
            Verdict::OriginRefused);
}

TEST(OriginGuard, CrossSiteRequestsWithoutAnOrigin) {
  const auto fetch = [](std::string_view site, std::string_view mode, std::string_view destination) {
    return Fields{{"Sec-Fetch-Site", std::string(site)},
                  {"Sec-Fetch-Mode", std::string(mode)},
                  {"Sec-Fetch-Dest", std::string(destination)}};
  };
  struct Row {
    Fields fields;
    std::string_view method;
    Verdict verdict;
  };
  const std::vector<Row> rows{
      {{}, "GET", Verdict::Passed},
      {fetch("none", "navigate", "document"), "GET", Verdict::Passed},
      {fetch("same-origin", "cors", "empty"), "GET", Verdict::Passed},
      {fetch("same-site", "no-cors", "image"), "GET", Verdict::Passed},
      {fetch("cross-site", "no-cors", "image"), "GET", Verdict::CrossSiteRefused},
      {fetch("cross-site", "no-cors", "script"), "GET", Verdict::CrossSiteRefused},
      {fetch("cross-site", "navigate", "document"), "GET", Verdict::Passed},
      {fetch("cross-site", "navigate", "document"), "HEAD", Verdict::Passed},
      {fetch("cross-site", "navigate", "document"), "POST", Verdict::CrossSiteRefused},
      {fetch("cross-site", "navigate", "iframe"), "GET", Verdict::CrossSiteRefused},
      {{{"Sec-Fetch-Site", "cross-site"}}, "GET", Verdict::CrossSiteRefused},
  };
  for (const Row& row : rows)
    EXPECT_EQ(check(request("localhost", row.fields, row.method)), row.verdict)
        << row.method << " " << (row.fields.empty() ? "" : row.fields[0].second);
  // An origin that is named may be another site.
  Fields named = fetch("cross-site", "cors", "empty");
  named.emplace_back("Origin", "https://app.test");
  EXPECT_EQ(check(request("localhost", named)), Verdict::Passed);
}

TEST(OriginGuard, WithoutRulesThereIsThisMachineOnly) {
  const OriginGuard bare;
  EXPECT_EQ(bare.check(request("localhost:1"), ListenerReach::ThisMachine), Verdict::Passed);
  EXPECT_EQ(bare.check(request("agents.test"), ListenerReach::ThisMachine), Verdict::HostRefused);
  EXPECT_EQ(bare.check(request("localhost", {{"Origin", "https://app.test"}}), ListenerReach::ThisMachine),
            Verdict::OriginRefused);
}

TEST(OriginGuard, RefusesRulesThatSayNothing) {
  EXPECT_FALSE(OriginGuard::compile({.hosts = {"!evil.test"}, .origins = {}}).ok());
  EXPECT_FALSE(OriginGuard::compile({.hosts = {"~("}, .origins = {}}).ok());
  EXPECT_FALSE(OriginGuard::compile({.hosts = {}, .origins = {"app.test"}}).ok());
}

}  // namespace
}  // namespace headgate::policy
