#include "ui/routes/route_view.h"

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
                .name = routesText("Match"),
                .wire = {},
                .gist = {},
                .pointer = pointer + "/match",
                .isSet = true};
  part.wire = match.texts("path").join(QLatin1Char(' '));
  QStringList words;
  if (part.wire.isEmpty()) words << routesText("every path");
  if (const QStringList methods = match.texts("methods"); !methods.isEmpty())
    words << methods.join(QLatin1String(", "));
  if (const QStringList hosts = match.texts("hosts"); !hosts.isEmpty())
    words << routesText("host ") + hosts.join(QLatin1String(", "));
  if (const QStringList fields = match.keys("headers"); !fields.isEmpty())
    words << routesText("header ") + fields.join(QLatin1String(", "));
  if (const QStringList names = match.keys("query"); !names.isEmpty())
    words << routesText("query ") + names.join(QLatin1String(", "));
  if (const QStringList clients = match.texts("clients"); !clients.isEmpty())
    words << routesText("client ") + clients.join(QLatin1String(", "));
  part.gist = middleDots(words);
  return part;
}

QString balanceWords(const ProfileReader& pool) {
  QString balance = pool.text("balance");
  balance.replace(QLatin1Char('_'), QLatin1Char(' '));
  if (balance == QLatin1String("hash")) return routesText("hash of %1").arg(pool.text("hash"));
  return balance;
}

PartView poolPart(const ProfileReader& pool, const QString& id, const std::string& pointer) {
  QStringList words;
  if (const QString balance = balanceWords(pool); !balance.isEmpty()) words << balance;
  if (QString by = pool.inside("affinity").text("by"); !by.isEmpty())
    words << routesText("sticky by ") + by.replace(QLatin1Char(':'), QLatin1Char(' '));
  if (const QString fallback = pool.text("fallback"); !fallback.isEmpty())
    words << routesText("else pool ") + fallback;
  return {.icon = Icon::Pool,
          .name = routesText("Pool %1").arg(id),
          .wire = {},
          .gist = middleDots(words),
          .pointer = pointer,
          .isSet = true};
}

void describePool(RouteView& view, const Json& root) {
  const QString id = QString::fromStdString(view.pool);
  for (const auto& [index, pool] : objectsIn(&root, "pools")) {
    const ProfileReader reader(pool, memberOf(memberOf(&root, "defaults"), "pool"));
    if (reader.text("id") != id) continue;
    const std::string pointer = "/pools/" + std::to_string(index);
    view.poolExists = true;
    view.answer = poolPart(reader, id, pointer);
    for (const auto& [place, target] : objectsIn(pool, "targets"))
      view.targets.push_back(targetView({target, nullptr}, pointer + "/targets/" + std::to_string(place)));
    return;
  }
  view.answer = poolPart({nullptr, nullptr}, id, view.pointer + "/pool");
  view.answer.gist = routesText("there is no such pool");
}

PartView respondPart(const ProfileReader& respond, const std::string& pointer) {
  QStringList words;
  words << QString::number(respond.number("status").value_or(200));
  if (const QString body = respond.text("body"); !body.isEmpty())
    words << body.section(QLatin1Char('\n'), 0, 0);
  return {.icon = Icon::Note,
          .name = routesText("Respond"),
          .wire = {},
          .gist = middleDots(words),
          .pointer = pointer + "/respond",
          .isSet = true};
}

PartView redirectPart(const ProfileReader& redirect, const std::string& pointer) {
  return {.icon = Icon::Link,
          .name = routesText("Redirect"),
          .wire = redirect.text("to"),
          .gist = QString::number(redirect.number("status").value_or(302)),
          .pointer = pointer + "/redirect",
          .isSet = true};
}

PartView metricsPart(const std::string& pointer) {
  return {.icon = Icon::Limit,
          .name = routesText("Metrics"),
          .wire = {},
          .gist = middleDots({routesText("Prometheus"), routesText("the gateway's own figures")}),
          .pointer = pointer + "/metrics",
          .isSet = true};
}

RouteView routeView(const Json& route, const Json& root, size_t index) {
  const ProfileReader reader(&route, memberOf(memberOf(&root, "defaults"), "route"));
  RouteView view{.id = reader.text("id").toStdString(),
                 .name = reader.text("name"),
                 .pointer = "/routes/" + std::to_string(index)};
  if (view.name.isEmpty()) view.name = QString::fromStdString(view.id);
  view.enabled = reader.flag("enabled", true);
  for (const QString& listener : reader.texts("listeners")) view.listeners.push_back(listener.toStdString());
  const ProfileReader match = reader.inside("match");
  view.match = matchPart(match, view.pointer);
  const QStringList paths = match.texts("path");
  view.path = paths.isEmpty() ? routesText("every path") : paths.front();
  if (paths.size() > 1) view.path += routesText(" and %1 more").arg(paths.size() - 1);
  view.policies = policyParts(route, root, view.pointer);
  if (reader.has("pool")) {
    view.action = RouteView::Action::Forward;
    view.pool = reader.text("pool").toStdString();
    describePool(view, root);
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
                   .name = routesText("Nobody answers"),
                   .wire = {},
                   .gist = routesText("the route names no pool"),
                   .pointer = view.pointer,
                   .isSet = false};
  }
  return view;
}

}  // namespace

std::vector<RouteView> routeViews(std::string_view profileText) {
  std::vector<RouteView> views;
  const auto document = config::Document::parse(profileText);
  if (!document) return views;
  for (const auto& [index, route] : objectsIn(&document->root(), "routes"))
    views.push_back(routeView(*route, document->root(), index));
  return views;
}

QString jsonAt(std::string_view profileText, const std::string& pointer) {
  const auto document = config::Document::parse(profileText);
  if (!document) return {};
  const Json::json_pointer place(pointer);
  if (!document->root().contains(place)) return {};
  return QString::fromStdString(document->root()[place].dump(2, ' ', false, Json::error_handler_t::replace));
}

}  // namespace headgate::ui
