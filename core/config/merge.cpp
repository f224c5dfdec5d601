#include "core/config/merge.h"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/config/json_access.h"

namespace headgate::config {
namespace {

const Json& emptyObject() {
  static const Json kEmpty = Json::object();
  return kEmpty;
}

// What the tables of fields say by themselves, by the texts that say it.
using Fallbacks = std::unordered_map<std::string_view, Json>;

// The tables are ours: their text is valid JSON, which a test of the schema proves.
void readFallbacks(const ObjectType& type, Fallbacks& read) {
  for (const Field& field : type.fields) {
    if (!field.fallback.empty()) read.emplace(field.fallback, Json::parse(field.fallback, nullptr, false));
    const ValueType* inner = &field.type;
    while (inner->item != nullptr) inner = inner->item;
    if (inner->object != nullptr) readFallbacks(*inner->object, read);
  }
}

// Read once, because nobody changes the tables; reading them anew was most of what a long profile cost.
const Json& fallbackOf(const Field& field) {
  static const Fallbacks kRead = [] {
    Fallbacks read;
    readFallbacks(profileType(), read);
    return read;
  }();
  return kRead.find(field.fallback)->second;
}

Json mergedMap(const Json& defaults, const Json& own) {
  Json out = defaults;
  for (const auto& [key, value] : own.get_ref<const Json::object_t&>()) out[key] = value;
  return out;
}

}  // namespace

Json builtIn(const Field& field) {
  if (field.type.kind == Kind::Object) return merged(*field.type.object, emptyObject(), emptyObject());
  return fallbackOf(field);
}

Json merged(const ObjectType& type, const Json& defaults, const Json& own) {
  Json out = Json::object();
  // Each field comes once: the object need not look whether its key is there already.
  Json::object_t::Container& members = out.get_ref<Json::object_t&>();
  members.reserve(type.fields.size());
  for (const Field& field : type.fields) {
    const Json* mine = member(own, field.name);
    const Json* theirs = member(defaults, field.name);
    const std::string key(field.name);
    if (field.type.kind == Kind::Object &&
        (mine != nullptr || theirs != nullptr || !field.fallback.empty())) {
      members.emplace_back(key, merged(*field.type.object, theirs != nullptr ? *theirs : emptyObject(),
                                       mine != nullptr ? *mine : emptyObject()));
    } else if (mine != nullptr && theirs != nullptr && field.type.kind == Kind::Map && mine->is_object() &&
               theirs->is_object()) {
      members.emplace_back(key, mergedMap(*theirs, *mine));
    } else if (mine != nullptr) {
      members.emplace_back(key, *mine);
    } else if (theirs != nullptr) {
      members.emplace_back(key, *theirs);
    } else if (!field.fallback.empty()) {
      members.emplace_back(key, fallbackOf(field));
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
