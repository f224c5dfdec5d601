#include "core/control/overlay_rules.h"

#include <algorithm>
#include <utility>

#include "core/http/grammar.h"

namespace headgate::control {

namespace {

constexpr uint64_t kLongestDelay = 600'000;  // milliseconds
constexpr uint64_t kShortestRelease = 1'000;
constexpr uint64_t kFastestThrottle = 1'000'000'000;
constexpr uint16_t kFirstStatus = 200;
constexpr uint16_t kLastStatus = 599;

record::Intervention interventionOf(OverlayAction action) {
  switch (action) {
    case OverlayAction::HoldRequest:
      return record::Intervention::HoldRequest;
    case OverlayAction::HoldResponse:
      return record::Intervention::HoldResponse;
    case OverlayAction::Delay:
      return record::Intervention::Delay;
    case OverlayAction::Throttle:
      return record::Intervention::Throttle;
    case OverlayAction::Drop:
      return record::Intervention::Drop;
    case OverlayAction::Status:
      return record::Intervention::Status;
    case OverlayAction::Cut:
      return record::Intervention::Cut;
  }
  return record::Intervention::HoldRequest;
}

flow::CutPlace placeOf(CutPoint point) {
  switch (point) {
    case CutPoint::Bytes:
      return flow::CutPlace::Bytes;
    case CutPoint::Character:
      return flow::CutPlace::Character;
    case CutPoint::Event:
      return flow::CutPlace::Event;
  }
  return flow::CutPlace::Bytes;
}

bool isWithin(uint64_t value, uint64_t least, uint64_t most) {
  return value >= least && value <= most;
}

Result<void, std::string> checkFigures(const OverlayRule& rule) {
  switch (rule.action) {
    case OverlayAction::Delay:
      if (!isWithin(rule.delayMilliseconds, 1, kLongestDelay))
        return std::string("a delay is from 1 ms to 10 min long");
      break;
    case OverlayAction::Throttle:
      if (!isWithin(rule.bytesPerSecond, 1, kFastestThrottle))
        return std::string("a throttle lets pass from 1 byte to 1 GB a second");
      break;
    case OverlayAction::Status:
      if (!isWithin(rule.status, kFirstStatus, kLastStatus))
        return std::string("a status is from 200 to 599");
      break;
    case OverlayAction::HoldRequest:
    case OverlayAction::HoldResponse:
    case OverlayAction::Drop:
    case OverlayAction::Cut:
      break;
  }
  return {};
}

Result<flow::OverlayMatch, std::string> matchOf(const OverlayRule& rule) {
  flow::OverlayMatch match;
  match.route = rule.route;
  match.method = rule.method;
  match.header = rule.header;
  if (!rule.path.empty()) {
    auto path = route::PathPattern::compile(rule.path);
    if (!path) return "the path: " + path.error().detail;
    match.path = std::move(*path);
  }
  if (!rule.method.empty() && !http::isToken(rule.method)) return std::string("this is no method");
  if (!rule.header.empty() && !http::isToken(rule.header)) return std::string("this is no name of a field");
  if (!rule.value.empty()) {
    if (rule.header.empty()) return std::string("a value needs the name of its field");
    auto value = route::ValuePattern::compile(rule.value);
    if (!value) return "the value: " + value.error().detail;
    match.value = std::move(*value);
  }
  return match;
}

}  // namespace

Result<void, std::string> OverlayRules::set(OverlayState state) {
  if (state.rules.size() > kMost) return "there may be " + std::to_string(kMost) + " rules";
  if (!isWithin(state.autoReleaseMilliseconds, kShortestRelease, kLongestDelay))
    return std::string("what is held goes on after 1 s to 10 min");
  auto overlay = std::make_shared<flow::Overlay>();
  overlay->autoRelease = Milliseconds(state.autoReleaseMilliseconds);
  Cells cells;
  uint64_t lastId = m_lastId;
  for (OverlayRule& rule : state.rules) {
    if (rule.id == 0) rule.id = ++lastId;
    lastId = std::max(lastId, rule.id);
    const auto withNumber = [&rule](const std::string& problem) {
      return "rule " + std::to_string(rule.id) + ": " + problem;
    };
    if (cells.contains(rule.id)) return withNumber("there are two of it");
    auto match = matchOf(rule);
    if (!match) return withNumber(match.error());
    if (const auto checked = checkFigures(rule); !checked) return withNumber(checked.error());
    cells[rule.id] = cellFor(rule);
    if (!rule.isOn) continue;
    flow::OverlayRule& compiled = overlay->rules.emplace_back();
    compiled.id = rule.id;
    compiled.match = std::move(*match);
    compiled.action = interventionOf(rule.action);
    compiled.delay = Milliseconds(rule.delayMilliseconds);
    compiled.bytesPerSecond = rule.bytesPerSecond;
    compiled.status = rule.status;
    compiled.cutAfter = rule.cutAfter;
    compiled.cutPlace = placeOf(rule.cutAt);
    compiled.times = rule.times;
    compiled.cell = cells[rule.id];
  }
  m_state = std::move(state);
  m_cells = std::move(cells);
  m_lastId = lastId;
  m_overlay = overlay->rules.empty() ? nullptr : std::move(overlay);
  return {};
}

void OverlayRules::clear() {
  m_state.rules.clear();
  m_cells.clear();
  m_overlay = nullptr;
}

OverlayState OverlayRules::state() const {
  OverlayState state = m_state;
  for (OverlayRule& rule : state.rules) rule.used = m_cells.at(rule.id)->used.load(std::memory_order_relaxed);
  return state;
}

// A rule that was used up and is switched on again begins anew.
std::shared_ptr<flow::OverlayCell> OverlayRules::cellFor(const OverlayRule& rule) const {
  const auto before = std::find_if(m_state.rules.begin(), m_state.rules.end(),
                                   [&rule](const OverlayRule& other) { return other.id == rule.id; });
  if (before == m_state.rules.end()) return std::make_shared<flow::OverlayCell>();
  OverlayRule same = *before;
  same.used = rule.used;
  const bool isSwitchedOn = rule.isOn && !before->isOn;
  same.isOn = rule.isOn;
  if (same != rule || isSwitchedOn) return std::make_shared<flow::OverlayCell>();
  return m_cells.at(rule.id);
}

}  // namespace headgate::control
