// New things of a profile with values to begin with, so that they do something at once: pools, limits, and
// the objects of a form whose being there is a choice.
#pragma once

#include <string>

#include <QString>

#include "ui/draft/profile_draft.h"
#include "ui/draft/references.h"

namespace headgate::ui {

QString newThingText(Named kind);  // "New pool…"
// At the end of its list, under an id that is free; returns the id.
std::string addNewThing(ProfileDraft& draft, Named kind);
// An item for a list of objects: a target, a certificate, a user, a pool.
Json newItem(const Json& root, const std::string& list);
// An object that is switched on: "/routes/0/cors".
Json newObject(const Json& root, const std::string& pointer);

}  // namespace headgate::ui
