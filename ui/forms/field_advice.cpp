#include "ui/forms/field_advice.h"

#include <algorithm>

#include "core/config/merge.h"
#include "core/config/problem.h"
#include "ui/draft/json_step.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

using config::Json;

const Json& part(const Json& object, const char* key) {
  static const Json kNothing;
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

bool hasAny(const Json& object, std::initializer_list<const char*> keys) {
  return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return !part(object, key).is_null(); });
}

// An upgrade is a GET (RFC 9110, 7.8; RFC 6455, 4.1).
bool takesNoUpgrades(const Json& route) {
  const Json& methods = part(part(route, "match"), "methods");
  return methods.is_array() && !methods.empty() &&
         std::none_of(methods.begin(), methods.end(), [](const Json& method) { return method == "GET"; });
}

QString noEffectOnRoute(const Json& route, const std::vector<std::string>& tokens) {
  const std::string& policy = tokens[0];
  const std::string field = tokens.size() > 1 ? tokens[1] : std::string();
  if (field == "note") return {};
  const bool isAnsweredHere =
      part(route, "pool").is_null() && hasAny(route, {"respond", "redirect", "metrics"});
  const bool isUpstream = policy == "retry" || policy == "wait" || policy == "rewrite" ||
                          (policy == "timeouts" && field != "request_body" && field != "total");
  if (isAnsweredHere && isUpstream) return FormWords::tr("No effect: this route is answered here.");
  if (policy == "timeouts" && field == "tunnel" && takesNoUpgrades(route))
    return FormWords::tr("No effect: this route takes no upgrades.");
  if (policy == "retry" && field != "attempts" && part(part(route, "retry"), "attempts") == 1)
    return FormWords::tr("No effect: there is one attempt only.");
  if (policy == "concurrency" && field == "queue_timeout" && part(part(route, "concurrency"), "queue") == 0)
    return FormWords::tr("No effect: nobody may wait.");
  if (policy == "record" && field != "enabled" && part(part(route, "record"), "enabled") == false)
    return FormWords::tr("No effect: nothing is recorded.");
  if (policy == "guard" && (field == "hosts" || field == "origins") &&
      part(part(route, "guard"), "mode") == "off")
    return FormWords::tr("No effect: the guard is off.");
  return {};
}

bool hasSecureTarget(const Json& pool) {
  const Json& targets = part(pool, "targets");
  return std::any_of(targets.begin(), targets.end(), [](const Json& target) {
    const Json& url = part(target, "url");
    return url.is_string() && url.get_ref<const std::string&>().starts_with("https:");
  });
}

QString noEffectOnPool(const Json& pool, const std::vector<std::string>& tokens) {
  const std::string& policy = tokens[0];
  const std::string field = tokens.size() > 1 ? tokens[1] : std::string();
  if (field == "note") return {};
  if (policy == "hash" && part(pool, "balance") != "hash")
    return FormWords::tr("No effect: the balance is not hash.");
  const bool isOfHttp = field == "method" || field == "path" || field == "headers" || field == "body" ||
                        field == "expect" || field == "contains";
  if (policy == "health" && isOfHttp && part(part(pool, "health"), "type") == "tcp")
    return FormWords::tr("No effect: the probe only connects.");
  const Json& by = part(part(pool, "affinity"), "by");
  const bool isByCookie = by.is_string() && by.get_ref<const std::string&>().starts_with("cookie:");
  if (policy == "affinity" && field == "secret" && by.is_string() && !isByCookie)
    return FormWords::tr("No effect: no cookie is signed.");
  if (policy == "tls" && !field.empty() && !hasSecureTarget(pool))
    return FormWords::tr("No effect: no target has an https URL.");
  return {};
}

}  // namespace

QString noEffect(const Json& root, const std::string& pointer) {
  const FormOwner owner = formOwner(pointer);
  if (owner.type == nullptr || owner.object.starts_with("/defaults")) return {};
  const bool isRoute = owner.type == &config::routeType();
  if (!isRoute && owner.type != &config::poolType()) return {};
  const auto tokens = tokensAfter(pointer, owner.object);
  const Json* own = valueAt(root, owner.object);
  if (tokens.empty() || own == nullptr) return {};
  const Json whole = config::merged(*owner.type, config::defaultsFor(root, owner.type->name), *own);
  return isRoute ? noEffectOnRoute(whole, tokens) : noEffectOnPool(whole, tokens);
}

}  // namespace headgate::ui
