#include "ui/routes/route_view.h"

#include <algorithm>
#include <functional>
#include <map>

#include "core/config/route_shadow.h"
#include "ui/draft/json_step.h"
#include "ui/routes/policy_words.h"
#include "ui/routes/routes_text.h"

namespace headgate::ui {

namespace {

using config::Json;

QString middleDots(const QStringList& parts) {
  return parts.join(QStringLiteral(" · "));
}

PartView matchPart(const ProfileReader& match, const std::string& pointer) {
  PartView part{.icon = Icon::Match,
                .name = RoutesText::tr("Match"),
                .wire = {},
                .gist = {},
                .pointer = pointer + "/match",
                .isSet = true};
  part.wire = match.texts("path").join(QLatin1Char(' '));
  QStringList words;
  if (part.wire.isEmpty()) words << RoutesText::tr("every path");
  if (const QStringList methods = match.texts("methods"); !methods.isEmpty())
    words << methods.join(QLatin1String(", "));
  if (const QStringList hosts = match.texts("hosts"); !hosts.isEmpty())
    words << RoutesText::tr("host ") + hosts.join(QLatin1String(", "));
  if (const QStringList fields = match.keys("headers"); !fields.isEmpty())
    words << RoutesText::tr("header ") + fields.join(QLatin1String(", "));
  if (const QStringList names = match.keys("query"); !names.isEmpty())
    words << RoutesText::tr("query ") + names.join(QLatin1String(", "));
  if (const QStringList clients = match.texts("clients"); !clients.isEmpty())
    words << RoutesText::tr("client ") + clients.join(QLatin1String(", "));
  part.gist = middleDots(words);
  return part;
}

PartView poolPart(const ProfileReader& pool, const QString& id, const std::string& pointer) {
  QStringList words;
  if (pool.has("balance")) words << balanceWords(pool);
  if (QString by = pool.inside("affinity").text("by"); !by.isEmpty())
    words << RoutesText::tr("sticky by %1").arg(by.replace(QLatin1Char(':'), QLatin1Char(' ')));
  if (const QString fallback = pool.text("fallback"); !fallback.isEmpty())
    words << RoutesText::tr("else pool %1").arg(fallback);
  return {.icon = Icon::Pool,
          .name = RoutesText::tr("Pool %1").arg(id),
          .wire = {},
          .gist = middleDots(words),
          .pointer = pointer,
          .isSet = true};
}

// Where pools stand, by their ids: of two with the same the first.
using PoolPlaces = std::map<std::string, size_t, std::less<>>;

PoolPlaces poolPlaces(const Json& root) {
  PoolPlaces places;
  for (const auto& [index, pool] : objectsIn(&root, "pools")) {
    const Json* id = memberOf(pool, "id");
    if (id != nullptr && id->is_string()) places.emplace(id->get<std::string>(), index);
  }
  return places;
}

void describePool(RouteView& view, const Json& root, const PoolPlaces& pools) {
  const QString id = QString::fromStdString(view.pool);
  const auto place = pools.find(view.pool);
  if (place == pools.end()) {
    view.answer = poolPart({nullptr, nullptr}, id, view.pointer + "/pool");
    view.answer.gist = RoutesText::tr("there is no such pool");
    return;
  }
  const Json& pool = root["pools"][place->second];
  const std::string pointer = "/pools/" + std::to_string(place->second);
  view.poolExists = true;
  view.answer = poolPart({&pool, memberOf(memberOf(&root, "defaults"), "pool")}, id, pointer);
  view.answer.places = {view.pointer + "/pool"};
  for (const auto& [index, target] : objectsIn(&pool, "targets"))
    view.targets.push_back(targetView({target, nullptr}, pointer + "/targets/" + std::to_string(index)));
}

PartView respondPart(const ProfileReader& respond, const std::string& pointer) {
  QStringList words;
  words << QString::number(respond.number("status").value_or(200));
  if (const QString body = respond.text("body"); !body.isEmpty())
    words << body.section(QLatin1Char('\n'), 0, 0);
  return {.icon = Icon::Note,
          .name = RoutesText::tr("Respond"),
          .wire = {},
          .gist = middleDots(words),
          .pointer = pointer + "/respond",
          .isSet = true};
}

PartView redirectPart(const ProfileReader& redirect, const std::string& pointer) {
  return {.icon = Icon::Link,
          .name = RoutesText::tr("Redirect"),
          .wire = redirect.text("to"),
          .gist = QString::number(redirect.number("status").value_or(302)),
          .pointer = pointer + "/redirect",
          .isSet = true};
}

PartView metricsPart(const std::string& pointer) {
  return {.icon = Icon::Limit,
          .name = RoutesText::tr("Metrics"),
          .wire = {},
          .gist = middleDots({RoutesText::tr("Prometheus"), RoutesText::tr("the gateway's own figures")}),
          .pointer = pointer + "/metrics",
          .isSet = true};
}

// The same thing in another profile: what stands in lists is found again by its id, or if it has none
// by itself. Empty: it is not there.
std::string counterpart(std::string_view pointer, const Json& root, const Json& base) {
  std::string mine;
  std::string theirs;
  while (!pointer.empty()) {
    const size_t end = pointer.find('/', 1);
    const std::string token(pointer.substr(0, end));
    pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
    const Json* list = valueAt(base, theirs);
    mine += token;
    if (list == nullptr || !list->is_array()) {
      theirs += token;
      continue;
    }
    const Json* item = valueAt(root, mine);
    const Json* id = memberOf(item, "id");
    const auto same = [&](const Json& other) {
      const Json* its = memberOf(&other, "id");
      return id != nullptr ? its != nullptr && *its == *id : item != nullptr && other == *item;
    };
    const auto found = std::ranges::find_if(*list, same);
    if (found == list->end()) return {};
    theirs += "/" + std::to_string(found - list->begin());
  }
  return theirs;
}

bool differs(const std::string& pointer, const Json& root, const Json& base) {
  const std::string before = counterpart(pointer, root, base);
  const Json* mine = valueAt(root, pointer);
  const Json* theirs = before.empty() ? nullptr : valueAt(base, before);
  return (mine == nullptr) != (theirs == nullptr) || (mine != nullptr && *mine != *theirs);
}

RouteView routeView(const Json& route, const Json& root, const PoolPlaces& pools, size_t index) {
  const ProfileReader reader(&route, memberOf(memberOf(&root, "defaults"), "route"));
  RouteView view{.id = reader.text("id").toStdString(),
                 .name = reader.text("name"),
                 .pointer = "/routes/" + std::to_string(index)};
  if (view.name.isEmpty()) view.name = QString::fromStdString(view.id);
  if (!route.is_object()) view.name = RoutesText::tr("This is no route");
  view.enabled = reader.flag("enabled", true);
  for (const QString& listener : reader.texts("listeners")) view.listeners.push_back(listener.toStdString());
  const ProfileReader match = reader.inside("match");
  view.match = matchPart(match, view.pointer);
  const QStringList paths = match.texts("path");
  view.path = paths.isEmpty() ? RoutesText::tr("every path") : paths.front();
  if (paths.size() > 1) view.path += RoutesText::tr(" and %1 more").arg(paths.size() - 1);
  view.folder = reader.text("folder");
  view.tags = reader.texts("tags");
  if (reader.has("pool")) {
    view.action = RouteView::Action::Forward;
    view.pool = reader.text("pool").toStdString();
    describePool(view, root, pools);
  } else if (reader.has("respond")) {
    view.action = RouteView::Action::Respond;
    view.answer = respondPart(reader.inside("respond"), view.pointer);
  } else if (reader.has("redirect")) {
    view.action = RouteView::Action::Redirect;
    view.answer = redirectPart(reader.inside("redirect"), view.pointer);
  } else if (reader.has("metrics")) {
    view.action = RouteView::Action::Metrics;
    view.answer = metricsPart(view.pointer);
  } else {
    view.answer = {.icon = Icon::Pool,
                   .name = RoutesText::tr("Nobody answers"),
                   .wire = {},
                   .gist = RoutesText::tr("the route names no pool"),
                   .pointer = view.pointer,
                   .isSet = false};
  }
  return view;
}

}  // namespace

std::vector<RouteView> routeViews(const Json& root) {
  std::vector<RouteView> views;
  const PoolPlaces pools = poolPlaces(root);
  const std::vector<std::optional<size_t>> shadows = config::routeShadows(root);
  const Json* routes = memberOf(&root, "routes");
  for (size_t index = 0; index < shadows.size(); ++index) {
    views.push_back(routeView((*routes)[index], root, pools, index));
    views.back().shadow = shadows[index];
  }
  return views;
}

RouteView wholeRouteView(const Json& root, const Json& base, size_t index) {
  const Json& route = root["routes"][index];
  RouteView view = routeView(route, root, poolPlaces(root), index);
  view.policies = policyParts(route, root, view.pointer);
  const auto mark = [&](PartView& part) {
    const auto isChanged = [&](const std::string& place) { return differs(place, root, base); };
    part.changed = isChanged(part.pointer) || std::ranges::any_of(part.places, isChanged);
  };
  mark(view.match);
  mark(view.answer);
  for (PartView& part : view.policies) mark(part);
  return view;
}

QString jsonAt(const Json& root, const std::string& pointer) {
  const Json* value = valueAt(root, pointer);
  if (value == nullptr) return {};
  return QString::fromStdString(value->dump(2, ' ', false, Json::error_handler_t::replace));
}

}  // namespace headgate::ui
