// The table behind form_plan.h: the groups of each kind of object. Only its own sources read it.
#pragma once

#include <span>
#include <string_view>

#include "ui/forms/form_plan.h"

namespace headgate::ui {

struct FormGroup {
  std::string_view owner;  // the object's type
  const char* title;       // for translation, in FormWords
  Icon icon;
  std::span<const std::string_view> fields;  // "timeouts", or a part of it first: "match/path"
  FormAside aside = FormAside::Nothing;
  bool hasPresets = false;
};

std::span<const FormGroup> formGroups();

}  // namespace headgate::ui
