// One member of a configuration file that is somebody else's: read, set or taken out, while every other byte
// stays as it is, with its comments, its order, its indentation and its line ends.
//
// Three syntaxes. JSON as its users write it: with comments and commas too many. TOML: what stands in tables;
// inline tables and arrays of tables are kept, but not looked into. Env: the lines NAME=value of dotenv.
// Values are passed as they stand there ("raw"). Pure functions; errors are sentences without a full stop.
// Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace headgate::host {

enum class ConfigSyntax : uint8_t { Json, Toml, Env };

// From the outermost name to the member's own. Env knows one name only.
using MemberPath = std::vector<std::string>;

struct EditedText {
  std::string text;
};

// Nothing if it is not there.
Result<std::optional<std::string>, std::string> rawMember(ConfigSyntax syntax, std::string_view text,
                                                          const MemberPath& path);

// Replaces the member's value, or adds it at the end of what it belongs to, made if need be (TOML: a table
// that is not there is an error).
Result<EditedText, std::string> withMember(ConfigSyntax syntax, std::string_view text, const MemberPath& path,
                                           const std::string& raw);

// Nothing happens if it is not there. With it goes what is empty without it, except for the outermost `kept`
// names of the path.
Result<EditedText, std::string> withoutMember(ConfigSyntax syntax, std::string_view text,
                                              const MemberPath& path, size_t kept);

// How many of the path's names are there, from the outermost on.
Result<size_t, std::string> membersThere(ConfigSyntax syntax, std::string_view text, const MemberPath& path);

// A string as a raw value, and back; nothing if the raw value is no string.
std::string rawString(ConfigSyntax syntax, const std::string& value);
std::optional<std::string> stringOf(ConfigSyntax syntax, std::string_view raw);

}  // namespace headgate::host
