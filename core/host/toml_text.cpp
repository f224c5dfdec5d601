#include "core/host/toml_text.h"

#include <algorithm>

#include "core/host/json_text.h"
#include "core/host/toml_scan.h"

namespace headgate::host::toml_text {
namespace {

using Statements = std::vector<Statement>;

bool isPrefix(const MemberPath& shorter, const MemberPath& path) {
  return shorter.size() <= path.size() && std::equal(shorter.begin(), shorter.end(), path.begin());
}

std::string dotted(const MemberPath& path) {
  std::string text;
  for (const std::string& name : path) text += (text.empty() ? "" : ".") + name;
  return text;
}

// Null if it is not there. An error if it may be, where this does not look.
Result<const Statement*, std::string> memberAt(const Statements& statements, const MemberPath& path) {
  const Statement* found = nullptr;
  for (const Statement& statement : statements) {
    if (statement.isTable || statement.path.empty() || !isPrefix(statement.path, path)) continue;
    if (statement.path.size() < path.size())
      return dotted(statement.path) + " is written on one line, which only its user can change";
    found = &statement;
  }
  return found;
}

// Before which statement a member of that table is to be added; the table itself must be there.
Result<size_t, std::string> endOfTable(const Statements& statements, const MemberPath& table) {
  size_t next = 0;
  if (!table.empty()) {
    const auto head = std::ranges::find_if(
        statements, [&](const Statement& statement) { return statement.isTable && statement.path == table; });
    if (head == statements.end()) return "there is no table " + dotted(table);
    next = static_cast<size_t>(head - statements.begin()) + 1;
  }
  while (next < statements.size() && !statements[next].isTable) ++next;
  return next;
}

}  // namespace

Result<std::optional<std::string>, std::string> find(std::string_view text, const MemberPath& path) {
  HG_TRY(statements, scan(text));
  HG_TRY(found, memberAt(statements, path));
  if (!found) return std::optional<std::string>();
  return std::optional(std::string(found->value.of(text)));
}

Result<size_t, std::string> depth(std::string_view text, const MemberPath& path) {
  HG_TRY(statements, scan(text));
  size_t deepest = 0;
  for (const Statement& statement : statements)
    if (isPrefix(statement.path, path)) deepest = std::max(deepest, statement.path.size());
  return deepest;
}

Result<EditedText, std::string> set(std::string_view text, const MemberPath& path, const std::string& raw) {
  HG_TRY(statements, scan(text));
  HG_TRY(found, memberAt(statements, path));
  if (found) return EditedText{replaced(text, found->value, raw)};
  const std::string newline = lineEnd(text);
  const std::string line = path.back() + " = " + raw + newline;
  HG_TRY(next, endOfTable(statements, MemberPath(path.begin(), path.end() - 1)));
  if (next == 0) {
    // In front of all tables, and of their comments.
    const size_t begin = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const bool isEmpty = isAllSpace(text.substr(begin));
    return EditedText{replaced(text, {begin, begin}, isEmpty ? line : line + newline)};
  }
  const size_t place = lineAfter(text, statements[next - 1].whole.end);
  const bool endsLine = text[place - 1] == '\n';
  return EditedText{replaced(text, {place, place}, endsLine ? line : newline + line)};
}

Result<EditedText, std::string> remove(std::string_view text, const MemberPath& path) {
  HG_TRY(statements, scan(text));
  HG_TRY(found, memberAt(statements, path));
  if (!found) return EditedText{std::string(text)};
  return EditedText{
      replaced(text, {lineBegin(text, found->whole.begin), lineAfter(text, found->whole.end)}, "")};
}

// A basic string has JSON's escapes, except that / needs none and DEL does.
std::string quoted(const std::string& value) {
  return json_text::quoted(value);
}

std::optional<std::string> unquoted(std::string_view raw) {
  if (raw.starts_with("\"\"\"") || raw.starts_with("'''")) return std::nullopt;  // not for URLs
  if (raw.size() >= 2 && raw.front() == '\'' && raw.back() == '\'')
    return std::string(raw.substr(1, raw.size() - 2));
  return json_text::unquoted(raw);
}

}  // namespace headgate::host::toml_text
