#include "ui/testbox/trial_rows.h"

#include <algorithm>
#include <iterator>

#include "ui/session/words.h"
#include "ui/testbox/trial_parts.h"
#include "ui/testbox/trial_words.h"

namespace headgate::ui {

namespace {

using config::Json;
using control::Trial;
using control::TrialPolicy;
using control::TrialRoute;
using control::TrialTarget;
using control::TrialVerdict;

constexpr uint32_t kFirstFailure = 400;

const TrialRoute* winnerOf(const Trial& trial) {
  const auto winner = std::ranges::find(trial.routes, true, &TrialRoute::wins);
  return winner == trial.routes.end() ? nullptr : &*winner;
}

TrialRow noRouteRow() {
  return {.lamp = Lamp::NoCheck,
          .name = TrialWords::tr("No route takes it"),
          .tone = Tone::Plain,
          .isStrong = true,
          .sentence = TrialWords::tr("No route takes it.")};
}

TrialRow moreRow(size_t routes) {
  const QString words = TrialWords::tr("and %n more", "routes", static_cast<int>(routes));
  return {.kind = TrialRow::Kind::More, .name = words, .tone = Tone::Accent, .sentence = words};
}

TrialRow headRow(const QString& text) {
  return {.kind = TrialRow::Kind::Group, .name = text, .sentence = text};
}

// As it is sent, and below it where to; or what the gateway does itself.
void addThen(const Trial& trial, const Json& profile, std::vector<TrialRow>& rows) {
  TrialRow row{.name = TrialWords::tr("Then"), .detail = asText(trial.outcome)};
  const auto target = std::ranges::find(trial.targets, true, &TrialTarget::isChosen);
  if (trial.sentLine.empty() || target == trial.targets.end()) {
    if (trial.ownStatus >= kFirstFailure) row.lamp = Lamp::Failed;
    if (trial.ownStatus == 0) row.lamp = Lamp::Held;
    row.sentence = TrialWords::tr("Then %1.").arg(row.detail);
    rows.push_back(std::move(row));
    return;
  }
  const bool isOpen =
      std::ranges::find(trial.policies, TrialVerdict::Unknown, &TrialPolicy::verdict) != trial.policies.end();
  const TrialRow chosen = targetRow(*target, profile);
  TrialRow to{.pointer = chosen.pointer};
  to.detail = (isOpen ? TrialWords::tr("to %1 (%2), if it may pass")
                      : TrialWords::tr("to %1 (%2)", "target, and why that one"))
                  .arg(chosen.name, chosen.detail);
  to.sentence = asSentence(to.detail);
  row.detail = asText(trial.sentLine);
  row.pointer = chosen.pointer;
  row.sentence = TrialWords::tr("Sent is %1").arg(row.detail);
  rows.push_back(std::move(row));
  rows.push_back(std::move(to));
}

void addSent(const Trial& trial, std::vector<TrialRow>& rows) {
  if (trial.sentLine.empty()) return;
  const auto target = std::ranges::find(trial.targets, true, &TrialTarget::isChosen);
  rows.push_back(headRow(target == trial.targets.end()
                             ? TrialWords::tr("As it is sent")
                             : TrialWords::tr("As %1 gets it").arg(asText(target->target))));
  TrialRow line{.kind = TrialRow::Kind::Line,
                .name = asText(trial.sentLine),
                .tone = Tone::Plain,
                .isStrong = true,
                .isWire = true};
  line.sentence = TrialWords::tr("Sent is %1").arg(line.name);
  rows.push_back(std::move(line));
  for (const FieldChange& change : fieldChanges(trial.receivedFields, trial.sentFields))
    rows.push_back(fieldRow(change));
}

void addTargets(const Trial& trial, const Json& profile, std::vector<TrialRow>& rows) {
  const std::string* pool = nullptr;
  for (const TrialTarget& target : trial.targets) {
    if (pool == nullptr || *pool != target.pool)
      rows.push_back(headRow(pool == nullptr
                                 ? TrialWords::tr("Targets of pool %1").arg(asText(target.pool))
                                 : TrialWords::tr("Else, targets of pool %1").arg(asText(target.pool))));
    pool = &target.pool;
    rows.push_back(targetRow(target, profile));
  }
}

}  // namespace

std::vector<TrialRow> shortTrialRows(const Trial& trial, const Json& profile) {
  const TrialRoute* winner = winnerOf(trial);
  std::vector<TrialRow> end;
  for (const TrialPolicy& policy : trial.policies)
    if (winner != nullptr && policy.verdict != TrialVerdict::Passes)
      end.push_back(policyRow(policy, *winner, profile));
  addThen(trial, profile, end);

  std::vector<TrialRow> rows{winner != nullptr ? routeRow(*winner, profile) : noRouteRow()};
  const size_t losers = trial.routes.size() - (winner != nullptr ? 1 : 0);
  const size_t taken = rows.size() + end.size();
  const size_t room = taken < kShortTrialRows ? kShortTrialRows - taken : 1;
  const size_t shown = losers <= room ? losers : room - 1;
  for (const TrialRoute& route : trial.routes)
    if (!route.wins && rows.size() <= shown) rows.push_back(routeRow(route, profile));
  if (losers > shown) rows.push_back(moreRow(losers - shown));
  std::ranges::move(end, std::back_inserter(rows));
  return rows;
}

std::vector<TrialRow> allTrialRows(const Trial& trial, const Json& profile) {
  std::vector<TrialRow> rows{headRow(TrialWords::tr("Routes, in the order in which they are tried"))};
  const TrialRoute* winner = winnerOf(trial);
  if (winner == nullptr) rows.push_back(noRouteRow());
  for (const TrialRoute& route : trial.routes) rows.push_back(routeRow(route, profile));
  if (winner != nullptr && !trial.policies.empty()) {
    rows.push_back(headRow(TrialWords::tr("Policies of %1, in the order in which they act")
                               .arg(trialRouteName(*winner, profile))));
    for (const TrialPolicy& policy : trial.policies) rows.push_back(policyRow(policy, *winner, profile));
  }
  addSent(trial, rows);
  addTargets(trial, profile, rows);
  return rows;
}

}  // namespace headgate::ui
