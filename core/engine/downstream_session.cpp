#include "core/engine/downstream_session.h"

#include <algorithm>
#include <cstring>

#include "core/engine/admission.h"
#include "core/engine/exchange.h"
#include "core/engine/worker_context.h"
#include "core/io/deferred_queue.h"

namespace headgate::engine {
namespace {

// What a client may send ahead of the response it waits for, or of its turn; the rest stays in the socket.
constexpr size_t kPipelineLimit = 64 * 1024;
// How long a connection that is to be closed still takes in what the client is sending: a close with unread
// bytes would reset it, and destroy the end of our answer on its way.
constexpr Milliseconds kLinger{2'000};
// How often it is asked whether a client that has ended its side is still there for the answer.
constexpr Milliseconds kAbsenceLook{1'000};

// The beginning of a TLS handshake (RFC 8446 section 5.1): a record of type 22, version 3.x.
bool isTls(ByteView input) {
  return input.starts_with("\x16\x03");
}

Error httpRequired() {
  return {ErrorType::HttpRequired, "what came begins like TLS; use http://, or give the listener \"tls\""};
}

}  // namespace

DownstreamSession::DownstreamSession(WorkerContext& context, io::Accepted accepted)
    : m_context(context),
      m_stream(std::move(accepted.stream)),
      m_outlet(*m_stream, context.toClients, *this),
      m_timer(context.timers, *this),
      m_peer(std::move(accepted.peer)),
      m_localPort(accepted.local.port),
      m_listener(accepted.listener),
      m_id(context.ids.connection()),
      m_secure(accepted.secure) {
  m_context.counters.connections.fetch_add(1, std::memory_order_relaxed);
}

DownstreamSession::~DownstreamSession() {
  m_context.executor.cancelDeferred(this);
  if (m_context.admission) m_context.admission->leave(m_listener, m_peer.ip);
  m_context.counters.connections.fetch_sub(1, std::memory_order_relaxed);
}

void DownstreamSession::start(SessionList& list, SessionList::iterator place) {
  m_list = &list;
  m_place = place;
  const flow::ListenerPlan* listener = listenerPlan();
  if (!listener) return close();
  armTimer(TimerUse::Head, listener->headTimeout);
  m_stream->setObserver(this);
}

const flow::ListenerPlan* DownstreamSession::listenerPlan() const {
  const ServedListener* listener = m_context.listener(m_listener);
  return listener ? &listener->snapshot->listeners[listener->index] : nullptr;
}

bool DownstreamSession::listenerGone() const {
  const ServedListener* listener = m_context.listener(m_listener);
  return !listener || listener->gone;
}

engine::Exchange& DownstreamSession::exchange() {
  if (!m_exchange) m_exchange = m_context.exchanges.take(m_context);
  return *m_exchange;
}

// --- Reading
// ---------------------------------------------------------------------------------------------------------

void DownstreamSession::onReadable() {
  m_readable = true;
  pump();
}

void DownstreamSession::onDeferred() {
  pump();
}

// Can what was read be worked on now?
bool DownstreamSession::handlesInput() const {
  switch (m_state) {
    case State::Idle:
    case State::Head:
    case State::Lingering:
      return true;
    case State::Exchange:
      return m_exchange->wantsClientBytes();
    case State::Closed:
      return false;
  }
  return false;
}

// Also while a response is awaited, or the request waits with its body: the end of the connection should be
// noticed, and a pipelined request may come early.
bool DownstreamSession::wantsInput() const {
  if (m_peerEnded || m_state == State::Closed) return false;
  if (handlesInput()) return true;
  const bool looksAhead = m_exchange->requestComplete() || m_exchange->waiting();
  return looksAhead && !m_exchange->tunnelling() && m_exchange->input.size() < kPipelineLimit;
}

void DownstreamSession::pump() {
  if (m_pumping) return;
  m_pumping = true;
  size_t budget = kFairShare;
  while (m_state != State::Closed) {
    if (m_exchange && !m_exchange->input.empty() && handlesInput()) {
      std::string input;
      input.swap(m_exchange->input);
      const size_t used = consume(input);
      m_context.flush();
      if (m_state == State::Closed) break;
      keepInput(ByteView(input).substr(used));
      if (m_exchange) m_exchange->noteBackPressure();
      if (used > 0) continue;
    }
    if (m_peerEnded) {
      if (handlesInput()) onEndOfInput();
      break;
    }
    if (!m_readable || !wantsInput()) break;
    if (budget == 0) {
      if (!io::DeferredQueue::isQueued(*this)) m_context.executor.defer(this);
      break;
    }

    const io::IoResult result = m_stream->read(m_context.fromClient);
    const SteadyTime now = m_context.executor.refreshNow();
    if (result.status != io::IoStatus::Ok) {
      m_readable = false;
      if (result.status == io::IoStatus::WouldBlock) break;
      m_peerEnded = true;
      if (result.status == io::IoStatus::Reset) {
        onLost({ErrorType::ClientReset, std::strerror(result.systemError)});
        break;
      }
      if (m_exchange && m_exchange->active() && !handlesInput()) {
        lookForAbsence();
        break;
      }
      continue;
    }
    budget -= std::min(budget, result.bytes);
    if (result.drained) m_readable = false;
    if (m_state == State::Idle) m_firstByte = now;
    const ByteView fresh(m_context.fromClient.data(), result.bytes);
    if (m_exchange && !m_exchange->input.empty()) {
      m_exchange->input.append(fresh);
      if (!handlesInput()) continue;
      // The beginning of a head was not enough before; now there is more of it.
      std::string input;
      input.swap(m_exchange->input);
      const size_t used = consume(input);
      m_context.flush();
      if (m_state != State::Closed) keepInput(ByteView(input).substr(used));
    } else {
      const size_t used = handlesInput() ? consume(fresh) : 0;
      m_context.flush();
      if (m_state != State::Closed) keepInput(fresh.substr(used));
    }
    if (m_exchange) m_exchange->noteBackPressure();
  }
  m_pumping = false;
  if (m_exchange) m_exchange->noteBuffers();
  const bool resting = m_state == State::Idle || m_state == State::Lingering || m_state == State::Closed;
  if (m_exchange && resting && !m_exchange->active() && m_exchange->input.empty())
    m_context.exchanges.giveBack(std::move(m_exchange));
}

void DownstreamSession::keepInput(ByteView rest) {
  if (!rest.empty()) exchange().input.assign(rest);
}

// Returns how much of the input is done with.
size_t DownstreamSession::consume(ByteView input) {
  const size_t size = input.size();
  bool more = true;
  while (more && !input.empty()) {
    switch (m_state) {
      case State::Idle:
      case State::Head:
        more = consumeHead(input);
        break;
      case State::Exchange:
        more = consumeBody(input);
        break;
      case State::Lingering:
      case State::Closed:
        return size;
    }
  }
  return size - input.size();
}

bool DownstreamSession::beginExchange() {
  const ServedListener* listener = m_context.listener(m_listener);
  if (!listener) {
    close();
    return false;
  }
  m_state = State::Exchange;
  m_timer.clear();
  flow::ConnectionFacts facts;
  facts.id = m_id;
  facts.listener = listener->index;
  facts.peerIp = m_peer.ip;
  facts.peerPort = m_peer.port;
  facts.localPort = m_localPort;
  facts.secure = m_secure;
  facts.certificate = m_stream->peerCertificate();
  exchange().begin(*this, listener->snapshot, facts, m_firstByte);
  return true;
}

bool DownstreamSession::consumeHead(ByteView& input) {
  engine::Exchange& current = exchange();
  const http::ReadStep step = current.reader.next(input, current.request());
  if (step.kind == http::ReadKind::NeedMore) {
    input.remove_prefix(step.consumed);
    if (m_state == State::Idle) {
      m_state = State::Head;
      const flow::ListenerPlan* listener = listenerPlan();
      armTimer(TimerUse::Head, listener ? listener->headTimeout : Milliseconds(1));
    }
    return false;
  }
  if (!beginExchange()) return false;
  if (step.kind == http::ReadKind::Failed) {
    m_closeAfter = true;
    current.onRequestRefused(isTls(input) ? httpRequired() : current.reader.error(), input);
    return true;
  }
  const ByteView wireText = input.substr(0, step.consumed);
  input.remove_prefix(step.consumed);
  if (!current.request().hasBody()) (void)current.reader.next({}, current.request());  // its End
  current.onRequestHead(wireText);
  return true;
}

bool DownstreamSession::consumeBody(ByteView& input) {
  engine::Exchange& current = *m_exchange;
  if (!current.wantsClientBytes()) return false;
  if (current.tunnelling()) {
    current.summary().bytesIn += input.size();
    current.onTunnelFromClient(input);
    input = {};
    return false;
  }
  const http::ReadStep step = current.reader.next(input, current.request());
  if (step.kind != http::ReadKind::Failed) {
    input.remove_prefix(step.consumed);
    current.summary().bytesIn += step.consumed;
  }
  switch (step.kind) {
    case http::ReadKind::Body:
      current.onRequestBody(step.body);
      // A body whose length is told ends without another byte.
      if (input.empty() && m_state == State::Exchange && current.wantsClientBytes() &&
          current.request().framing == http::Framing::Length) {
        if (current.reader.next({}, current.request()).kind == http::ReadKind::End) current.onRequestEnd();
      }
      return true;
    case http::ReadKind::End:
      current.onRequestEnd();
      return true;
    case http::ReadKind::Failed:
      current.onRequestBroken(current.reader.error());
      return true;
    default:
      return false;
  }
}

// The client has ended its side, and all it sent before was handled.
void DownstreamSession::onEndOfInput() {
  if (m_state != State::Exchange) return close();
  if (m_exchange->tunnelling()) return m_exchange->onTunnelEndFromClient();
  m_exchange->onClientLost({ErrorType::ClientClosed, "in the middle of the request body"});
}

// The client has ended its side while its answer is due. It may wait for that, half-closed, or be gone
// altogether, and then its target works for nobody.
void DownstreamSession::lookForAbsence() {
  if (m_stream->peerIsGone()) return onLost({ErrorType::ClientClosed, "before its answer was complete"});
  if (m_timerUse != TimerUse::Write) lookForAbsenceLater();
}

void DownstreamSession::lookForAbsenceLater() {
  armTimer(TimerUse::Absence, kAbsenceLook);
}

void DownstreamSession::onLost(Error error) {
  if (m_exchange && m_exchange->active()) return m_exchange->onClientLost(std::move(error));
  close();
}

// --- Time and ends
// ---------------------------------------------------------------------------------------------------

void DownstreamSession::armTimer(TimerUse use, Milliseconds after) {
  m_timerUse = use;
  SteadyTime when = after == flow::kOff ? kNever : m_context.executor.now() + after;
  if (use == TimerUse::KeepAlive || use == TimerUse::Head) when = std::min(when, m_context.idleUntil);
  m_timer.set(when);
}

void DownstreamSession::onTimer() {
  switch (m_timerUse) {
    case TimerUse::Head:
      // Nothing at all was said: the connection was opened ahead of need, and no request is waiting for an
      // answer.
      if (m_state == State::Idle || !m_exchange || m_exchange->input.empty()) return close();
      if (!beginExchange()) return;
      m_closeAfter = true;
      m_exchange->onRequestRefused({ErrorType::HeadTimeout, "the head is incomplete"}, m_exchange->input);
      return m_context.flush();
    case TimerUse::Absence:
      if (m_state == State::Exchange) lookForAbsence();
      return m_context.flush();
    case TimerUse::Write:
      lookAtReader();
      return m_context.flush();
    case TimerUse::KeepAlive:
    case TimerUse::Linger:
    case TimerUse::None:
      return close();
  }
}

void DownstreamSession::onExchangeFinished(bool mustClose) {
  if (m_state == State::Closed) return;
  if (mustClose || m_closeAfter || lost()) {
    endConnection();
  } else {
    m_state = State::Idle;
    const flow::ListenerPlan* listener = listenerPlan();
    if (!listener) return close();
    armTimer(TimerUse::KeepAlive, listener->keepAliveTimeout);
    m_firstByte = m_context.executor.now();  // of a pipelined request that is here already
    if (listenerGone()) return retire();
  }
  if (!m_pumping) pump();
}

void DownstreamSession::endConnection() {
  const bool unread = m_readable || !m_exchange->input.empty() || !m_exchange->requestComplete();
  if (!unread || m_peerEnded || lost()) return close();
  m_stream->shutdownWrite();
  m_state = State::Lingering;
  armTimer(TimerUse::Linger, kLinger);
}

void DownstreamSession::drain(SteadyTime idleUntil) {
  if (m_state == State::Idle || m_state == State::Head) {
    m_timerUse = m_state == State::Idle ? TimerUse::KeepAlive : m_timerUse;
    m_timer.set(std::min(m_timer.deadline(), idleUntil));
  }
}

void DownstreamSession::retire() {
  if (m_state != State::Idle) return;
  m_readable = true;  // perhaps: nobody has looked since
  armTimer(TimerUse::KeepAlive, Milliseconds(1));
  if (!m_pumping) pump();
}

void DownstreamSession::onDrainDeadline() {
  if (m_exchange && m_exchange->active()) m_exchange->onDrainDeadline();
  if (m_state != State::Closed) close();
}

void DownstreamSession::close() {
  if (m_state == State::Closed) return;
  m_state = State::Closed;
  m_timer.clear();
  m_stream->setObserver(nullptr);
  std::unique_ptr<DownstreamSession> self = std::move(*m_place);
  m_list->erase(m_place);
  m_context.bury(std::move(self));
}

}  // namespace headgate::engine
