#include "ui/routes/policy_words.h"

#include "ui/routes/routes_text.h"

namespace headgate::ui {

namespace {

using config::Json;

QString joined(const QStringList& parts, const char* separator = ", ") {
  return parts.join(QLatin1String(separator));
}

// "header:X-Api-Key" → "X-Api-Key"; "bearer" stays.
QStringList withoutSource(QStringList selectors) {
  for (QString& selector : selectors) selector = selector.section(QLatin1Char(':'), -1);
  return selectors;
}

QString accessWords(const ProfileReader& auth) {
  QString words = joined(auth.texts("from"));
  words.replace(QLatin1Char(':'), QLatin1Char(' '));
  if (words.isEmpty()) words = routesText("bearer");
  const QStringList clients = auth.texts("clients");
  return words + routesText("; ") +
         (clients.isEmpty() || clients.contains(QStringLiteral("*")) ? routesText("every known client")
                                                                     : joined(clients));
}

QString perWindow(const ProfileReader& limit) {
  const QString window = limit.text("window");
  if (window == QLatin1String("1s")) return routesText("per second");
  if (window == QLatin1String("1m")) return routesText("per minute");
  if (window == QLatin1String("1h")) return routesText("per hour");
  return routesText("per %1").arg(limit.quantity("window"));
}

QString limitWords(const QString& name, const Json& root) {
  for (const auto& [index, limit] : objectsIn(&root, "limits")) {
    const ProfileReader reader(limit, nullptr);
    if (reader.text("id") != name || !reader.number("limit")) continue;
    QString words = QStringLiteral("%1 %2").arg(*reader.number("limit")).arg(perWindow(reader));
    if (const QString key = reader.text("key"); !key.isEmpty()) words += routesText(" for each %1").arg(key);
    if (const auto burst = reader.number("burst")) words += routesText(", burst %1").arg(*burst);
    return words;
  }
  return name;
}

QString limitsWords(const QStringList& names, const Json& root) {
  QStringList words;
  for (const QString& name : names) words << limitWords(name, root);
  return joined(words, "; ");
}

QString concurrencyWords(const ProfileReader& concurrency) {
  const auto limit = concurrency.number("limit");
  if (!limit) return {};
  QString words = routesText("%1 at a time").arg(*limit);
  const auto queue = concurrency.number("queue");
  if (!queue || *queue == 0) return words;
  words += routesText(", then %1 wait").arg(*queue);
  if (const QString wait = concurrency.quantity("queue_timeout"); !wait.isEmpty())
    words += routesText(" up to %1").arg(wait);
  return words;
}

QStringList ruleWords(const ProfileReader& rules) {
  QStringList words;
  if (const QStringList names = rules.texts("remove"); !names.isEmpty())
    words << routesText("remove ") + joined(names);
  if (const QStringList names = rules.keys("set"); !names.isEmpty())
    words << routesText("set ") + joined(names);
  if (const QStringList names = rules.keys("add"); !names.isEmpty())
    words << routesText("add ") + joined(names);
  return words;
}

QString headerWords(const ProfileReader& route) {
  const ProfileReader headers = route.inside("headers");
  const ProfileReader rewrite = route.inside("rewrite");
  QStringList parts;
  if (const QStringList rules = ruleWords(headers.inside("request")); !rules.isEmpty())
    parts << joined(rules);
  QStringList way;
  if (const QString prefix = rewrite.text("strip_prefix"); !prefix.isEmpty())
    way << routesText("strip ") + prefix;
  if (const QString prefix = rewrite.text("add_prefix"); !prefix.isEmpty())
    way << routesText("prepend ") + prefix;
  if (const QString host = rewrite.text("host"); !host.isEmpty() && host != QLatin1String("auto"))
    way << routesText("host ") + host;
  if (route.flag("forwarded", false)) way << routesText("send Forwarded");
  if (!way.isEmpty()) parts << joined(way);
  if (const QStringList rules = ruleWords(headers.inside("response")); !rules.isEmpty())
    parts << routesText("of the answer ") + joined(rules);
  return joined(parts, "; ");
}

QString timeoutWords(const ProfileReader& timeouts) {
  const std::pair<const char*, const char*> kTimers[] = {
      {"connect", "connect"},       {"request_body", "request body"},
      {"first_byte", "first byte"}, {"idle", "idle"},
      {"total", "total"},           {"tunnel", "tunnel"}};
  QStringList words;
  for (const auto& [key, name] : kTimers) {
    const QString value = timeouts.quantity(key);
    if (value.isEmpty()) continue;
    words << (value == QLatin1String("off") ? routesText("no ") + routesText(name)
                                            : routesText(name) + QLatin1Char(' ') + value);
  }
  return joined(words);
}

QString retryWords(const ProfileReader& retry) {
  QStringList words;
  const QStringList on = retry.texts("on");
  if (const auto attempts = retry.number("attempts"))
    words << (*attempts == 1 ? routesText("never") : routesText("%1 tries").arg(*attempts));
  if (!on.isEmpty()) words << routesText("on ") + joined(on);
  QString text = joined(words, " ");
  if (retry.flag("non_idempotent", false)) text += routesText("; of POST too");
  return text;
}

QString recordWords(const ProfileReader& record) {
  if (!record.flag("enabled", true)) return routesText("off");
  QStringList words;
  const auto kept = [&](const char* key, const QString& what) {
    const QString size = record.quantity(key);
    if (size == QLatin1String("off")) words << routesText("no %1").arg(what);
    if (!size.isEmpty() && size != QLatin1String("off")) words << routesText("%1 of a %2").arg(size, what);
  };
  kept("bodies", routesText("body"));
  kept("streams", routesText("stream"));
  if (const QStringList hidden = withoutSource(record.texts("redact")); !hidden.isEmpty())
    words << routesText("%1 redacted").arg(joined(hidden));
  return joined(words);
}

}  // namespace

std::vector<PartView> policyParts(const ProfileReader& route, const Json& root, const std::string& pointer) {
  std::vector<PartView> parts;
  const auto add = [&](Icon icon, const char* name, const QString& words, const char* key) {
    parts.push_back({.icon = icon,
                     .name = routesText(name),
                     .wire = {},
                     .gist = words.isEmpty() ? routesText("by default") : words,
                     .pointer = pointer + "/" + key,
                     .isSet = !words.isEmpty()});
  };
  if (route.has("auth")) add(Icon::Key, "Access", accessWords(route.inside("auth")), "auth");
  if (const QStringList names = route.texts("limits"); !names.isEmpty())
    add(Icon::Limit, "Limits", limitsWords(names, root), "limits");
  if (route.has("concurrency"))
    add(Icon::Pool, "At once", concurrencyWords(route.inside("concurrency")), "concurrency");
  if (const QString limit = route.quantity("body_limit"); !limit.isEmpty())
    add(Icon::Stall, "Body",
        limit == QLatin1String("off") ? routesText("of any size") : routesText("up to %1").arg(limit),
        "body_limit");
  const bool rewrites = !route.inside("headers").isObject() && route.inside("rewrite").isObject();
  add(Icon::Headers, "Headers", headerWords(route), rewrites ? "rewrite" : "headers");
  add(Icon::Clock, "Timeouts", timeoutWords(route.inside("timeouts")), "timeouts");
  add(Icon::Retry, "Retry", retryWords(route.inside("retry")), "retry");
  add(Icon::Record, "Record", recordWords(route.inside("record")), "record");
  return parts;
}

}  // namespace headgate::ui
