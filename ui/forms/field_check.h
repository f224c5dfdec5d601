// What is wrong with a field, in the form's words: "cannot be applied" or "works, but". Thread: main.
#pragma once

#include <QString>

#include "ui/forms/field_control.h"

namespace headgate::ui {

struct FieldFinding {
  FieldCheck check = FieldCheck::Fine;
  QString text;
};

// Of the field there and everything in it, by the draft's problems and by what is known to be without effect.
FieldFinding findingAt(const FieldPlace& place);

// Of the object itself, which none of its fields would show: "TLS needs a certificate".
FieldFinding findingOfObject(const ProfileDraft& draft, const std::string& pointer);

}  // namespace headgate::ui
