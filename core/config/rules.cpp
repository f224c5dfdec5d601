#include "core/config/rules.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/network.h"
#include "core/config/route_shadow.h"
#include "core/config/secret_filler.h"
#include "core/config/suggest.h"
#include "core/http/uri.h"

namespace headgate::config {
namespace {

// Calls visit(item, pointer) for each object of a list of the profile.
template <typename Visit>
void forEach(const Json& parent, const std::string& parentPointer, std::string_view key, Visit visit) {
  const Json& list = items(parent, key);
  for (size_t i = 0; i < list.size(); ++i)
    if (list[i].is_object()) visit(list[i], pointerTo(pointerTo(parentPointer, key), i));
}

void checkIds(const Json& parent, const std::string& parentPointer, std::string_view key, FieldCheck& check) {
  std::map<std::string_view, std::string> first;
  forEach(parent, parentPointer, key, [&](const Json& item, const std::string& pointer) {
    const auto id = textOf(item, "id");
    if (!id) return;
    const auto [known, isNew] = first.emplace(*id, pointer);
    if (!isNew)
      check.report(
          Severity::Error, pointerTo(pointer, "id"),
          "the id \"" + std::string(*id) + "\" is taken by " + known->second + "; give this one another");
  });
}

struct NamedThing {
  Syntax syntax;
  std::string_view list;
  std::string_view word;
};
constexpr std::array<NamedThing, 5> kNamedThings{{{Syntax::ListenerName, "listeners", "listener"},
                                                  {Syntax::PoolName, "pools", "pool"},
                                                  {Syntax::LimitName, "limits", "limit"},
                                                  {Syntax::ClientName, "clients", "client"},
                                                  {Syntax::ClientNameOrAll, "clients", "client"}}};

void checkNames(const Json& root, FieldCheck& check) {
  for (const NamedThing& thing : kNamedThings) {
    std::vector<std::string_view> known;
    for (const Json& item : items(root, thing.list))
      if (const auto id = textOf(item, "id")) known.push_back(*id);
    std::sort(known.begin(), known.end());
    for (const NameUse& use : check.nameUses()) {
      if (use.kind != thing.syntax || std::binary_search(known.begin(), known.end(), use.name)) continue;
      check.report(Severity::Error, use.pointer,
                   "there is no " + std::string(thing.word) + " named \"" + use.name + "\"" +
                       suggestion(use.name, known));
    }
  }
}

// What of a route asks who the client is.
constexpr std::array<std::string_view, 4> kAsking{"auth", "basic", "jwt", "forward_auth"};

void checkAction(const Json& route, const std::string& pointer, FieldCheck& check) {
  std::vector<std::string_view> actions;
  for (const std::string_view action : {"pool", "respond", "redirect", "metrics"})
    if (member(route, action) != nullptr) actions.push_back(action);
  if (actions.empty()) {
    check.report(Severity::Error, pointer,
                 "the route does nothing; give it one of \"pool\", \"respond\", \"redirect\" or \"metrics\"");
  } else if (actions.size() > 1) {
    check.report(Severity::Error, pointerTo(pointer, actions[1]),
                 "a route has one action, and this one has \"" + std::string(actions[0]) +
                     "\" already; remove one of them",
                 Document::Part::Key);
  }
}

void checkCertificate(const Json& certificate, const std::string& pointer, FieldCheck& check) {
  const bool isFromFiles = textOf(certificate, "from").value_or("") == "files";
  for (const std::string_view key : {"chain", "key"}) {
    const bool isThere = !textOf(certificate, key).value_or("").empty();
    if (isFromFiles && !isThere) check.reportMissing(pointer, key, "certificate");
    if (!isFromFiles && isThere)
      check.report(
          Severity::Error, pointerTo(pointer, key),
          "a certificate of the local CA comes from no file; write \"from\": \"files\" to use this one",
          Document::Part::Key);
  }
  const Json* hosts = member(certificate, "hosts");
  if (!isFromFiles && hosts != nullptr && hosts->is_array() && hosts->empty())
    check.report(Severity::Error, pointerTo(pointer, "hosts"),
                 "a certificate needs a name; write those that clients call this listener by");
}

void checkListenerTls(const Json& tls, const std::string& pointer, FieldCheck& check) {
  if (!tls.is_object()) return;
  if (items(tls, "certificates").empty())
    check.report(Severity::Error, pointer,
                 "TLS needs a certificate; write \"certificates\": [{\"from\": \"local-ca\"}]");
  forEach(tls, pointer, "certificates", [&](const Json& certificate, const std::string& certificatePointer) {
    checkCertificate(certificate, certificatePointer, check);
  });
  const Json* clientAuth = member(tls, "client_auth");
  if (clientAuth == nullptr || textOf(*clientAuth, "mode").value_or("off") == "off") return;
  if (textOf(*clientAuth, "ca").value_or("").empty())
    check.report(Severity::Error, pointerTo(pointer, "client_auth"),
                 "who signs the certificates of clients? give \"ca\" a file");
}

// A route of that listener that lets anybody in; its id, or empty.
std::string openRoute(const Json& root, std::string_view listener) {
  for (const Json& route : items(root, "routes")) {
    if (!route.is_object()) continue;
    const Json whole = merged(routeType(), defaultsFor(root, "route"), route);
    const Json& listeners = items(whole, "listeners");
    const bool isOfListener =
        listeners.empty() || std::any_of(listeners.begin(), listeners.end(),
                                         [&](const Json& id) { return asText(id) == listener; });
    if (!isOfListener || !flagOf(whole, "enabled").value_or(true)) continue;
    const Json* addresses = member(whole, "addresses");
    const bool asks = (addresses != nullptr && !items(*addresses, "allow").empty()) ||
                      std::any_of(kAsking.begin(), kAsking.end(),
                                  [&](std::string_view key) { return member(whole, key) != nullptr; });
    if (!asks) return std::string(textOf(route, "id").value_or(""));
  }
  return {};
}

void checkOpen(const Json& root, const Json& listener, const std::string& pointer, std::string_view address,
               FieldCheck& check) {
  const std::string open = openRoute(root, textOf(listener, "id").value_or(""));
  if (open.empty()) return;
  check.report(Severity::Warning, pointer,
               "open to the network at " + std::string(address) + ", and the route \"" + open +
                   "\" asks nobody for a key; give it \"auth\", or listen at \"localhost\"");
}

void checkListeners(const Json& root, FieldCheck& check) {
  struct Bound {
    std::string id;
    std::string address;
    int64_t port = 0;
  };
  std::vector<Bound> bound;
  forEach(root, {}, "listeners", [&](const Json& listener, const std::string& pointer) {
    const Json whole = merged(listenerType(), defaultsFor(root, "listener"), listener);
    const auto address = textOf(whole, "address");
    const auto port = integerOf(whole, "port");
    const bool usable = address && port && complaint(Syntax::BindAddress, *address).empty();
    if (!usable || !flagOf(whole, "enabled").value_or(true)) return;
    const Json* tls = member(whole, "tls");
    if (tls != nullptr) checkListenerTls(*tls, pointerTo(pointer, "tls"), check);
    const Json* clientAuth = tls != nullptr ? member(*tls, "client_auth") : nullptr;
    const bool asksForCertificates =
        clientAuth != nullptr && textOf(*clientAuth, "mode").value_or("") == "required";
    if (reachOf(*address) == Reach::Network && !asksForCertificates)
      checkOpen(root, listener, pointer, *address, check);
    const auto clash = std::find_if(bound.begin(), bound.end(), [&](const Bound& other) {
      return *port != 0 && other.port == *port && overlap(other.address, *address);
    });
    if (clash != bound.end())
      check.report(Severity::Error, pointerTo(pointer, "port"),
                   "the listener \"" + clash->id + "\" has port " + std::to_string(*port) + " at " +
                       clash->address + " already; choose another port, or switch one of the two off");
    bound.push_back({std::string(textOf(listener, "id").value_or("")), std::string(*address), *port});
  });
}

void checkFallbacks(const Json& root, FieldCheck& check) {
  std::map<std::string_view, std::string_view> next;
  for (const Json& pool : items(root, "pools"))
    if (const auto id = textOf(pool, "id")) next[*id] = textOf(pool, "fallback").value_or("");
  forEach(root, {}, "pools", [&](const Json& pool, const std::string& pointer) {
    const std::string_view own = textOf(pool, "id").value_or("");
    std::string_view at = textOf(pool, "fallback").value_or("");
    for (size_t steps = 0; !at.empty() && steps < next.size(); ++steps) {
      if (at == own) {
        check.report(Severity::Error, pointerTo(pointer, "fallback"),
                     "the fallbacks lead back to \"" + std::string(own) + "\"; end them somewhere");
        return;
      }
      const auto found = next.find(at);
      at = found == next.end() ? std::string_view() : found->second;
    }
  });
}

void checkAffinity(const Json& affinity, const std::string& pointer, FieldCheck& check) {
  const std::string_view by = textOf(affinity, "by").value_or("");
  const bool isOneField = by.starts_with("header:") && by.find('+') == std::string_view::npos;
  if (textOf(affinity, "mode").value_or("auto") == "learn" && !isOneField)
    check.report(Severity::Error, pointerTo(pointer, "mode"),
                 "only the value of one header field can be learned from responses; write \"by\": "
                 "\"header:NAME\"");
}

// Clients keep one cookie of a name.
void checkCookieNames(const Json& root, FieldCheck& check) {
  std::map<std::string, std::string> first;
  forEach(root, {}, "pools", [&](const Json& pool, const std::string& pointer) {
    const Json whole = merged(poolType(), defaultsFor(root, "pool"), pool);
    const Json* affinity = member(whole, "affinity");
    const std::string by(affinity != nullptr ? textOf(*affinity, "by").value_or("") : "");
    if (!by.starts_with("cookie:") || by.find('+') != std::string::npos) return;
    const auto [known, isNew] = first.emplace(by, textOf(pool, "id").value_or(""));
    if (!isNew)
      check.report(Severity::Warning, pointerTo(pointer, "affinity"),
                   "the pool \"" + known->second +
                       "\" has a cookie of that name too; where both serve one host, each "
                       "replaces the other's, so name them differently");
  });
}

void checkPools(const Json& root, FieldCheck& check) {
  checkFallbacks(root, check);
  checkCookieNames(root, check);
  forEach(root, {}, "pools", [&](const Json& pool, const std::string& pointer) {
    checkIds(pool, pointer, "targets", check);
    const Json whole = merged(poolType(), defaultsFor(root, "pool"), pool);
    if (const Json* affinity = member(whole, "affinity"))
      checkAffinity(*affinity, pointerTo(pointer, "affinity"), check);
    if (textOf(whole, "balance").value_or("") == "hash" && textOf(whole, "hash").value_or("").empty())
      check.report(Severity::Error, pointer,
                   "what is hashed? write \"hash\": \"address\", \"path\" or \"header:NAME\"");
    const Json* tls = member(whole, "tls");
    const bool verifies = tls == nullptr || flagOf(*tls, "verify").value_or(true);
    if (tls != nullptr &&
        textOf(*tls, "certificate").value_or("").empty() != textOf(*tls, "key").value_or("").empty())
      check.report(Severity::Error, pointerTo(pointer, "tls"),
                   "\"certificate\" and \"key\" belong together; give both or none");
    if (items(pool, "targets").empty())
      check.report(Severity::Warning, pointer, "the pool has no target; its routes answer 503 no_target");
    forEach(pool, pointer, "targets", [&](const Json& target, const std::string& targetPointer) {
      const auto url = http::parseTargetUrl(textOf(target, "url").value_or(""));
      if (url.ok() && url->https && !verifies)
        check.report(Severity::Warning, pointerTo(targetPointer, "url"),
                     "nobody checks who answers here, because \"verify\" is false; to trust one certificate "
                     "only, give "
                     "\"tls\" its file as \"ca\"");
    });
  });
}

bool holds(const Json& list, std::string_view text) {
  return std::any_of(list.begin(), list.end(), [text](const Json& item) { return asText(item) == text; });
}

void checkCors(const Json& cors, const std::string& pointer, FieldCheck& check) {
  if (items(cors, "origins").empty())
    check.report(Severity::Error, pointer,
                 "whose pages may ask? write \"origins\": [\"https://app.example\"]");
  if (!flagOf(cors, "credentials").value_or(false)) return;
  for (const std::string_view key : {"origins", "methods", "headers", "expose"})
    if (holds(items(cors, key), "*"))
      check.report(Severity::Error, pointerTo(pointer, key),
                   "browsers take no \"*\" where \"credentials\" is true; name what is allowed");
}

void checkJwt(const Json& jwt, const std::string& pointer, FieldCheck& check) {
  const bool hasKeys = !textOf(jwt, "jwks").value_or("").empty();
  const bool hasSecret = !textOf(jwt, "secret").value_or("").empty();
  if (!hasKeys && !hasSecret)
    check.report(Severity::Error, pointer,
                 "what are tokens checked with? write \"jwks\" with a file or URL, or \"secret\"");
  if (hasKeys && hasSecret)
    check.report(Severity::Error, pointerTo(pointer, "secret"),
                 "tokens are checked with \"jwks\" or with a \"secret\", not with both; remove one of them");
  const Json& algorithms = items(jwt, "algorithms");
  const bool isUsual = algorithms == Json::array({"RS256", "ES256", "EdDSA"});  // nobody has said otherwise
  const bool isOnlyHs256 = algorithms.size() == 1 && holds(algorithms, "HS256");
  if (hasSecret && !isUsual && !isOnlyHs256)
    check.report(Severity::Error, pointerTo(pointer, "algorithms"),
                 "a secret checks HS256 and nothing else; write [\"HS256\"], or leave it out");
  if ((hasKeys || hasSecret) && items(jwt, "audiences").empty())
    check.report(
        Severity::Warning, pointer,
        "a token that its issuer made for another service passes too; write \"audiences\": [\"NAME\"] "
        "with the name that it gives this one");
}

// As it is written; what stands behind a reference is not known here.
void checkDigest(std::string_view key, const std::string& pointer, FieldCheck& check) {
  constexpr std::string_view kOfNothing =
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  if (lowered(key) == kOfNothing)
    check.report(Severity::Error, pointer, "this is the SHA-256 of nothing, and a key is not empty");
}

// A key is one client's: whose it was could not be told from two.
void checkClientKeys(const Json& root, FieldCheck& check) {
  std::map<std::string, std::string> first;
  forEach(root, {}, "clients", [&](const Json& client, const std::string& pointer) {
    const Json& keys = items(client, "keys");
    for (size_t i = 0; i < keys.size(); ++i) {
      const std::string_view key = asText(keys[i]);
      const std::string keyPointer = pointerTo(pointerTo(pointer, "keys"), i);
      checkDigest(key, keyPointer, check);
      // Hexadecimal digits are the same in either case; names and texts are not.
      const auto [known, isNew] =
          first.emplace(key.starts_with("sha256:") ? lowered(key) : std::string(key), keyPointer);
      if (!isNew && !key.empty())
        check.report(Severity::Error, keyPointer,
                     "this key stands at " + known->second + " already; each client needs keys of its own");
    }
  });
}

void checkBasic(const Json& basic, const std::string& pointer, FieldCheck& check) {
  std::map<std::string_view, std::string> first;
  if (items(basic, "users").empty())
    check.report(
        Severity::Error, pointer,
        "nobody can pass; write \"users\": [{\"client\": …, \"user\": …, \"password\": \"secret:NAME\"}]");
  forEach(basic, pointer, "users", [&](const Json& user, const std::string& userPointer) {
    if (textOf(user, "user").value_or("").find(':') != std::string_view::npos)
      check.report(Severity::Error, pointerTo(userPointer, "user"),
                   "the name of a user has no \":\": it ends where the password begins (RFC 7617)");
    checkDigest(textOf(user, "password").value_or(""), pointerTo(userPointer, "password"), check);
    const auto [known, isNew] = first.emplace(textOf(user, "user").value_or(""), userPointer);
    if (!isNew && textOf(user, "user"))
      check.report(Severity::Error, pointerTo(userPointer, "user"),
                   "this user stands at " + known->second +
                       " already; two passwords for one name cannot "
                       "both be right");
  });
}

// What keeps clients out or lets them in.
void checkAccess(const Json& root, const Json& route, const std::string& pointer, FieldCheck& check) {
  const auto visit = [&](std::string_view key, auto checkIt) {
    if (const Json* policy = member(route, key)) checkIt(*policy, pointerTo(pointer, key), check);
  };
  visit("jwt", checkJwt);
  visit("cors", checkCors);
  visit("basic", checkBasic);
  if (const Json* guard = member(route, "guard"))
    for (const Json& host : items(*guard, "hosts"))
      if (asText(host).starts_with('!'))
        check.report(Severity::Error, pointerTo(pointerTo(pointer, "guard"), "hosts"),
                     "\"" + std::string(asText(host)) +
                         "\" would allow every host but one; name those that are allowed");
  const Json& clients = items(root, "clients");
  const bool anybodyHasKey = std::any_of(clients.begin(), clients.end(), [](const Json& client) {
    return !items(client, "keys").empty() || !textOf(client, "certificate").value_or("").empty();
  });
  if (member(route, "auth") != nullptr && !anybodyHasKey)
    check.report(Severity::Warning, pointerTo(pointer, "auth"),
                 "no client of the profile has a key or certificate, so that nobody can pass");
}

void checkShadows(const Json& root, FieldCheck& check) {
  const std::vector<std::optional<size_t>> shadows = routeShadows(root);
  for (size_t i = 0; i < shadows.size(); ++i) {
    if (!shadows[i]) continue;
    const std::string first(textOf(items(root, "routes")[*shadows[i]], "id").value_or(""));
    check.report(Severity::Warning, pointerTo("/routes", i),
                 "never reached: route \"" + first + "\" comes first and takes all of its requests");
  }
}

}  // namespace

void checkRules(const Document& document, FieldCheck& check) {
  const Json& root = document.root();
  for (const std::string_view list : {"clients", "limits", "listeners", "pools", "routes"})
    checkIds(root, {}, list, check);
  checkNames(root, check);
  checkClientKeys(root, check);
  checkListeners(root, check);
  checkPools(root, check);
  forEach(root, {}, "routes", [&](const Json& route, const std::string& pointer) {
    checkAction(route, pointer, check);
    checkAccess(root, merged(routeType(), defaultsFor(root, "route"), route), pointer, check);
  });
  checkShadows(root, check);
  if (items(root, "listeners").empty())
    check.report(Severity::Warning, {}, "the profile has no listener; nobody can connect");
}

}  // namespace headgate::config
