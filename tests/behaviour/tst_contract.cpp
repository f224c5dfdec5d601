// The HTTP/1 contract end to end: what the request reader must refuse, the gateway refuses, over a socket.
//
// The cases are those of tests/wire. The target answers every complete request, so that what comes before the
// fault is answered as ever.
#include <gtest/gtest.h>

#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"
#include "tests/support/wire_cases.h"

namespace headgate::test {
namespace {

size_t requestsIn(const WireCase& one) {
  size_t count = 0;
  for (const std::string& event : one.expected) count += event.starts_with("end");
  return count;
}

std::string methodOf(const WireCase& one, size_t index) {
  for (const std::string& event : one.expected)
    if (event.starts_with("request ") && index-- == 0) return event.substr(8, event.find(' ', 8) - 8);
  return "GET";
}

TEST(Contract, EveryFaultOfARequestIsRefusedAndEndsTheConnection) {
  std::vector<std::string> problems;
  const auto cases = readWireCases(HG_WIRE_CASES, problems);
  ASSERT_TRUE(problems.empty()) << problems.front();

  OriginServer server([](Peer& peer) {
    for (;;) {
      const std::string method = readRequest(peer).method();
      peer.send(method == "HEAD" ? answer("") : answer("fine"));
    }
  });
  Gateway gateway(profileFor(server.url(), {.route = R"("body_limit": "off")"}));
  size_t refused = 0;
  for (const WireCase& one : cases) {
    if (one.direction != Direction::Request || !one.errorStatus()) continue;
    SCOPED_TRACE(one.file + ":" + std::to_string(one.line) + " " + one.title);
    ++refused;
    try {
      Peer client = Peer::connectTo(gateway.port());
      client.trySend(one.bytes);  // the gateway may have closed before all of it is out
      if (one.ends) client.halfClose();
      for (size_t i = 0; i < requestsIn(one); ++i)
        EXPECT_LT(readResponse(client, methodOf(one, i)).status(), 500);
      const Message response = readResponse(client);
      EXPECT_EQ(response.status(), *one.errorStatus());
      EXPECT_EQ(response.field("Connection"), "close");
      EXPECT_NE(response.field("X-Request-ID"), "");
      client.expectEnd();
      for (size_t i = 0; i < requestsIn(one); ++i) gateway.nextSummary();
      const auto summary = gateway.nextSummary();
      EXPECT_EQ(summary.status, *one.errorStatus());
      EXPECT_EQ(facts(summary.error).side, Side::Downstream);
      EXPECT_FALSE(summary.errorDetail.view().empty());
    } catch (const TestFailure& failure) {
      ADD_FAILURE() << failure.what();
      gateway.summariesSoFar();
    }
  }
  EXPECT_GT(refused, 50u);
}

TEST(Contract, EveryGoodRequestIsAnswered) {
  std::vector<std::string> problems;
  const auto cases = readWireCases(HG_WIRE_CASES, problems);
  OriginServer server([](Peer& peer) {
    for (;;) {
      const std::string method = readRequest(peer).method();
      peer.send(method == "HEAD" ? answer("") : answer("fine"));
    }
  });
  Gateway gateway(profileFor(server.url(), {.route = R"("body_limit": "off")"}));
  for (const WireCase& one : cases) {
    if (one.direction != Direction::Request || one.errorStatus() || requestsIn(one) == 0) continue;
    SCOPED_TRACE(one.file + ":" + std::to_string(one.line) + " " + one.title);
    try {
      Peer client = Peer::connectTo(gateway.port());
      client.send(one.bytes);
      for (size_t i = 0; i < requestsIn(one); ++i) {
        Message response = readResponse(client, methodOf(one, i));
        while (response.status() == 100) response = readResponse(client, methodOf(one, i));
        // A path may be well-formed for the reader and refused all the same.
        EXPECT_TRUE(response.status() == 200 || response.body.find("bad_path") != std::string::npos ||
                    response.body.find("upgrade") != std::string::npos)
            << response.startLine << response.body;
      }
    } catch (const TestFailure& failure) {
      ADD_FAILURE() << failure.what();
    }
  }
}

}  // namespace
}  // namespace headgate::test
