#include "ui/forms/route_presets.h"

#include <algorithm>
#include <span>

#include "core/config/merge.h"
#include "ui/forms/field_place.h"
#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

struct PresetValue {
  const char* field;
  const char* json;
};

// A model may think for minutes before its first word, and its words are worth keeping.
constexpr PresetValue kLlmStream[] = {{"/timeouts/request_body", R"("60s")"},
                                      {"/timeouts/first_byte", R"("10m")"},
                                      {"/timeouts/idle", R"("15m")"},
                                      {"/timeouts/total", R"("off")"},
                                      {"/body_limit", R"("64MiB")"},
                                      {"/retry/attempts", "3"},
                                      {"/retry/on", R"(["connect"])"},
                                      {"/retry/non_idempotent", "false"},
                                      {"/record/bodies", R"("1MiB")"},
                                      {"/record/streams", R"("16MiB")"},
                                      {"/guard/mode", R"("auto")"}};
// What answers the upgrade is fast; what follows may be silent for hours.
constexpr PresetValue kWebSocket[] = {{"/timeouts/request_body", R"("60s")"},
                                      {"/timeouts/first_byte", R"("30s")"},
                                      {"/timeouts/idle", R"("15m")"},
                                      {"/timeouts/total", R"("off")"},
                                      {"/timeouts/tunnel", R"("6h")"},
                                      {"/body_limit", R"("1MiB")"},
                                      {"/retry/attempts", "2"},
                                      {"/retry/on", R"(["connect"])"},
                                      {"/record/bodies", R"("64KiB")"},
                                      {"/record/streams", R"("16MiB")"},
                                      {"/guard/mode", R"("auto")"}};
// The stream of a server's own messages may be silent for an hour, and a tool takes its time.
constexpr PresetValue kMcpHttp[] = {{"/timeouts/request_body", R"("60s")"},
                                    {"/timeouts/first_byte", R"("5m")"},
                                    {"/timeouts/idle", R"("1h")"},
                                    {"/timeouts/total", R"("off")"},
                                    {"/body_limit", R"("16MiB")"},
                                    {"/retry/attempts", "3"},
                                    {"/retry/on", R"(["connect"])"},
                                    {"/retry/non_idempotent", "false"},
                                    {"/record/bodies", R"("1MiB")"},
                                    {"/record/streams", R"("4MiB")"},
                                    {"/guard/mode", R"("on")"}};
constexpr PresetValue kPlainApi[] = {{"/timeouts/request_body", R"("30s")"},
                                     {"/timeouts/first_byte", R"("60s")"},
                                     {"/timeouts/idle", R"("60s")"},
                                     {"/timeouts/total", R"("5m")"},
                                     {"/body_limit", R"("10MiB")"},
                                     {"/retry/attempts", "3"},
                                     {"/retry/on", R"(["connect", "502", "503"])"},
                                     {"/retry/non_idempotent", "false"},
                                     {"/record/bodies", R"("64KiB")"},
                                     {"/record/streams", R"("1MiB")"},
                                     {"/guard/mode", R"("auto")"}};

std::span<const PresetValue> valuesOf(RoutePreset preset) {
  switch (preset) {
    case RoutePreset::LlmStream:
      return kLlmStream;
    case RoutePreset::WebSocket:
      return kWebSocket;
    case RoutePreset::McpHttp:
      return kMcpHttp;
    case RoutePreset::PlainApi:
      break;
  }
  return kPlainApi;
}

}  // namespace

QString presetName(RoutePreset preset) {
  switch (preset) {
    case RoutePreset::LlmStream:
      return FormWords::tr("LLM stream");
    case RoutePreset::WebSocket:
      return FormWords::tr("WebSocket");
    case RoutePreset::McpHttp:
      return FormWords::tr("MCP over HTTP");
    case RoutePreset::PlainApi:
      break;
  }
  return FormWords::tr("Plain API");
}

QString presetHelp(RoutePreset preset) {
  switch (preset) {
    case RoutePreset::LlmStream:
      return FormWords::tr("Waits ten minutes for the first word, and fifteen for each one after it.");
    case RoutePreset::WebSocket:
      return FormWords::tr("Connects fast, then may be silent for six hours.");
    case RoutePreset::McpHttp:
      return FormWords::tr("Lets streams be silent for an hour, and keeps web pages of elsewhere out.");
    case RoutePreset::PlainApi:
      break;
  }
  return FormWords::tr("Short timers, small bodies, and another attempt after 502 or 503.");
}

std::optional<RoutePreset> matchingPreset(const Json& root, const std::string& route) {
  const FieldPath path = fieldPath(route);
  const Json* own = valueAt(root, route);
  if (path.type == nullptr || path.type->object != &config::routeType()) return std::nullopt;
  static const Json kNothing = Json::object();
  const bool isDefaults = route.starts_with("/defaults");
  const Json whole =
      config::merged(config::routeType(), isDefaults ? kNothing : config::defaultsFor(root, "route"),
                     own != nullptr ? *own : kNothing);
  for (const RoutePreset preset : kRoutePresets) {
    const auto values = valuesOf(preset);
    const bool isIt = std::all_of(values.begin(), values.end(), [&](const PresetValue& value) {
      const Json* holds = valueAt(whole, value.field);
      return holds != nullptr && *holds == Json::parse(value.json);
    });
    if (isIt) return preset;
  }
  return std::nullopt;
}

void applyPreset(ProfileDraft& draft, const std::string& route, RoutePreset preset, const QString& words) {
  if (matchingPreset(draft.root(), route) == preset) return;  // an entry that does nothing helps nobody
  draft.together(words, [&] {
    for (const PresetValue& value : valuesOf(preset)) {
      const FieldPlace place(draft, route + value.field);
      Json wanted = Json::parse(value.json);
      if (place.standing() == wanted)
        place.clear();
      else
        place.set(std::move(wanted));
    }
  });
}

}  // namespace headgate::ui
