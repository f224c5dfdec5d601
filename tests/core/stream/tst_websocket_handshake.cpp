#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/stream/websocket_handshake.h"

namespace headgate::stream {
namespace {

constexpr const char* kKey = "dGhlIHNhbXBsZSBub25jZQ==";  // RFC 6455 section 1.3
constexpr const char* kAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

using Fields = std::vector<std::pair<std::string, std::string>>;

http::HeaderMap map(const Fields& fields) {
  http::HeaderMap out;
  for (const auto& [name, value] : fields) out.add(name, value);
  return out;
}

http::RequestHead request(const Fields& fields = {{"Sec-WebSocket-Version", "13"},
                                                  {"Sec-WebSocket-Key", kKey}}) {
  http::RequestHead head;
  head.method = "GET";
  head.wantsWebSocket = true;
  head.fields = map(fields);
  return head;
}

ErrorType errorOf(const http::RequestHead& head) {
  const auto result = checkWebSocketRequest(head);
  return result.ok() ? ErrorType::None : result.error().type;
}

TEST(WebSocketHandshake, AcceptOfTheRfcExample) {
  EXPECT_EQ(webSocketAccept(kKey), kAccept);
}

TEST(WebSocketHandshake, Requests) {
  const std::string version = "Sec-WebSocket-Version";
  const std::string key = "Sec-WebSocket-Key";
  EXPECT_EQ(errorOf(request()), ErrorType::None);

  EXPECT_EQ(errorOf(request({{version, "12"}, {key, kKey}})), ErrorType::UpgradeVersion);
  EXPECT_EQ(errorOf(request({{version, "13, 8"}, {key, kKey}})), ErrorType::UpgradeVersion);
  EXPECT_EQ(errorOf(request({{version, "13"}, {version, "13"}, {key, kKey}})), ErrorType::UpgradeVersion);
  EXPECT_EQ(errorOf(request({{key, kKey}})), ErrorType::UpgradeVersion);

  EXPECT_EQ(errorOf(request({{version, "13"}})), ErrorType::BadUpgrade);
  EXPECT_EQ(errorOf(request({{version, "13"}, {key, kKey}, {key, kKey}})), ErrorType::BadUpgrade);
  for (const char* bad : {"", "x", "dGhlIHNhbXBsZSBub25jZQ", "dGhlIHNhbXBsZSBub25j",
                          "dGhlIHNhbXBsZSBub25jZSE=", "!!!lIHNhbXBsZSBub25jZQ=="})
    EXPECT_EQ(errorOf(request({{version, "13"}, {key, bad}})), ErrorType::BadUpgrade) << bad;

  http::RequestHead post = request();
  post.method = "POST";
  EXPECT_EQ(errorOf(post), ErrorType::BadUpgrade);
  http::RequestHead old = request();
  old.version = http::MinorVersion::Http10;
  EXPECT_EQ(errorOf(old), ErrorType::BadUpgrade);
  http::RequestHead chunked = request();
  chunked.framing = http::Framing::Chunked;
  EXPECT_EQ(errorOf(chunked), ErrorType::BadUpgrade);
  http::RequestHead sized = request();
  sized.framing = http::Framing::Length;
  EXPECT_EQ(errorOf(sized), ErrorType::None) << "Content-Length: 0 is no body";
  sized.contentLength = 1;
  EXPECT_EQ(errorOf(sized), ErrorType::BadUpgrade);
}

TEST(WebSocketHandshake, Responses) {
  const Fields good = {
      {"Upgrade", "WebSocket"}, {"Connection", "keep-alive, Upgrade"}, {"Sec-WebSocket-Accept", kAccept}};
  http::ResponseHead response;
  response.status = 101;
  response.fields = map(good);
  EXPECT_TRUE(checkWebSocketResponse(request(), response).ok());

  for (size_t missing = 0; missing < good.size(); ++missing) {
    Fields fields = good;
    fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(missing));
    response.fields = map(fields);
    const auto result = checkWebSocketResponse(request(), response);
    ASSERT_FALSE(result.ok()) << good[missing].first;
    EXPECT_EQ(result.error().type, ErrorType::UpstreamMalformed);
  }
  for (const char* accept : {"", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo", "S3pPLMBiTxaQ9kYGzzhZRbK+xOo=", kKey}) {
    response.fields = map({good[0], good[1], {"Sec-WebSocket-Accept", accept}});
    EXPECT_FALSE(checkWebSocketResponse(request(), response).ok()) << accept;
  }
}

TEST(WebSocketHandshake, Extensions) {
  const auto parse = [](const std::string& value) {
    return parseWebSocketExtensions(map({{"Sec-WebSocket-Extensions", value}}));
  };
  using List = std::vector<WebSocketExtension>;
  EXPECT_EQ(parseWebSocketExtensions({}), List{});
  EXPECT_EQ(parse("foo"), (List{{"foo", {}}}));
  EXPECT_EQ(
      parse("permessage-deflate; client_max_window_bits; server_max_window_bits=10"),
      (List{{"permessage-deflate", {{"client_max_window_bits", ""}, {"server_max_window_bits", "10"}}}}));
  EXPECT_EQ(parse(" a ; x = \"1\\0\" , , b;y "), (List{{"a", {{"x", "10"}}}, {"b", {{"y", ""}}}}));
  EXPECT_EQ(
      parseWebSocketExtensions(map({{"Sec-WebSocket-Extensions", "a"}, {"Sec-WebSocket-Extensions", "b"}})),
      (List{{"a", {}}, {"b", {}}}));
  for (const char* bad :
       {"a b", "a;", "a;;x", "a;=1", "a;x=", "a;x=\"1", "a;x=\"\"", "a;x=\"1, b\"", "a/b", "a;x=\"1\\"})
    EXPECT_EQ(parse(bad), std::nullopt) << bad;
}

TEST(WebSocketHandshake, AgreedDeflate) {
  const auto agreed = [](const std::string& value) {
    return agreedDeflate(map({{"Sec-WebSocket-Extensions", value}}));
  };
  EXPECT_EQ(agreedDeflate({}), std::nullopt);
  EXPECT_EQ(agreed("foo"), std::nullopt);
  EXPECT_EQ(agreed("permessage-deflate;"), std::nullopt);
  EXPECT_EQ(agreed("permessage-deflate"), PermessageDeflate{});
  EXPECT_EQ(agreed("foo, permessage-deflate; server_no_context_takeover"),
            (PermessageDeflate{.serverNoContextTakeover = true}));
  EXPECT_EQ(agreed("permessage-deflate; client_no_context_takeover; client_max_window_bits=12"),
            (PermessageDeflate{.clientNoContextTakeover = true}));
}

}  // namespace
}  // namespace headgate::stream
