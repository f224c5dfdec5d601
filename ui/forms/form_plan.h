// Which fields stand in which form, and in what order: written by hand over the tables of fields. A field
// that no group names appears in the group "More" of its object all the same, so that none can be forgotten.
//
// Pure functions and values; they know the profile's types, not its contents.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/config/fields.h"
#include "ui/icons/icon_paths.h"

namespace headgate::ui {

// What is shown under the fields.
enum class FormAside : uint8_t { Nothing, FirstByte, Limits };

struct FormSection {
  QString head;                       // empty: the fields stand under the form's own
  std::vector<std::string> pointers;  // of fields that a control edits
};

struct FormPlan {
  std::string object;                        // "/routes/3"; empty: the profile
  const config::ObjectType* type = nullptr;  // null: there is no such place in a profile
  std::string pointer;                       // of the group itself: "/routes/3/timeouts", "/routes/3"
  QString title;
  Icon icon = Icon::Note;
  std::vector<FormSection> sections;
  std::string optional;   // the object whose being there is a choice; empty: there is none
  bool isAction = false;  // its objects exclude each other
  bool hasPresets = false;
  FormAside aside = FormAside::Nothing;
};

FormPlan formPlan(const std::string& pointer);

// Only FormPlan::object and its type.
struct FormOwner {
  std::string object;
  const config::ObjectType* type = nullptr;
};
FormOwner formOwner(const std::string& pointer);

// The groups of the object that the pointer lies in, as one would go from one to the next.
struct FormLink {
  QString title;
  Icon icon = Icon::Note;
  std::string pointer;
};
std::vector<FormLink> groupsBeside(const std::string& pointer);

// Objects with a form of their own, wherever they stand.
bool hasOwnForm(const config::ObjectType& type);

// "/routes/3/timeouts/idle" and "/routes/3" → {"timeouts", "idle"}.
std::vector<std::string> tokensAfter(std::string_view pointer, std::string_view object);

}  // namespace headgate::ui
