// Breakpoints and fault rules: see overlay_rules.h and held_view.h.
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/control/gateway_service.h"
#include "core/control/held_view.h"

namespace headgate::control {

namespace {

Outcome overlayOutcome(const Result<void, std::string>& result) {
  return {.done = result.ok(), .problem = result.ok() ? std::string() : result.error(), .problems = {}};
}

flow::HeldDecision::Kind kindOf(HeldVerdict verdict) {
  switch (verdict) {
    case HeldVerdict::Continue:
      return flow::HeldDecision::Kind::Continue;
    case HeldVerdict::Drop:
      return flow::HeldDecision::Kind::Drop;
    case HeldVerdict::Answer:
      return flow::HeldDecision::Kind::Answer;
    case HeldVerdict::Wait:
      return flow::HeldDecision::Kind::Wait;
  }
  return flow::HeldDecision::Kind::Continue;
}

}  // namespace

void GatewayService::on(const GetOverlay&, Answer answer) {
  answer(m_overlay.state());
}

void GatewayService::on(const SetOverlay& call, Answer answer) {
  const auto set = m_overlay.set(call.overlay);
  if (set && m_runtime) m_runtime->setOverlay(m_overlay.overlay());
  answer(overlayOutcome(set));
}

void GatewayService::on(const GetHeld&, Answer answer) {
  HeldMessages held;
  if (m_runtime) {
    const SteadyTime now = std::chrono::steady_clock::now();
    for (const engine::HeldExchange& one : m_runtime->held()) {
      held.messages.push_back(heldMessage(one, now));
      if (const auto row = m_feed.find(one.id)) held.messages.back().number = row->number;
    }
  }
  answer(std::move(held));
}

void GatewayService::on(const ReleaseHeld& call, Answer answer) {
  answer(overlayOutcome(release(call)));
}

Result<void, std::string> GatewayService::release(const ReleaseHeld& call) {
  const std::vector<engine::HeldExchange> all =
      m_runtime ? m_runtime->held() : std::vector<engine::HeldExchange>();
  flow::HeldDecision decision{.kind = kindOf(call.verdict), .head = {}, .body = {}, .status = call.status};
  if (call.exchange == 0) {
    for (const engine::HeldExchange& held : all) m_runtime->decide(held.id, decision);
    return {};
  }
  const auto held = std::find_if(all.begin(), all.end(), [&call](const engine::HeldExchange& one) {
    return one.id.value == call.exchange;
  });
  if (held == all.end()) return std::string("it is not held any more");
  if (call.editsHead) {
    auto head = withSecrets(*held, call.head);
    if (!head) return std::string("a line with a hidden value is left as it is, or written as a whole");
    decision.head = std::move(*head);
    if (decision.head.empty()) return std::string("a head has a first line");
  }
  if (call.editsBody) decision.body = call.body;
  if (auto checked = checkDecision(*held, decision); !checked) return checked;
  if (!call.isTrial) m_runtime->decide(held->id, std::move(decision));
  return {};
}

}  // namespace headgate::control
