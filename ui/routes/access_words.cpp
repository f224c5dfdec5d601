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
    words << RoutesText::tr("only %1").arg(listed(allow));
  if (const QStringList deny = addresses.texts("deny"); !deny.isEmpty())
    words << RoutesText::tr("never %1").arg(listed(deny));
  return words.join(QLatin1String("; "));
}

// Empty where every route has it so.
QString guardWords(const ProfileReader& guard) {
  const QString mode = guard.text("mode");
  if (mode == QLatin1String("off")) return RoutesText::tr("off, even for MCP");
  const QStringList besides = guard.texts("hosts") + guard.texts("origins");
  const bool isOn = mode == QLatin1String("on");
  if (!isOn && besides.isEmpty()) return {};
  return (isOn ? RoutesText::tr("Host and Origin: %1") : RoutesText::tr("of MCP: %1"))
      .arg(listed(QStringList{RoutesText::tr("this machine")} + besides));
}

QString corsWords(const ProfileReader& cors) {
  const QStringList origins = cors.texts("origins");
  if (origins.isEmpty()) return RoutesText::tr("no pages of elsewhere");
  const QString words = origins.contains(QStringLiteral("*"))
                            ? RoutesText::tr("all web pages")
                            : RoutesText::tr("pages of %1").arg(listed(origins));
  return cors.flag("credentials", false) ? words + RoutesText::tr(", with credentials") : words;
}

QString keyWords(const ProfileReader& auth) {
  QStringList places = auth.texts("from");
  for (QString& place : places) place = placeWords(place);
  const QStringList clients = auth.texts("clients");
  const bool isForAll = clients.contains(QStringLiteral("*"));
  return places.join(RoutesText::tr(" or ")) + QLatin1String("; ") +
         (isForAll            ? RoutesText::tr("any named client")
          : clients.isEmpty() ? RoutesText::tr("nobody")
                              : listed(clients));
}

QString basicWords(const Json& route) {
  QStringList clients;
  for (const auto& [index, user] : objectsIn(memberOf(&route, "basic"), "users"))
    clients << ProfileReader(user, nullptr).text("client");
  clients.removeDuplicates();
  return RoutesText::tr("user and password; %1")
      .arg(clients.isEmpty() ? RoutesText::tr("nobody") : listed(clients));
}

QString tokenWords(const ProfileReader& jwt) {
  const QString issuer = jwt.text("issuer");
  QStringList words{issuer.isEmpty() ? RoutesText::tr("signed tokens")
                                     : RoutesText::tr("signed tokens of %1").arg(issuer)};
  if (const QStringList audiences = jwt.texts("audiences"); !audiences.isEmpty())
    words << RoutesText::tr("for %1").arg(audiences.join(RoutesText::tr(" or ")));
  if (const QStringList scopes = jwt.texts("scopes"); !scopes.isEmpty())
    words << RoutesText::tr("that allow %1").arg(listed(scopes));
  return listed(words);
}

QString authorityWords(const ProfileReader& authority) {
  QString words =
      RoutesText::tr("pool %1 decides, asked for %2").arg(authority.text("pool"), authority.text("path"));
  if (const QString timeout = authority.quantity("timeout"); !timeout.isEmpty())
    words += RoutesText::tr(", within %1").arg(timeout);
  return words;
}

QString windowWords(const ProfileReader& limit) {
  const QString window = limit.text("window");
  if (window == QLatin1String("1s")) return RoutesText::tr("per second");
  if (window == QLatin1String("1m")) return RoutesText::tr("per minute");
  if (window == QLatin1String("1h")) return RoutesText::tr("per hour");
  return RoutesText::tr("per %1").arg(limit.quantity("window"));
}

QString limitWords(const ProfileReader& limit) {
  QString words = QStringLiteral("%1 %2").arg(limit.number("limit").value_or(0)).arg(windowWords(limit));
  QString key = limit.text("key").replace(QLatin1Char(':'), QLatin1Char(' '));
  key.replace(QLatin1String("api_key"), RoutesText::tr("key"))
      .replace(QLatin1String("+"), RoutesText::tr(" and "));
  words += RoutesText::tr(" for each %1").arg(key);
  if (const auto burst = limit.number("burst")) words += RoutesText::tr(", burst %1").arg(*burst);
  if (limit.text("mode") == QLatin1String("dry_run")) words += RoutesText::tr("; only reported");
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
    return {.part = policyPart(Icon::Limit, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Limit"),
                               name + QStringLiteral(": ") + limitWords(reader),
                               "/limits/" + std::to_string(index)),
            .counts = needsClient ? NamedLimit::Counts::OnceClientIsKnown : NamedLimit::Counts::BeforeClient};
  }
  return {.part = policyPart(Icon::Limit, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Limit"),
                             RoutesText::tr("there is no limit %1").arg(name), pointer + "/limits")};
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
    add(Icon::Key, name, isAnother ? RoutesText::tr("or ") + words : words, key);
    isAnother = true;
  };

  if (const QString words = addressWords(reader.inside("addresses")); !words.isEmpty())
    add(Icon::Listener, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Addresses"), words, "addresses");
  if (const QString words = guardWords(reader.inside("guard")); !words.isEmpty())
    add(Icon::Policy, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Guard"), words, "guard");
  if (reader.has("cors"))
    add(Icon::Link, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "CORS"), corsWords(reader.inside("cors")),
        "cors");
  addLimits(NamedLimit::Counts::BeforeClient);
  if (reader.has("auth"))
    addWho(QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Keys"), keyWords(reader.inside("auth")), "auth");
  if (reader.has("basic"))
    addWho(QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Passwords"), basicWords(route), "basic");
  if (reader.has("jwt"))
    addWho(QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Tokens"), tokenWords(reader.inside("jwt")), "jwt");
  if (reader.has("forward_auth"))
    add(Icon::Key, QT_TRANSLATE_NOOP("headgate::ui::RoutesPage", "Authority"),
        authorityWords(reader.inside("forward_auth")), "forward_auth");
  addLimits(NamedLimit::Counts::OnceClientIsKnown);
  return parts;
}

}  // namespace headgate::ui
