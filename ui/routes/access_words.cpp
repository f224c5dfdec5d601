#include "ui/routes/access_words.h"

#include "ui/live/profile_reader.h"
#include "ui/routes/policy_words.h"
#include "ui/routes/routes_text.h"

namespace headgate::ui {

namespace {

using config::Json;

QString listed(const QStringList& names) {
  return names.join(QLatin1String(", "));
}

// "header:X-Api-Key" → "X-Api-Key"; "query:key" → "query key".
QString placeWords(QString place) {
  if (place.startsWith(QLatin1String("header:"))) return place.section(QLatin1Char(':'), 1);
  return place.replace(QLatin1Char(':'), QLatin1Char(' '));
}

QString addressWords(const ProfileReader& addresses) {
  QStringList words;
  if (const QStringList allow = addresses.texts("allow"); !allow.isEmpty())
    words << routesText("only %1").arg(listed(allow));
  if (const QStringList deny = addresses.texts("deny"); !deny.isEmpty())
    words << routesText("never %1").arg(listed(deny));
  return words.join(QLatin1String("; "));
}

// Empty where every route has it so.
QString guardWords(const ProfileReader& guard) {
  const QString mode = guard.text("mode");
  if (mode == QLatin1String("off")) return routesText("off, even for MCP");
  const QStringList besides = guard.texts("hosts") + guard.texts("origins");
  const bool isOn = mode == QLatin1String("on");
  if (!isOn && besides.isEmpty()) return {};
  return (isOn ? routesText("Host and Origin: %1") : routesText("of MCP: %1"))
      .arg(listed(QStringList{routesText("this machine")} + besides));
}

QString corsWords(const ProfileReader& cors) {
  const QStringList origins = cors.texts("origins");
  if (origins.isEmpty()) return routesText("no pages of elsewhere");
  const QString words = origins.contains(QStringLiteral("*"))
                            ? routesText("all web pages")
                            : routesText("pages of %1").arg(listed(origins));
  return cors.flag("credentials", false) ? words + routesText(", with credentials") : words;
}

QString keyWords(const ProfileReader& auth) {
  QStringList places = auth.texts("from");
  for (QString& place : places) place = placeWords(place);
  const QStringList clients = auth.texts("clients");
  const bool isForAll = clients.contains(QStringLiteral("*"));
  return places.join(routesText(" or ")) + QLatin1String("; ") +
         (isForAll            ? routesText("any named client")
          : clients.isEmpty() ? routesText("nobody")
                              : listed(clients));
}

QString basicWords(const Json& route) {
  QStringList clients;
  for (const auto& [index, user] : objectsIn(memberOf(&route, "basic"), "users"))
    clients << ProfileReader(user, nullptr).text("client");
  clients.removeDuplicates();
  return routesText("user and password; %1").arg(clients.isEmpty() ? routesText("nobody") : listed(clients));
}

QString tokenWords(const ProfileReader& jwt) {
  const QString issuer = jwt.text("issuer");
  QStringList words{issuer.isEmpty() ? routesText("signed tokens")
                                     : routesText("signed tokens of %1").arg(issuer)};
  if (const QStringList audiences = jwt.texts("audiences"); !audiences.isEmpty())
    words << routesText("for %1").arg(audiences.join(routesText(" or ")));
  if (const QStringList scopes = jwt.texts("scopes"); !scopes.isEmpty())
    words << routesText("that allow %1").arg(listed(scopes));
  return listed(words);
}

QString authorityWords(const ProfileReader& authority) {
  QString words =
      routesText("pool %1 decides, asked for %2").arg(authority.text("pool"), authority.text("path"));
  if (const QString timeout = authority.quantity("timeout"); !timeout.isEmpty())
    words += routesText(", within %1").arg(timeout);
  return words;
}

QString windowWords(const ProfileReader& limit) {
  const QString window = limit.text("window");
  if (window == QLatin1String("1s")) return routesText("per second");
  if (window == QLatin1String("1m")) return routesText("per minute");
  if (window == QLatin1String("1h")) return routesText("per hour");
  return routesText("per %1").arg(limit.quantity("window"));
}

QString limitWords(const ProfileReader& limit) {
  QString words = QStringLiteral("%1 %2").arg(limit.number("limit").value_or(0)).arg(windowWords(limit));
  QString key = limit.text("key").replace(QLatin1Char(':'), QLatin1Char(' '));
  key.replace(QLatin1String("api_key"), routesText("key")).replace(QLatin1String("+"), routesText(" and "));
  words += routesText(" for each %1").arg(key);
  if (const auto burst = limit.number("burst")) words += routesText(", burst %1").arg(*burst);
  if (limit.text("mode") == QLatin1String("dry_run")) words += routesText("; only reported");
  return words;
}

// One of the limits that a route names. Each is a row of its own, which leads to where the profile says how
// much it is.
struct NamedLimit {
  enum class Counts : uint8_t { BeforeClient, OnceClientIsKnown };

  PartView part;
  Counts counts = Counts::BeforeClient;
};

const Json& usualLimit() {
  static const Json kUsual = {{"key", "client"}, {"mode", "enforce"}};
  return kUsual;
}

NamedLimit namedLimit(const QString& name, const Json& root, const std::string& pointer) {
  for (const auto& [index, limit] : objectsIn(&root, "limits")) {
    const ProfileReader reader(limit, &usualLimit());
    if (reader.text("id") != name || !reader.number("limit")) continue;
    const QStringList keys = reader.text("key").split(QLatin1Char('+'));
    const bool needsClient =
        keys.contains(QStringLiteral("client")) || keys.contains(QStringLiteral("api_key"));
    return {.part = policyPart(Icon::Limit, "Limit", name + QStringLiteral(": ") + limitWords(reader),
                               "/limits/" + std::to_string(index)),
            .counts = needsClient ? NamedLimit::Counts::OnceClientIsKnown : NamedLimit::Counts::BeforeClient};
  }
  return {.part = policyPart(Icon::Limit, "Limit", routesText("there is no limit %1").arg(name),
                             pointer + "/limits")};
}

}  // namespace

std::vector<PartView> accessParts(const Json& route, const Json& root, const std::string& pointer) {
  const ProfileReader reader(&route, nullptr);
  std::vector<PartView> parts;
  const auto add = [&](Icon icon, const char* name, const QString& words, const char* key) {
    parts.push_back(policyPart(icon, name, words, pointer + "/" + key));
  };
  std::vector<NamedLimit> limits;
  for (const QString& name : reader.texts("limits")) {
    limits.push_back(namedLimit(name, root, pointer));
    limits.back().part.limit = name.toStdString();
  }
  const auto addLimits = [&](NamedLimit::Counts when) {
    for (const NamedLimit& limit : limits)
      if (limit.counts == when) parts.push_back(limit.part);
  };
  // Any one of keys, passwords and tokens opens the route.
  bool isAnother = false;
  const auto addWho = [&](const char* name, const QString& words, const char* key) {
    add(Icon::Key, name, isAnother ? routesText("or ") + words : words, key);
    isAnother = true;
  };

  if (const QString words = addressWords(reader.inside("addresses")); !words.isEmpty())
    add(Icon::Listener, "Addresses", words, "addresses");
  if (const QString words = guardWords(reader.inside("guard")); !words.isEmpty())
    add(Icon::Policy, "Guard", words, "guard");
  if (reader.has("cors")) add(Icon::Link, "CORS", corsWords(reader.inside("cors")), "cors");
  addLimits(NamedLimit::Counts::BeforeClient);
  if (reader.has("auth")) addWho("Keys", keyWords(reader.inside("auth")), "auth");
  if (reader.has("basic")) addWho("Passwords", basicWords(route), "basic");
  if (reader.has("jwt")) addWho("Tokens", tokenWords(reader.inside("jwt")), "jwt");
  if (reader.has("forward_auth"))
    add(Icon::Key, "Authority", authorityWords(reader.inside("forward_auth")), "forward_auth");
  addLimits(NamedLimit::Counts::OnceClientIsKnown);
  return parts;
}

}  // namespace headgate::ui
