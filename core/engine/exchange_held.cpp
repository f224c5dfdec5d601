// An exchange that a breakpoint holds: who is told of it, and what becomes of it.
#include <utility>

#include "core/engine/exchange.h"
#include "core/engine/held_exchanges.h"
#include "core/engine/worker_context.h"
#include "core/stream/stream_kind.h"

namespace headgate::engine {

using flow::Holding;
using record::DetailKind;

void Exchange::noteHolding() {
  m_holding = m_flow.holding();
  const ExchangeId id = m_flow.summary().exchange;
  switch (m_holding) {
    case Holding::Nothing:
      m_context.overlays.leave(id);
      return m_recorder.hold({}, now());
    case Holding::Request:
    case Holding::Response:
      m_context.overlays.enter(id, *this);
      publishHeld();
      return m_recorder.hold(m_holding == Holding::Request ? "request" : "response", now());
  }
}

void Exchange::publishHeld() {
  HeldExchanges* held = m_context.overlays.held();
  if (!held) return;
  const record::Summary& summary = m_flow.summary();
  HeldExchange exchange;
  exchange.id = summary.exchange;
  exchange.worker = m_context.index;
  exchange.rule = m_flow.heldBy().id;
  exchange.holding = m_holding;
  exchange.since = m_flow.heldSince();
  exchange.until = m_flow.heldUntil();
  exchange.route = summary.route;
  exchange.method = summary.method.view();
  exchange.host = summary.host.view();
  exchange.path = summary.path.view();
  exchange.client = summary.clientIp.view();
  exchange.rules = m_flow.route()->record.rules;
  if (m_holding == Holding::Request) {
    exchange.head = flow::editableHead(m_flow.request());
    exchange.body = m_flow.heldBody();
    exchange.bodyIsWhole = m_flow.requestComplete();
  } else {
    exchange.head = flow::editableHead(m_flow.response());
  }
  held->put(std::move(exchange));
}

void Exchange::decide(const flow::HeldDecision& decision) {
  (void)m_flow.onDecision(decision, now(), m_commands);
  if (decision.kind == flow::HeldDecision::Kind::Wait) publishHeld();
  runAndFlush();
}

// Of the target, as it came and when it came: as the answer, if the client gets it, else as one that was
// seen. Where nothing was held there is nothing to do.
void Exchange::recordHeldHead() {
  if (m_heldHead.empty()) return;
  m_headRelayed = m_flow.relaysResponse();
  m_recorder.head(m_headRelayed ? DetailKind::ResponseHead : DetailKind::InformationalHead, m_heldHead,
                  m_heldHeadAt);
  m_heldHead.clear();
  if (!m_headRelayed) return;
  if (stream::streamKind(m_flow.response()) != stream::StreamKind::None) m_recorder.setStreaming();
  if (const ByteView came = m_flow.heldResponseBody(); !came.empty())
    m_recorder.body(DetailKind::ResponseBody, came, m_heldHeadAt);
  recordTrailers(DetailKind::ResponseTrailers, m_flow.responseTrailers());
}

void Exchange::recordTrailers(DetailKind kind, const http::Trailers& trailers) {
  if (trailers.empty()) return;
  m_context.text.clear();
  for (size_t i = 0; i < trailers.size(); ++i)
    m_context.text.append(trailers[i].name).append(": ").append(trailers[i].value).append("\r\n");
  m_recorder.trailers(kind, m_context.text, now());
}

}  // namespace headgate::engine
