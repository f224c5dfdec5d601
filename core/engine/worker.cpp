#include "core/engine/worker.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "core/engine/admission.h"
#include "core/engine/downstream_session.h"
#include "core/engine/exchange.h"
#include "core/engine/handshake.h"
#include "core/engine/relief.h"
#include "core/engine/steward.h"
#include "core/engine/upstream_connection.h"
#include "core/engine/warm_connections.h"
#include "core/engine/worker_context.h"
#include "core/flow/duration_text.h"
#include "core/flow/own_reply.h"
#include "core/http/grammar.h"
#include "core/http/h1_writer.h"

namespace headgate::engine {

struct Worker::Impl final : private TimerHandler, public HandshakeOwner {
  explicit Impl(const WorkerParts& parts)
      : context(parts, exchanges, warm), drainTimer(context.timers, *this) {
    warm.attach(context);
    if (parts.index == 0) steward.emplace(context.subrequests, parts.seed, parts.log);
    context.afterBurial = [this] { checkEmpty(); };
    context.onShortage = [this] { relief.ask(); };
  }

  ~Impl() {
    context.afterBurial = nullptr;
    context.onShortage = nullptr;
    cutAll();
    warm.clear();
  }

  void onTimer() override {
    cutAll();
    checkEmpty();
  }

  // Refuses, with a word, what is above the listener's limits; the connection ends with `accepted`.
  bool admit(io::Accepted& accepted) {
    const ServedListener* listener = context.listener(accepted.listener);
    if (!listener) return false;
    const flow::ListenerPlan& plan = listener->snapshot->listeners[listener->index];
    if (!context.admission) return true;
    const auto entry = context.admission->enter(accepted.listener, accepted.peer.ip, plan.connectionLimit,
                                                plan.connectionsPerAddress);
    if (entry == Admission::Entry::Admitted) return true;
    const bool isFull = entry == Admission::Entry::ListenerFull;
    context.counters.refused.fetch_add(1, std::memory_order_relaxed);
    context.counters.refusals.note(isFull ? Refusal::ConnectionLimit : Refusal::AddressLimit);
    if (listener->securer) return false;
    const std::string detail =
        isFull ? "listener " + plan.id + " has " + std::to_string(plan.connectionLimit)
               : "your address has " + std::to_string(plan.connectionsPerAddress) + " at listener " + plan.id;
    const std::string reply = refusal({ErrorType::ConnectionLimit, detail});
    const ByteView bytes(reply);
    (void)accepted.stream->write({&bytes, 1});
    return false;
  }

  std::string refusal(const Error& error) {
    const std::string_view id = context.ids.requestId();
    std::string body;
    flow::appendErrorJson(body, error, {id, {}});
    http::HeaderMap fields;
    fields.add("Content-Type", "application/json");
    fields.add("X-Request-ID", id);
    if (error.status() == 503) fields.add("Retry-After", "1");
    http::WireFraming framing;
    framing.body = http::Framing::Length;
    framing.contentLength = body.size();
    framing.persistence = http::Persistence::Close;
    std::string reply;
    http::writeResponseHead(reply, error.status(), http::reasonPhrase(error.status()), fields, framing);
    reply += body;
    return reply;
  }

  void serve(io::Accepted connection) {
    sessions.push_front(std::make_unique<DownstreamSession>(context, std::move(connection)));
    DownstreamSession& session = *sessions.front();
    session.start(sessions, sessions.begin());
    if (context.draining) session.drain(context.idleUntil);
    if (session.listenerGone()) session.retire();
  }

  // Requires: the connection was admitted.
  void begin(io::Accepted connection) {
    const ServedListener& listener = *context.listener(connection.listener);
    if (!listener.securer) return serve(std::move(connection));
    const Milliseconds limit = listener.snapshot->listeners[listener.index].tlsTimeout;
    const SteadyTime deadline = limit == flow::kOff ? kNever : context.executor.now() + limit;
    context.counters.connections.fetch_add(1, std::memory_order_relaxed);
    auto handshake = std::make_unique<Handshake>(std::move(connection), *listener.securer, context.index,
                                                 context.timers, deadline, flow::durationText(limit), *this);
    handshake->endBefore(context.idleUntil);
    Handshake* key = handshake.get();
    handshakes.emplace(key, std::move(handshake));
  }

  // The connection is a session now. What it has shown was asked for by a listener that is no more: it may
  // come again, and show what is asked for now.
  void onSecured(Handshake& handshake, io::Accepted connection) override {
    const ServedListener* listener = context.listener(connection.listener);
    if (!listener || listener->gone) return end(handshake, connection);
    forget(handshake);
    serve(std::move(connection));
  }

  void onHandshakeOver(Handshake& handshake) override { end(handshake, handshake.connection()); }

  // `connection` may be the handshake's own.
  void end(Handshake& handshake, const io::Accepted& connection) {
    if (context.admission) context.admission->leave(connection.listener, connection.peer.ip);
    forget(handshake);
    checkEmpty();
  }

  std::string onHandshakeFailed(const io::Accepted& connection, std::string_view reason) override {
    context.counters.refusals.note(Refusal::Handshake);
    const ServedListener* listener = context.listener(connection.listener);
    if (context.onHandshakeFailed)
      context.onHandshakeFailed(listener ? listener->name : std::string_view(), connection.peer, reason);
    const io::Endpoint here{connection.local.ip, connection.local.port, {}, {}, {}};
    return refusal({ErrorType::HttpsRequired, "use https://" + here.label()});
  }

  void forget(Handshake& handshake) {
    context.counters.connections.fetch_sub(1, std::memory_order_relaxed);
    handshakes.erase(&handshake);
  }

  void cutAll() {
    // A session leaves the list when it ends.
    while (!sessions.empty()) sessions.front()->onDrainDeadline();
    while (!handshakes.empty()) onHandshakeOver(*handshakes.begin()->first);
  }

  void checkEmpty() {
    // Also those that have ended and still wait to be destroyed.
    if (!drained || context.counters.connections.load(std::memory_order_relaxed) != 0) return;
    drainTimer.clear();
    warm.clear();
    const std::function<void()> done = std::move(drained);
    drained = nullptr;
    done();
  }

  WorkerContext context;  // before whatever refers to it, so that it goes last
  ExchangePool exchanges;
  WarmConnections warm;
  SessionList sessions;
  Relief relief{context.executor, sessions};
  std::unordered_map<Handshake*, std::unique_ptr<Handshake>> handshakes;
  std::optional<Steward> steward;  // the first worker's
  Timer drainTimer;
  std::function<void()> drained;
};

Worker::Worker(WorkerParts parts) : m_impl(std::make_unique<Impl>(parts)) {}

Worker::~Worker() = default;

void Worker::apply(std::shared_ptr<const flow::Snapshot> snapshot, std::vector<ListenerName> listeners) {
  m_impl->context.apply(snapshot, listeners);
  if (m_impl->steward) m_impl->steward->apply(*snapshot);
  std::vector<DownstreamSession*> leaving;
  for (const auto& session : m_impl->sessions)
    if (session->listenerGone()) leaving.push_back(session.get());
  for (DownstreamSession* session : leaving) session->retire();
}

void Worker::onAccepted(io::Accepted connection) {
  if (m_impl->admit(connection)) m_impl->begin(std::move(connection));
}

void Worker::probeNow(const upstream::TargetCell& target) {
  if (m_impl->steward) m_impl->steward->probeNow(target);
}

void Worker::dropWarm(const std::string& endpointKey) {
  m_impl->warm.drop(endpointKey);
}

void Worker::drain(SteadyTime idleUntil, SteadyTime deadline, std::function<void()> done) {
  Impl& impl = *m_impl;
  impl.context.draining = true;
  impl.context.idleUntil = idleUntil;
  impl.drained = std::move(done);
  impl.drainTimer.set(deadline);
  std::vector<DownstreamSession*> all;
  for (const auto& session : impl.sessions) all.push_back(session.get());
  for (DownstreamSession* session : all) session->drain(idleUntil);
  for (const auto& [handshake, owned] : impl.handshakes) handshake->endBefore(idleUntil);
  impl.checkEmpty();
}

const WorkerCounters& Worker::counters() const {
  return m_impl->context.counters;
}

}  // namespace headgate::engine
