// nlohmann's SAX events come without places. A cursor follows them over the text: between two events lie only
// spaces, commas and colons, and a token's end can be seen from its beginning. So the place of an event is
// where the cursor lands.
#include "core/config/document.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

#include "core/config/syntax_error.h"

namespace headgate::config {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSpaces = " \t\r\n";

Place placeAt(std::string_view text, size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = static_cast<size_t>(std::count(before.begin(), before.end(), '\n'));
  const size_t newline = before.rfind('\n');
  std::string_view start = newline == std::string_view::npos ? before : before.substr(newline + 1);
  if (line == 0 && start.starts_with(kByteOrderMark)) start.remove_prefix(kByteOrderMark.size());
  const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return {line + 1, static_cast<size_t>(std::count_if(start.begin(), start.end(), isFirstByte)) + 1};
}

size_t endOfString(std::string_view text, size_t begin) {
  for (size_t i = begin + 1; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    }
  }
  return text.size();
}

size_t endOfWord(std::string_view text, size_t begin) {  // of a number, true, false or null
  return std::min(text.find_first_of(" \t\r\n,:[]{}\"", begin), text.size());
}

}  // namespace

// The SAX handler. Ends with the parse.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(std::string_view text) : m_source(std::make_shared<Document::Source>()) {
    m_source->text = text;
    if (text.starts_with(kByteOrderMark)) m_cursor = kByteOrderMark.size();
  }

  Result<Document, std::vector<Problem>> build();

  // The interface that nlohmann::json::sax_parse asks for.
  bool null() { return scalar(nullptr); }
  bool boolean(bool value) { return scalar(value); }
  bool number_integer(int64_t value) { return number(value); }
  bool number_unsigned(uint64_t value) { return number(value); }
  bool number_float(double value, const std::string&) { return number(value); }
  bool string(std::string& value) { return scalar(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(size_t) { return open(Json::object()); }
  bool start_array(size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name);
  bool parse_error(size_t, const std::string&, const nlohmann::detail::exception&);

 private:
  struct Frame {
    Json* container = nullptr;
    size_t node = 0;
    std::string pointer;
    std::unordered_set<std::string> keys;
  };

  std::string_view text() const { return m_source->text; }
  bool isAfterName() const;
  SyntaxError syntaxError(bool isNamed, char separator) const;
  // Moves to the next token; returns the last comma or colon on the way, or NUL.
  char land();
  Json* place(Json value, size_t offset);
  bool scalar(Json value);
  bool number(Json value);
  bool open(Json container);
  bool close();
  void problem(size_t offset, std::string pointer, std::string sentence);
  std::string pointerOfNext() const;

  std::shared_ptr<Document::Source> m_source;
  size_t m_cursor = 0;
  Document m_document;
  std::vector<Frame> m_frames;
  std::string m_key;
  size_t m_keyOffset = 0;
  size_t m_ignoredDepth = 0;  // inside a value whose key was given before
  bool m_ignoreNext = false;
  std::vector<Problem> m_fatal;
};

char DocumentBuilder::land() {
  char separator = '\0';
  while (m_cursor < text().size()) {
    const char c = text()[m_cursor];
    if (c == ',' || c == ':') {
      separator = c;
    } else if (kSpaces.find(c) == std::string_view::npos) {
      break;
    }
    ++m_cursor;
  }
  return separator;
}

std::string DocumentBuilder::pointerOfNext() const {
  if (m_frames.empty()) return {};
  const Frame& frame = m_frames.back();
  return frame.container->is_array() ? pointerTo(frame.pointer, frame.container->size())
                                     : pointerTo(frame.pointer, m_key);
}

Json* DocumentBuilder::place(Json value, size_t offset) {
  Document::Node node{static_cast<uint32_t>(offset), static_cast<uint32_t>(offset), 1};
  Json* placed = nullptr;
  if (m_frames.empty()) {
    m_document.m_root = std::move(value);
    placed = &m_document.m_root;
  } else if (Json& container = *m_frames.back().container; container.is_array()) {
    container.push_back(std::move(value));
    placed = &container.back();
  } else {
    node.key = static_cast<uint32_t>(m_keyOffset);
    // The vector below the ordered map: its own emplace would search all keys again.
    auto& members = container.get_ref<Json::object_t&>();
    members.Json::object_t::Container::emplace_back(m_key, std::move(value));
    placed = &members.back().second;
  }
  m_source->nodes.push_back(node);
  return placed;
}

bool DocumentBuilder::scalar(Json value) {
  land();
  const size_t offset = m_cursor;
  m_cursor = value.is_string() ? endOfString(text(), offset) : endOfWord(text(), offset);
  if (m_ignoredDepth == 0 && !m_ignoreNext) place(std::move(value), offset);
  m_ignoreNext = false;
  return true;
}

bool DocumentBuilder::number(Json value) {
  land();
  if (m_ignoredDepth == 0 && !m_ignoreNext) {
    std::string written(text().substr(m_cursor, endOfWord(text(), m_cursor) - m_cursor));
    if (written != value.dump()) m_document.m_numbers[pointerOfNext()] = {value, std::move(written)};
  }
  return scalar(std::move(value));
}

bool DocumentBuilder::open(Json container) {
  land();
  const size_t offset = m_cursor++;
  if (m_frames.size() + m_ignoredDepth >= kMaxProfileDepth) {
    problem(offset, pointerOfNext(), "nested deeper than " + std::to_string(kMaxProfileDepth) + " levels");
    return false;
  }
  if (m_ignoredDepth > 0 || m_ignoreNext) {
    ++m_ignoredDepth;
    m_ignoreNext = false;
    return true;
  }
  std::string pointer = pointerOfNext();
  Json* placed = place(std::move(container), offset);
  m_frames.push_back({placed, m_source->nodes.size() - 1, std::move(pointer), {}});
  return true;
}

bool DocumentBuilder::close() {
  land();
  ++m_cursor;
  if (m_ignoredDepth > 0) {
    --m_ignoredDepth;
    return true;
  }
  const size_t node = m_frames.back().node;
  m_source->nodes[node].count = static_cast<uint32_t>(m_source->nodes.size() - node);
  m_frames.pop_back();
  return true;
}

bool DocumentBuilder::key(std::string& name) {
  land();
  m_keyOffset = m_cursor;
  m_cursor = endOfString(text(), m_cursor);
  if (m_ignoredDepth > 0) return true;
  m_key = std::move(name);
  if (!m_frames.back().keys.insert(m_key).second) {
    m_ignoreNext = true;
    if (m_document.m_readingProblems.size() < kMaxProblems)
      m_document.m_readingProblems.push_back({Severity::Error, placeAt(text(), m_keyOffset), pointerOfNext(),
                                              "the key \"" + m_key + "\" is given twice; keep one of them"});
  }
  return true;
}

// What nlohmann says of it is for who knows its parser.
bool DocumentBuilder::parse_error(size_t, const std::string&, const nlohmann::detail::exception&) {
  const bool isNamed = isAfterName();
  const char separator = land();
  SyntaxAdvice advice = adviceOn(syntaxError(isNamed, separator), text());
  problem(advice.offset, {}, std::move(advice.sentence));
  return false;
}

// With the cursor where it stood when the last event came.
bool DocumentBuilder::isAfterName() const {
  return m_keyOffset != 0 && m_cursor == endOfString(text(), m_keyOffset);
}

SyntaxError DocumentBuilder::syntaxError(bool isNamed, char separator) const {
  using Slot = SyntaxError::Slot;
  SyntaxError error{.offset = m_cursor, .separator = separator};
  if (m_frames.empty()) {
    error.slot = m_source->nodes.empty() ? Slot::Beginning : Slot::End;
    return error;
  }
  const Json& container = *m_frames.back().container;
  error.closes = container.is_array() ? ']' : '}';
  const bool isNext = container.empty() || separator == ',';
  if (isNamed)
    error.slot = separator == '\0' ? Slot::AfterName : Slot::Value;
  else if (!isNext)
    error.slot = Slot::AfterValue;
  else
    error.slot = container.is_array() ? Slot::Item : Slot::Name;
  return error;
}

void DocumentBuilder::problem(size_t offset, std::string pointer, std::string sentence) {
  m_fatal.push_back({Severity::Error, placeAt(text(), offset), std::move(pointer), std::move(sentence)});
}

Result<Document, std::vector<Problem>> DocumentBuilder::build() {
  Json::sax_parse(m_source->text, this);
  if (!m_fatal.empty()) {
    m_fatal.insert(m_fatal.begin(), m_document.m_readingProblems.begin(), m_document.m_readingProblems.end());
    return std::move(m_fatal);
  }
  m_document.m_source = std::move(m_source);
  return std::move(m_document);
}

Result<Document, std::vector<Problem>> Document::parse(std::string_view text) {
  if (text.size() > kMaxProfileBytes) {
    return std::vector<Problem>{{Severity::Error, {}, {}, "the profile is larger than 16 MiB"}};
  }
  return DocumentBuilder(text).build();
}

Document Document::edited(Json root) const {
  Document next(std::move(root));
  next.m_numbers = m_numbers;
  return next;
}

Place Document::placeOf(std::string_view pointer, Part part) const {
  if (!m_source) return {};
  const Json* value = &m_root;
  size_t node = 0;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view token = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(token.size());
    const Json* next = nullptr;
    size_t child = node + 1;
    if (value->is_object()) {
      for (const auto& [key, member] : value->get_ref<const Json::object_t&>()) {
        if (pointerTo({}, key).substr(1) == token) {
          next = &member;
          break;
        }
        child += m_source->nodes[child].count;
      }
    } else if (value->is_array()) {
      size_t index = 0;
      std::from_chars(token.data(), token.data() + token.size(), index);
      if (index < value->size()) {
        for (size_t i = 0; i < index; ++i) child += m_source->nodes[child].count;
        next = &(*value)[index];
      }
    }
    if (next == nullptr) break;  // the nearest node that there is
    value = next;
    node = child;
  }
  const Node& found = m_source->nodes[node];
  return placeAt(m_source->text, part == Part::Key ? found.key : found.value);
}

const std::string* Document::numberAsWritten(const std::string& pointer, const Json& value) const {
  const auto found = m_numbers.find(pointer);
  return found != m_numbers.end() && found->second.value == value ? &found->second.text : nullptr;
}

}  // namespace headgate::config
