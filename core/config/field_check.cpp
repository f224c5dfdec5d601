#include "core/config/field_check.h"

#include <algorithm>

#include "core/config/document_secrets.h"
#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/secret_text.h"
#include "core/config/suggest.h"

namespace headgate::config {
namespace {

std::string_view wanted(Kind kind) {
  switch (kind) {
    case Kind::Text:
      return "text in quotes";
    case Kind::Flag:
      return "true or false";
    case Kind::Integer:
      return "a whole number";
    case Kind::List:
      return "a list [ ]";
    case Kind::OneOrMany:
      return "text in quotes, or a list of them,";
    case Kind::Object:
    case Kind::Map:
    case Kind::Free:
      return "an object { }";
  }
  return {};
}

std::string_view found(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return "null; leave the key out instead";
    case Json::value_t::boolean:
      return "true or false";
    case Json::value_t::string:
      return "text";
    case Json::value_t::array:
      return "a list";
    case Json::value_t::object:
      return "an object";
    case Json::value_t::number_float:
      return "a number with a fraction or too many digits";
    default:
      return "a number";
  }
}

bool fits(const Json& value, Kind kind) {
  switch (kind) {
    case Kind::Text:
      return value.is_string();
    case Kind::Flag:
      return value.is_boolean();
    case Kind::Integer:
      return value.is_number_integer();
    case Kind::List:
      return value.is_array();
    case Kind::OneOrMany:
      return value.is_array() || value.is_string();
    case Kind::Object:
    case Kind::Map:
    case Kind::Free:
      return value.is_object();
  }
  return false;
}

template <typename List, typename Text>
std::string enumeration(const List& list, Text text) {
  std::string out;
  for (size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += i + 1 == list.size() ? " or " : ", ";
    out += text(list[i]);
  }
  return out;
}

bool refersToOther(Syntax syntax) {
  return syntax == Syntax::ListenerName || syntax == Syntax::PoolName || syntax == Syntax::LimitName ||
         syntax == Syntax::ClientName || syntax == Syntax::ClientNameOrAll;
}

bool isWebAddress(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

}  // namespace

void FieldCheck::report(Severity severity, const std::string& pointer, std::string sentence,
                        Document::Part part) {
  // Counted apart, so that no number of warnings can hide that there is an error.
  size_t& reported = severity == Severity::Error ? m_errors : m_warnings;
  if (++reported > kMaxProblems) return;
  m_findings.problems.push_back({severity, m_document.placeOf(pointer, part), pointer, std::move(sentence)});
}

void FieldCheck::reportMissing(const std::string& pointer, std::string_view member,
                               std::string_view typeName) {
  const size_t before = m_findings.problems.size();
  report(Severity::Error, pointer,
         '"' + std::string(member) + "\" is missing from this " + std::string(typeName));
  if (m_findings.problems.size() > before) m_findings.problems.back().missing = member;
}

void FieldCheck::run() {
  if (!m_document.root().is_object()) {
    report(Severity::Error, {}, "a profile is an object that begins with {\"headgate\": 1}");
    return;
  }
  checkObject(m_document.root(), profileType(), {});
}

void FieldCheck::checkObject(const Json& value, const ObjectType& type, const Context& context) {
  for (const auto& [key, member] : value.get_ref<const Json::object_t&>())
    if (!key.starts_with(kExtensionPrefix)) checkMember(key, member, type, context);
  if (context.mode == Mode::Defaults) return;
  for (const Field& field : type.fields)
    if (field.presence == Presence::Required && member(value, field.name) == nullptr)
      reportMissing(context.pointer, field.name, type.name);
}

void FieldCheck::checkMember(std::string_view key, const Json& value, const ObjectType& type,
                             const Context& context) {
  Context inner{pointerTo(context.pointer, key), context.mode};
  const Field* field = findField(type, key);
  if (field == nullptr) {
    std::vector<std::string_view> known;
    for (const Field& each : type.fields) known.push_back(each.name);
    std::string advice = suggestion(key, known);
    if (advice.empty()) advice = "; begin it with \"x-\" to keep it as a remark";
    report(Severity::Error, inner.pointer, "the key \"" + std::string(key) + "\" is not known here" + advice,
           Document::Part::Key);
    return;
  }
  if (context.mode == Mode::Defaults && field->inDefaults == InDefaults::Refused) {
    report(Severity::Error, inner.pointer,
           "this cannot be a default; every " + std::string(type.name) + " has its own", Document::Part::Key);
    return;
  }
  if (!field->fallback.empty() && value == builtIn(*field)) return;
  if (&type == &defaultsType()) inner.mode = Mode::Defaults;
  checkValue(value, field->type, inner);
}

void FieldCheck::checkValue(const Json& value, const ValueType& type, const Context& context) {
  if (!fits(value, type.kind)) {
    std::string sentence =
        std::string(wanted(type.kind)) + " is wanted here, not " + std::string(found(value));
    report(Severity::Error, context.pointer, std::move(sentence));
    return;
  }
  switch (type.kind) {
    case Kind::Text:
      checkText(asText(value), type, context);
      break;
    case Kind::Integer:
      checkInteger(value, type, context);
      break;
    case Kind::Object:
      checkObject(value, *type.object, context);
      break;
    case Kind::Map:
      checkMap(value, type, context);
      break;
    case Kind::OneOrMany:
      if (value.is_string()) {
        checkValue(value, *type.item, context);
        break;
      }
      [[fallthrough]];
    case Kind::List:
      for (size_t i = 0; i < value.size(); ++i)
        checkValue(value[i], *type.item, {pointerTo(context.pointer, i), context.mode});
      break;
    case Kind::Flag:
    case Kind::Free:
      break;
  }
}

void FieldCheck::checkText(std::string_view text, const ValueType& type, const Context& context) {
  if (!type.words.empty()) {
    if (std::find(type.words.begin(), type.words.end(), text) != type.words.end()) return;
    const auto quoted = [](std::string_view word) { return "\"" + std::string(word) + "\""; };
    report(Severity::Error, context.pointer,
           quoted(text) + " is not possible here; write " + enumeration(type.words, quoted));
    return;
  }
  if (std::string wrong = complaint(type.syntax, text); !wrong.empty()) {
    report(Severity::Error, context.pointer, std::move(wrong));
    return;
  }
  if (refersToOther(type.syntax) && text != "*")
    m_nameUses.push_back({context.pointer, type.syntax, std::string(text)});
  if (type.syntax == Syntax::FieldTemplate) noteReferences(context, referencesIn(text));
  if (type.syntax == Syntax::Secret || type.syntax == Syntax::ClientKey)
    noteReferences(context, referencesIn(text));
  if (type.syntax == Syntax::KeySource && !text.empty() && !isWebAddress(text))
    noteReferences(context, {fileReference(text)});
  if (type.syntax == Syntax::File && !text.empty()) noteReferences(context, {fileReference(text)});
  if (plainSecretIn(type.syntax, {}, text) == PlainSecret::Whole)
    notePlainSecret(context,
                    "a plain secret; store it with \"headgated secret set NAME\" and write \"secret:NAME\"");
}

void FieldCheck::checkInteger(const Json& value, const ValueType& type, const Context& context) {
  const int64_t number = value.is_number_unsigned()
                             ? static_cast<int64_t>(std::min<uint64_t>(value.get<uint64_t>(), INT64_MAX))
                             : value.get<int64_t>();
  if (!type.numbers.empty()) {
    if (std::find(type.numbers.begin(), type.numbers.end(), number) != type.numbers.end()) return;
    report(Severity::Error, context.pointer,
           value.dump() + " is not possible here; write " +
               enumeration(type.numbers, [](int64_t each) { return std::to_string(each); }));
  } else if (number < type.minimum || number > type.maximum) {
    report(Severity::Error, context.pointer,
           value.dump() + " is out of range; from " + std::to_string(type.minimum) + " to " +
               std::to_string(type.maximum) + " is possible");
  }
}

void FieldCheck::checkMap(const Json& value, const ValueType& type, const Context& context) {
  for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
    const Context inner{pointerTo(context.pointer, key), context.mode};
    if (std::string wrong = complaint(type.syntax, key); !wrong.empty())
      report(Severity::Error, inner.pointer, std::move(wrong), Document::Part::Key);
    checkValue(member, *type.item, inner);
    if (plainSecretIn(type.item->syntax, key, asText(member)) == PlainSecret::InField)
      notePlainSecret(inner,
                      "this looks like a plain secret; store it with \"headgated secret set NAME\" and write "
                      "\"{secret:NAME}\" in its place");
  }
}

void FieldCheck::noteReferences(const Context& context, const std::vector<secrets::Reference>& references) {
  for (const secrets::Reference& reference : references) {
    m_findings.secretUses.push_back({context.pointer, reference});
    auto& known = m_findings.references;
    if (std::find(known.begin(), known.end(), reference) == known.end()) known.push_back(reference);
  }
}

void FieldCheck::notePlainSecret(const Context& context, std::string sentence) {
  m_findings.plainSecrets.push_back(context.pointer);
  report(Severity::Warning, context.pointer, std::move(sentence));
}

}  // namespace headgate::config
