// What the tables of fields are written with. For the sources of the tables only.
#pragma once

#include "core/config/fields.h"

namespace headgate::config {

// Types that another source's table names.
extern const ObjectType kListener;
extern const ObjectType kPool;
extern const ObjectType kRoute;

namespace table {

using enum Presence;
using Syntax::Duration;
using Syntax::Period;
using Syntax::Size;

inline constexpr InDefaults kOwn = InDefaults::Refused;  // every object has its own

constexpr ValueType text(Syntax syntax) {
  return {.kind = Kind::Text, .syntax = syntax};
}
constexpr ValueType oneOf(std::span<const std::string_view> words) {
  return {.kind = Kind::Text, .words = words};
}
constexpr ValueType flag() {
  return {.kind = Kind::Flag};
}
constexpr ValueType integer(int64_t minimum, int64_t maximum) {
  return {.kind = Kind::Integer, .minimum = minimum, .maximum = maximum};
}
constexpr ValueType object(const ObjectType& type) {
  return {.kind = Kind::Object, .object = &type};
}
constexpr ValueType list(const ValueType& item) {
  return {.kind = Kind::List, .item = &item};
}
constexpr ValueType oneOrMany(const ValueType& item) {
  return {.kind = Kind::OneOrMany, .item = &item};
}
constexpr ValueType map(Syntax key, const ValueType& item) {
  return {.kind = Kind::Map, .syntax = key, .item = &item};
}

inline constexpr ValueType kLine = text(Syntax::Line);
inline constexpr ValueType kCertificateHost = text(Syntax::CertificateHost);
inline constexpr ValueType kAnyText = text(Syntax::Any);
inline constexpr ValueType kRuleField = text(Syntax::RuleField);
inline constexpr ValueType kFieldTemplate = text(Syntax::FieldTemplate);
inline constexpr ValueType kValuePattern = text(Syntax::ValuePattern);
inline constexpr ValueType kHostPattern = text(Syntax::HostPattern);
inline constexpr ValueType kPathPattern = text(Syntax::PathPattern);
inline constexpr ValueType kMethod = text(Syntax::Method);
inline constexpr ValueType kNetwork = text(Syntax::Network);
inline constexpr ValueType kClientKey = text(Syntax::ClientKey);
inline constexpr ValueType kCredential = text(Syntax::Credential);
inline constexpr ValueType kRedactSelector = text(Syntax::RedactSelector);
inline constexpr ValueType kRetryCondition = text(Syntax::RetryCondition);
inline constexpr ValueType kListenerName = text(Syntax::ListenerName);
inline constexpr ValueType kLimitName = text(Syntax::LimitName);
inline constexpr ValueType kClientName = text(Syntax::ClientName);
inline constexpr ValueType kPoolName = text(Syntax::PoolName);
inline constexpr ValueType kStatusRange = text(Syntax::StatusRange);
inline constexpr ValueType kClientNameOrAll = text(Syntax::ClientNameOrAll);

inline constexpr Field kNote{"note", kAnyText, "", "A comment; it has no effect."};
inline constexpr Field kId{"id",     text(Syntax::Id),
                           "",       "Its name in references, logs and replies. A changed id is a new thing.",
                           Required, kOwn};

}  // namespace table
}  // namespace headgate::config
