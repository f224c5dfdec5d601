// Targets in memory that answer by themselves: a connector whose other ends follow a script.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/io/connector.h"
#include "tests/support/loopback.h"

namespace headgate::test {

// What a target does with a connection.
struct TargetScript {
  enum class Dial { Accept, Refuse, Hang };
  enum class After { StaysOpen, Closes, Resets };

  Dial dial = Dial::Accept;
  std::vector<std::string> pieces;  // sent one a turn, once a whole request has come; none: it says nothing
  After after = After::StaysOpen;
};

inline TargetScript refusing() {
  return {.dial = TargetScript::Dial::Refuse};
}
inline TargetScript answering(std::string status, std::string body = {}) {
  return {.pieces = {"HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) +
                     "\r\n\r\n" + body}};
}

class FakeTargets final : public io::Connector {
 public:
  explicit FakeTargets(ManualExecutor& executor) : m_executor(executor) {}

  // For connections from now on, by the endpoint's host; "" is all others.
  std::map<std::string, TargetScript> scripts;

  struct Dialled {
    std::string host;
    SteadyTime at;
  };
  std::vector<Dialled> dialled;
  std::vector<std::string> requests;  // as they came, heads and bodies
  std::shared_ptr<FaultPlan> faults = std::make_shared<FaultPlan>();

  std::vector<SteadyTime> timesOf(const std::string& host) const {
    std::vector<SteadyTime> times;
    for (const Dialled& one : dialled)
      if (one.host == host) times.push_back(one.at);
    return times;
  }
  // Connections that the gateway has open.
  size_t open() const {
    size_t count = 0;
    for (const auto& target : m_targets) count += target->stream && !target->stream->ended();
    return count;
  }

  std::unique_ptr<io::Connecting> connect(const io::Endpoint& endpoint,
                                          io::ConnectObserver& observer) override {
    dialled.push_back({endpoint.host, m_executor.now()});
    auto dial = std::make_unique<Dial>();
    const auto found = scripts.find(endpoint.host);
    const TargetScript script = found != scripts.end() ? found->second : scripts[""];
    if (script.dial == TargetScript::Dial::Hang) return dial;
    m_executor.post([this, script, alive = std::weak_ptr<bool>(dial->alive), &observer] {
      if (alive.expired()) return;
      if (script.dial == TargetScript::Dial::Refuse || faults->fails())
        return observer.onConnectFailed({ErrorType::ConnectRefused, "10.0.0.1:80: Connection refused"});
      auto [ours, theirs] = LoopbackStream::pair(m_executor, faults);
      m_targets.push_back(std::make_unique<Target>(*this, std::move(theirs), script));
      observer.onConnected(std::move(ours));
    });
    return dial;
  }

 private:
  struct Dial final : io::Connecting {
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
  };

  struct Target final : io::StreamObserver {
    Target(FakeTargets& o, std::unique_ptr<LoopbackStream> s, TargetScript c)
        : owner(o), stream(std::move(s)), script(std::move(c)) {
      stream->setObserver(this);
    }
    void onReadable() override {
      request += stream->receive();
      const size_t headEnd = request.find("\r\n\r\n");
      if (answered || headEnd == request.npos) return;
      const size_t length = request.find("Content-Length: ");
      const size_t body = length < headEnd ? std::stoul(request.substr(length + 16)) : 0;
      if (request.size() < headEnd + 4 + body) return;
      answered = true;
      owner.requests.push_back(request);
      sayNext(0);
    }
    void onWritable() override {}
    void sayNext(size_t piece) {
      if (piece < script.pieces.size()) {
        stream->send(script.pieces[piece]);
        // In two turns, so that the other side has read the last piece before.
        owner.m_executor.post(
            [this, piece] { owner.m_executor.post([this, piece] { sayNext(piece + 1); }); });
      } else if (script.after == TargetScript::After::Closes) {
        stream->shutdownWrite();
      } else if (script.after == TargetScript::After::Resets) {
        stream->abortOnClose();
        stream.reset();
      }
    }
    FakeTargets& owner;
    std::unique_ptr<LoopbackStream> stream;
    const TargetScript script;
    std::string request;
    bool answered = false;
  };

  ManualExecutor& m_executor;
  std::vector<std::unique_ptr<Target>> m_targets;
};

}  // namespace headgate::test
