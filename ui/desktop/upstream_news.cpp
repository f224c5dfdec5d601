#include "ui/desktop/upstream_news.h"

namespace headgate::ui {

namespace {

bool isWell(const control::TargetStatus& target) {
  if (target.state != control::TargetState::On || target.isEjected) return false;
  return !target.isProbed || target.health == control::TargetHealth::Up ||
         target.health == control::TargetHealth::GoingDown;
}

std::string reasonOf(const control::TargetStatus& target) {
  if (target.health != control::TargetHealth::Down || target.probes.empty()) return {};
  const control::TargetProbe& last = target.probes.back();
  return last.verdict == control::ProbeVerdict::Bad ? last.reason : std::string();
}

}  // namespace

bool isDown(const control::TargetStatus& target) {
  if (target.state != control::TargetState::On) return false;
  return target.isEjected || (target.isProbed && target.health == control::TargetHealth::Down);
}

std::vector<UpstreamNews::Item> UpstreamNews::take(const std::vector<control::TargetStatus>& targets,
                                                   std::chrono::nanoseconds now) {
  std::vector<Item> items;
  for (const control::TargetStatus& target : targets) {
    const auto last = m_lastOfPool.find(target.pool);
    if (last != m_lastOfPool.end() && now - last->second < kSilence) continue;
    if (auto item = newsOf(target)) {
      items.push_back(std::move(*item));
      m_lastOfPool[target.pool] = now;
    }
  }
  for (const control::TargetStatus& target : targets)
    if (isWell(target)) m_wereWell.insert({target.pool, target.target});
  return items;
}

std::optional<UpstreamNews::Item> UpstreamNews::newsOf(const control::TargetStatus& target) {
  const Name name(target.pool, target.target);
  if (isDown(target) && m_wereWell.contains(name) && m_told.insert(name).second)
    return Item{.kind = Kind::Down, .pool = target.pool, .target = target.target, .reason = reasonOf(target)};
  if (isWell(target) && m_told.erase(name) != 0)
    return Item{.kind = Kind::Back, .pool = target.pool, .target = target.target, .reason = {}};
  return std::nullopt;
}

void UpstreamNews::forget() {
  *this = {};
}

}  // namespace headgate::ui
