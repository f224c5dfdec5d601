// A target that answers every request with the head that it got, so that the client's test sees what the
// target saw; and the profile that leads there.
#pragma once

#include <atomic>
#include <string>
#include <string_view>

#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"

namespace headgate::test {

class EchoTarget {
 public:
  EchoTarget();

  std::string url() const { return m_server.url(); }
  uint64_t requests() const { return m_requests; }

 private:
  void serve(Peer& peer);

  std::atomic<uint64_t> m_requests{0};
  OriginServer m_server;  // last: its threads use all above
};

// The request as the target saw it, of an EchoTarget's answer.
Message seenBy(const Message& response);

// One connection for one request.
Message answerTo(const Gateway& gateway, const std::string& request, std::string_view method = "GET");
Message answerTo(uint16_t port, const std::string& request, std::string_view method = "GET");

// Clients "ann" and "bob", who have the keys "anns-key" and "bobs-key"; a listener "web"; a pool "agent" of
// one target. Each text is more fields of its object, as JSON, and `routes` is the whole list.
struct AccessProfile {
  std::string url;
  std::string routes;
  std::string top;
  std::string listener;
  std::string ann;
  std::string pools;  // more of them

  std::string text() const;
};

}  // namespace headgate::test
