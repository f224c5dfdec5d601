#include "ui/testbox/trial_parts.h"

#include <algorithm>

#include "core/config/problem.h"
#include "ui/draft/references.h"
#include "ui/session/words.h"
#include "ui/testbox/trial_words.h"

namespace headgate::ui {

namespace {

using config::Json;
using control::TrialVerdict;

bool hasId(const Json& item, const std::string& id) {
  return item.is_object() && item.contains("id") && item["id"] == id;
}

// In that list of the profile; empty: it is not there any more.
std::string placeIn(const Json& profile, const std::string& list, const std::string& id) {
  const Json* items = valueAt(profile, list);
  if (items == nullptr || !items->is_array()) return {};
  for (size_t i = 0; i < items->size(); ++i)
    if (hasId((*items)[i], id)) return config::pointerTo(list, i);
  return {};
}

std::string targetPlace(const control::TrialTarget& target, const Json& profile) {
  const std::string pool = pointerOf(profile, Named::Pool, target.pool);
  return pool.empty() ? pool : placeIn(profile, pool + "/targets", target.target);
}

QString policyName(const control::TrialPolicy& policy) {
  if (policy.name == "addresses") return TrialWords::tr("Addresses");
  if (policy.name == "guard") return TrialWords::tr("Guard");
  if (policy.name == "cors") return TrialWords::tr("CORS");
  if (policy.name == "limits") return TrialWords::tr("Limit %1").arg(asText(policy.what));
  if (policy.name == "auth") return TrialWords::tr("Keys");
  if (policy.name == "basic") return TrialWords::tr("Passwords");
  if (policy.name == "jwt") return TrialWords::tr("Tokens");
  if (policy.name == "forward_auth") return TrialWords::tr("Authority");
  if (policy.name == "body_limit") return TrialWords::tr("Body");
  if (policy.name == "concurrency") return TrialWords::tr("At once");
  return asText(policy.name);
}

// A limit is a thing of its own, which routes name.
std::string policyPlace(const control::TrialPolicy& policy, const std::string& route, const Json& profile) {
  if (policy.name == "limits") return pointerOf(profile, Named::Limit, policy.what);
  return route.empty() ? route : config::pointerTo(route, policy.name);
}

}  // namespace

QString trialRouteName(const control::TrialRoute& route, const Json& profile) {
  const std::string place = placeIn(profile, "/routes", route.route);
  const Json* name = place.empty() ? nullptr : valueAt(profile, place + "/name");
  const bool isNamed = name != nullptr && name->is_string() && !name->get_ref<const std::string&>().empty();
  return asText(isNamed ? name->get<std::string>() : route.route);
}

TrialRow routeRow(const control::TrialRoute& route, const Json& profile) {
  TrialRow row{
      .lamp = route.wins ? Lamp::Well : Lamp::NoTraffic,
      .name = TrialWords::tr("%1 %2", "place and name of a route")
                  .arg(route.index + 1)
                  .arg(trialRouteName(route, profile)),
      .detail = route.wins ? TrialWords::tr("wins: %1").arg(asText(route.reason)) : asText(route.reason),
      .tone = route.wins ? Tone::Plain : Tone::Secondary,
      .isStrong = route.wins,
      .pointer = placeIn(profile, "/routes", route.route)};
  row.sentence = TrialWords::tr("Route %1: %2.").arg(row.name, row.detail);
  return row;
}

TrialRow policyRow(const control::TrialPolicy& policy, const control::TrialRoute& route,
                   const Json& profile) {
  TrialRow row{.name = policyName(policy),
               .detail = asText(policy.sentence),
               .figures = {.used = policy.capacity - std::min(policy.left, policy.capacity),
                           .limit = policy.capacity,
                           .isRefusing = policy.verdict == TrialVerdict::Refuses},
               .pointer = policyPlace(policy, placeIn(profile, "/routes", route.route), profile)};
  switch (policy.verdict) {
    case TrialVerdict::Passes:
      row.lamp = Lamp::Well;
      row.sentence = TrialWords::tr("%1 lets it pass: %2.").arg(row.name, row.detail);
      return row;
    case TrialVerdict::Unknown:
      row.lamp = Lamp::NoCheck;
      row.sentence = TrialWords::tr("%1 cannot be known before: %2.").arg(row.name, row.detail);
      return row;
    case TrialVerdict::Refuses:
      break;
  }
  const bool isRoom = policy.name == "limits" || policy.name == "concurrency";
  row.lamp = isRoom ? Lamp::Limited : Lamp::Failed;
  row.tone = Tone::Plain;
  row.mark = QStringLiteral("%1 %2").arg(policy.status).arg(asText(policy.errorType));
  row.markTone = isRoom ? Tone::Warn : Tone::Error;
  row.sentence = TrialWords::tr("%1 refuses it with %2: %3.").arg(row.name, row.mark, row.detail);
  return row;
}

TrialRow fieldRow(const FieldChange& change) {
  TrialRow row{.name = asText(change.name), .detail = asText(change.value), .isWire = true};
  switch (change.kind) {
    case FieldChange::Kind::Same:
      row.sentence = TrialWords::tr("Header field %1: %2").arg(row.name, row.detail);
      return row;
    case FieldChange::Kind::Added:
      row.mark = TrialWords::tr("added");
      row.markTone = Tone::Ok;
      break;
    case FieldChange::Kind::Changed:
      row.mark = TrialWords::tr("was %1").arg(asText(change.before));
      row.markTone = Tone::Accent;
      break;
    case FieldChange::Kind::Removed:
      row.mark = TrialWords::tr("removed");
      row.markTone = Tone::Warn;
      row.tone = Tone::Tertiary;
      break;
  }
  row.isStrong = change.kind != FieldChange::Kind::Removed;
  row.sentence = TrialWords::tr("Header field %1: %2; %3").arg(row.name, row.detail, row.mark);
  return row;
}

TrialRow targetRow(const control::TrialTarget& target, const Json& profile) {
  TrialRow row{.lamp = target.isChosen ? Lamp::Well : Lamp::NoTraffic,
               .name = asText(target.target),
               .detail = asText(target.reason),
               .tone = target.isChosen ? Tone::Plain : Tone::Secondary,
               .isStrong = target.isChosen,
               .pointer = targetPlace(target, profile)};
  row.sentence = target.isChosen ? TrialWords::tr("Target %1 is chosen: %2.").arg(row.name, row.detail)
                                 : TrialWords::tr("Target %1: %2.").arg(row.name, row.detail);
  return row;
}

}  // namespace headgate::ui
