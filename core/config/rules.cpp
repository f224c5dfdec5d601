#include "core/config/rules.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/network.h"
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

void checkAction(const Json& route, const std::string& pointer, FieldCheck& check) {
  std::vector<std::string_view> actions;
  for (const std::string_view action : {"pool", "respond", "redirect"})
    if (member(route, action) != nullptr) actions.push_back(action);
  if (actions.empty()) {
    check.report(Severity::Error, pointer,
                 "the route does nothing; give it one of \"pool\", \"respond\" or \"redirect\"");
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
    if (isFromFiles && !isThere)
      check.report(Severity::Error, pointer, "\"" + std::string(key) + "\" is missing from this certificate");
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
      check.report(
          Severity::Warning, pointer,
          "open to the network at " + std::string(*address) +
              ", and this version asks nobody for a key; listen at \"localhost\" unless that is meant");
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

void checkPools(const Json& root, FieldCheck& check) {
  forEach(root, {}, "pools", [&](const Json& pool, const std::string& pointer) {
    checkIds(pool, pointer, "targets", check);
    const Json whole = merged(poolType(), defaultsFor(root, "pool"), pool);
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

}  // namespace

void checkRules(const Document& document, FieldCheck& check) {
  const Json& root = document.root();
  for (const std::string_view list : {"clients", "limits", "listeners", "pools", "routes"})
    checkIds(root, {}, list, check);
  checkNames(root, check);
  checkListeners(root, check);
  checkPools(root, check);
  forEach(root, {}, "routes",
          [&](const Json& route, const std::string& pointer) { checkAction(route, pointer, check); });
  if (items(root, "listeners").empty())
    check.report(Severity::Warning, {}, "the profile has no listener; nobody can connect");
}

}  // namespace headgate::config
