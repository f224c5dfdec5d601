#include "ui/forms/new_things.h"

#include <algorithm>

#include "ui/draft/field_path.h"
#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

std::string firstOr(const std::vector<std::string>& ids, const char* otherwise) {
  return ids.empty() ? otherwise : ids.front();
}

// "target-2": one that no item of the list has.
std::string freeItemId(const Json* items, const std::string& word) {
  for (size_t number = 1;; ++number) {
    const std::string id = word + "-" + std::to_string(number);
    const bool isTaken = items != nullptr && items->is_array() &&
                         std::any_of(items->begin(), items->end(), [&](const Json& item) {
                           return item.is_object() && item.contains("id") && item["id"] == id;
                         });
    if (!isTaken) return id;
  }
}

Json newThing(const Json& root, Named kind) {
  switch (kind) {
    case Named::Listener:
      return {{"id", freeId(root, {"listeners"}, "listener")}, {"port", 0}};
    case Named::Pool:
      return {{"id", freeId(root, {"pools"}, "pool")}, {"targets", Json::array()}};
    case Named::Limit:
      return {{"id", freeId(root, {"limits"}, "limit")}, {"limit", 60}, {"window", "1m"}};
    case Named::Client:
      break;
  }
  return {{"id", freeId(root, {"clients"}, "client")}};
}

}  // namespace

QString newThingText(Named kind) {
  switch (kind) {
    case Named::Listener:
      return FormWords::tr("New listener…");
    case Named::Pool:
      return FormWords::tr("New pool…");
    case Named::Limit:
      return FormWords::tr("New limit…");
    case Named::Client:
      break;
  }
  return FormWords::tr("New client…");
}

std::string addNewThing(ProfileDraft& draft, Named kind) {
  const Json thing = newThing(draft.root(), kind);
  draft.insert(listOf(kind), SIZE_MAX, thing, newThingText(kind));
  return thing["id"].get<std::string>();
}

Json newItem(const Json& root, const std::string& list) {
  for (const Named kind : {Named::Listener, Named::Pool, Named::Limit, Named::Client})
    if (listOf(kind) == list) return newThing(root, kind);
  const FieldPath path = fieldPath(list);
  const std::string_view type = path.type->item->object->name;
  const Json* items = valueAt(root, list);
  if (type == "target") return {{"id", freeItemId(items, "target")}, {"url", "http://127.0.0.1:8000"}};
  if (type == "certificate") return {{"from", "local-ca"}};
  if (type == "route") return {{"id", freeItemId(items, "route")}, {"respond", {{"status", 404}}}};
  return {{"client", firstOr(idsOf(root, Named::Client), "")}, {"user", ""}, {"password", ""}};
}

Json newObject(const Json& root, const std::string& pointer) {
  const std::string key = pointerEnd(pointer).key;
  if (key == "concurrency") return {{"limit", 8}, {"queue", 32}};
  if (key == "wait") return {{"queue", 32}};
  if (key == "forward_auth") return {{"pool", firstOr(idsOf(root, Named::Pool), "")}};
  if (key == "affinity") return {{"by", "cookie:session"}};
  if (key == "redirect") return {{"to", "/"}};
  if (key == "respond") return {{"status", 404}};
  if (key == "tls") return {{"certificates", Json::array({Json{{"from", "local-ca"}}})}};
  return Json::object();
}

}  // namespace headgate::ui
