#include "core/config/schema.h"

#include <set>

#include "core/config/fields.h"
#include "core/config/merge.h"

namespace headgate::config {
namespace {

enum class Form : uint8_t { Whole, Defaults };

std::string definitionName(const ObjectType& type, Form form) {
  return std::string(type.name) + (form == Form::Defaults ? "_defaults" : "");
}

class SchemaBuilder {
 public:
  Json build() {
    Json schema = Json::object();
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = "Headgate profile, format 1";
    schema.update(objectSchema(profileType(), Form::Whole));
    schema["$defs"] = std::move(m_definitions);
    return schema;
  }

 private:
  Json objectSchema(const ObjectType& type, Form form) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const Field& field : type.fields) {
      if (form == Form::Defaults && field.inDefaults == InDefaults::Refused) continue;
      properties[std::string(field.name)] = fieldSchema(type, field, form);
      if (field.presence == Presence::Required && form == Form::Whole) required.push_back(field.name);
    }
    Json schema = Json::object();
    schema["type"] = "object";
    schema["properties"] = std::move(properties);
    if (!required.empty()) schema["required"] = std::move(required);
    schema["patternProperties"]["^" + std::string(kExtensionPrefix)] = true;
    schema["additionalProperties"] = false;
    if (&type == &routeType() && form == Form::Whole) schema["oneOf"] = oneAction();
    return schema;
  }

  static Json oneAction() {
    Json choices = Json::array();
    for (const char* action : {"pool", "respond", "redirect", "metrics"})
      choices.push_back({{"required", {action}}});
    return choices;
  }

  Json fieldSchema(const ObjectType& owner, const Field& field, Form form) {
    // What stands in "defaults" is only a part of an object.
    Json schema = typeSchema(field.type, &owner == &defaultsType() ? Form::Defaults : form);
    if (field.fallback == R"("")" && schema.contains("pattern"))
      schema["pattern"] = "^$|" + schema["pattern"].get<std::string>();
    schema["description"] = field.help;
    if (!field.fallback.empty() && field.type.kind != Kind::Object) schema["default"] = builtIn(field);
    return schema;
  }

  Json typeSchema(const ValueType& type, Form form) {
    Json schema = Json::object();
    switch (type.kind) {
      case Kind::Text:
        schema["type"] = "string";
        if (!type.words.empty()) schema["enum"] = type.words;
        if (const std::string_view pattern = schemaPattern(type.syntax); !pattern.empty())
          schema["pattern"] = "^(?:" + std::string(pattern) + ")$";
        break;
      case Kind::Flag:
        schema["type"] = "boolean";
        break;
      case Kind::Integer:
        schema["type"] = "integer";
        if (!type.numbers.empty()) {
          schema["enum"] = type.numbers;
        } else {
          schema["minimum"] = type.minimum;
          schema["maximum"] = type.maximum;
        }
        break;
      case Kind::List:
        schema["type"] = "array";
        schema["items"] = typeSchema(*type.item, form);
        break;
      case Kind::OneOrMany:
        schema["oneOf"] = Json::array({typeSchema(*type.item, form), Json::object()});
        schema["oneOf"][1]["type"] = "array";
        schema["oneOf"][1]["items"] = typeSchema(*type.item, form);
        break;
      case Kind::Map:
        schema["type"] = "object";
        if (const std::string_view pattern = schemaPattern(type.syntax); !pattern.empty())
          schema["propertyNames"]["pattern"] = "^(?:" + std::string(pattern) + ")$";
        schema["additionalProperties"] = typeSchema(*type.item, form);
        break;
      case Kind::Object:
        schema["$ref"] = "#/$defs/" + define(*type.object, form);
        break;
      case Kind::Free:
        schema["type"] = "object";
        break;
    }
    return schema;
  }

  std::string define(const ObjectType& type, Form form) {
    const std::string name = definitionName(type, form);
    if (m_begun.insert(name).second) m_definitions[name] = objectSchema(type, form);
    return name;
  }

  Json m_definitions = Json::object();
  std::set<std::string> m_begun;
};

}  // namespace

Json profileSchema() {
  return SchemaBuilder().build();
}

}  // namespace headgate::config
