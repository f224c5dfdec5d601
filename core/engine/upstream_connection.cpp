#include "core/engine/upstream_connection.h"

#include <algorithm>
#include <cstring>

#include "core/engine/exchange.h"
#include "core/engine/reset_error.h"
#include "core/engine/warm_connections.h"
#include "core/engine/worker_context.h"
#include "core/http/grammar.h"
#include "core/io/deferred_queue.h"

namespace headgate::engine {

UpstreamConnection::UpstreamConnection(WorkerContext& context, std::unique_ptr<io::Stream> stream,
                                       const flow::TargetPlan& target, upstream::WaitingMark mark)
    : m_context(context),
      m_stream(std::move(stream)),
      m_outlet(*m_stream, context.toTargets, *this),
      m_timer(context.timers, *this),
      m_reader(context.limits),
      m_key(target.endpointKey),
      m_endpoint(target.endpoint),
      m_silentSoFar(std::move(mark)) {
  m_stream->setObserver(this);
}

// The counts are given back before the stream is closed: what the target does after it saw the close must not
// look parallel.
UpstreamConnection::~UpstreamConnection() {
  m_context.executor.cancelDeferred(this);
  if (!m_silentSoFar) m_endpoint->served.fetch_sub(1);
}

void UpstreamConnection::noteFirstWord() {
  m_silentSoFar.reset();
  if (m_endpoint->served.fetch_add(1) > 0) m_endpoint->parallel.store(true);
}

// --- Lending
// ---------------------------------------------------------------------------------------------------------

void UpstreamConnection::lend(Exchange& exchange) {
  m_exchange = &exchange;
  m_timer.clear();
  m_complete = m_responseSeen = m_requestEnded = false;
}

bool UpstreamConnection::takeBack() {
  m_exchange = nullptr;
  const bool clean = m_complete && m_requestEnded && m_reusable && !m_tunnel && !m_ended &&
                     !m_outlet.lost() && m_outlet.bytesWaiting() == 0 && m_partial.empty();
  const bool mayStay = m_endpoint->parallel.load() || m_endpoint->waiting.load() == 0;
  return clean && mayStay && (!m_readable || isSilent());
}

// The last read stopped at the end of the response, not at the end of what waits: an end or stray bytes may.
// To look is not enough, since only a read that finds nothing makes the stream tell of what comes next.
bool UpstreamConnection::isSilent() {
  char unused = 0;
  m_readable = m_stream->read({&unused, 1}).status != io::IoStatus::WouldBlock;
  return !m_readable;
}

void UpstreamConnection::restUntil(SteadyTime deadline) {
  m_restingSince = m_context.executor.now();
  m_timer.set(deadline);
}

bool UpstreamConnection::seemsAlive() {
  return !m_stream->hasUnexpectedInput();
}

Milliseconds UpstreamConnection::restLimit(Milliseconds poolLimit) const {
  if (m_peerIdleTimeout.count() == 0) return poolLimit;
  return std::min(poolLimit, m_peerIdleTimeout - Milliseconds(1000));
}

// --- Sending
// ---------------------------------------------------------------------------------------------------------

void UpstreamConnection::sendHead(std::string_view method, std::string_view target,
                                  const http::HeaderMap& fields, const http::WireFraming& framing,
                                  std::string& wireText) {
  m_reader.expect(method);
  m_requestFraming = framing.body;
  wireText.clear();
  http::writeRequestHead(wireText, method, target, fields, framing);
  m_outlet.copy(wireText);
  m_outlet.tellWhenWritten();
}

void UpstreamConnection::sendBody(ByteView bytes) {
  if (m_requestFraming != http::Framing::Chunked) return m_outlet.borrow(bytes);
  m_outlet.copy(http::chunkPrefix(bytes.size()).view());
  m_outlet.borrow(bytes);
  m_outlet.borrow(http::kChunkEnd);
}

// A target never says that it takes trailers, so the request's go no further than the record (RFC 9110
// section 6.5.1).
void UpstreamConnection::endRequest() {
  m_requestEnded = true;
  if (m_requestFraming == http::Framing::Chunked) m_outlet.borrow("0\r\n\r\n");
}

void UpstreamConnection::endTunnel() {
  m_context.flush();
  m_shutdownWhenDrained = m_outlet.bytesWaiting() > 0;
  if (!m_shutdownWhenDrained) m_stream->shutdownWrite();
}

void UpstreamConnection::onOutletWritten() {
  if (m_exchange) m_exchange->onPassedOn();
}

void UpstreamConnection::onOutletDrained() {
  if (m_shutdownWhenDrained) m_stream->shutdownWrite();
  if (m_exchange) m_exchange->onTargetDrained();
}

// The target takes no more, but it may have said why before it closed: its answer, if there is one, is read
// first.
void UpstreamConnection::onOutletLost(int systemError) {
  m_sendError = systemError;
  m_readable = true;
  if (!io::DeferredQueue::isQueued(*this)) m_context.executor.defer(this);
}

// --- Receiving
// -------------------------------------------------------------------------------------------------------

void UpstreamConnection::onReadable() {
  m_readable = true;
  if (m_exchange)
    pump();
  else if (!isSilent())  // TLS has words of its own, for which nobody has to ask
    m_context.warm.drop(*this);
}

void UpstreamConnection::onWritable() {
  m_outlet.onWritable();
  m_context.flush();
}

void UpstreamConnection::onDeferred() {
  pump();
  if (m_exchange && m_outlet.lost() && !m_ended && !m_readable) {
    m_ended = true;
    m_exchange->onTargetLost({ErrorType::UpstreamReset, std::strerror(m_sendError)});
    m_context.flush();
  }
}

void UpstreamConnection::onTimer() {
  if (!m_exchange) m_context.warm.drop(*this);
}

void UpstreamConnection::pump() {
  if (m_pumping) return;
  m_pumping = true;
  size_t budget = kFairShare;
  while (m_exchange && m_readable && !m_ended && m_exchange->wantsTargetBytes()) {
    if (budget == 0) {
      if (!io::DeferredQueue::isQueued(*this)) m_context.executor.defer(this);
      break;
    }
    const io::IoResult result = m_stream->read(m_context.fromTarget);
    m_context.executor.refreshNow();
    if (result.status == io::IoStatus::Ok) {
      if (m_silentSoFar) noteFirstWord();
      budget -= std::min(budget, result.bytes);
      if (result.drained) m_readable = false;
      const ByteView fresh(m_context.fromTarget.data(), result.bytes);
      if (m_partial.empty()) {
        consume(fresh);
      } else {
        std::string whole;
        whole.swap(m_partial);
        whole.append(fresh);
        consume(whole);
        m_context.flush();  // before `whole` goes
      }
    } else {
      m_readable = false;
      if (result.status == io::IoStatus::WouldBlock) break;
      m_ended = true;
      if (result.status == io::IoStatus::End)
        onEndOfStream();
      else
        m_exchange->onTargetLost(resetError(result, m_responseSeen ? Heard::Something : Heard::Nothing));
    }
    m_context.flush();
    if (m_exchange) m_exchange->noteBackPressure();
  }
  m_pumping = false;
}

void UpstreamConnection::consume(ByteView input) {
  while (m_exchange) {
    if (m_tunnel) {
      if (!input.empty()) m_exchange->onTunnelFromTarget(input);
      return;
    }
    const http::ReadStep step = m_reader.next(input, m_exchange->response());
    const ByteView consumed = input.substr(0, step.consumed);
    if (step.kind != http::ReadKind::Failed) input.remove_prefix(step.consumed);
    if (!consumed.empty() || !input.empty()) m_responseSeen = true;
    switch (step.kind) {
      case http::ReadKind::NeedMore:
        m_partial.assign(input);
        return;
      case http::ReadKind::Head:
        noteKeepAlive();
        m_exchange->onResponseHead(consumed);
        break;
      case http::ReadKind::Body:
        m_exchange->onResponseBody(step.body);
        break;
      case http::ReadKind::End:
        m_complete = true;
        if (!input.empty()) m_reusable = false;
        m_exchange->onResponseEnd(m_reader.trailers());
        return;
      case http::ReadKind::Failed:
        m_ended = true;
        m_exchange->onTargetLost(m_reader.error());
        return;
    }
  }
}

void UpstreamConnection::onEndOfStream() {
  if (m_tunnel) return m_exchange->onTunnelEndFromTarget();
  const http::ReadStep step = m_reader.finish();
  if (step.kind == http::ReadKind::End) {
    m_complete = true;
    m_exchange->onResponseEnd(m_reader.trailers());
  } else {
    m_exchange->onTargetLost(m_reader.error());
  }
}

void UpstreamConnection::noteKeepAlive() {
  const http::ResponseHead& head = m_exchange->response();
  if (head.informational()) return;
  m_reusable = head.keepAlive;
  http::forEachListElement(head.fields, http::FieldId::KeepAlive, [this](std::string_view element) {
    constexpr std::string_view kName = "timeout=";
    uint64_t seconds = 0;
    if (element.size() > kName.size() && http::equalsIgnoringCase(element.substr(0, kName.size()), kName) &&
        http::parseDecimal(element.substr(kName.size()), seconds) && seconds < 86'400) {
      if (seconds <= 1) m_reusable = false;
      m_peerIdleTimeout = std::chrono::seconds(seconds);
    }
  });
}

}  // namespace headgate::engine
