#include "core/control/json_values.h"

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/utf8.h"
#include "core/control/value_fields.h"
#include "core/crypto/base64.h"

namespace headgate::control {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kBase64 = "base64";

template <typename T>
concept Enumeration = std::is_enum_v<T>;
template <typename T>
concept Number = std::integral<T> && !std::same_as<T, bool>;

// Writing

std::string base64(const std::string& bytes) {
  return crypto::base64Encode({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
}

template <typename Value>
Json write(const Value& value);

Json write(bool value) {
  return value;
}
template <Number Value>
Json write(const Value& value) {
  return value;
}
template <Enumeration Value>
Json write(const Value& value) {
  return enumerators(value)[static_cast<size_t>(value)];
}
Json write(const std::string& text) {
  return isUtf8(text) ? Json(text) : Json{{kBase64, base64(text)}};
}
template <typename Item>
Json writeList(const Item& items) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(write(item));
  return list;
}
template <typename Item>
Json write(const std::vector<Item>& items) {
  return writeList(items);
}
template <typename Item, size_t Size>
Json write(const std::array<Item, Size>& items) {
  return writeList(items);
}

struct Writer {
  Json& object;

  void operator()(const char* name, const auto& value) { object[name] = write(value); }
  void bytes(const char* name, const std::string& value) { object[name] = base64(value); }
};

template <typename Value>
Json write(const Value& value) {
  Json object = Json::object();
  Writer writer{object};
  fields(writer, value);
  return object;
}

template <typename Variant>
std::string writeTagged(const char* tag, std::span<const std::string_view> names, const Variant& variant) {
  return std::visit(
      [&](const auto& value) {
        Json object{{tag, names[variant.index()]}};
        Writer writer{object};
        fields(writer, value);
        return object.dump();
      },
      variant);
}

// Reading: each function returns what is wrong, beginning with the place within the value; nothing if all is
// well.

using Problem = std::optional<std::string>;

template <typename Value>
Problem read(const Json& json, Value& value);

Problem read(const Json& json, bool& value) {
  if (!json.is_boolean()) return " must be true or false";
  value = json.get<bool>();
  return std::nullopt;
}

template <Number Value>
Problem read(const Json& json, Value& value) {
  using Limits = std::numeric_limits<Value>;
  const bool fits = json.is_number_unsigned()  ? std::in_range<Value>(json.get<uint64_t>())
                    : json.is_number_integer() ? std::in_range<Value>(json.get<int64_t>())
                                               : false;
  if (!fits)
    return " must be a whole number from " + std::to_string(Limits::min()) + " to " +
           std::to_string(Limits::max());
  value = json.get<Value>();
  return std::nullopt;
}

template <Enumeration Value>
Problem read(const Json& json, Value& value) {
  const auto names = enumerators(value);
  const auto* text = json.get_ptr<const std::string*>();
  const auto found = text == nullptr ? names.end() : std::find(names.begin(), names.end(), *text);
  if (found != names.end()) {
    value = static_cast<Value>(found - names.begin());
    return std::nullopt;
  }
  std::string problem = " must be one of";
  for (const std::string_view name : names) problem.append(" ").append(name.empty() ? "\"\"" : name);
  return problem;
}

Problem readBase64(const Json& json, std::string& value) {
  const auto* text = json.get_ptr<const std::string*>();
  auto bytes = text == nullptr ? std::nullopt : crypto::base64Decode(*text);
  if (!bytes) return " must be base64";
  value = std::move(*bytes);
  return std::nullopt;
}

Problem read(const Json& json, std::string& value) {
  if (json.is_object() && json.contains(kBase64)) return readBase64(json[kBase64], value);
  if (!json.is_string()) return " must be a text";
  value = json.get_ref<const std::string&>();
  return std::nullopt;
}

template <typename Item>
Problem readItem(const Json& list, size_t index, Item& item) {
  Problem problem = read(list[index], item);
  if (problem) problem->insert(0, "/" + std::to_string(index));
  return problem;
}

template <typename Item>
Problem read(const Json& json, std::vector<Item>& items) {
  if (!json.is_array()) return " must be a list";
  items.clear();
  for (size_t i = 0; i < json.size(); ++i)
    if (Problem problem = readItem(json, i, items.emplace_back())) return problem;
  return std::nullopt;
}

template <typename Item, size_t Size>
Problem read(const Json& json, std::array<Item, Size>& items) {
  if (!json.is_array() || json.size() > Size) return " must be a list of at most " + std::to_string(Size);
  items = {};
  for (size_t i = 0; i < json.size(); ++i)
    if (Problem problem = readItem(json, i, items[i])) return problem;
  return std::nullopt;
}

// Stops at the first problem.
struct Reader {
  const Json& object;
  Problem problem;

  void operator()(const char* name, auto& value) {
    take(name, [&](const Json& json) { return read(json, value); });
  }
  void bytes(const char* name, std::string& value) {
    take(name, [&](const Json& json) { return readBase64(json, value); });
  }

 private:
  template <typename Read>
  void take(const char* name, Read readField) {
    const auto field = object.find(name);
    if (problem || field == object.end()) return;
    problem = readField(*field);
    if (problem) problem->insert(0, std::string("/") + name);
  }
};

template <typename Value>
Problem read(const Json& json, Value& value) {
  if (!json.is_object()) return " must be an object";
  Reader reader{json, std::nullopt};
  fields(reader, value);
  return std::move(reader.problem);
}

// Reads into the alternative of that number.
template <size_t... Index>
Problem readAlternative(const Json& json, size_t number, auto& variant, std::index_sequence<Index...>) {
  Problem problem;
  const auto readIf = [&]<size_t I>(std::integral_constant<size_t, I>) {
    if (I == number) problem = read(json, variant.template emplace<I>());
  };
  (readIf(std::integral_constant<size_t, Index>()), ...);
  return problem;
}

template <typename Variant>
Result<Variant, std::string> readTagged(const char* tag, std::span<const std::string_view> names,
                                        std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return std::string("this is not JSON");
  if (!json.is_object()) return std::string("this must be an object");
  const auto name = json.find(tag);
  const auto* word = name == json.end() ? nullptr : name->get_ptr<const std::string*>();
  const auto found = word == nullptr ? names.end() : std::find(names.begin(), names.end(), *word);
  if (found == names.end()) {
    std::string problem = std::string("/") + tag + " must be one of";
    for (const std::string_view known : names) problem.append(" ").append(known);
    return problem;
  }
  Variant variant;
  if (Problem problem = readAlternative(json, static_cast<size_t>(found - names.begin()), variant,
                                        std::make_index_sequence<std::variant_size_v<Variant>>()))
    return std::move(*problem);
  return variant;
}

}  // namespace

std::string toJson(const Request& request) {
  return writeTagged("call", kCalls, request);
}

std::string toJson(const Reply& reply) {
  return writeTagged("reply", kReplies, reply);
}

Result<Request, std::string> requestFromJson(std::string_view text) {
  return readTagged<Request>("call", kCalls, text);
}

Result<Reply, std::string> replyFromJson(std::string_view text) {
  return readTagged<Reply>("reply", kReplies, text);
}

}  // namespace headgate::control
