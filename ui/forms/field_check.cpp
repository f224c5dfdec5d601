#include "ui/forms/field_check.h"

#include "ui/forms/field_advice.h"
#include "ui/forms/form_words.h"
#include "ui/forms/value_text.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using config::Problem;
using config::Severity;

bool isAtOrIn(const std::string& pointer, const std::string& place) {
  return pointer.starts_with(place) && (pointer.size() == place.size() || pointer[place.size()] == '/');
}

FieldFinding findingOf(const Problem& problem, const QString& words) {
  return {problem.severity == Severity::Error ? FieldCheck::Error : FieldCheck::Warn,
          words.isEmpty() ? asSentence(asText(problem.sentence)) : words};
}

// Problems may be a moment older than the draft: of a place that is gone there is nothing to say.
QString complaintAt(const ProfileDraft& draft, const std::string& pointer) {
  const FieldPath path = fieldPath(pointer);
  const Json* value = draft.at(pointer);
  return path.type != nullptr && value != nullptr ? valueComplaint(*path.type, *value) : QString();
}

}  // namespace

FieldFinding findingAt(const FieldPlace& place) {
  const ProfileDraft& draft = place.draft();
  const bool isObjectThere = draft.at(pointerEnd(place.pointer()).parent) != nullptr;
  if (place.isRequired() && isObjectThere) {
    const Json* own = place.own();
    if (own == nullptr || *own == Json("")) return {FieldCheck::Error, FormWords::tr("This is needed.")};
  }
  const auto [parent, key] = pointerEnd(place.pointer());
  FieldFinding found;
  for (const Problem& problem : draft.problems()) {
    if (problem.missing == key && problem.pointer == parent && place.own() == nullptr)
      return {FieldCheck::Error, FormWords::tr("This is needed.")};
    if (!isAtOrIn(problem.pointer, place.pointer())) continue;
    if (draft.at(problem.pointer) == nullptr) continue;
    found = findingOf(problem, complaintAt(draft, problem.pointer));
    if (found.check == FieldCheck::Error) return found;
  }
  if (found.check != FieldCheck::Fine) return found;
  const QString advice = place.own() != nullptr ? noEffect(draft.root(), place.pointer()) : QString();
  return advice.isEmpty() ? found : FieldFinding{FieldCheck::Warn, advice};
}

// That a field is missing is said at the field.
FieldFinding findingOfObject(const ProfileDraft& draft, const std::string& pointer) {
  for (const Problem& problem : draft.problems())
    if (problem.pointer == pointer && problem.missing.empty()) return findingOf(problem, {});
  return {};
}

}  // namespace headgate::ui
