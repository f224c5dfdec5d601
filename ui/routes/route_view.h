// A profile's routes as the page shows them: what each takes, what is done on the way, and who answers, in
// words. Plain values, made from a profile's text and nothing else.
//
// Only what the profile says is said; where it says nothing, the defaults hold and the words are "by
// default". A text that breaks the format shows as far as it can be read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "ui/icons/icon_paths.h"
#include "ui/live/pool_view.h"

namespace headgate::ui {

// A part of the profile in words. `pointer` is where it stands in the profile (or would).
struct PartView {
  Icon icon = Icon::Policy;
  QString name;
  QString wire;  // what is compared with the wire as it is: paths
  QString gist;
  std::string pointer;
  bool isSet = true;  // false: the profile says nothing about it

  bool operator==(const PartView&) const = default;
};

struct RouteView {
  enum class Action : uint8_t { Forward, Respond, Redirect, Metrics, Nothing };

  std::string id;
  QString name;  // its id, if it has none
  bool enabled = true;
  QString path;                        // for the list; more than one: the first and how many more
  std::vector<std::string> listeners;  // ids; none: all
  PartView match;
  std::vector<PartView> policies;  // in the order in which they act
  Action action = Action::Nothing;
  PartView answer;                  // the pool, the response, the redirect or the metrics
  std::string pool;                 // id
  bool poolExists = false;          // or the route names one that there is not
  std::vector<TargetView> targets;  // of the pool
  std::string pointer;

  bool operator==(const RouteView&) const = default;
};

std::vector<RouteView> routeViews(std::string_view profileText);

// The JSON at that place of the profile, indented; empty if there is nothing.
QString jsonAt(std::string_view profileText, const std::string& pointer);

}  // namespace headgate::ui
