// How a form writes a single value of the profile, and how it reads what somebody types: "150s" is shown as
// "150 s", and "15 min", "2m" and "off" are understood. Pure functions.
//
// What cannot be understood is kept as it was typed, so that nothing is lost: the profile holds it, and its
// problem says what to write instead.
#pragma once

#include <optional>

#include <QString>

#include "core/config/document.h"
#include "core/config/fields.h"

namespace headgate::ui {

using config::Json;

// Of a text, a number or a flag; of other values their JSON.
QString valueText(const config::ValueType& type, const Json& value);

// As the profile spells it; nothing where the text is empty.
std::optional<Json> valueFromText(const config::ValueType& type, const QString& text);

// What is wrong with it, and what to write: "Needs a unit: 60s or 60ms." Empty: nothing is.
QString valueComplaint(const config::ValueType& type, const Json& value);

bool isDuration(const config::ValueType& type);  // or a period
bool isSize(const config::ValueType& type);
// Whether it is something that goes over the wire, or a name of the machine's: shown in the wire font.
bool isWire(const config::ValueType& type);

}  // namespace headgate::ui
