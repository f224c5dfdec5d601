#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <iterator>
#include <set>

#include "core/config/compile.h"
#include "core/config/document_writer.h"
#include "core/config/fields.h"
#include "core/config/merge.h"
#include "core/config/schema.h"
#include "core/config/validate.h"

namespace headgate::config {
namespace {

std::string resource(const char* name) {
  std::ifstream file(std::string(HG_RESOURCES) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// visit(type) for every object type of the profile, each once.
void forEachType(const std::function<void(const ObjectType&)>& visit) {
  std::set<const ObjectType*> seen;
  std::function<void(const ObjectType&)> enter;
  const std::function<void(const ValueType&)> follow = [&](const ValueType& type) {
    if (type.object != nullptr) enter(*type.object);
    if (type.item != nullptr) follow(*type.item);
  };
  enter = [&](const ObjectType& type) {
    if (!seen.insert(&type).second) return;
    visit(type);
    for (const Field& field : type.fields) follow(field.type);
  };
  enter(profileType());
}

TEST(ProfileSchema, TheCommittedFileIsTheGeneratedOne) {
  EXPECT_EQ(resource("profile.schema.json"), profileSchema().dump(2) + "\n")
      << "write_schema > resources/profile.schema.json";
}

TEST(ProfileSchema, EveryFieldIsInItWithItsHelp) {
  const Json schema = profileSchema();
  size_t fields = 0;
  forEachType([&](const ObjectType& type) {
    const Json& definition = &type == &profileType() ? schema : schema["$defs"][std::string(type.name)];
    for (const Field& field : type.fields) {
      const std::string name(field.name);
      ASSERT_TRUE(definition["properties"].contains(name)) << type.name << "." << name;
      const auto help = definition["properties"][name]["description"].get<std::string>();
      EXPECT_TRUE(help.starts_with(field.help)) << type.name << "." << name;
      EXPECT_TRUE(help.ends_with('.') || help.ends_with('?')) << type.name << "." << name;
      ++fields;
    }
    EXPECT_EQ(definition["additionalProperties"], false);
  });
  EXPECT_GT(fields, 100u);
}

TEST(ProfileSchema, EveryReferenceLeadsToADefinition) {
  const Json schema = profileSchema();
  const std::function<void(const Json&)> check = [&](const Json& value) {
    if (value.is_object() && value.contains("$ref")) {
      const auto reference = value["$ref"].get<std::string>();
      EXPECT_TRUE(schema.contains(Json::json_pointer(reference.substr(1)))) << reference;
    }
    if (value.is_structured())
      for (const Json& inner : value) check(inner);
  };
  check(schema);
}

TEST(ProfileFields, EveryDefaultIsValid) {
  forEachType([](const ObjectType& type) {
    for (const Field& field : type.fields) {
      if (field.fallback.empty()) continue;
      EXPECT_FALSE(builtIn(field).is_discarded()) << type.name << "." << field.name;
    }
  });
}

TEST(ProfileFields, WritingAllDefaultsOutChangesNothing) {
  const auto small = Document::parse(R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
      "pools": [{"id": "a", "targets": [{"id": "b", "url": "http://127.0.0.1:1"}]}], "routes": [{"id": "r", "pool": "a"}]})");
  ASSERT_TRUE(small.ok());
  Json full = small->root();
  full["listeners"][0] = merged(listenerType(), Json::object(), full["listeners"][0]);
  full["pools"][0] = merged(poolType(), Json::object(), full["pools"][0]);
  full["pools"][0]["targets"][0] = merged(targetType(), Json::object(), full["pools"][0]["targets"][0]);
  full["routes"][0] = merged(routeType(), Json::object(), full["routes"][0]);
  const auto document = Document::parse(full.dump(2));
  ASSERT_TRUE(document.ok());
  for (const Problem& problem : validate(*document).problems)
    ADD_FAILURE() << format(problem, "profile.json");
}

TEST(ExampleProfile, LoadsWithoutAWordAndIsInCanonicalForm) {
  const std::string text = resource("example.profile.json");
  const auto document = Document::parse(text);
  ASSERT_TRUE(document.ok());
  for (const Problem& problem : validate(*document).problems)
    ADD_FAILURE() << format(problem, "profile.json");
  EXPECT_EQ(toText(*document), text);
}

}  // namespace
}  // namespace headgate::config
