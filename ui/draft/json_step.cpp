#include "ui/draft/json_step.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/config/problem.h"

namespace headgate::ui {

namespace {

std::string unescaped(std::string_view token) {
  std::string key;
  for (size_t i = 0; i < token.size(); ++i) {
    const bool isEscape = token[i] == '~' && i + 1 < token.size();
    key += isEscape ? (token[++i] == '1' ? '/' : '~') : token[i];
  }
  return key;
}

// The members of an object have keys that cannot be moved, so that one is put between others by making it
// anew.
void putMember(Json& object, const std::string& key, size_t place, const std::optional<Json>& value) {
  auto& members = object.get_ref<Json::object_t&>();
  if (const auto found = members.find(key); found != members.end()) {
    if (value)
      found->second = *value;
    else
      members.erase(key);
    return;
  }
  if (!value) return;
  Json::object_t next;
  next.reserve(members.size() + 1);
  size_t index = 0;
  for (auto& [name, member] : members) {
    if (index++ == place) next.emplace(key, Json(*value));
    next.emplace(name, std::move(member));
  }
  next.emplace(key, Json(*value));  // no effect if it is there
  members = std::move(next);
}

void putItem(Json& list, size_t place, const std::optional<Json>& before, const std::optional<Json>& after) {
  auto& items = list.get_ref<Json::array_t&>();
  const auto at = items.begin() + static_cast<ptrdiff_t>(place);
  if (before && after)
    *at = *after;
  else if (after)
    items.insert(at, *after);
  else
    items.erase(at);
}

void moveItem(Json& list, size_t from, size_t to) {
  auto& items = list.get_ref<Json::array_t&>();
  const auto at = [&](size_t index) { return items.begin() + static_cast<ptrdiff_t>(index); };
  if (from < to)
    std::rotate(at(from), at(from + 1), at(to + 1));
  else
    std::rotate(at(to), at(from), at(from + 1));
}

size_t placeOf(const Json& object, const std::string& key) {
  size_t place = 0;
  for (const auto& [name, ignored] : object.get_ref<const Json::object_t&>()) {
    if (name == key) return place;
    ++place;
  }
  return place;
}

}  // namespace

PointerEnd pointerEnd(std::string_view pointer) {
  const size_t slash = pointer.rfind('/');
  return {.parent = std::string(pointer.substr(0, slash)), .key = unescaped(pointer.substr(slash + 1))};
}

std::optional<size_t> indexAtEnd(std::string_view pointer) {
  const std::string_view token = pointer.substr(pointer.rfind('/') + 1);
  size_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  if (error != std::errc() || end != token.data() + token.size()) return std::nullopt;
  return index;
}

const Json* valueAt(const Json& root, std::string_view pointer) {
  const Json* value = &root;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view token = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(token.size());
    if (value->is_object()) {
      const auto found = value->find(unescaped(token));
      if (found == value->end()) return nullptr;
      value = &*found;
    } else if (value->is_array()) {
      const auto index = indexAtEnd(token);
      if (!index || *index >= value->size()) return nullptr;
      value = &(*value)[*index];
    } else {
      return nullptr;
    }
  }
  return value;
}

JsonStep JsonStep::inverse() const {
  JsonStep back = *this;
  std::swap(back.before, back.after);
  if (kind == Kind::Move) std::swap(back.from, back.to);
  return back;
}

std::string JsonStep::place() const {
  return kind == Kind::Member ? config::pointerTo(pointer, key) : pointer;
}

void applyStep(const JsonStep& step, Json& root) {
  auto& value = const_cast<Json&>(*valueAt(root, step.pointer));  // of our own, which is not const
  switch (step.kind) {
    case JsonStep::Kind::Value:
      value = *step.after;
      return;
    case JsonStep::Kind::Member:
      return putMember(value, step.key, step.from, step.after);
    case JsonStep::Kind::Item:
      return putItem(value, step.from, step.before, step.after);
    case JsonStep::Kind::Move:
      return moveItem(value, step.from, step.to);
  }
}

std::optional<JsonStep> stepToSet(const Json& root, std::string_view pointer, std::optional<Json> value) {
  const Json* present = valueAt(root, pointer);
  if (present && value) {
    if (*present == *value) return std::nullopt;
    return JsonStep{.pointer = std::string(pointer), .before = *present, .after = std::move(value)};
  }
  if (!present && !value) return std::nullopt;

  PointerEnd end = pointerEnd(pointer);
  const Json* parent = valueAt(root, end.parent);
  while (!parent && !end.parent.empty()) {  // only with a value: what is absent has nothing to be taken away
    value = Json::object({{end.key, *std::move(value)}});
    end = pointerEnd(end.parent);
    parent = valueAt(root, end.parent);
  }
  if (!parent || !parent->is_object()) return std::nullopt;
  return JsonStep{.kind = JsonStep::Kind::Member,
                  .pointer = end.parent,
                  .key = end.key,
                  .from = placeOf(*parent, end.key),
                  .before = present ? std::optional<Json>(*present) : std::nullopt,
                  .after = std::move(value)};
}

}  // namespace headgate::ui
