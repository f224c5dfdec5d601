#include "core/json/json_reader.h"

#include <simdjson.h>

namespace headgate::json {
namespace {

JsonValue valueOf(simdjson::dom::element element) {
  using simdjson::dom::element_type;
  switch (element.type()) {
    case element_type::STRING:
      return {JsonKind::String, std::string(element.get_string().value_unsafe())};
    case element_type::NULL_VALUE:
      return {JsonKind::Null, "null"};
    case element_type::BOOL:
      return {JsonKind::Boolean, element.get_bool().value_unsafe() ? "true" : "false"};
    case element_type::OBJECT:
      return {JsonKind::Object, simdjson::minify(element)};
    case element_type::ARRAY:
      return {JsonKind::Array, simdjson::minify(element)};
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
      break;
  }
  return {JsonKind::Number, simdjson::minify(element)};
}

}  // namespace

struct JsonReader::State {
  explicit State(size_t maxBytes) : parser(maxBytes) {}
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  bool parsed = false;
};

JsonReader::JsonReader(JsonLimits limits)
    : m_limits(limits), m_state(std::make_unique<State>(limits.maxBytes)) {}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

Result<void, std::string> JsonReader::parse(ByteView text) {
  State& state = *m_state;
  state.parsed = false;
  if (text.size() > m_limits.maxBytes) return std::string(simdjson::error_message(simdjson::CAPACITY));
  simdjson::error_code error = simdjson::SUCCESS;
  if (state.parser.capacity() < text.size() || state.parser.max_depth() != m_limits.maxDepth)
    error = state.parser.allocate(text.size(), m_limits.maxDepth);
  if (!error) error = state.parser.parse(text.data(), text.size()).get(state.root);
  if (error) return std::string(simdjson::error_message(error));
  state.parsed = true;
  return {};
}

std::optional<JsonValue> JsonReader::at(const JsonPointer& pointer) const {
  if (!m_state->parsed) return std::nullopt;
  simdjson::dom::element found;
  if (m_state->root.at_pointer(pointer.text()).get(found)) return std::nullopt;
  return valueOf(found);
}

std::vector<JsonMember> JsonReader::members(const JsonPointer& pointer) const {
  std::vector<JsonMember> out;
  simdjson::dom::element found;
  if (!m_state->parsed || m_state->root.at_pointer(pointer.text()).get(found)) return out;
  simdjson::dom::object object;
  simdjson::dom::array array;
  if (!found.get(object)) {
    for (const auto member : object) out.push_back({std::string(member.key), valueOf(member.value)});
  } else if (!found.get(array)) {
    for (const auto element : array) out.push_back({{}, valueOf(element)});
  }
  return out;
}

}  // namespace headgate::json
