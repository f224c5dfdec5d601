#include "core/engine/prober.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/engine/probe.h"
#include "core/engine/timer_queue.h"

namespace headgate::engine {
namespace {

using upstream::HealthState;

constexpr Milliseconds kFirstWithin{1'000};
constexpr Milliseconds kShortestDelay{100};
// How soon it is noticed that a maintenance is over.
constexpr Milliseconds kMaintenanceLook{1'000};

}  // namespace

// The probes of one target, one after the other.
class Prober::Schedule final : private ProbeObserver, private TimerHandler {
 public:
  Schedule(Prober& prober, ProbedTarget target)
      : m_prober(prober), m_target(std::move(target)), m_timer(prober.m_context.timers, *this) {
    probeSoon();
  }

  bool isProbing() const { return m_probe.has_value(); }

  // True if what is probed is the same, so that the schedule and a probe under way are still right.
  bool asks(const ProbedTarget& target) const {
    return target.place.endpoint == m_target.place.endpoint && target.host == m_target.host &&
           *target.plan == *m_target.plan;
  }
  void update(const ProbedTarget& target) { m_target = target; }

  void start() {
    m_began = m_prober.m_context.executor.now();
    m_probe.emplace(m_prober.m_context, m_target.place, m_target.host, *m_target.plan,
                    static_cast<ProbeObserver&>(*this));
  }

  void probeNow();

  // No word of what was probed so far comes any more.
  void forget() { m_target.cell->health.forgetProbes(); }

 private:
  void onTimer() override;
  void onProbed(std::optional<upstream::ProbeResult> result) override;
  void note(upstream::ProbeResult result);
  void probeSoon();
  void probeAgain();

  Prober& m_prober;
  ProbedTarget m_target;
  Timer m_timer;
  std::optional<Probe> m_probe;
  SteadyTime m_began;         // of the last probe
  uint32_t m_probesDown = 0;  // in a row that have left it down
};

void Prober::Schedule::onTimer() {
  if (m_target.cell->health.state() != upstream::TargetState::Maintenance) return m_prober.request(*this);
  m_timer.set(m_prober.m_context.timers.now() + std::min(kMaintenanceLook, m_target.plan->interval));
}

void Prober::Schedule::probeNow() {
  if (isProbing()) return;
  m_timer.clear();
  m_prober.request(*this);
}

void Prober::Schedule::onProbed(std::optional<upstream::ProbeResult> result) {
  m_probe.reset();
  if (result) note(std::move(*result));
  probeAgain();
  m_prober.release();
}

void Prober::Schedule::note(upstream::ProbeResult result) {
  upstream::TargetHealth& health = m_target.cell->health;
  const upstream::HealthPlan& plan = *m_target.plan;
  const HealthState before = health.health();
  health.onProbe(result, {plan.rise, plan.fall, m_target.slowStart}, m_prober.m_context.executor.now());
  const HealthState now = health.health();
  m_probesDown = now == HealthState::Down && before == HealthState::Down ? m_probesDown + 1 : 0;
  if (now != before && m_prober.m_changed) m_prober.m_changed(m_target, before, now, result);
}

void Prober::Schedule::probeSoon() {
  m_timer.set(m_prober.m_context.timers.now() +
              m_prober.anyUpTo(std::min(kFirstWithin, m_target.plan->interval)));
}

// Counted from the beginning of the last probe, so that slow answers do not make probes rare.
void Prober::Schedule::probeAgain() {
  const Milliseconds delay = probeDelay(*m_target.plan, m_target.cell->health.health(), m_probesDown);
  const Milliseconds jittered = delay - delay / 10 + m_prober.anyUpTo(delay / 5);
  const SteadyTime now = m_prober.m_context.timers.now();
  m_timer.set(std::max(m_began + jittered, now + kShortestDelay));
}

Prober::Prober(SubrequestContext context, uint64_t seed, HealthChanged changed)
    : m_context(std::move(context)), m_changed(std::move(changed)), m_random(seed) {}

Prober::~Prober() = default;

void Prober::apply(const std::vector<ProbedTarget>& targets) {
  auto former = std::exchange(m_schedules, {});
  for (const ProbedTarget& target : targets) {
    auto& schedule = m_schedules[target.cell.get()];
    if (schedule) continue;  // named twice
    const auto known = former.find(target.cell.get());
    if (known != former.end() && known->second->asks(target)) {
      schedule = std::move(known->second);
      schedule->update(target);
    } else {
      schedule = std::make_unique<Schedule>(*this, target);
    }
  }
  for (const auto& [cell, schedule] : former) {
    if (!schedule) continue;
    withdraw(*schedule);
    if (!m_schedules.contains(cell)) schedule->forget();
  }
  former.clear();
  startNext();
}

void Prober::probeNow(const upstream::TargetCell& target) {
  if (const auto known = m_schedules.find(&target); known != m_schedules.end()) known->second->probeNow();
}

void Prober::request(Schedule& schedule) {
  if (std::ranges::find(m_queue, &schedule) != m_queue.end()) return;
  m_queue.push_back(&schedule);
  startNext();
}

void Prober::release() {
  --m_running;
  startNext();
}

// It is about to go, and neither waits for a turn nor uses one.
void Prober::withdraw(Schedule& schedule) {
  std::erase(m_queue, &schedule);
  if (schedule.isProbing()) --m_running;
}

void Prober::startNext() {
  while (m_running < kAtOnce && !m_queue.empty()) {
    Schedule* const next = m_queue.front();
    m_queue.pop_front();
    ++m_running;
    next->start();
  }
}

Milliseconds Prober::anyUpTo(Milliseconds bound) {
  return Milliseconds(std::uniform_int_distribution<int64_t>(0, bound.count())(m_random));
}

}  // namespace headgate::engine
