#include "core/config/json_access.h"

#include <algorithm>
#include <limits>

#include "core/config/units.h"

namespace headgate::config {
namespace {

// What is longer is as good as this, and could not be added to a time.
constexpr Milliseconds kLongestDuration = std::chrono::hours(10 * 365 * 24);

}  // namespace

const Json* member(const Json& object, std::string_view key) {
  if (!object.is_object()) return nullptr;
  for (const auto& [name, value] : object.get_ref<const Json::object_t&>())
    if (name == key) return &value;
  return nullptr;
}

const Json& items(const Json& object, std::string_view key) {
  static const Json kNone = Json::array();
  const Json* list = member(object, key);
  return list != nullptr && list->is_array() ? *list : kNone;
}

std::optional<std::string_view> textOf(const Json& object, std::string_view key) {
  const Json* value = member(object, key);
  if (value == nullptr || !value->is_string()) return std::nullopt;
  return asText(*value);
}

std::optional<int64_t> integerOf(const Json& object, std::string_view key) {
  const Json* value = member(object, key);
  if (value == nullptr || !value->is_number_integer()) return std::nullopt;
  if (value->is_number_unsigned() && value->get<uint64_t>() > std::numeric_limits<int64_t>::max())
    return std::nullopt;
  return value->get<int64_t>();
}

std::optional<bool> flagOf(const Json& object, std::string_view key) {
  const Json* value = member(object, key);
  if (value == nullptr || !value->is_boolean()) return std::nullopt;
  return value->get<bool>();
}

std::string textAt(const Json& object, std::string_view key) {
  return std::string(textOf(object, key).value_or(""));
}

int64_t integerAt(const Json& object, std::string_view key) {
  return integerOf(object, key).value_or(0);
}

bool flagAt(const Json& object, std::string_view key) {
  return flagOf(object, key).value_or(false);
}

Milliseconds durationAt(const Json& object, std::string_view key) {
  return std::min(parseDuration(textAt(object, key)).value_or(Milliseconds(0)), kLongestDuration);
}

uint64_t sizeAt(const Json& object, std::string_view key) {
  return parseSize(textAt(object, key)).value_or(0);
}

std::string_view asText(const Json& value) {
  return value.is_string() ? std::string_view(value.get_ref<const std::string&>()) : std::string_view();
}

}  // namespace headgate::config
