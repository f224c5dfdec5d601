#include "ui/forms/field_place.h"

#include <algorithm>

#include "core/config/merge.h"
#include "core/config/problem.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/form_words.h"
#include "ui/forms/value_text.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using config::Kind;

const std::string* textIn(const Json& object, const char* key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? &found->get_ref<const std::string&>() : nullptr;
}

std::string_view kindOfList(std::string_view list) {
  if (list == "routes") return "route";
  if (list == "pools") return "pool";
  return list == "listeners" ? "listener" : "";
}

// The item of the list that has the same id, or else the same place.
const Json* sameItem(const Json& items, const Json* mine, const std::string& token) {
  const std::string* id = mine != nullptr ? textIn(*mine, "id") : nullptr;
  if (id != nullptr)
    for (const Json& item : items)
      if (const std::string* other = textIn(item, "id"); other != nullptr && *other == *id) return &item;
  const auto index = indexAtEnd("/" + token);
  return index && *index < items.size() ? &items[*index] : nullptr;
}

}  // namespace

FieldPlace::FieldPlace(ProfileDraft& draft, std::string pointer)
    : m_draft(&draft), m_pointer(std::move(pointer)), m_path(fieldPath(m_pointer)) {}

bool FieldPlace::isRequired() const {
  return m_path.field != nullptr && m_path.field->presence == config::Presence::Required &&
         !m_pointer.starts_with("/defaults/");
}

// Lists are replaced as a whole, so that nothing is said by default of what stands in one.
const Json* FieldPlace::defaultsHere() const {
  const auto tokens = tokensAfter(m_pointer, {});
  if (tokens.size() < 3) return nullptr;
  const std::string_view kind = kindOfList(tokens[0]);
  if (kind.empty()) return nullptr;
  std::string place = config::pointerTo("/defaults", kind);
  for (size_t i = 2; i < tokens.size(); ++i) {
    const FieldPath path = fieldPath(place);
    if (path.type == nullptr || path.type->kind != Kind::Object) return nullptr;
    place = config::pointerTo(place, tokens[i]);
  }
  return m_draft->at(place);
}

bool FieldPlace::isFromDefaults() const {
  return own() == nullptr && defaultsHere() != nullptr;
}

std::optional<Json> FieldPlace::standing() const {
  if (const Json* defaults = defaultsHere()) return *defaults;
  if (m_path.field == nullptr || m_path.field->fallback.empty()) return std::nullopt;
  return config::builtIn(*m_path.field);
}

std::optional<Json> FieldPlace::effective() const {
  if (const Json* mine = own()) return *mine;
  return standing();
}

const Json* FieldPlace::base() const {
  const Json* theirs = &m_draft->base();
  const Json* mine = &m_draft->root();
  for (const std::string& token : tokensAfter(m_pointer, {})) {
    const std::string step = config::pointerTo({}, token);
    const Json* inMine = mine != nullptr ? valueAt(*mine, step) : nullptr;
    theirs = theirs->is_array() ? sameItem(*theirs, inMine, token) : valueAt(*theirs, step);
    if (theirs == nullptr) return nullptr;
    mine = inMine;
  }
  return theirs;
}

QString FieldPlace::remark() const {
  const Json* mine = own();
  const auto stands = standing();
  if (mine == nullptr) {
    if (isFromDefaults()) return FormWords::tr("from defaults");
    return !stands || *stands == Json("") ? QString() : FormWords::tr("default");
  }
  const Json* told = base();
  const auto was = told != nullptr ? std::optional<Json>(*told) : stands;
  if (!was || *was == *mine) return {};
  const QString text = valueText(type(), *was);
  const QString shown = m_path.field != nullptr ? FormWords::choice(*m_path.field, text) : text;
  constexpr int kLongestRemark = 14;
  return text.isEmpty() || shown.size() > kLongestRemark ? QString() : FormWords::tr("was %1").arg(shown);
}

QString FieldPlace::label() const {
  if (m_path.field != nullptr) return FormWords::label(*m_path.owner, *m_path.field);
  const PointerEnd end = pointerEnd(m_pointer);
  return FieldPlace(*m_draft, end.parent).label();
}

QString FieldPlace::fullName() const {
  const std::string parent = pointerEnd(m_pointer).parent;
  const FieldPath above = fieldPath(parent);
  if (above.field == nullptr || above.type->kind != Kind::Object) return label();
  return FormWords::tr("%1, %2").arg(FormWords::label(*above.owner, *above.field),
                                     FormWords::within(label()));
}

QString FieldPlace::words(const QString& shown) const {
  const QString subject = subjectOf(m_draft->root(), m_pointer);
  const QString field = FormWords::within(label());
  constexpr int kLongest = 40;
  if (shown.isEmpty() || shown.size() > kLongest || shown.contains(QLatin1Char('\n')))
    return FormWords::tr("%1: %2").arg(subject, field);
  return FormWords::tr("%1: %2 %3").arg(subject, field, shown);
}

void FieldPlace::set(Json value, Typing typing) const {
  const bool isPlain = !value.is_structured();
  const QString entry = words(isPlain ? valueText(type(), value) : QString());
  m_draft->set(m_pointer, std::move(value), entry, typing);
}

void FieldPlace::clear(Typing typing) const {
  m_draft->clear(m_pointer, words(FormWords::tr("by default")), typing);
}

QString subjectOf(const Json& root, std::string_view pointer) {
  QString subject = pointer.starts_with("/defaults") ? FormWords::tr("Defaults") : FormWords::tr("Profile");
  const Json* value = &root;
  for (const std::string& token : tokensAfter(pointer, {})) {
    const bool isItem = value->is_array();
    value = valueAt(*value, config::pointerTo({}, token));
    if (value == nullptr) break;
    if (!isItem) continue;
    for (const char* key : {"name", "id"})
      if (const std::string* text = textIn(*value, key); text != nullptr && !text->empty()) {
        subject = asText(*text);
        break;
      }
  }
  return subject;
}

}  // namespace headgate::ui
