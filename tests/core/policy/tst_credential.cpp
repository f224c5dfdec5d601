#include <gtest/gtest.h>

#include "core/policy/credential.h"

namespace headgate::policy {
namespace {

using Outcome = FoundCredential::Outcome;
using Fields = std::vector<std::pair<std::string, std::string>>;

std::vector<CredentialSource> sources(const std::vector<std::string>& texts) {
  std::vector<CredentialSource> out;
  for (const std::string& text : texts) out.push_back(CredentialSource::parse(text).value());
  return out;
}

http::HeaderMap mapOf(const Fields& fields) {
  http::HeaderMap map;
  for (const auto& [name, value] : fields) map.add(name, value);
  return map;
}

// "source=key", "source ambiguous", or "" where there is none.
std::string found(const std::vector<std::string>& from, const Fields& fields, std::string_view query = {}) {
  const auto places = sources(from);
  const http::HeaderMap map = mapOf(fields);
  std::string scratch = "left over";
  const FoundCredential credential = findCredential(places, map, query, scratch);
  switch (credential.outcome) {
    case Outcome::Absent:
      EXPECT_EQ(credential.source, nullptr);
      return "";
    case Outcome::Ambiguous:
      return credential.source->text() + " ambiguous";
    case Outcome::Found:
      EXPECT_FALSE(credential.key.empty());
      return credential.source->text() + "=" + std::string(credential.key);
  }
  return "?";
}

TEST(CredentialSource, ReadsAndWritesItsText) {
  for (const std::string text : {"bearer", "header:x-api-key", "cookie:agent", "query:key", "query:a b"})
    EXPECT_EQ(CredentialSource::parse(text)->text(), text);
  for (const std::string_view bad : {"", "Bearer", "bearer:", "header", "header:", "header:a b", "cookie:",
                                     "cookie:a=b", "query:", "json:/key", "header:a\r\n", " bearer"})
    EXPECT_FALSE(CredentialSource::parse(bad).ok()) << bad;
}

TEST(Credential, Bearer) {
  struct Row {
    Fields fields;
    std::string found;
  };
  const std::vector<Row> rows{
      {{}, ""},
      {{{"Authorization", "Bearer sk-1"}}, "bearer=sk-1"},
      {{{"authorization", "bEARER \t sk-1 "}}, "bearer=sk-1"},
      {{{"Authorization", "Bearer\tsk-1"}}, "bearer=sk-1"},
      {{{"Authorization", "Bearer a:b/c+d=="}}, "bearer=a:b/c+d=="},
      {{{"Authorization", "Bearer \u043a\u043b\u044e\u0447"}}, "bearer=\u043a\u043b\u044e\u0447"},
      {{{"Authorization", ""}}, ""},
      {{{"Authorization", "Bearer"}}, ""},
      {{{"Authorization", "Bearer   "}}, ""},
      {{{"Authorization", "Bearersk-1"}}, ""},
      {{{"Authorization", "Basic YTpi"}}, ""},
      {{{"Proxy-Authorization", "Bearer sk-1"}}, ""},
      {{{"Authorization", "Bearer a b"}}, "bearer ambiguous"},
      {{{"Authorization", "Bearer a,"}}, "bearer ambiguous"},
      {{{"Authorization", "Bearer a, Bearer b"}}, "bearer ambiguous"},
      {{{"Authorization", "Bearer a"}, {"Authorization", "Bearer b"}}, "bearer ambiguous"},
      {{{"Authorization", "Bearer a"}, {"authorization", "Bearer a"}}, "bearer ambiguous"},
      {{{"Authorization", "Basic YTpi"}, {"Authorization", "Bearer b"}}, "bearer ambiguous"},
      {{{"Authorization", ""}, {"Authorization", "Bearer b"}}, "bearer ambiguous"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(found({"bearer"}, row.fields), row.found)
        << (row.fields.empty() ? "none" : row.fields[0].second);
}

TEST(Credential, FieldsAndCookies) {
  EXPECT_EQ(found({"header:x-api-key"}, {{"X-API-Key", "k"}}), "header:x-api-key=k");
  EXPECT_EQ(found({"header:x-api-key"}, {{"X-Api-Key", ""}}), "");
  EXPECT_EQ(found({"header:x-api-key"}, {{"X-Api-Key", "a"}, {"X-Api-Key", "a"}}),
            "header:x-api-key ambiguous");
  EXPECT_EQ(found({"header:authorization"}, {{"Authorization", "Token k"}}), "header:authorization=Token k");

  const std::vector<std::pair<Fields, std::string>> rows{
      {{{"Cookie", "agent=k"}}, "cookie:agent=k"},
      {{{"Cookie", "a=1;agent=k ; b=2"}}, "cookie:agent=k"},
      {{{"Cookie", "a=1"}, {"cookie", "agent=k=="}}, "cookie:agent=k=="},
      {{{"Cookie", "Agent=k; agentx=1; xagent=2; agent"}}, ""},
      {{{"Cookie", "agent=; a=agent=k"}}, ""},
      {{{"Cookie", ";;;"}}, ""},
      {{{"Cookie", "agent=a; agent=b"}}, "cookie:agent ambiguous"},
      {{{"Cookie", "agent=a"}, {"Cookie", "agent=a"}}, "cookie:agent ambiguous"},
      {{{"Set-Cookie", "agent=k"}}, ""},
  };
  for (const auto& [fields, expected] : rows)
    EXPECT_EQ(found({"cookie:agent"}, fields), expected) << fields[0].second;
}

TEST(Credential, Queries) {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", ""},
      {"key=k", "query:key=k"},
      {"a=1&key=k%20%2b+&b", "query:key=k ++"},
      {"%6b%65y=k", "query:key=k"},
      {"key", ""},
      {"key=", ""},
      {"KEY=k&akey=1&key2=2", ""},
      {"key=%zz%4", "query:key=%zz%4"},
      {"key=%2561", "query:key=%61"},  // decoded once
      {"key=a&key=b", "query:key ambiguous"},
      {"key=a&%6bey=a", "query:key ambiguous"},
      {"key=&key=a", "query:key=a"},
      {"key=%00", std::string("query:key=") + '\0'},
  };
  for (const auto& [query, expected] : rows) EXPECT_EQ(found({"query:key"}, {}, query), expected) << query;
  const std::string huge(100'000, 'k');
  EXPECT_EQ(found({"query:key"}, {}, "key=%6b" + huge), "query:key=k" + huge);
}

TEST(Credential, TheFirstSourceThatHoldsSomethingCounts) {
  const Fields both{{"Authorization", "Bearer b"}, {"X-Api-Key", "h"}};
  EXPECT_EQ(found({"bearer", "header:x-api-key"}, both), "bearer=b");
  EXPECT_EQ(found({"header:x-api-key", "bearer"}, both), "header:x-api-key=h");
  EXPECT_EQ(found({"bearer", "query:key"}, {{"Authorization", "Bearer "}}, "key=q"), "query:key=q");
  EXPECT_EQ(found({"bearer", "query:key"}, {{"Authorization", "Bearer a b"}}, "key=q"), "bearer ambiguous");
  EXPECT_EQ(found({}, both, "key=q"), "");
}

std::string removed(std::string_view source, const Fields& fields) {
  http::HeaderMap map = mapOf(fields);
  std::string query;
  removeCredential(CredentialSource::parse(source).value(), map, query);
  std::string out;
  for (size_t i = 0; i < map.size(); ++i)
    out += std::string(map[i].name) + ":" + std::string(map[i].value) + "\n";
  return out;
}

TEST(Credential, RemovalLeavesTheRest) {
  EXPECT_EQ(removed("bearer", {{"A", "1"}, {"authorization", "Bearer k"}, {"B", "2"}}), "A:1\nB:2\n");
  EXPECT_EQ(removed("header:x-api-key", {{"X-API-KEY", "k"}, {"X-Api-Keys", "2"}}), "X-Api-Keys:2\n");
  EXPECT_EQ(removed("cookie:agent", {{"cookie", "agent=k"}, {"A", "1"}}), "A:1\n");
  EXPECT_EQ(removed("cookie:agent", {{"cookie", " agent=k ; b=\"2\";c"}, {"A", "1"}}),
            "A:1\ncookie:b=\"2\";c\n");
  EXPECT_EQ(removed("cookie:agent", {{"Cookie", "a=1;  b=2; agent=k"}}), "Cookie:a=1;  b=2\n");
  EXPECT_EQ(removed("cookie:agent", {{"Cookie", "a=1"}, {"Cookie", "agent=k; b=2"}, {"X", "y"}}),
            "Cookie:a=1\nX:y\nCookie:b=2\n");
  EXPECT_EQ(removed("cookie:agent", {{"Cookie", "a=1;;agents=2; agent"}}), "Cookie:a=1;;agents=2; agent\n");
}

TEST(Credential, RemovalFromAQuery) {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", ""},
      {"key=k", ""},
      {"a=%20+&key=k&b", "a=%20+&b"},
      {"key=k&a=1", "a=1"},
      {"a=1&%6bey=k", "a=1"},
      {"a&&key&b=key=1", "a&&b=key=1"},
      {"keys=1&akey=2", "keys=1&akey=2"},
  };
  for (const auto& [query, kept] : rows) {
    std::string text = query;
    http::HeaderMap fields;
    removeCredential(CredentialSource::parse("query:key").value(), fields, text);
    EXPECT_EQ(text, kept) << query;
  }
}

}  // namespace
}  // namespace headgate::policy
