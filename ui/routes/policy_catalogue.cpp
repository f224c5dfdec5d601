#include "ui/routes/policy_catalogue.h"

#include "ui/live/profile_reader.h"
#include "ui/routes/routes_text.h"

namespace headgate::ui {

using config::Json;

namespace {

std::vector<PolicyOffer> allOffers() {
  return {
      {"addresses", Icon::Listener, RoutesText::tr("Addresses"),
       RoutesText::tr("Only some networks may pass")},
      {"guard", Icon::Policy, RoutesText::tr("Guard"),
       RoutesText::tr("Refuses what web pages of elsewhere send")},
      {"cors", Icon::Link, RoutesText::tr("CORS"), RoutesText::tr("Lets web pages of other origins in")},
      {"limits", Icon::Limit, RoutesText::tr("Limit"),
       RoutesText::tr("So many requests in a minute, counted apart")},
      {"auth", Icon::Key, RoutesText::tr("Keys"),
       RoutesText::tr("Named clients pass by a key or certificate")},
      {"basic", Icon::Key, RoutesText::tr("Passwords"),
       RoutesText::tr("Named clients pass by user and password")},
      {"jwt", Icon::Key, RoutesText::tr("Tokens"), RoutesText::tr("Whoever has a signed token may pass")},
      {"forward_auth", Icon::Key, RoutesText::tr("Authority"),
       RoutesText::tr("Another service decides who may pass")},
      {"body_limit", Icon::Stall, RoutesText::tr("Body"),
       RoutesText::tr("The largest request that is taken")},
      {"concurrency", Icon::Pool, RoutesText::tr("At once"),
       RoutesText::tr("So many exchanges at a time; others wait")},
      {"wait", Icon::Clock, RoutesText::tr("Waiting"),
       RoutesText::tr("Requests wait while no target is ready")},
  };
}

std::string firstPool(const Json& root) {
  for (const auto& [index, pool] : objectsIn(&root, "pools"))
    if (const Json* id = memberOf(pool, "id"); id != nullptr && id->is_string())
      return id->get<std::string>();
  return {};
}

}  // namespace

std::vector<PolicyOffer> policyOffers(const Json& root, const Json& route) {
  const Json* defaults = memberOf(memberOf(&root, "defaults"), "route");
  std::vector<PolicyOffer> offers = allOffers();
  std::erase_if(offers, [&](const PolicyOffer& offer) {
    const char* key = offer.key.c_str();
    // A route may have more than one limit.
    return offer.key != "limits" && (memberOf(&route, key) != nullptr || memberOf(defaults, key) != nullptr);
  });
  return offers;
}

Json policyStart(const std::string& key, const Json& root) {
  if (key == "addresses") return {{"allow", {"127.0.0.0/8", "::1"}}};
  if (key == "guard") return {{"mode", "on"}};
  if (key == "cors") return {{"origins", {"http://localhost:*"}}};
  if (key == "auth") return {{"from", {"bearer", "header:X-Api-Key"}}};
  if (key == "basic") return {{"users", Json::array()}};
  if (key == "forward_auth") return {{"pool", firstPool(root)}, {"path", "/"}};
  if (key == "body_limit") return "16MiB";
  if (key == "concurrency") return {{"limit", 8}, {"queue", 32}};
  if (key == "wait") return {{"queue", 32}};
  return Json::object();
}

}  // namespace headgate::ui
