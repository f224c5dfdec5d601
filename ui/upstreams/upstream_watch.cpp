#include "ui/upstreams/upstream_watch.h"

#include <algorithm>
#include <utility>

namespace headgate::ui {

UpstreamWatch::UpstreamWatch(LiveGateway& live, WallClock clock, QObject* parent)
    : QObject(parent), m_live(live), m_clock(std::move(clock)) {
  connect(&live, &LiveGateway::profileChanged, this, &UpstreamWatch::takeProfile);
  connect(&live, &LiveGateway::stateChanged, this, [this] {
    follow();
    refresh();
  });
  connect(&live, &LiveGateway::targetsChanged, this, &UpstreamWatch::takeTargets);
  connect(&live, &LiveGateway::fed, this, [this](const control::FeedBatch& batch) { m_traffic.add(batch); });
  setSeen(LiveGateway::Visibility::Hidden);
  takeProfile();
}

void UpstreamWatch::setSeen(LiveGateway::Visibility visibility) {
  const bool seen = visibility == LiveGateway::Visibility::Seen;
  m_live.setTargetsVisibility(this, LiveGateway::Visibility::Seen, seen ? LiveGateway::kAllProbes : 1);
}

bool UpstreamWatch::isRunning() const {
  return m_live.state().phase == control::GatewayPhase::Running ||
         m_live.state().phase == control::GatewayPhase::Stopping;
}

void UpstreamWatch::takeProfile() {
  m_pools = poolViewsOfText(m_live.profile().text);
  m_names = ProfileNames(m_live.profile().text);
  follow();
  refresh();
}

// With the state, which comes after the profile and says whether it is what is served: while it is not, the
// traffic goes where it went before.
void UpstreamWatch::follow() {
  if (!m_live.state().failure.empty()) return;
  m_traffic.follow(m_pools);
  ProbeTrails trails;
  for (const PoolView& pool : m_pools)
    for (const TargetView& target : pool.targets)
      if (auto known = m_trails.extract({pool.id, target.id})) trails.insert(std::move(known));
  m_trails = std::move(trails);
}

void UpstreamWatch::takeTargets() {
  for (const control::TargetStatus& status : m_live.targets())
    m_trails[{status.pool, status.target}].add(status.probes);
  refresh();
}

void UpstreamWatch::refresh() {
  const control::ProfileState& profile = m_live.profile();
  static const std::vector<control::ProfileProblem> kNone;
  m_rows = upstreamRows({.pools = m_pools,
                         .statuses = m_live.targets(),
                         .traffic = m_traffic,
                         .trails = m_trails,
                         .problems = profile.problemsAreOfFile ? kNone : profile.problems,
                         .isRunning = isRunning(),
                         .wallNow = m_clock()});
  Q_EMIT rowsChanged();
  const StandingCounts counts = countStandings(m_rows);
  int needLook = 0;
  for (size_t i = 0; i < kStandings; ++i)
    if (needsLook(static_cast<Standing>(i))) needLook += counts[i];
  if (std::exchange(m_needLook, needLook) != needLook) Q_EMIT needsLookChanged(needLook);
}

const std::vector<control::TargetProbe>& UpstreamWatch::probesOf(const TargetName& name) const {
  static const std::vector<control::TargetProbe> kNone;
  const auto& statuses = m_live.targets();
  const auto found =
      std::find_if(statuses.begin(), statuses.end(), [&name](const control::TargetStatus& status) {
        return status.pool == name.first && status.target == name.second;
      });
  return !isRunning() || found == statuses.end() ? kNone : found->probes;
}

}  // namespace headgate::ui
