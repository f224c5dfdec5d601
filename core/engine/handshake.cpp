#include "core/engine/handshake.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headgate::engine {
namespace {

// See kLinger of downstream_session.cpp.
constexpr Milliseconds kRefusalLinger{2'000};

}  // namespace

Handshake::Handshake(io::Accepted accepted, io::Securer& securer, uint32_t worker, TimerQueue& timers,
                     SteadyTime deadline, std::string limit, HandshakeOwner& owner)
    : m_owner(owner),
      m_accepted(std::move(accepted)),
      m_limit(std::move(limit)),
      m_timers(timers),
      m_timer(timers, *this) {
  m_timer.set(deadline);
  m_securing = securer.secure(worker, std::move(m_accepted.stream), m_accepted.local, *this);
}

void Handshake::endBefore(SteadyTime deadline) {
  if (deadline >= m_timer.deadline()) return;
  m_isEnding = true;
  m_timer.set(deadline);
}

void Handshake::onSecured(std::unique_ptr<io::Stream> stream) {
  m_accepted.stream = std::move(stream);
  m_accepted.secure = true;
  m_owner.onSecured(*this, std::move(m_accepted));
}

void Handshake::onSecuringFailed(io::SecuringFailure failure) {
  const std::string refusal = m_owner.onHandshakeFailed(m_accepted, failure.reason);
  if (!failure.plain) return m_owner.onHandshakeOver(*this);
  m_accepted.stream = std::move(failure.plain);
  const ByteView bytes(refusal);
  (void)m_accepted.stream->write({&bytes, 1});
  m_accepted.stream->shutdownWrite();
  m_isRefused = true;
  m_timer.set(m_timers.now() + kRefusalLinger);
  m_accepted.stream->setObserver(this);
}

// What the client still sends would make the system reset the connection, and destroy the refusal on its way.
void Handshake::onReadable() {
  std::array<char, 4096> unused;
  while (m_unreadLeft > 0) {
    const io::IoResult result = m_accepted.stream->read(unused);
    if (result.status == io::IoStatus::WouldBlock) return;
    if (result.status != io::IoStatus::Ok) break;
    m_unreadLeft -= std::min(m_unreadLeft, result.bytes);
    if (result.drained) return;
  }
  m_owner.onHandshakeOver(*this);
}

void Handshake::onTimer() {
  if (!m_isRefused) {
    const std::string reason = m_isEnding ? "the gateway is shutting down" : "not done within " + m_limit;
    (void)m_owner.onHandshakeFailed(m_accepted, reason);
  }
  m_owner.onHandshakeOver(*this);
}

}  // namespace headgate::engine
