#include "ui/routes/policy_words.h"

#include <algorithm>

#include "core/config/problem.h"
#include "core/config/route_values.h"
#include "ui/live/profile_reader.h"
#include "ui/routes/access_words.h"
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

QString concurrencyWords(const ProfileReader& concurrency) {
  const auto limit = concurrency.number("limit");
  if (!limit) return {};
  QString words = RoutesText::tr("%1 at a time").arg(*limit);
  const auto queue = concurrency.number("queue");
  if (!queue || *queue == 0) return words;
  words += RoutesText::tr(", then %1 wait").arg(*queue);
  if (const QString wait = concurrency.quantity("queue_timeout"); !wait.isEmpty())
    words += RoutesText::tr(" up to %1").arg(wait);
  return words;
}

QString waitWords(const ProfileReader& wait) {
  const auto queue = wait.number("queue");
  if (!queue) return {};
  const QString time = wait.quantity("timeout");
  if (time.isEmpty()) return RoutesText::tr("%1 wait while no target is ready").arg(*queue);
  if (!wait.hasQuantity("timeout")) return RoutesText::tr("%1 is no time to wait: write 10s or 1m").arg(time);
  return RoutesText::tr("%1 wait up to %2 while no target is ready").arg(*queue).arg(time);
}

QStringList ruleWords(const ProfileReader& rules) {
  QStringList words;
  if (const QStringList names = rules.texts("remove"); !names.isEmpty())
    words << RoutesText::tr("remove ") + joined(names);
  if (const QStringList names = rules.keys("set"); !names.isEmpty())
    words << RoutesText::tr("set ") + joined(names);
  if (const QStringList names = rules.keys("add"); !names.isEmpty())
    words << RoutesText::tr("add ") + joined(names);
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
    way << RoutesText::tr("strip ") + prefix;
  if (const QString prefix = rewrite.text("add_prefix"); !prefix.isEmpty())
    way << RoutesText::tr("prepend ") + prefix;
  if (const QString host = rewrite.text("host"); !host.isEmpty() && host != QLatin1String("auto"))
    way << RoutesText::tr("host ") + host;
  if (route.flag("forwarded", false)) way << RoutesText::tr("send Forwarded");
  if (!way.isEmpty()) parts << joined(way);
  if (const QStringList rules = ruleWords(headers.inside("response")); !rules.isEmpty())
    parts << RoutesText::tr("of the answer ") + joined(rules);
  return joined(parts, "; ");
}

QString timeoutWords(const ProfileReader& timeouts) {
  const std::pair<const char*, const char*> kTimers[] = {
      {"connect", QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "connect")},
      {"request_body", QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "request body")},
      {"first_byte", QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "first byte")},
      {"idle", QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "idle")},
      {"total", QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "total")},
      {"tunnel", QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "tunnel")}};
  QStringList words;
  for (const auto& [key, name] : kTimers) {
    const QString value = timeouts.quantity(key);
    if (value.isEmpty()) continue;
    words << (value == QLatin1String("off") ? RoutesText::tr("no ") + RoutesText::tr(name)
                                            : RoutesText::tr(name) + QLatin1Char(' ') + value);
  }
  return joined(words);
}

QString retryWords(const ProfileReader& retry) {
  QStringList words;
  const QStringList on = retry.texts("on");
  if (const auto attempts = retry.number("attempts"))
    words << (*attempts == 1 ? RoutesText::tr("never") : RoutesText::tr("%1 tries").arg(*attempts));
  if (!on.isEmpty()) words << RoutesText::tr("on ") + joined(on);
  QString text = joined(words, " ");
  if (retry.flag("non_idempotent", false)) text += RoutesText::tr("; of POST too");
  return text;
}

QString recordWords(const ProfileReader& record) {
  if (!record.flag("enabled", true)) return RoutesText::tr("off");
  QStringList words;
  const auto kept = [&](const char* key, const QString& what) {
    const QString size = record.quantity(key);
    if (size == QLatin1String("off")) words << RoutesText::tr("no %1").arg(what);
    if (!size.isEmpty() && size != QLatin1String("off"))
      words << RoutesText::tr("%1 of a %2").arg(size, what);
  };
  kept("bodies", RoutesText::tr("body"));
  kept("streams", RoutesText::tr("stream"));
  if (const QStringList hidden = withoutSource(record.texts("redact")); !hidden.isEmpty())
    words << RoutesText::tr("%1 redacted").arg(joined(hidden));
  return joined(words);
}

// What the route itself says of a part; the defaults are not its own to take off.
std::vector<std::string> placesOf(const PartView& part, const Json& route, const std::string& pointer) {
  if (!part.limit.empty()) {
    const Json* limits = memberOf(&route, "limits");
    if (limits == nullptr || !limits->is_array()) return {};
    const auto found = std::ranges::find_if(*limits, [&](const Json& name) { return name == part.limit; });
    if (found == limits->end()) return {};
    return {pointer + "/limits/" + std::to_string(found - limits->begin())};
  }
  std::vector<std::string> places;
  const bool isHeaders = part.icon == Icon::Headers;  // the row of three fields
  for (const std::string& key : isHeaders ? std::vector<std::string>{"headers", "rewrite", "forwarded"}
                                          : std::vector<std::string>{part.pointer.substr(pointer.size() + 1)})
    if (route.contains(key)) places.push_back(config::pointerTo(pointer, key));
  return places;
}

}  // namespace

PartView policyPart(Icon icon, const char* name, const QString& words, const std::string& pointer) {
  return {.icon = icon,
          .name = RoutesText::tr(name),
          .wire = {},
          .gist = words.isEmpty() ? RoutesText::tr("by default") : words,
          .pointer = pointer,
          .isSet = !words.isEmpty()};
}

std::vector<PartView> policyParts(const Json& route, const Json& root, const std::string& pointer) {
  const Json whole = config::routeValues(root, route);
  const ProfileReader said(&route, memberOf(memberOf(&root, "defaults"), "route"));
  const ProfileReader holds(&whole, nullptr);
  std::vector<PartView> parts = accessParts(whole, root, pointer);
  const auto add = [&](Icon icon, const char* name, const QString& words, const char* key) {
    parts.push_back(policyPart(icon, name, words, pointer + "/" + key));
  };
  if (const QString limit = said.quantity("body_limit"); !limit.isEmpty())
    add(Icon::Stall, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Body"),
        limit == QLatin1String("off") ? RoutesText::tr("of any size") : RoutesText::tr("up to %1").arg(limit),
        "body_limit");
  if (said.has("concurrency"))
    add(Icon::Pool, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "At once"),
        concurrencyWords(holds.inside("concurrency")), "concurrency");
  if (said.has("wait"))
    add(Icon::Clock, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Waiting"),
        waitWords(holds.inside("wait")), "wait");
  const bool rewrites = !said.inside("headers").isObject() && said.inside("rewrite").isObject();
  add(Icon::Headers, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Headers"), headerWords(said),
      rewrites ? "rewrite" : "headers");
  add(Icon::Clock, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Timeouts"),
      timeoutWords(said.inside("timeouts")), "timeouts");
  add(Icon::Retry, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Retry"), retryWords(said.inside("retry")),
      "retry");
  add(Icon::Record, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Record"),
      recordWords(said.inside("record")), "record");
  for (PartView& part : parts) part.places = placesOf(part, route, pointer);
  return parts;
}

}  // namespace headgate::ui
