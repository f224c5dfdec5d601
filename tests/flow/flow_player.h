// Plays one exchange against the flow alone: events in, the commands that come of each out as plain lines. No
// sockets, and a clock that only moves when told to.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/flow/exchange_flow.h"

namespace headgate::test {

using Did = std::vector<std::string>;
using FieldList = std::vector<std::pair<std::string, std::string>>;

// One listener "web", pool "agents" with `targets` targets "a", "b", … and one route "main" that takes
// everything to it.
std::shared_ptr<flow::Snapshot> simpleSnapshot(size_t targets = 2);

// Another pool, with targets of the same names. attachBalancers() is to follow.
flow::PoolPlan simplePool(const std::string& id, size_t targets);

// As the engine does: after targets, weights or the balance have been changed.
void attachBalancers(flow::Snapshot& snapshot);

// What pools and targets count up and down, as text, as far as it is not zero: "agents: 1 in flight". Empty
// once every exchange is over.
std::string countsOf(const flow::Snapshot& snapshot);

class FlowPlayer {
 public:
  explicit FlowPlayer(std::shared_ptr<flow::Snapshot> snapshot);
  explicit FlowPlayer(size_t targets = 2) : FlowPlayer(simpleSnapshot(targets)) {}

  // Before the request.
  std::string peer = "127.0.0.1";
  std::string host = "localhost:8080";
  bool secure = false;
  const PeerCertificate* certificate = nullptr;
  uint64_t random = 0;

  // Events. Each returns what the flow commanded.
  Did request(std::string method, std::string path, FieldList fields = {},
              http::Framing framing = http::Framing::None, uint64_t length = 0);
  Did refused(ErrorType type, std::string detail);
  Did requestBody(std::string bytes);
  Did requestEnd();
  Did requestBroken(ErrorType type);
  Did clientLost(ErrorType type);
  Did authority(uint16_t status, FieldList fields = {}, std::string body = {});
  Did authorityFailed(ErrorType type);
  Did slot();
  Did gateFull();
  Did metrics(std::string text);
  Did connected(flow::ExchangeFlow::Reuse reuse = flow::ExchangeFlow::Reuse::Fresh);
  Did connectFailed(ErrorType type);
  Did response(uint16_t status, FieldList fields = {}, http::Framing framing = http::Framing::Length,
               uint64_t length = 0);
  Did responseBody(std::string bytes);
  Did responseEnd();
  Did upstreamLost(ErrorType type);
  Did tunnelEnd(Side side);
  Did drainDeadline();
  // The rest of an exchange whose target was chosen: an answer without a body.
  void answered(uint16_t status, FieldList fields = {});
  // Lets time pass and tells the flow if its deadline is reached.
  Did after(Milliseconds time);

  flow::ExchangeFlow flow;
  SteadyTime now{std::chrono::hours(1)};

 private:
  flow::ConnectionFacts connection() const;
  flow::ExchangeStart start() const;
  template <typename Event>
  Did play(Event event);
  std::string line(const flow::Command& command) const;

  std::shared_ptr<flow::Snapshot> m_snapshot;
};

}  // namespace headgate::test
