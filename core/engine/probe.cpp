#include "core/engine/probe.h"

#include <utility>

#include "core/flow/duration_text.h"

namespace headgate::engine {
namespace {

SubrequestMessage probeMessage(const upstream::HealthPlan& plan, const std::string& host) {
  SubrequestMessage message;
  message.method = plan.method;
  message.target = plan.path;
  message.body = plan.body;
  for (const auto& [name, value] : plan.fields) message.fields.add(name, value, http::fieldId(name));
  if (!message.fields.has(http::FieldId::Host)) message.host = host;
  if (!message.fields.has(http::FieldId::UserAgent)) message.fields.add("User-Agent", "headgate-health");
  return message;
}

// For people; a refused connection needs no address, which is the target's own.
std::string probeReason(const Error& error) {
  if (error.type == ErrorType::ConnectRefused) return "connection refused";
  return error.detail.empty() ? std::string(facts(error.type).sentence) : error.detail;
}

}  // namespace

Probe::Probe(const SubrequestContext& context, const SubrequestPlace& place, const std::string& host,
             const upstream::HealthPlan& plan, ProbeObserver& observer)
    : m_context(context),
      m_plan(plan),
      m_cell(place.cell),
      m_observer(observer),
      m_began(context.executor.now()),
      m_timer(context.timers, *this) {
  if (plan.type == upstream::HealthPlan::Type::Http) {
    const SubrequestLimits limits{plan.timeout, upstream::kProbeBodyBytes, SubrequestLimits::Overflow::Cut};
    m_subrequest.emplace(context, place, probeMessage(plan, host), limits,
                         static_cast<SubrequestObserver&>(*this));
  } else {
    m_timer.set(m_began + plan.timeout);
    m_connecting = context.connector.connect(place.endpoint, *this);
  }
}

void Probe::onSubrequestDone(Result<SubrequestAnswer> result) {
  if (!result) return fail(result.error());
  upstream::Judgement judgement = judge(m_plan, result->status, result->body);
  answer(judgement.verdict, result->status, std::move(judgement.reason));
}

void Probe::onConnected(std::unique_ptr<io::Stream>) {
  answer(upstream::ProbeResult::Verdict::Good, 0, "connected");
}

void Probe::onConnectFailed(Error error) {
  fail(error);
}

void Probe::onTimer() {
  fail({ErrorType::ConnectTimeout, "no connection within " + flow::durationText(m_plan.timeout)});
}

void Probe::fail(const Error& error) {
  if (isExcused(error)) return finish(std::nullopt);
  answer(upstream::ProbeResult::Verdict::Bad, 0, probeReason(error), error.type);
}

// A server that serves one connection at a time cannot answer while it streams to somebody. It counts as one
// until it was seen to serve two at once, which a probe that is answered beside other traffic shows as well.
bool Probe::isExcused(const Error& error) const {
  const bool heardNothing =
      error.type == ErrorType::ConnectTimeout || error.type == ErrorType::FirstByteTimeout;
  return heardNothing && m_cell && !m_cell->parallel.load() && m_cell->served.load() > 0;
}

void Probe::answer(upstream::ProbeResult::Verdict verdict, uint16_t status, std::string reason,
                   ErrorType error) {
  finish(upstream::ProbeResult{.at = m_context.executor.wallNow(),
                               .took = m_context.executor.refreshNow() - m_began,
                               .verdict = verdict,
                               .status = status,
                               .reason = std::move(reason),
                               .error = error});
}

void Probe::finish(std::optional<upstream::ProbeResult> result) {
  m_timer.clear();
  m_connecting.reset();
  m_observer.onProbed(std::move(result));  // may destroy this
}

}  // namespace headgate::engine
