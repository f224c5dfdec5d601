#include "core/engine/key_fetcher.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/engine/worker_context.h"

namespace headgate::engine {
namespace {

// How often it is looked whether somebody wants a newer set.
constexpr Milliseconds kLook{1'000};
constexpr Milliseconds kAnswerWithin{10'000};
constexpr uint16_t kOk = 200;

}  // namespace

class KeyFetcher::Source final : private SubrequestObserver, private TimerHandler {
 public:
  Source(const KeyFetcher& owner, flow::KeySourcePlan plan)
      : m_owner(owner), m_plan(std::move(plan)), m_timer(owner.m_context.timers, *this) {
    fetch();
  }

  void setRefresh(Milliseconds refresh) { m_plan.refresh = refresh; }

 private:
  SteadyTime now() const { return m_owner.m_context.executor.now(); }

  void fetch() {
    const flow::TargetPlan& target = m_plan.place.targets.front();
    SubrequestMessage message;
    message.target = m_plan.path;
    message.host = target.hostField;
    message.fields.add("Accept", "application/json");
    SubrequestObserver& observer = *this;
    m_asked = now();
    m_request.emplace(m_owner.m_context, SubrequestPlace{endpointOf(target), nullptr}, message,
                      SubrequestLimits{.timeout = kAnswerWithin, .maxBody = policy::KeySet::kMaxBytes},
                      observer);
  }

  void onSubrequestDone(Result<SubrequestAnswer> result) override {
    std::string problem;
    if (!result.ok()) {
      problem = result.error().detail.empty() ? std::string(result.error().name()) : result.error().detail;
    } else if (result->status != kOk) {
      problem = "it answered " + std::to_string(result->status);
    } else {
      auto keys = policy::KeySet::parse(result->body);
      if (keys.ok())
        m_plan.cell->publish(std::make_shared<const policy::KeySet>(std::move(keys).value()));
      else
        problem = keys.error();
    }
    m_request.reset();
    report(problem);
    m_next = now() + (problem.empty() ? std::max(m_plan.refresh, kSoonest) : kAfterFailure);
    m_timer.set(std::min(m_next, now() + kLook));
  }

  void onTimer() override {
    const bool isWanted = m_plan.cell->isWanted() && now() >= m_asked + kSoonest;
    if (isWanted || now() >= m_next) return fetch();
    m_timer.set(std::min(m_next, now() + kLook));
  }

  // Once for each change.
  void report(const std::string& problem) {
    if (problem == m_problem) return;
    m_problem = problem;
    if (!m_owner.m_log) return;
    m_owner.m_log(problem.empty() ? "the keys of " + m_plan.url + " are there again"
                                  : "the keys of " + m_plan.url + " could not be fetched: " + problem);
  }

  const KeyFetcher& m_owner;
  flow::KeySourcePlan m_plan;
  Timer m_timer;
  std::optional<Subrequest> m_request;
  SteadyTime m_asked;
  SteadyTime m_next = kNever;
  std::string m_problem;
};

KeyFetcher::KeyFetcher(SubrequestContext context, KeyLog log)
    : m_context(std::move(context)), m_log(std::move(log)) {}

KeyFetcher::~KeyFetcher() = default;

void KeyFetcher::apply(const std::vector<flow::KeySourcePlan>& sources) {
  auto before = std::exchange(m_sources, {});
  for (const flow::KeySourcePlan& plan : sources) {
    std::unique_ptr<Source>& source = m_sources[plan.cell.get()];
    if (const auto known = before.find(plan.cell.get()); known != before.end())
      source = std::move(known->second);
    if (!source) source = std::make_unique<Source>(*this, plan);
    source->setRefresh(plan.refresh);
  }
}

}  // namespace headgate::engine
