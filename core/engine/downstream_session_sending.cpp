// The response on its way to the client, and what is asked of a client that it waits for.
#include <algorithm>
#include <cstring>

#include "core/engine/downstream_session.h"
#include "core/engine/exchange.h"
#include "core/engine/worker_context.h"
#include "core/http/grammar.h"

namespace headgate::engine {

void DownstreamSession::sendContinue() {
  if (m_exchange->input.empty()) m_outlet.borrow("HTTP/1.1 100 Continue\r\n\r\n");
}

void DownstreamSession::sendInformational(const http::ResponseHead& head) {
  m_context.text.clear();
  http::writeResponseHead(m_context.text, head.status, head.reason, head.fields, {});
  m_outlet.copy(m_context.text);
}

ByteView DownstreamSession::sendHead(const http::RequestHead& request, const http::ResponseHead& head,
                                     bool requestComplete, bool mustClose) {
  using http::Framing;
  http::WireFraming framing;
  const bool bodyless = request.method == "HEAD" || head.status == 204 || head.status == 304;
  if (bodyless) {
    // The length that a GET would have had is a fact about the resource, not the framing of this message.
    m_responseFraming = Framing::None;
    uint64_t length = head.contentLength;
    const bool known = head.framing == Framing::Length ||
                       http::parseDecimal(head.fields.first(http::FieldId::ContentLength), length);
    if (known && head.status != 204) {
      framing.body = Framing::Length;
      framing.contentLength = length;
    }
  } else if (head.framing == Framing::Length || head.framing == Framing::None) {
    m_responseFraming = framing.body = Framing::Length;
    framing.contentLength = head.contentLength;
  } else {
    const bool understandsChunks = request.version == http::MinorVersion::Http11;
    m_responseFraming = framing.body = understandsChunks ? Framing::Chunked : Framing::UntilClose;
  }
  const bool keep = request.keepAlive && requestComplete && !mustClose && !m_closeAfter &&
                    !m_context.draining && m_responseFraming != Framing::UntilClose && !listenerGone();
  m_closeAfter = !keep;
  framing.persistence = keep ? http::Persistence::KeepAlive : http::Persistence::Close;
  framing.sayKeepAlive = keep && request.version == http::MinorVersion::Http10;
  m_context.text.clear();
  http::writeResponseHead(m_context.text, head.status, head.reason, head.fields, framing);
  m_outlet.copy(m_context.text);
  m_outlet.tellWhenWritten();
  return m_context.text;
}

void DownstreamSession::sendUpgrade(const http::ResponseHead& head) {
  m_closeAfter = true;
  m_responseFraming = http::Framing::None;
  http::WireFraming framing;
  framing.upgrade = "websocket";
  m_context.text.clear();
  http::writeResponseHead(m_context.text, head.status, head.reason, head.fields, framing);
  m_outlet.copy(m_context.text);
  m_outlet.tellWhenWritten();
}

void DownstreamSession::sendBody(ByteView bytes) {
  if (m_responseFraming == http::Framing::None) return;
  if (m_responseFraming != http::Framing::Chunked) return m_outlet.borrow(bytes);
  m_outlet.copy(http::chunkPrefix(bytes.size()).view());
  m_outlet.borrow(bytes);
  m_outlet.borrow(http::kChunkEnd);
}

void DownstreamSession::endResponse(const http::RequestHead& request, const http::Trailers& trailers) {
  if (m_responseFraming != http::Framing::Chunked) return;
  if (trailers.empty() || !request.acceptsTrailers) return m_outlet.borrow("0\r\n\r\n");
  m_context.text.clear();
  http::writeLastChunk(m_context.text, trailers);
  m_outlet.copy(m_context.text);
}

void DownstreamSession::cut() {
  m_closeAfter = true;
  // Without framing an orderly end would look like a complete response.
  if (m_responseFraming == http::Framing::UntilClose) m_stream->abortOnClose();
}

void DownstreamSession::endTunnel() {
  m_context.flush();
  m_shutdownWhenDrained = bytesWaiting() > 0;
  if (!m_shutdownWhenDrained) m_stream->shutdownWrite();
}

void DownstreamSession::watchSending() {
  const SteadyTime now = m_context.executor.now();
  if (bytesWaiting() == 0) {
    m_pace.rest(now);
    if (m_timerUse != TimerUse::Write) return;
    armTimer(TimerUse::None, flow::kOff);
    if (m_peerEnded && m_state == State::Exchange && !m_exchange->tunnelling()) lookForAbsenceLater();
    return;
  }
  const flow::ListenerPlan* listener = listenerPlan();
  if (!listener) return;
  armTimer(TimerUse::Write, listener->writeTimeout);
  m_stalledAt = m_timer.deadline();
  if (m_pace.counted(now).count() == 0) beginPace();  // what went out at once says nothing
  m_pace.run(now);
  setReaderTimer(listener->writeTimeout);
}

// The system holds megabytes for a connection, and has room again only when a third of them are gone: long
// before that a client may have shown that it reads. So somebody looks now and then, for which what is sent
// in time pays nothing.
void DownstreamSession::setReaderTimer(Milliseconds writeTimeout) {
  constexpr int kLooks = 4;
  const SteadyTime nextLook =
      writeTimeout == flow::kOff ? kNever : m_context.executor.now() + writeTimeout / kLooks;
  m_timer.set(std::min({m_stalledAt, m_pace.dueAt(0), nextLook}));
}

uint64_t DownstreamSession::bytesTaken() const {
  const uint64_t sent = m_outlet.bytesAdded() - m_outlet.bytesWaiting();
  return sent - std::min<uint64_t>(sent, m_stream->bytesUnconfirmed());
}

// Has the client taken nothing for the write timeout, or too little in a window of the minimum rate? Windows,
// and no average since the beginning: nobody should live on how fast they were then.
void DownstreamSession::lookAtReader() {
  const SteadyTime now = m_context.executor.now();
  const flow::ListenerPlan* listener = listenerPlan();
  const Milliseconds writeTimeout = listener ? listener->writeTimeout : flow::kOff;
  const uint64_t taken = bytesTaken();
  if (taken > m_takenLast) m_stalledAt = writeTimeout == flow::kOff ? kNever : now + writeTimeout;
  m_takenLast = taken;

  const std::string waiting = std::to_string(bytesWaiting()) + " bytes wait";
  if (m_stalledAt <= now) return giveUpReader(waiting);
  if (m_pace.dueAt(0) <= now) {
    const uint64_t inWindow = taken - std::min(taken, m_takenBefore);
    if (m_pace.dueAt(inWindow) <= now) {
      const auto seconds = std::chrono::floor<std::chrono::seconds>(m_pace.counted(now)).count();
      return giveUpReader(waiting + ", and only " + std::to_string(inWindow) + " were taken in " +
                          std::to_string(seconds) + "s");
    }
    beginPace();
    m_pace.run(now);
  }
  setReaderTimer(writeTimeout);
}

// With a reset: the system would go on to offer what it holds, to a client that has shown how long it takes.
void DownstreamSession::giveUpReader(std::string detail) {
  m_stream->abortOnClose();
  m_outlet.abandon();
  onLost({ErrorType::WriteTimeout, std::move(detail)});
}

void DownstreamSession::beginPace() {
  m_takenBefore = m_takenLast = bytesTaken();
  if (const flow::ListenerPlan* listener = listenerPlan())
    m_pace.begin(listener->minimumRate, listener->rateGrace);
}

void DownstreamSession::onWritable() {
  const size_t before = bytesWaiting();
  m_outlet.onWritable();
  if (m_state != State::Closed && bytesWaiting() != before) watchSending();
  m_context.flush();
}

void DownstreamSession::onOutletWritten() {
  if (m_exchange && m_exchange->active()) m_exchange->onPassedOn();
}

void DownstreamSession::onOutletDrained() {
  m_context.executor.refreshNow();
  if (m_shutdownWhenDrained) m_stream->shutdownWrite();
  if (m_exchange && m_exchange->active()) m_exchange->onClientDrained();
}

void DownstreamSession::onOutletLost(int systemError) {
  m_peerEnded = true;
  onLost({ErrorType::ClientClosed, std::strerror(systemError)});
}

}  // namespace headgate::engine
