#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/policy/selector.h"

namespace headgate::policy {
namespace {

class SelectorTest : public testing::Test {
 protected:
  SelectorTest() {
    m_facts.clientIp = "192.0.2.7";
    m_facts.address = parseAddress(m_facts.clientIp);
    m_facts.route = "code";
    m_facts.listener = "web";
    m_facts.path = "/api/x";
    m_facts.query = "b=2&%6eame=a%20b&name=other&empty=&flag";
    m_facts.fields = &m_fields;
    m_fields.add("X-Team", "blue");
    m_fields.add("X-Empty", "");
    m_fields.add("Cookie", "a=1; session=s-1");
  }

  std::optional<std::string> valueOf(std::string_view text) const { return valueOf(text, m_facts); }
  static std::optional<std::string> valueOf(std::string_view text, const SelectorFacts& facts) {
    const auto selector = Selector::compile(text);
    EXPECT_TRUE(selector.ok()) << text;
    std::string out;
    if (!selector.ok() || !selector->value(facts, out)) return std::nullopt;
    return out;
  }
  std::optional<std::string> withAddress(std::string_view text, std::string_view address) const {
    SelectorFacts facts = m_facts;
    facts.address = parseAddress(address);
    return valueOf(text, facts);
  }
  // As the value holds it.
  static std::string part(std::string_view content) {
    return std::string{static_cast<char>(content.size()), 0, 0, 0} + std::string(content);
  }

  http::HeaderMap m_fields;
  SelectorFacts m_facts;
};

TEST_F(SelectorTest, EachKindTakesItsPartOfTheRequest) {
  const std::map<std::string_view, std::string_view> kTable{
      {"route", "code"},
      {"listener", "web"},
      {"path", "/api/x"},
      {"header:X-Team", "blue"},
      {"header:x-tEAM", "blue"},
      {"header:X-Empty", ""},
      {"header:Cookie", "a=1; session=s-1"},
      {"cookie:session", "s-1"},
      {"query:b", "2"},
      {"query:name", "a b"},
      {"query:empty", ""},
      {"query:flag", ""},
  };
  for (const auto& [text, content] : kTable) EXPECT_EQ(valueOf(text), part(content)) << text;
  EXPECT_EQ(valueOf("route+query:b+header:X-Team"), part("code") + part("2") + part("blue"));
}

TEST_F(SelectorTest, WhatIsMissingIsNoValue) {
  for (const std::string_view text : {"header:X-None", "cookie:Session", "cookie:none", "query:none",
                                      "query:B", "api_key", "route+cookie:none", "cookie:none+route"})
    EXPECT_EQ(valueOf(text), std::nullopt) << text;
  EXPECT_EQ(valueOf("header:X-Team", {}), std::nullopt);
  EXPECT_EQ(valueOf("cookie:session", {}), std::nullopt);
}

TEST_F(SelectorTest, AppendsAllOrNothing) {
  std::string out = "kept ";
  EXPECT_TRUE(Selector::compile("route")->value(m_facts, out));
  EXPECT_EQ(out, "kept " + part("code"));
  EXPECT_FALSE(Selector::compile("route+api_key")->value(m_facts, out));
  EXPECT_EQ(out, "kept " + part("code"));
}

TEST_F(SelectorTest, AddressesCountAsSubscribers) {
  const auto address = [this](std::string_view text) { return withAddress("address", text); };
  EXPECT_EQ(address("192.0.2.7"), address("::ffff:192.0.2.7"));
  EXPECT_NE(address("192.0.2.7"), address("192.0.2.8"));
  EXPECT_EQ(address("2001:db8:0:1::1"), address("2001:db8:0:1:ffff::2"));
  EXPECT_NE(address("2001:db8:0:1::1"), address("2001:db8:0:2::1"));
  EXPECT_NE(address("::1"), address("::ffff:0.0.0.1"));
}

TEST_F(SelectorTest, AClientThatIsNoAddressIsItsText) {
  m_facts.address.reset();
  m_facts.clientIp = "somewhere";
  EXPECT_EQ(valueOf("address"), part("somewhere"));
  EXPECT_EQ(valueOf("client"), part("asomewhere"));
}

TEST_F(SelectorTest, AClientIsItsNameOrElseItsAddress) {
  const auto unnamed = valueOf("client");
  EXPECT_NE(unnamed, withAddress("client", "192.0.2.8"));
  m_facts.client = "claude-code";
  EXPECT_EQ(valueOf("client"), part("nclaude-code"));
  EXPECT_EQ(valueOf("client"), withAddress("client", "192.0.2.8"));
}

TEST_F(SelectorTest, ANameThatLooksLikeAnAddressIsNone) {
  const auto asAddress = withAddress("client", "6161:6161:6161:6161::");  // the bytes are "aaaaaaaa"
  m_facts.client = "aaaaaaaa";
  EXPECT_NE(valueOf("client"), asAddress);
}

TEST_F(SelectorTest, AKeyIsItsDigest) {
  m_facts.apiKeyDigest = std::string_view("\0\1\2", 3);
  EXPECT_EQ(valueOf("api_key"), part(m_facts.apiKeyDigest));
}

TEST_F(SelectorTest, FieldsOfOneNameAreJoinedInOrder) {
  m_fields.add("x-team", "red");
  m_fields.add("X-TEAM", "");
  EXPECT_EQ(valueOf("header:X-Team"), part("blue, red, "));
}

TEST_F(SelectorTest, NoTwoRequestsShareAValueByChance) {
  const struct {
    std::string_view a;
    std::string_view b;
  } kPairs[] = {{"a", "bc"}, {"ab", "c"}, {"abc", ""}, {"", "abc"}, {"a+bc", ""}, {"", ""}, {"\x01", "\x01"}};
  std::set<std::string> values;
  for (const auto& pair : kPairs) {
    http::HeaderMap fields;
    fields.add("A", pair.a);
    fields.add("B", pair.b);
    SelectorFacts facts;
    facts.fields = &fields;
    EXPECT_TRUE(values.insert(valueOf("header:A+header:B", facts).value()).second) << pair.a << '+' << pair.b;
  }
}

TEST_F(SelectorTest, TakesLargeValuesWhole) {
  const std::string large(70'000, 'x');
  m_facts.query = large;
  m_facts.path = large;
  const std::string value = valueOf("path+route").value();
  EXPECT_EQ(value, std::string("\x70\x11\x01\0", 4) + large + part("code"));
  EXPECT_EQ(valueOf("query:" + large), part(""));
}

TEST_F(SelectorTest, HostileQueries) {
  m_facts.query = "&&=x&%=1&%zz=2&a=%&%00=3";
  EXPECT_EQ(valueOf("query:%"), part("1"));
  EXPECT_EQ(valueOf("query:%zz"), part("2"));
  EXPECT_EQ(valueOf("query:a"), part("%"));
  EXPECT_EQ(valueOf(std::string_view("query:\0", 7)), part("3"));
}

TEST(Selector, SaysWhatIsWrong) {
  const std::string list =
      "is not a selector; there are client, address, api_key, route, listener, path, header:NAME, "
      "cookie:NAME "
      "and query:NAME, joined by \"+\"";
  const std::map<std::string_view, std::string> kTable{
      {"", "\"\" " + list},
      {"adress", "\"adress\" " + list},
      {"Client", "\"Client\" " + list},
      {"client:", "\"client:\" " + list},
      {" client", "\" client\" " + list},
      {"client+", "\"\" " + list},
      {"+client", "\"\" " + list},
      {"client++path", "\"\" " + list},
      {"header:", "\"header:\" " + list},
      {"header", "\"header\" " + list},
      {"header:a b", "\"header:a b\" " + list},
      {"cookie:a=b", "\"cookie:a=b\" " + list},
      {"query:", "\"query:\" " + list},
      {"json:", "\"json:\" " + list},
      {"json:/model",
       "\"json:/model\" cannot be used here yet: the body is not read when the request is decided on"},
      {"client+process",
       "\"process\" cannot be used here yet: which process asks is not known when its request comes"},
  };
  for (const auto& [text, sentence] : kTable) {
    const auto selector = Selector::compile(text);
    ASSERT_FALSE(selector.ok()) << text;
    EXPECT_EQ(selector.error().detail, sentence);
  }
}

TEST(Selector, IsToldToPeople) {
  http::HeaderMap fields;
  fields.add("X-Team", "blue");
  SelectorFacts facts;
  facts.clientIp = "127.0.0.1";
  facts.address = parseAddress("127.0.0.1");
  facts.path = "/v1";
  facts.query = "k=a%20b";
  facts.fields = &fields;
  const auto text = [&](std::string_view selector) {
    std::string out = "for ";
    return Selector::compile(selector)->describe(facts, out) ? out : out + "nobody";
  };
  EXPECT_EQ(text("address"), "for 127.0.0.1");
  EXPECT_EQ(text("client"), "for 127.0.0.1");
  EXPECT_EQ(text("header:x-team+path"), "for blue + /v1");
  EXPECT_EQ(text("query:k"), "for a b");
  EXPECT_EQ(text("path+api_key"), "for nobody");
  facts.client = "claude";
  facts.apiKeyDigest = std::string_view("\x01\xfe\x23\x45\x67", 5);
  EXPECT_EQ(text("client"), "for claude");
  EXPECT_EQ(text("api_key+client"), "for key 01fe2345 + claude");
}

TEST(Selector, KnowsWhetherItReadsFields) {
  for (const char* text : {"header:X", "cookie:x", "path+query:x"})
    EXPECT_TRUE(Selector::compile(text)->readsFields()) << text;
  for (const char* text : {"client", "address+path", "api_key", "route+listener"})
    EXPECT_FALSE(Selector::compile(text)->readsFields()) << text;
}

TEST(Selector, KnowsWhetherItHasToWaitForAuthentication) {
  EXPECT_TRUE(Selector::compile("client")->needsClient());
  EXPECT_TRUE(Selector::compile("path+client")->needsClient());
  EXPECT_TRUE(Selector::compile("api_key")->needsClient()) << "which key counts is known when it was found";
  for (const std::string_view text : {"address", "route+path", "header:client"})
    EXPECT_FALSE(Selector::compile(text)->needsClient()) << text;
}

// Computed by an implementation of its own; a change moves everybody's clients to other targets.
TEST(SelectorHash, NeverChanges) {
  EXPECT_EQ(hashOf(""), 0xefd01f60ba992926U);
  EXPECT_EQ(hashOf("a"), 0x82a2a958a9bece5bU);
  EXPECT_EQ(hashOf("foobar"), 0x2c22194922d1672bU);
  EXPECT_EQ(hashOf(std::string_view("\xff\0", 2)), 0x6697e69689e5177aU);
}

TEST(SelectorHash, NeighboursAreFarApart) {
  std::vector<int> ones(64);
  constexpr int kValues = 4'000;
  for (int i = 0; i < kValues; ++i) {
    const uint64_t changed =
        hashOf("10.0.0." + std::to_string(i)) ^ hashOf("10.0.0." + std::to_string(i + 1));
    for (size_t bit = 0; bit < ones.size(); ++bit) ones[bit] += static_cast<int>(changed >> bit & 1);
  }
  for (const int count : ones) EXPECT_NEAR(count, kValues / 2, 200);  // six standard deviations
}

}  // namespace
}  // namespace headgate::policy
