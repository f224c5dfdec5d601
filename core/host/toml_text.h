// TOML 1.0 for config_text.h, as far as one line needs it: where each statement is and what it names.
//
// Reads statement by statement; of a value it knows where it ends (strings of all four kinds, arrays, inline
// tables), not what it says.
#pragma once

#include "core/host/config_text.h"

namespace headgate::host::toml_text {

Result<std::optional<std::string>, std::string> find(std::string_view text, const MemberPath& path);
Result<EditedText, std::string> set(std::string_view text, const MemberPath& path, const std::string& raw);
Result<EditedText, std::string> remove(std::string_view text, const MemberPath& path);
Result<size_t, std::string> depth(std::string_view text, const MemberPath& path);

std::string quoted(const std::string& value);
std::optional<std::string> unquoted(std::string_view raw);

}  // namespace headgate::host::toml_text
