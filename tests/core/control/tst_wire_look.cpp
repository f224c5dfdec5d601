#include <gtest/gtest.h>

#include "core/control/wire_look.h"

namespace headgate::control {
namespace {

TEST(WireLookTest, SeesARequest) {
  const RequestLook look =
      lookAtRequest("POST /api/chat?key=[redacted] HTTP/1.1\r\nAccept: */*\r\nhOST:  a.example:80 \r\n\r\n");
  EXPECT_EQ(look.method, "POST");
  EXPECT_EQ(look.path, "/api/chat");
  EXPECT_EQ(look.host, "a.example:80");
  EXPECT_FALSE(look.isMcp);
}

TEST(WireLookTest, SeesThePathOfEachFormOfTarget) {
  const auto path = [](const std::string& target) {
    return std::string(lookAtRequest("GET " + target + " HTTP/1.1\r\n\r\n").path);
  };
  EXPECT_EQ(path("/"), "/");
  EXPECT_EQ(path("/a/b"), "/a/b");
  EXPECT_EQ(path("/to?url=http://b/c"), "/to");
  EXPECT_EQ(path("http://host/a?b"), "/a");
  EXPECT_EQ(path("http://host"), "/");
  EXPECT_EQ(path("http://host?b/c"), "/");
  EXPECT_EQ(path("*"), "*");
}

TEST(WireLookTest, SeesTheModelContextProtocol) {
  EXPECT_TRUE(lookAtRequest("POST / HTTP/1.1\r\nMcp-Session-Id: 1\r\n\r\n").isMcp);
  EXPECT_TRUE(lookAtRequest("POST / HTTP/1.1\r\nhost: a\r\nmcp-protocol-version: 2025-06-18\r\n\r\n").isMcp);
  EXPECT_FALSE(lookAtRequest("POST / HTTP/1.1\r\nMcp-Session-Identity: 1\r\n\r\n").isMcp);
  EXPECT_FALSE(lookAtRequest("POST / HTTP/1.1\r\n\r\nMcp-Session-Id: 1\r\n").isMcp);
}

TEST(WireLookTest, HoldsWhateverStandsInARequest) {
  for (const std::string_view text :
       {"", " ", "\r\n", "GET", "GET ", "GET /a", "\n\n\n", "GET /a HTTP/1.1\nHost:", "\0 \0"})
    lookAtRequest(text);
  EXPECT_EQ(lookAtRequest("GET").method, "GET");
  EXPECT_EQ(lookAtRequest("GET /a").path, "/a");
  EXPECT_EQ(lookAtRequest("GET /a HTTP/1.1\nHost: b").host, "b");
  EXPECT_EQ(lookAtRequest("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").host, "a");
}

TEST(WireLookTest, SeesAResponse) {
  const ResponseLook look = lookAtResponse("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
  EXPECT_EQ(look.status, 404);
  EXPECT_FALSE(look.isStream);
  EXPECT_EQ(lookAtResponse("HTTP/1.1 200\r\n\r\n").status, 200);
  for (const std::string_view text : {"", "HTTP/1.1", "HTTP/1.1 ", "HTTP/1.1 x", "HTTP/1.1 99999 x"})
    EXPECT_EQ(lookAtResponse(text).status, 0) << text;
}

TEST(WireLookTest, SeesStreams) {
  const auto isStream = [](const std::string& type) {
    return lookAtResponse("HTTP/1.1 200 OK\r\nServer: x\r\ncontent-Type:" + type + "\r\n\r\n").isStream;
  };
  EXPECT_TRUE(isStream("text/event-stream"));
  EXPECT_TRUE(isStream(" Text/Event-Stream ; charset=utf-8"));
  EXPECT_TRUE(isStream("application/x-ndjson"));
  EXPECT_TRUE(isStream("application/jsonl"));
  EXPECT_FALSE(isStream("application/json"));
  EXPECT_FALSE(isStream("text/event-streams"));
  EXPECT_FALSE(isStream(""));
}

TEST(WireLookTest, SeesJsonRpc) {
  EXPECT_TRUE(beginsAsJsonRpc(R"({"jsonrpc":"2.0","method":"initialize"})"));
  EXPECT_TRUE(beginsAsJsonRpc(R"( [ {"id":1, "params":{"a":["}"],"b":"\"{"}, "jsonrpc" : "2.0"}])"));
  EXPECT_FALSE(beginsAsJsonRpc(R"({"params":{"jsonrpc":"2.0"}})")) << "another object's";
  EXPECT_FALSE(beginsAsJsonRpc(R"({"method":"jsonrpc"})")) << "a value";
  EXPECT_FALSE(beginsAsJsonRpc(R"({"text":"\"jsonrpc\": 1"})")) << "within a text";
  EXPECT_FALSE(beginsAsJsonRpc(R"("jsonrpc":1)"));
  EXPECT_FALSE(beginsAsJsonRpc(""));
  EXPECT_FALSE(beginsAsJsonRpc("{"));
  EXPECT_FALSE(beginsAsJsonRpc(R"({"jsonrpc")"));
  EXPECT_FALSE(beginsAsJsonRpc(R"({"a":")" + std::string(2000, 'x') + R"(","jsonrpc":"2.0"})"))
      << "too far away";
}

}  // namespace
}  // namespace headgate::control
