// A connection between being accepted and being served: its TLS handshake, under the listener's timer.
//
// A client that speaks plain HTTP is told so before it is left. Thread: the worker's. Ownership: the owner's;
// it ends by one call of the owner, which destroys it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/engine/timer_queue.h"
#include "core/io/listener.h"
#include "core/io/securing.h"

namespace headgate::engine {

class Handshake;

class HandshakeOwner {
 public:
  // One of the two, once.
  virtual void onSecured(Handshake& handshake, io::Accepted connection) = 0;
  virtual void onHandshakeOver(Handshake& handshake) = 0;
  // For the log, before the end. Returns what a client is told that speaks plain HTTP.
  virtual std::string onHandshakeFailed(const io::Accepted& connection, std::string_view reason) = 0;

 protected:
  ~HandshakeOwner() = default;
};

class Handshake final : private io::SecuringObserver, private io::StreamObserver, private TimerHandler {
 public:
  // `deadline` is that of the timer called `limit`: "5s".
  Handshake(io::Accepted accepted, io::Securer& securer, uint32_t worker, TimerQueue& timers,
            SteadyTime deadline, std::string limit, HandshakeOwner& owner);

  const io::Accepted& connection() const { return m_accepted; }
  // The gateway is going.
  void endBefore(SteadyTime deadline);

 private:
  void onSecured(std::unique_ptr<io::Stream> stream) override;
  void onSecuringFailed(io::SecuringFailure failure) override;
  void onTimer() override;
  void onReadable() override;
  void onWritable() override {}

  HandshakeOwner& m_owner;
  io::Accepted m_accepted;  // its stream is with m_securing at first
  const std::string m_limit;
  TimerQueue& m_timers;
  Timer m_timer;
  bool m_isEnding = false;
  bool m_isRefused = false;          // and only waits until the client has taken the refusal
  size_t m_unreadLeft = 256 * 1024;  // of what the client may send after that
  std::unique_ptr<io::Securing> m_securing;
};

}  // namespace headgate::engine
