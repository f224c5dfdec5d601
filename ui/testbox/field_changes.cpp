#include "ui/testbox/field_changes.h"

#include <algorithm>

#include <QByteArray>

namespace headgate::ui {

namespace {

bool isSameName(const std::string& a, const std::string& b) {
  return qstricmp(a.c_str(), b.c_str()) == 0;
}

}  // namespace

// A field may come more than once: first those go that are as they were, then one of the name stands for
// another.
std::vector<FieldChange> fieldChanges(const std::vector<control::HeaderField>& received,
                                      const std::vector<control::HeaderField>& sent) {
  std::vector<control::HeaderField> left = received;
  std::vector<FieldChange> changes;
  for (const control::HeaderField& field : sent) {
    changes.push_back({.kind = FieldChange::Kind::Added, .name = field.name, .value = field.value});
    const auto same = std::ranges::find_if(left, [&](const control::HeaderField& other) {
      return isSameName(other.name, field.name) && other.value == field.value;
    });
    if (same == left.end()) continue;
    changes.back().kind = FieldChange::Kind::Same;
    left.erase(same);
  }
  for (FieldChange& change : changes) {
    if (change.kind != FieldChange::Kind::Added) continue;
    const auto other = std::ranges::find_if(
        left, [&](const control::HeaderField& field) { return isSameName(field.name, change.name); });
    if (other == left.end()) continue;
    change.kind = FieldChange::Kind::Changed;
    change.before = other->value;
    left.erase(other);
  }
  for (const control::HeaderField& field : left)
    changes.push_back({.kind = FieldChange::Kind::Removed, .name = field.name, .value = field.value});
  return changes;
}

}  // namespace headgate::ui
