#include "ui/forms/form_plan.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "core/config/problem.h"
#include "ui/draft/field_path.h"
#include "ui/draft/json_step.h"
#include "ui/forms/form_groups.h"
#include "ui/forms/form_words.h"

namespace headgate::ui {

using config::Field;
using config::Kind;
using config::ObjectType;

namespace {

bool isInDefaults(std::string_view pointer) {
  return pointer.starts_with("/defaults/");
}

bool isAllowed(const Field& field, std::string_view object) {
  return !isInDefaults(object) || field.inDefaults == config::InDefaults::Allowed;
}

std::string_view firstToken(std::string_view path) {
  return path.substr(0, path.find('/'));
}

bool isNamedBy(const FormGroup& group, std::string_view field) {
  return std::any_of(group.fields.begin(), group.fields.end(),
                     [&](std::string_view path) { return firstToken(path) == field; });
}

std::vector<const FormGroup*> groupsOf(const ObjectType& type) {
  std::vector<const FormGroup*> found;
  for (const FormGroup& group : formGroups())
    if (group.owner == type.name) found.push_back(&group);
  return found;
}

// The first section has no head: it holds what belongs to the whole, with remarks last.
class SectionMaker {
 public:
  explicit SectionMaker(std::string object) : m_object(std::move(object)), m_sections(1) {}

  void add(const ObjectType& type, const std::string& parent, const Field& field, size_t section = 0) {
    if (!isAllowed(field, m_object)) return;
    const std::string pointer = config::pointerTo(parent, field.name);
    if (field.type.kind == Kind::Object && !hasOwnForm(*field.type.object)) {
      if (parent != m_object) m_sections.push_back({FormWords::label(type, field), {}});
      return addAll(*field.type.object, pointer, parent == m_object ? section : m_sections.size() - 1);
    }
    if (!m_taken.insert(pointer).second) return;
    auto& pointers = m_sections[section].pointers;
    const bool isBeforeNote = !pointers.empty() && pointerEnd(pointers.back()).key == "note";
    pointers.insert(isBeforeNote ? std::prev(pointers.end()) : pointers.end(), pointer);
  }

  std::vector<FormSection> take() {
    std::erase_if(m_sections, [](const FormSection& section) { return section.pointers.empty(); });
    return std::move(m_sections);
  }

 private:
  void addAll(const ObjectType& type, const std::string& pointer, size_t section) {
    for (const Field& field : type.fields)
      if (field.name != "note") add(type, pointer, field, section);
    if (const Field* note = config::findField(type, "note")) add(type, pointer, *note, section);
  }

  const std::string m_object;
  std::set<std::string> m_taken;
  std::vector<FormSection> m_sections;
};

void addPath(SectionMaker& maker, const ObjectType& type, const std::string& object, std::string_view path) {
  const Field* field = config::findField(type, firstToken(path));
  if (field == nullptr) return;
  const size_t slash = path.find('/');
  if (slash == std::string_view::npos) return maker.add(type, object, *field);
  const ObjectType& inner = *field->type.object;
  if (const Field* part = config::findField(inner, path.substr(slash + 1)))
    maker.add(inner, config::pointerTo(object, field->name), *part);
}

std::vector<std::string_view> unnamedFields(const ObjectType& type) {
  std::vector<std::string_view> left;
  const auto groups = groupsOf(type);
  for (const Field& field : type.fields)
    if (std::none_of(groups.begin(), groups.end(),
                     [&](const FormGroup* group) { return isNamedBy(*group, field.name); }))
      left.push_back(field.name);
  return left;
}

// The objects of the group whose being there is a choice.
std::vector<std::string> optionalsOf(const ObjectType& type, const std::string& object,
                                     const std::vector<std::string_view>& fields) {
  std::vector<std::string> found;
  for (const std::string_view name : fields)
    if (const Field* field = config::findField(type, name);
        field != nullptr && field->type.kind == Kind::Object && field->fallback.empty() &&
        isAllowed(*field, object))
      found.push_back(config::pointerTo(object, name));
  return found;
}

std::string groupPointer(const std::string& object, const std::vector<std::string_view>& fields,
                         bool isFirst) {
  return isFirst || fields.empty() ? object : config::pointerTo(object, firstToken(fields.front()));
}

}  // namespace

bool hasOwnForm(const ObjectType& type) {
  return std::any_of(formGroups().begin(), formGroups().end(),
                     [&](const FormGroup& group) { return group.owner == type.name; });
}

std::vector<std::string> tokensAfter(std::string_view pointer, std::string_view object) {
  std::vector<std::string> tokens;
  for (std::string_view rest = pointer.substr(object.size()); !rest.empty();) {
    rest.remove_prefix(1);
    const std::string_view token = rest.substr(0, rest.find('/'));
    tokens.push_back(pointerEnd("/" + std::string(token)).key);
    rest.remove_prefix(token.size());
  }
  return tokens;
}

// The nearest object with a form of its own that the pointer lies in.
FormOwner formOwner(const std::string& pointer) {
  for (std::string at = pointer; !at.empty(); at = pointerEnd(at).parent) {
    const FieldPath path = fieldPath(at);
    if (path.type == nullptr) return {};
    if (path.type->kind == Kind::Object && hasOwnForm(*path.type->object)) return {at, path.type->object};
  }
  return {{}, &config::profileType()};
}

FormPlan formPlan(const std::string& pointer) {
  const auto [object, type] = formOwner(pointer);
  FormPlan plan{.object = object, .type = type, .pointer = object};
  if (type == nullptr) return plan;
  const auto groups = groupsOf(*type);
  const auto tokens = tokensAfter(pointer, object);
  const auto chosen = tokens.empty()
                          ? groups.begin()
                          : std::find_if(groups.begin(), groups.end(), [&](const FormGroup* group) {
                              return isNamedBy(*group, tokens.front());
                            });
  std::vector<std::string_view> fields;
  if (chosen == groups.end()) {
    fields = unnamedFields(*type);
    plan.title = FormWords::tr("More");
  } else {
    fields.assign((*chosen)->fields.begin(), (*chosen)->fields.end());
    plan.title = FormWords::tr((*chosen)->title);
    plan.icon = (*chosen)->icon;
    plan.aside = isInDefaults(object) ? FormAside::Nothing : (*chosen)->aside;
    plan.hasPresets = (*chosen)->hasPresets;
  }
  plan.pointer = groupPointer(object, fields, chosen == groups.begin());
  SectionMaker maker(object);
  for (const std::string_view path : fields) addPath(maker, *type, object, path);
  plan.sections = maker.take();
  const auto optionals = optionalsOf(*type, object, fields);
  plan.isAction = optionals.size() > 1;
  if (optionals.size() == 1) plan.optional = optionals.front();
  return plan;
}

std::vector<FormLink> groupsBeside(const std::string& pointer) {
  const auto [object, type] = formOwner(pointer);
  std::vector<FormLink> links;
  if (type == nullptr) return links;
  bool isFirst = true;
  for (const FormGroup* group : groupsOf(*type)) {
    const std::vector<std::string_view> fields(group->fields.begin(), group->fields.end());
    const bool isThere =
        std::any_of(fields.begin(), fields.end(), [&, owner = type, place = object](std::string_view path) {
          const Field* field = config::findField(*owner, firstToken(path));
          return field != nullptr && isAllowed(*field, place);
        });
    if (isThere)
      links.push_back({FormWords::tr(group->title), group->icon,
                       groupPointer(object, fields, std::exchange(isFirst, false))});
  }
  if (const auto left = unnamedFields(*type); !left.empty())
    links.push_back({FormWords::tr("More"), Icon::Note, config::pointerTo(object, left.front())});
  return links;
}

}  // namespace headgate::ui
