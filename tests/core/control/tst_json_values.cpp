#include <gtest/gtest.h>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/control/json_values.h"
#include "core/control/value_fields.h"

namespace headgate::control {
namespace {

const std::string kHostile = std::string("\"\\/\b\f\n\r\t\x01\x7f\0 {}[],:", 18) +
                             "\u00e9\u2028\U0001F600 </script> ${jndi} %s \xef\xbb\xbf";
const std::string kNotUtf8 = std::string("\xff\xfe\xc0\xaf caf\xe9 \xed\xa0\x80 \0end", 18);

// Gives every field of a value another content than its default, different from field to field, so that two
// that were mixed up, or one that was left out, is seen.
struct Filler {
  uint64_t count = 0;
  std::string text = kHostile;

  void operator()(const char*, bool& value) { value = !value; }
  template <std::integral Number>
  void operator()(const char*, Number& value) {
    value = static_cast<Number>(++count + 1000);
  }
  template <typename Value>
  requires std::is_enum_v<Value>
  void operator()(const char*, Value& value) {
    value = static_cast<Value>(++count % enumerators(value).size());
  }
  void operator()(const char*, std::string& value) { value = text + std::to_string(++count); }
  void bytes(const char*, std::string& value) { value = kNotUtf8 + std::to_string(++count); }
  template <typename Item>
  void operator()(const char* name, std::vector<Item>& items) {
    items.resize(3);
    for (Item& item : items) (*this)(name, item);
  }
  template <typename Item, size_t Size>
  void operator()(const char* name, std::array<Item, Size>& items) {
    for (Item& item : items) (*this)(name, item);
  }
  template <typename Value>
  requires std::is_class_v<Value>
  void operator()(const char*, Value& value) { fields(*this, value); }
};

template <typename Variant, size_t Index>
Variant filled(const std::string& text) {
  Variant variant;
  Filler filler{.text = text};
  fields(filler, variant.template emplace<Index>());
  return variant;
}

template <typename Variant, size_t... Index>
std::vector<Variant> allFilled(std::index_sequence<Index...>) {
  std::vector<Variant> all;
  (all.push_back(Variant(std::in_place_index<Index>)), ...);
  (all.push_back(filled<Variant, Index>(kHostile)), ...);
  (all.push_back(filled<Variant, Index>(kNotUtf8)), ...);
  return all;
}

std::vector<Request> requests() {
  return allFilled<Request>(std::make_index_sequence<std::variant_size_v<Request>>());
}
std::vector<Reply> replies() {
  return allFilled<Reply>(std::make_index_sequence<std::variant_size_v<Reply>>());
}

template <size_t... Index>
std::vector<Reply> filledReplies(std::index_sequence<Index...>) {
  return {filled<Reply, Index>("x")...};
}

std::string problemOfReply(std::string_view text) {
  const auto reply = replyFromJson(text);
  return reply ? "" : reply.error();
}
std::string problemOfRequest(std::string_view text) {
  const auto request = requestFromJson(text);
  return request ? "" : request.error();
}

TEST(JsonValuesTest, EveryRequestComesBack) {
  for (const Request& request : requests()) {
    const auto back = requestFromJson(toJson(request));
    ASSERT_TRUE(back) << back.error();
    EXPECT_EQ(back->index(), request.index());
    EXPECT_TRUE(*back == request) << toJson(request);
  }
}

TEST(JsonValuesTest, EveryReplyComesBack) {
  for (const Reply& reply : replies()) {
    const auto back = replyFromJson(toJson(reply));
    ASSERT_TRUE(back) << back.error();
    EXPECT_EQ(back->index(), reply.index());
    EXPECT_TRUE(*back == reply) << toJson(reply);
  }
}

struct FieldCounter {
  size_t count = 0;
  void operator()(const char*, const auto&) { ++count; }
  void bytes(const char*, const std::string&) { ++count; }
};

TEST(JsonValuesTest, EveryFieldIsDescribed) {
  // A field that fields() forgets would stay at its default on the way back; the filler only fills what is
  // described, so the sizes are held here: whoever adds a member adds its description, and this figure.
  const auto described = [](auto value) {
    FieldCounter counter;
    fields(counter, value);
    return counter.count;
  };
  EXPECT_EQ(described(ExchangeRow()), 35u);
  EXPECT_EQ(described(ExchangeDetail()), 15u);
  EXPECT_EQ(described(RecordedBody()), 5u);
  EXPECT_EQ(described(ListenerState()), 10u);
  EXPECT_EQ(described(GatewayState()), 8u);
  EXPECT_EQ(described(ProfileState()), 10u);
  EXPECT_EQ(described(Counters()), 11u);
  EXPECT_EQ(described(TargetStatus()), 17u);
  EXPECT_EQ(described(TargetProbe()), 6u);
  EXPECT_EQ(described(TargetFailures()), 2u);
}

TEST(JsonValuesTest, EveryEnumeratorHasAName) {
  const auto comesBack = [](auto& reply, auto& member) {
    for (size_t i = 0; i < enumerators(member).size(); ++i) {
      member = static_cast<std::remove_reference_t<decltype(member)>>(i);
      const std::string text = toJson(Reply(reply));
      EXPECT_NE(text.find('"' + std::string(enumerators(member)[i]) + '"'), std::string::npos) << text;
      const auto back = replyFromJson(text);
      ASSERT_TRUE(back) << back.error();
      EXPECT_TRUE(*back == Reply(reply)) << text;
    }
  };
  FeedBatch feed;
  feed.rows.resize(1);
  comesBack(feed, feed.rows[0].phase);
  comesBack(feed, feed.rows[0].kind);
  ExchangeDetail detail;
  comesBack(detail, detail.responseBody.loss);
  GatewayState state;
  state.listeners.resize(1);
  comesBack(state, state.phase);
  comesBack(state, state.listeners[0].phase);
  TargetStates states;
  states.targets.resize(1);
  states.targets[0].probes.resize(1);
  TargetStatus& target = states.targets[0];
  comesBack(states, target.state);
  comesBack(states, target.order);
  comesBack(states, target.health);
  comesBack(states, target.standing);
  comesBack(states, target.probes[0].verdict);
  // The last enumerators: one that is added must be named.
  EXPECT_EQ(enumerators(ExchangeKind()).size(), static_cast<size_t>(ExchangeKind::WebSocket) + 1);
  EXPECT_EQ(enumerators(ExchangePhase()).size(), static_cast<size_t>(ExchangePhase::Ended) + 1);
  EXPECT_EQ(enumerators(BodyLoss()).size(), static_cast<size_t>(BodyLoss::ByEviction) + 1);
  EXPECT_EQ(enumerators(GatewayPhase()).size(), static_cast<size_t>(GatewayPhase::Stopping) + 1);
  EXPECT_EQ(enumerators(ListenerPhase()).size(), static_cast<size_t>(ListenerPhase::Failed) + 1);
  EXPECT_EQ(enumerators(TargetState()).size(), static_cast<size_t>(TargetState::Maintenance) + 1);
  EXPECT_EQ(enumerators(TargetOrder()).size(), static_cast<size_t>(TargetOrder::Maintenance) + 1);
  EXPECT_EQ(enumerators(TargetHealth()).size(), static_cast<size_t>(TargetHealth::GoingUp) + 1);
  EXPECT_EQ(enumerators(TargetStanding()).size(), static_cast<size_t>(TargetStanding::Unusable) + 1);
  EXPECT_EQ(enumerators(ProbeVerdict()).size(), static_cast<size_t>(ProbeVerdict::Loading) + 1);
}

TEST(JsonValuesTest, NumbersKeepTheirLimits) {
  ExchangeRow row;
  row.id = std::numeric_limits<uint64_t>::max();
  row.startedWall = std::numeric_limits<int64_t>::min();
  row.status = std::numeric_limits<uint16_t>::max();
  const Reply reply = FeedBatch{.next = row.id, .skipped = 0, .rows = {row}};
  const auto back = replyFromJson(toJson(reply));
  ASSERT_TRUE(back) << back.error();
  EXPECT_TRUE(*back == reply);
}

TEST(JsonValuesTest, SaysWhatTheSocketWillSay) {
  EXPECT_EQ(toJson(Request(GetFeed{.after = 17})), R"({"call":"get_feed","after":17,"limit":2000})");
  EXPECT_EQ(toJson(Request(SetTargetState{.pool = "p", .target = "t", .state = TargetOrder::Drain})),
            R"({"call":"set_target_state","pool":"p","target":"t","state":"drain"})");
  EXPECT_EQ(toJson(Request(SetTargetState{.pool = "p", .target = "t"})),
            R"({"call":"set_target_state","pool":"p","target":"t","state":""})");
  EXPECT_EQ(
      toJson(Reply(Outcome{.done = false, .problem = "no"})),
      R"({"reply":"outcome","done":false,"problem":"no","problems":[],"detail":"","is_in_state":false})");
  EXPECT_EQ(toJson(Request(OpenProfile{.path = "caf\xe9"})),
            R"({"call":"open_profile","path":{"base64":"Y2Fm6Q=="},"demo":false,"text":"","is_work":false})");
}

TEST(JsonValuesTest, MissingFieldsKeepTheirDefaultsAndUnknownOnesArePassedOver) {
  const auto request = requestFromJson(R"({"later":{"x":[1]},"call":"get_exchange","id":5})");
  ASSERT_TRUE(request) << request.error();
  EXPECT_TRUE(*request == Request(GetExchange{.id = 5}));
  const auto reply = replyFromJson(R"({"reply":"feed","rows":[{"silences":[{"at":1,"length":2}]}]})");
  ASSERT_TRUE(reply) << reply.error();
  ExchangeRow row;
  row.silences[0] = {1, 2};
  EXPECT_TRUE(*reply == Reply(FeedBatch{.rows = {row}}));
}

TEST(JsonValuesTest, NamesTheFieldThatIsWrong) {
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{},{"status":70000}]})"),
            "/rows/1/status must be a whole number from 0 to 65535");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"id":-1}]})"),
            "/rows/0/id must be a whole number from 0 to 18446744073709551615");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"total":1.5}]})"),
            "/rows/0/total must be a whole number from -9223372036854775808 to 9223372036854775807");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"total":9223372036854775808}]})"),
            "/rows/0/total must be a whole number from -9223372036854775808 to 9223372036854775807");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"secure":1}]})"),
            "/rows/0/secure must be true or false");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"path":7}]})"), "/rows/0/path must be a text");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"kind":"grpc"}]})"),
            "/rows/0/kind must be one of http stream rpc websocket");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"kind":1}]})"),
            "/rows/0/kind must be one of http stream rpc websocket");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[{"silences":[{},{},{},{}]}]})"),
            "/rows/0/silences must be a list of at most 3");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":{}})"), "/rows must be a list");
  EXPECT_EQ(problemOfReply(R"({"reply":"feed","rows":[7]})"), "/rows/0 must be an object");
  EXPECT_EQ(problemOfReply(R"({"reply":"exchange","request_body":{"bytes":"a b"}})"),
            "/request_body/bytes must be base64");
  EXPECT_EQ(problemOfReply(R"({"reply":"exchange","response_text":5})"), "/response_text must be base64");
  EXPECT_EQ(problemOfRequest(R"({"call":"open_profile","path":{"base64":5}})"), "/path must be base64");
  EXPECT_EQ(problemOfRequest(R"({"call":"open_profile","path":null})"), "/path must be a text");
  EXPECT_EQ(problemOfRequest(R"({"call":"set_target_state","state":"off"})"),
            "/state must be one of \"\" on drain maintenance");
  EXPECT_EQ(problemOfRequest(R"({"call":"stop","drain_milliseconds":"5"})"),
            "/drain_milliseconds must be a whole number from 0 to 18446744073709551615");
}

TEST(JsonValuesTest, NamesACallThatItDoesNotKnow) {
  const auto oneOf = [](std::span<const std::string_view> names) {
    std::string words = " must be one of";
    for (const std::string_view name : names) (words += ' ') += name;
    return words;
  };
  const std::string known = "/call" + oneOf(kCalls);
  EXPECT_TRUE(known.starts_with("/call must be one of start stop open_profile apply_profile ")) << known;
  EXPECT_EQ(problemOfRequest(R"({"call":"shutdown"})"), known);
  EXPECT_EQ(problemOfRequest(R"({"call":1})"), known);
  EXPECT_EQ(problemOfRequest("{}"), known);
  EXPECT_EQ(problemOfRequest("[]"), "this must be an object");
  EXPECT_EQ(problemOfRequest(""), "this is not JSON");
  EXPECT_EQ(problemOfRequest("\xff"), "this is not JSON");
  EXPECT_EQ(problemOfReply(R"({"call":"start"})"), "/reply" + oneOf(kReplies));
}

TEST(JsonValuesTest, HoldsWhateverIsCutOff) {
  for (const Reply& reply : replies()) {
    const std::string text = toJson(reply);
    for (size_t size = 0; size < text.size(); size += 1 + text.size() / 100)
      EXPECT_FALSE(replyFromJson(std::string_view(text).substr(0, size)));
  }
}

// Whatever stands where a field stood is either of its type or named.
TEST(JsonValuesTest, HoldsWhateverStandsInAField) {
  using Json = nlohmann::ordered_json;
  const std::vector<Json> others = {
      nullptr, true, -1, 1.5, 1e300, "x", Json::array(), Json::object(), 18446744073709551615u};
  for (const Reply& reply : filledReplies(std::make_index_sequence<std::variant_size_v<Reply>>())) {
    Json changed = Json::parse(toJson(reply));
    const Json fields = changed.flatten();
    for (const auto& [pointer, before] : fields.items()) {
      const Json::json_pointer place(pointer);
      const Json value = changed[place];
      for (const Json& other : others) {
        changed[place] = other;
        const auto read = replyFromJson(changed.dump());
        if (read) continue;
        EXPECT_EQ(read.error().find(pointer.substr(0, pointer.find('/', 1))), 0u) << read.error();
      }
      changed[place] = value;
    }
  }
}

TEST(JsonValuesTest, HoldsDeepNesting) {
  EXPECT_FALSE(requestFromJson(std::string(100'000, '[')));
  EXPECT_FALSE(requestFromJson(R"({"call":"start","x":)" + std::string(100'000, '[')));
}

}  // namespace
}  // namespace headgate::control
