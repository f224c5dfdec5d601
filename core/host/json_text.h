// JSON (with comments and trailing commas, as editors allow them) for config_text.h: finds members by their
// place in the text, and edits around them.
//
// A recursive descent over the text that keeps where things are, not what they are: objects are a list of
// entries, everything else is a span. It is as strict as it must be to know where a value ends.
#pragma once

#include "core/host/config_text.h"

namespace headgate::host::json_text {

Result<std::optional<std::string>, std::string> find(std::string_view text, const MemberPath& path);
Result<EditedText, std::string> set(std::string_view text, const MemberPath& path, const std::string& raw);
Result<EditedText, std::string> remove(std::string_view text, const MemberPath& path, size_t kept);
Result<size_t, std::string> depth(std::string_view text, const MemberPath& path);

std::string quoted(const std::string& value);
std::optional<std::string> unquoted(std::string_view raw);

}  // namespace headgate::host::json_text
