#include "core/engine/worker.h"

#include "core/engine/admission.h"
#include "core/engine/downstream_session.h"
#include "core/engine/exchange.h"
#include "core/engine/upstream_connection.h"
#include "core/engine/warm_connections.h"
#include "core/engine/worker_context.h"
#include "core/flow/own_reply.h"
#include "core/http/grammar.h"
#include "core/http/h1_writer.h"

namespace headgate::engine {

struct Worker::Impl final : private TimerHandler {
  explicit Impl(const WorkerParts& parts)
      : context(parts, exchanges, warm), drainTimer(context.timers, *this) {
    warm.attach(context);
    context.afterBurial = [this] { checkEmpty(); };
  }

  ~Impl() {
    context.afterBurial = nullptr;
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
    if (!context.admission || context.admission->enter(accepted.listener, accepted.peer.ip,
                                                       plan.connectionLimit, plan.connectionsPerAddress))
      return true;
    context.counters.refused.fetch_add(1, std::memory_order_relaxed);
    const Error error{ErrorType::ConnectionLimit, "listener " + plan.id};
    std::string body;
    flow::appendErrorJson(body, error, {context.ids.requestId(), {}});
    http::HeaderMap fields;
    fields.add("Content-Type", "application/json");
    http::WireFraming framing;
    framing.body = http::Framing::Length;
    framing.contentLength = body.size();
    framing.persistence = http::Persistence::Close;
    std::string reply;
    http::writeResponseHead(reply, error.status(), http::reasonPhrase(error.status()), fields, framing);
    reply += body;
    const ByteView bytes(reply);
    (void)accepted.stream->write({&bytes, 1});
    return false;
  }

  void cutAll() {
    // A session leaves the list when it ends.
    while (!sessions.empty()) sessions.front()->onDrainDeadline();
  }

  void checkEmpty() {
    if (!drained || !sessions.empty()) return;
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
  Timer drainTimer;
  std::function<void()> drained;
};

Worker::Worker(WorkerParts parts) : m_impl(std::make_unique<Impl>(parts)) {}

Worker::~Worker() = default;

void Worker::apply(std::shared_ptr<const flow::Snapshot> snapshot, std::vector<ListenerName> listeners) {
  m_impl->context.apply(snapshot, listeners);
  std::vector<DownstreamSession*> leaving;
  for (const auto& session : m_impl->sessions)
    if (session->listenerGone()) leaving.push_back(session.get());
  for (DownstreamSession* session : leaving) session->retire();
}

void Worker::onAccepted(io::Accepted connection) {
  if (!m_impl->admit(connection)) return;
  SessionList& sessions = m_impl->sessions;
  sessions.push_front(std::make_unique<DownstreamSession>(m_impl->context, std::move(connection)));
  DownstreamSession& session = *sessions.front();
  session.start(sessions, sessions.begin());
  if (m_impl->context.draining) session.drain(m_impl->context.idleUntil);
  if (session.listenerGone()) session.retire();
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
  impl.checkEmpty();
}

const WorkerCounters& Worker::counters() const {
  return m_impl->context.counters;
}

}  // namespace headgate::engine
