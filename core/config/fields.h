// Every field of the profile: its name, type, default and what it does.
//
// The single source: validation, the order of saving, the defaults and the JSON Schema all come from these
// tables. Built at compile time, read by everyone, changed by nobody.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/config/syntax.h"

namespace headgate::config {

struct ObjectType;

enum class Kind : uint8_t {
  Text,
  Flag,
  Integer,
  Object,
  Map,  // names of the author's choice, in the author's order
  List,
  OneOrMany,  // a list, or its only item
  Free,       // any object; kept as it is
};

struct ValueType {
  Kind kind = Kind::Text;
  Syntax syntax = Syntax::Any;                   // Text; the keys of a Map
  std::span<const std::string_view> words = {};  // Text: one of these
  std::span<const int64_t> numbers = {};         // Integer: one of these
  int64_t minimum = 0;                           // Integer
  int64_t maximum = 0;
  const ObjectType* object = nullptr;  // Object
  const ValueType* item = nullptr;     // List, OneOrMany, Map
};

enum class Presence : uint8_t { Optional, Required };
enum class InDefaults : uint8_t { Allowed, Refused };  // may it stand in "defaults"?

struct Field {
  std::string_view name;
  ValueType type;
  std::string_view fallback;  // the built-in default as JSON; empty: absent means that there is none
  std::string_view help;      // one line
  Presence presence = Presence::Optional;
  InDefaults inDefaults = InDefaults::Allowed;
};

struct ObjectType {
  std::string_view name;          // "route"; the name of its definition in the schema
  std::span<const Field> fields;  // in the order of saving
};

// Keys that begin so are allowed in every object, kept, and given no meaning.
inline constexpr std::string_view kExtensionPrefix = "x-";

const ObjectType& profileType();
const ObjectType& defaultsType();
const ObjectType& listenerType();
const ObjectType& certificateType();
const ObjectType& poolType();
const ObjectType& targetType();
const ObjectType& routeType();

const Field* findField(const ObjectType& type, std::string_view name);

}  // namespace headgate::config
