#include "core/host/config_text.h"

#include "core/host/env_text.h"
#include "core/host/json_text.h"
#include "core/host/toml_text.h"

namespace headgate::host {

Result<std::optional<std::string>, std::string> rawMember(ConfigSyntax syntax, std::string_view text,
                                                          const MemberPath& path) {
  if (syntax == ConfigSyntax::Json) return json_text::find(text, path);
  if (syntax == ConfigSyntax::Toml) return toml_text::find(text, path);
  return env_text::find(text, path.back());
}

Result<EditedText, std::string> withMember(ConfigSyntax syntax, std::string_view text, const MemberPath& path,
                                           const std::string& raw) {
  if (syntax == ConfigSyntax::Json) return json_text::set(text, path, raw);
  if (syntax == ConfigSyntax::Toml) return toml_text::set(text, path, raw);
  return EditedText{env_text::set(text, path.back(), raw)};
}

Result<EditedText, std::string> withoutMember(ConfigSyntax syntax, std::string_view text,
                                              const MemberPath& path, size_t kept) {
  if (syntax == ConfigSyntax::Json) return json_text::remove(text, path, kept);
  if (syntax == ConfigSyntax::Toml) return toml_text::remove(text, path);
  return EditedText{env_text::remove(text, path.back())};
}

Result<size_t, std::string> membersThere(ConfigSyntax syntax, std::string_view text, const MemberPath& path) {
  if (syntax == ConfigSyntax::Json) return json_text::depth(text, path);
  if (syntax == ConfigSyntax::Toml) return toml_text::depth(text, path);
  return env_text::find(text, path.back()) ? size_t{1} : size_t{0};
}

std::string rawString(ConfigSyntax syntax, const std::string& value) {
  if (syntax == ConfigSyntax::Json) return json_text::quoted(value);
  if (syntax == ConfigSyntax::Toml) return toml_text::quoted(value);
  return value;
}

std::optional<std::string> stringOf(ConfigSyntax syntax, std::string_view raw) {
  if (syntax == ConfigSyntax::Json) return json_text::unquoted(raw);
  if (syntax == ConfigSyntax::Toml) return toml_text::unquoted(raw);
  return env_text::unquoted(raw);
}

}  // namespace headgate::host
