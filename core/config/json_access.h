// Looks into JSON that may not be what it should be: a wrong type reads as absent, and nothing throws.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/config/document.h"

namespace headgate::config {

// nullptr if `object` is no object or has no such member.
const Json* member(const Json& object, std::string_view key);
// The items of a list member; an empty list if there is none.
const Json& items(const Json& object, std::string_view key);

std::optional<std::string_view> textOf(const Json& object, std::string_view key);
std::optional<int64_t> integerOf(const Json& object, std::string_view key);
std::optional<bool> flagOf(const Json& object, std::string_view key);

// Of a merged object that was found valid, where every field with a default is there.
std::string textAt(const Json& object, std::string_view key);
int64_t integerAt(const Json& object, std::string_view key);
bool flagAt(const Json& object, std::string_view key);
Milliseconds durationAt(const Json& object, std::string_view key);
uint64_t sizeAt(const Json& object, std::string_view key);

std::string_view asText(const Json& value);  // "" if it is no text

}  // namespace headgate::config
