// What suits a kind of traffic: several fields of a route at once, as one entry of the history. Pure but for
// the draft that it edits.
#pragma once

#include <array>
#include <optional>
#include <string>

#include <QString>

#include "ui/draft/profile_draft.h"

namespace headgate::ui {

enum class RoutePreset : uint8_t { LlmStream, WebSocket, McpHttp, PlainApi };
inline constexpr std::array kRoutePresets{RoutePreset::LlmStream, RoutePreset::WebSocket,
                                          RoutePreset::McpHttp, RoutePreset::PlainApi};

QString presetName(RoutePreset preset);
QString presetHelp(RoutePreset preset);

// The one whose every value holds for the route there, or for "/defaults/route".
std::optional<RoutePreset> matchingPreset(const Json& root, const std::string& route);

// What holds without being said is left unsaid.
void applyPreset(ProfileDraft& draft, const std::string& route, RoutePreset preset, const QString& words);

}  // namespace headgate::ui
