// Who names whom in a profile: the places where a pool, limit, client or listener is named by its id. Found
// by the syntax of the fields, so that a new field that names one is found too. Pure functions.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/syntax.h"
#include "ui/draft/json_step.h"

namespace headgate::ui {

enum class Named : uint8_t { Listener, Pool, Limit, Client };

// The list of the profile that they stand in: "/pools".
std::string_view listOf(Named kind);
// What the object there is, if others can name it: "/pools/0" is a pool.
std::optional<Named> namedAt(std::string_view pointer);
// What a field of that syntax names.
std::optional<Named> namedBy(config::Syntax syntax);

// In the profile's order, which is that of choosing. Those without a usable id are left out.
std::vector<std::string> idsOf(const Json& root, Named kind);
// The object of that id; empty if there is none.
std::string pointerOf(const Json& root, Named kind, std::string_view id);
// "pool", "pool-2"…: the first that no object in any of these lists has as its id. `object` has the lists as
// members: the profile its pools, a pool its targets.
std::string freeId(const Json& object, std::initializer_list<const char*> lists, const std::string& wanted);

// Pointers to the texts that are that id.
std::vector<std::string> uses(const Json& root, Named kind, std::string_view id);

// The profile with those texts changed to another id.
Json renamed(Json root, const std::vector<std::string>& uses, const std::string& id);
// The profile without the object, and without what names it: items of lists go, members go.
Json removedWithUses(Json root, const std::string& object);

}  // namespace headgate::ui
