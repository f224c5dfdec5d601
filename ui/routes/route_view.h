// A profile's routes as the page shows them: what each takes, what is done on the way, and who answers, in
// words. Plain values, made from a profile's JSON and nothing else.
//
// Only what the profile says is said; where it says nothing, the defaults hold and the words are "by
// default". What breaks the format shows as far as it can be read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/config/document.h"
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
  bool isSet = true;     // false: the profile says nothing about it
  bool changed = false;  // it is not what the gateway was last told
  std::string limit;     // of the profile, if it is about one
  // What taking it off the route takes out of the profile; none: it cannot be taken off.
  std::vector<std::string> places;

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
  QString folder;  // empty: in none
  QStringList tags;
  std::optional<size_t> shadow;    // the first route that takes all of its requests, by its index
  std::vector<PartView> policies;  // in the order in which they act; only of a route that was asked for
  Action action = Action::Nothing;
  PartView answer;                  // the pool, the response, the redirect or the metrics
  std::string pool;                 // id
  bool poolExists = false;          // or the route names one that there is not
  std::vector<TargetView> targets;  // of the pool
  std::string pointer;

  bool operator==(const RouteView&) const = default;
};

// All that stand in the list, as a list needs them: without their policies. What is no route there is one
// that does nothing, so that each is found by its index.
std::vector<RouteView> routeViews(const config::Json& root);

// The policies of one of them, and everything that differs from `base` marked as changed. Requires: there is
// a route with that index.
RouteView wholeRouteView(const config::Json& root, const config::Json& base, size_t index);

// The JSON at that place of the profile, indented; empty if there is nothing.
QString jsonAt(const config::Json& root, const std::string& pointer);

}  // namespace headgate::ui
