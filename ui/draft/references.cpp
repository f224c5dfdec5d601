#include "ui/draft/references.h"

#include <algorithm>
#include <utility>

#include "core/config/fields.h"
#include "core/config/problem.h"

namespace headgate::ui {
namespace {

using config::Kind;
using config::ObjectType;
using config::Syntax;
using config::ValueType;

const Json& emptyList() {
  static const Json kEmpty = Json::array();
  return kEmpty;
}

const Json& listIn(const Json& root, Named kind) {
  const Json* list = valueAt(root, listOf(kind));
  return list != nullptr && list->is_array() ? *list : emptyList();
}

const std::string* idOf(const Json& object) {
  if (!object.is_object()) return nullptr;
  const auto id = object.find("id");
  return id != object.end() && id->is_string() ? &id->get_ref<const std::string&>() : nullptr;
}

class UseFinder {
 public:
  UseFinder(Named kind, std::string_view id) : m_kind(kind), m_id(id) {}

  void walk(const Json& value, const ValueType& type, const std::string& pointer) {
    if (type.kind == Kind::Text) {
      if (namedBy(type.syntax) == m_kind && value.is_string() && value.get_ref<const std::string&>() == m_id)
        m_found.push_back(pointer);
    } else if (type.kind == Kind::Object) {
      walkObject(value, *type.object, pointer);
    } else if (value.is_array() && type.item != nullptr) {
      for (size_t i = 0; i < value.size(); ++i) walk(value[i], *type.item, config::pointerTo(pointer, i));
    } else if (type.kind == Kind::OneOrMany) {
      walk(value, *type.item, pointer);
    } else if (type.kind == Kind::Map && value.is_object()) {
      for (const auto& [key, item] : value.get_ref<const Json::object_t&>())
        walk(item, *type.item, config::pointerTo(pointer, key));
    }
  }

  void walkObject(const Json& value, const ObjectType& type, const std::string& pointer) {
    if (!value.is_object()) return;
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>())
      if (const config::Field* field = config::findField(type, key))
        walk(member, field->type, config::pointerTo(pointer, key));
  }

  std::vector<std::string> take() { return std::move(m_found); }

 private:
  const Named m_kind;
  const std::string_view m_id;
  std::vector<std::string> m_found;
};

void erase(Json& root, const std::string& pointer) {
  const PointerEnd end = pointerEnd(pointer);
  Json& parent = root[Json::json_pointer(end.parent)];
  if (parent.is_array())
    parent.erase(*indexAtEnd(pointer));
  else
    parent.erase(end.key);
}

}  // namespace

std::string_view listOf(Named kind) {
  switch (kind) {
    case Named::Listener:
      return "/listeners";
    case Named::Pool:
      return "/pools";
    case Named::Limit:
      return "/limits";
    case Named::Client:
      break;
  }
  return "/clients";
}

std::optional<Named> namedAt(std::string_view pointer) {
  for (const Named kind : {Named::Listener, Named::Pool, Named::Limit, Named::Client})
    if (!pointer.empty() && pointerEnd(pointer).parent == listOf(kind) && indexAtEnd(pointer)) return kind;
  return std::nullopt;
}

std::optional<Named> namedBy(Syntax syntax) {
  switch (syntax) {
    case Syntax::ListenerName:
      return Named::Listener;
    case Syntax::PoolName:
      return Named::Pool;
    case Syntax::LimitName:
      return Named::Limit;
    case Syntax::ClientName:
    case Syntax::ClientNameOrAll:
      return Named::Client;
    default:
      return std::nullopt;
  }
}

std::vector<std::string> idsOf(const Json& root, Named kind) {
  std::vector<std::string> ids;
  for (const Json& object : listIn(root, kind))
    if (const std::string* id = idOf(object); id != nullptr && !id->empty()) ids.push_back(*id);
  return ids;
}

std::string pointerOf(const Json& root, Named kind, std::string_view id) {
  const Json& list = listIn(root, kind);
  for (size_t i = 0; i < list.size(); ++i)
    if (const std::string* other = idOf(list[i]); other != nullptr && *other == id)
      return config::pointerTo(listOf(kind), i);
  return {};
}

std::string freeId(const Json& object, std::initializer_list<const char*> lists, const std::string& wanted) {
  const auto isTaken = [&](const std::string& id) {
    return std::any_of(lists.begin(), lists.end(), [&](const char* list) {
      const Json* items = valueAt(object, std::string("/") + list);
      return items != nullptr && items->is_array() &&
             std::any_of(items->begin(), items->end(), [&](auto& item) {
               const std::string* its = idOf(item);
               return its != nullptr && *its == id;
             });
    });
  };
  std::string id = wanted;
  for (size_t number = 2; isTaken(id); ++number) id = wanted + "-" + std::to_string(number);
  return id;
}

std::vector<std::string> uses(const Json& root, Named kind, std::string_view id) {
  UseFinder finder(kind, id);
  finder.walkObject(root, config::profileType(), {});
  return finder.take();
}

Json renamed(Json root, const std::vector<std::string>& uses, const std::string& id) {
  for (const std::string& pointer : uses) root[Json::json_pointer(pointer)] = id;
  return root;
}

// From the end, so that the places before keep their numbers.
Json removedWithUses(Json root, const std::string& object) {
  const auto kind = namedAt(object);
  const Json* there = valueAt(root, object);
  const std::string* id = there != nullptr ? idOf(*there) : nullptr;
  if (kind && id != nullptr) {
    auto places = uses(root, *kind, *id);
    std::reverse(places.begin(), places.end());
    for (const std::string& place : places) erase(root, place);
  }
  if (there != nullptr) erase(root, object);
  return root;
}

}  // namespace headgate::ui
