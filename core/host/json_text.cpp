#include "core/host/json_text.h"

#include <nlohmann/json.hpp>

#include "core/host/json_scan.h"

namespace headgate::host::json_text {
namespace {

constexpr std::string_view kUsualIndent = "  ";

// The entries on the way to a member, as far as they are there. Of equal names the last counts, as it does
// for those who read such files.
struct Way {
  std::vector<const Value*> objects;  // objects[i] has, or would have, path[i]
  std::vector<size_t> entries;        // of objects[i]; as many as there are
};

Result<Way, std::string> wayTo(const Value& root, const MemberPath& path) {
  Way way;
  const Value* object = &root;
  std::string name = "the outermost value";
  for (const std::string& next : path) {
    if (!object->isObject) return name + " is not an object";
    way.objects.push_back(object);
    const auto last = std::find_if(object->entries.rbegin(), object->entries.rend(),
                                   [&](const Entry& entry) { return entry.name == next; });
    if (last == object->entries.rend()) break;
    way.entries.push_back(static_cast<size_t>(object->entries.rend() - last) - 1);
    object = &last->value;
    name = quoted(next);
  }
  return way;
}

// One level of this text's indentation.
std::string indentUnit(std::string_view text, const Value& root) {
  if (root.entries.empty() || !beginsLine(text, root.entries.front().begin)) return std::string(kUsualIndent);
  const std::string unit = indentOf(text, root.entries.front().begin);
  return unit.empty() ? std::string(kUsualIndent) : unit;
}

struct Layout {
  std::string newline;  // empty: all stays on one line
  std::string unit;
};

// path[from…] with that value, as entries of an object that is indented like that.
std::string nested(const MemberPath& path, size_t from, const std::string& raw, const Layout& layout,
                   const std::string& indent) {
  std::string text = quoted(path[from]) + ": ";
  if (from + 1 == path.size()) return text + raw;
  const std::string inner = indent + layout.unit;
  text += '{';
  if (!layout.newline.empty()) text += layout.newline + inner;
  text += nested(path, from + 1, raw, layout, inner);
  if (!layout.newline.empty()) text += layout.newline + indent;
  return text + '}';
}

std::string inserted(std::string_view text, const Value& root, const Value& object, const MemberPath& path,
                     size_t from, const std::string& raw) {
  Layout layout{.newline = lineEnd(text), .unit = indentUnit(text, root)};
  if (object.entries.empty()) {
    const std::string outer = indentOf(text, object.span.begin);
    const std::string indent = outer + layout.unit;
    return replaced(
        text, {object.tail, object.span.end - 1},
        layout.newline + indent + nested(path, from, raw, layout, indent) + layout.newline + outer);
  }
  const Entry& last = object.entries.back();
  // A line comment behind the last entry ends with its line, so what goes over lines stays so.
  const bool beginsBelow = lineBegin(text, last.begin) > object.span.begin;
  const bool hasLines =
      beginsBelow || Span{last.value.span.end, object.span.end}.of(text).find('\n') != std::string::npos;
  if (!hasLines) layout.newline.clear();
  std::string indent;
  if (hasLines)
    indent = beginsBelow ? indentOf(text, last.begin) : indentOf(text, object.span.begin) + layout.unit;
  const std::string before = hasLines ? layout.newline + indent : std::string(" ");
  // Behind the comments of the last entry; its comma in front of them.
  std::string result =
      replaced(text, {object.tail, object.tail}, before + nested(path, from, raw, layout, indent));
  if (!last.comma) result.insert(last.value.span.end, ",");
  return result;
}

std::string withoutEntry(std::string_view text, const Value& object, size_t index) {
  const Entry& entry = object.entries[index];
  Span gone{entry.begin, entry.comma ? *entry.comma + 1 : entry.value.span.end};
  if (object.entries.size() == 1) {
    const Span inner{object.span.begin + 1, object.span.end - 1};
    std::string left = replaced(inner.of(text), {gone.begin - inner.begin, gone.end - inner.begin}, "");
    return replaced(text, inner, isAllSpace(left) ? std::string() : left);
  }
  // A line that would be empty goes, too; within a line, the space on one side.
  const size_t after = std::min(text.find_first_not_of(" \t\r", gone.end), text.size());
  const bool endsLine = after < text.size() && text[after] == '\n';
  if (beginsLine(text, gone.begin) && endsLine) {
    gone = {lineBegin(text, gone.begin), after + 1};
  } else if (index + 1 < object.entries.size()) {
    while (gone.end < text.size() && isBlank(text[gone.end])) ++gone.end;
  } else {
    while (gone.begin > 0 && isBlank(text[gone.begin - 1])) --gone.begin;
  }
  std::string result = replaced(text, gone, "");
  // The comma in front of the last one, unless this file ends its lists with one.
  if (index + 1 == object.entries.size() && !entry.comma) result.erase(*object.entries[index - 1].comma, 1);
  return result;
}

}  // namespace

Result<std::optional<std::string>, std::string> find(std::string_view text, const MemberPath& path) {
  HG_TRY(root, scan(text));
  if (!root) return std::optional<std::string>();
  HG_TRY(way, wayTo(*root, path));
  if (way.entries.size() < path.size()) return std::optional<std::string>();
  return std::optional(std::string(way.objects.back()->entries[way.entries.back()].value.span.of(text)));
}

Result<size_t, std::string> depth(std::string_view text, const MemberPath& path) {
  HG_TRY(root, scan(text));
  if (!root) return size_t{0};
  HG_TRY(way, wayTo(*root, path));
  return way.entries.size();
}

Result<EditedText, std::string> set(std::string_view text, const MemberPath& path, const std::string& raw) {
  HG_TRY(root, scan(text));
  if (!root) {
    const Layout layout{.newline = lineEnd(text), .unit = std::string(kUsualIndent)};
    std::string before(text);
    if (!isAllSpace(before) && before != kByteOrderMark && !before.ends_with('\n')) before += layout.newline;
    return EditedText{before + "{" + layout.newline + layout.unit +
                      nested(path, 0, raw, layout, layout.unit) + layout.newline + "}" + layout.newline};
  }
  HG_TRY(way, wayTo(*root, path));
  const size_t found = way.entries.size();
  if (found < path.size()) return EditedText{inserted(text, *root, *way.objects.back(), path, found, raw)};
  return EditedText{replaced(text, way.objects.back()->entries[way.entries.back()].value.span, raw)};
}

Result<EditedText, std::string> remove(std::string_view text, const MemberPath& path, size_t kept) {
  HG_TRY(root, scan(text));
  if (!root) return EditedText{std::string(text)};
  HG_TRY(way, wayTo(*root, path));
  if (way.entries.size() < path.size()) return EditedText{std::string(text)};
  size_t level = path.size() - 1;
  while (level > kept && way.objects[level]->entries.size() == 1) --level;
  return EditedText{withoutEntry(text, *way.objects[level], way.entries[level])};
}

std::string quoted(const std::string& value) {
  return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<std::string> unquoted(std::string_view raw) {
  const auto value = nlohmann::json::parse(raw, nullptr, false);
  if (!value.is_string()) return std::nullopt;
  return value.get<std::string>();
}

}  // namespace headgate::host::json_text
