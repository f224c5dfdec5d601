// What would be, and how much of the limits is used: see trial_desk.h, draft_effect.h and limit_states.h.
#include <chrono>
#include <utility>

#include "core/control/draft_effect.h"
#include "core/control/gateway_service.h"
#include "core/control/limit_states.h"
#include "core/control/trial_desk.h"

namespace headgate::control {

namespace {

// Who is near a limit has come lately: this many exchanges are looked through for names.
constexpr size_t kRowsForNames = 2'000;
constexpr uint32_t kMostCompared = 10'000;

std::string firstProblem(const std::vector<config::Problem>& problems) {
  for (const config::Problem& problem : problems)
    if (problem.severity == config::Severity::Error) return problem.sentence;
  return "the profile cannot be read";
}

}  // namespace

const LoadResult& GatewayService::checkDraft(const std::string& text) {
  if (!m_draft || m_draftText != text) {
    m_draft = ProfileLoader::check(config::Document::parse(text));
    m_draftText = text;
  }
  return *m_draft;
}

void GatewayService::on(const GetLimits& call, Answer answer) {
  if (!m_served) return answer(LimitStates());
  const auto headOf = [this](uint64_t exchange) { return m_store.requestHead({exchange}); };
  answer(limitStates(*m_served, m_feed.ended(kRowsForNames), headOf, call.nearest,
                     std::chrono::steady_clock::now()));
}

void GatewayService::on(const TryRequest& call, Answer answer) {
  TrialGround ground{.plan = servedOrOpen(),
                     .served = m_served.get(),
                     .record = &m_store,
                     .now = std::chrono::steady_clock::now(),
                     .wall = std::chrono::system_clock::now()};
  if (call.profile.empty()) return answer(tryRequest(call, ground));
  const LoadResult& draft = checkDraft(call.profile);
  if (!draft) return answer(Trial{.problem = firstProblem(draft.error())});
  ground.plan = draft->snapshot.get();
  answer(tryRequest(call, ground));
}

void GatewayService::on(const CompareDraft& call, Answer answer) {
  const LoadResult& draft = checkDraft(call.profile);
  if (!draft) return answer(DraftEffect{.problem = firstProblem(draft.error())});
  const auto headOf = [this](uint64_t exchange) { return m_store.requestHead({exchange}); };
  DraftEffect effect = draftEffect(*draft->snapshot, servedOrOpen(),
                                   m_feed.ended(std::min(call.exchanges, kMostCompared)), headOf);
  if (m_runtime) effect.running = m_runtime->counters().inFlight;
  answer(std::move(effect));
}

}  // namespace headgate::control
