#include "ui/json/json_completion.h"

#include <algorithm>

#include "ui/draft/field_path.h"
#include "ui/draft/json_step.h"

namespace headgate::ui {

namespace {

using config::Kind;
using config::Syntax;

struct Opening {
  const char* text;
  int back;
};

// How a value of that kind begins.
Opening openingOf(const config::ValueType& type) {
  switch (type.kind) {
    case Kind::Text:
      return {"\"\"", 1};
    case Kind::Object:
    case Kind::Map:
    case Kind::Free:
      return {"{}", 1};
    case Kind::List:
      return {"[]", 1};
    default:
      return {"", 0};
  }
}

std::string quotedText(std::string_view text) {
  return Json(std::string(text)).dump();
}

// The list of the profile whose ids the syntax names.
const char* listOf(Syntax syntax) {
  switch (syntax) {
    case Syntax::PoolName:
      return "/pools";
    case Syntax::ListenerName:
      return "/listeners";
    case Syntax::LimitName:
      return "/limits";
    case Syntax::ClientName:
    case Syntax::ClientNameOrAll:
      return "/clients";
    default:
      return nullptr;
  }
}

void suggestFields(const config::ObjectType& type, const JsonCursor& cursor,
                   std::vector<JsonSuggestion>& all) {
  for (const config::Field& field : type.fields) {
    if (std::ranges::find(cursor.keys, field.name) != cursor.keys.end()) continue;
    const Opening opening = openingOf(field.type);
    all.push_back({.insert = quotedText(field.name) + ": " + opening.text,
                   .back = opening.back,
                   .label = std::string(field.name),
                   .help = std::string(field.help)});
  }
}

void suggestValues(const config::ValueType& type, const config::Field* field, const Json& profile,
                   std::vector<JsonSuggestion>& all) {
  const std::string help = field ? std::string(field->help) : std::string();
  const auto add = [&](std::string insert, std::string label) {
    all.push_back({.insert = std::move(insert), .label = std::move(label), .help = help});
  };
  if (type.kind == Kind::Flag)
    for (const char* word : {"true", "false"}) add(word, word);
  for (const std::string_view word : type.words) add(quotedText(word), std::string(word));
  for (const int64_t number : type.numbers) add(std::to_string(number), std::to_string(number));
  if (const char* place = listOf(type.syntax); place && type.kind == Kind::Text) {
    const Json* list = valueAt(profile, place);
    if (list && list->is_array())
      for (const Json& item : *list)
        if (item.is_object() && item.contains("id") && item["id"].is_string())
          add(quotedText(item["id"].get<std::string>()), item["id"].get<std::string>());
  }
  if (type.syntax == Syntax::Duration || type.syntax == Syntax::Period)
    for (const char* word : {"250ms", "5s", "30s", "1m", "15m", "1h"}) add(quotedText(word), word);
  if (type.syntax == Syntax::Size)
    for (const char* word : {"64KiB", "1MiB", "16MiB", "64MiB"}) add(quotedText(word), word);
  if (type.syntax == Syntax::Duration || type.syntax == Syntax::Size) add("\"off\"", "off");
  if (field && field->fallback.size() > 2 && all.empty())
    add(std::string(field->fallback), std::string(field->fallback));
}

}  // namespace

std::vector<JsonSuggestion> jsonSuggestions(const JsonCursor& cursor, const config::Json& profile) {
  std::vector<JsonSuggestion> all;
  const FieldPath path = fieldPath(cursor.pointer);
  if (cursor.expects == JsonCursor::Expects::Key) {
    const config::ObjectType* object = cursor.pointer.empty() ? &config::profileType()
                                       : path.type            ? path.type->object
                                                              : nullptr;
    if (object) suggestFields(*object, cursor, all);
  } else if (cursor.expects == JsonCursor::Expects::Value && path.type) {
    const bool isOneOfMany = path.type->kind == Kind::OneOrMany;
    suggestValues(isOneOfMany ? *path.type->item : *path.type, path.field, profile, all);
  }
  std::erase_if(
      all, [&](const JsonSuggestion& each) { return each.label.find(cursor.begun) == std::string::npos; });
  std::stable_partition(all.begin(), all.end(),
                        [&](const JsonSuggestion& each) { return each.label.starts_with(cursor.begun); });
  return all;
}

}  // namespace headgate::ui
