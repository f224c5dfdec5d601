#include "core/json/json_reader.h"

#include <simdjson.h>

namespace headgate::json {

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

  using simdjson::dom::element_type;
  switch (found.type()) {
    case element_type::STRING:
      return JsonValue{JsonKind::String, std::string(found.get_string().value_unsafe())};
    case element_type::NULL_VALUE:
      return JsonValue{JsonKind::Null, "null"};
    case element_type::BOOL:
      return JsonValue{JsonKind::Boolean, found.get_bool().value_unsafe() ? "true" : "false"};
    case element_type::OBJECT:
      return JsonValue{JsonKind::Object, simdjson::minify(found)};
    case element_type::ARRAY:
      return JsonValue{JsonKind::Array, simdjson::minify(found)};
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
      break;
  }
  return JsonValue{JsonKind::Number, simdjson::minify(found)};
}

}  // namespace headgate::json
