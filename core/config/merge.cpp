#include "core/config/merge.h"

#include "core/config/json_access.h"

namespace headgate::config {
namespace {

const Json& emptyObject() {
  static const Json kEmpty = Json::object();
  return kEmpty;
}

// The tables are ours: their text is valid JSON, which a test of the schema proves.
Json parsed(std::string_view text) {
  return Json::parse(text, nullptr, false);
}

Json mergedMap(const Json& defaults, const Json& own) {
  Json out = defaults;
  for (const auto& [key, value] : own.get_ref<const Json::object_t&>()) out[key] = value;
  return out;
}

}  // namespace

Json builtIn(const Field& field) {
  if (field.type.kind == Kind::Object) return merged(*field.type.object, emptyObject(), emptyObject());
  return parsed(field.fallback);
}

Json merged(const ObjectType& type, const Json& defaults, const Json& own) {
  Json out = Json::object();
  for (const Field& field : type.fields) {
    const Json* mine = member(own, field.name);
    const Json* theirs = member(defaults, field.name);
    const std::string key(field.name);
    if (field.type.kind == Kind::Object &&
        (mine != nullptr || theirs != nullptr || !field.fallback.empty())) {
      out[key] = merged(*field.type.object, theirs != nullptr ? *theirs : emptyObject(),
                        mine != nullptr ? *mine : emptyObject());
    } else if (mine != nullptr && theirs != nullptr && field.type.kind == Kind::Map && mine->is_object() &&
               theirs->is_object()) {
      out[key] = mergedMap(*theirs, *mine);
    } else if (mine != nullptr) {
      out[key] = *mine;
    } else if (theirs != nullptr) {
      out[key] = *theirs;
    } else if (!field.fallback.empty()) {
      out[key] = parsed(field.fallback);
    }
  }
  return out;
}

const Json& defaultsFor(const Json& profile, std::string_view kind) {
  const Json* defaults = member(profile, "defaults");
  const Json* found = defaults != nullptr ? member(*defaults, kind) : nullptr;
  return found != nullptr && found->is_object() ? *found : emptyObject();
}

}  // namespace headgate::config
