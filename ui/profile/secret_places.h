// Where in a profile a secret stands: in words for people, and as a name that it may have in a keychain. Pure
// functions of what the profile says; pointers are JSON Pointers (RFC 6901).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "core/config/document.h"

namespace headgate::ui {

// "client claude-code", "route Code agent", "every pool".
QString secretPlace(const config::Json& profile, std::string_view pointer);

// Each once, in that order: "client claude-code and route Code agent".
QString secretPlaces(const config::Json& profile, const std::vector<std::string>& pointers);

// "claude-code" for a client's key, "code-authorization" for a field of a route, "code-jwt-secret".
std::string secretName(const config::Json& profile, std::string_view pointer);

}  // namespace headgate::ui
