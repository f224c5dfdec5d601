#include "ui/stream/idle_timers.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/config/fields.h"
#include "core/config/units.h"
#include "ui/live/profile_reader.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using config::Json;
using std::chrono::milliseconds;

struct IdleTimerText {
  Q_DECLARE_TR_FUNCTIONS(IdleTimer)
};

constexpr size_t kMost = 3;

// What is built in stands in the table of fields.
std::string builtIn(const char* name) {
  const config::Field* timeouts = config::findField(config::routeType(), "timeouts");
  const config::Field* field = timeouts == nullptr || timeouts->type.object == nullptr
                                   ? nullptr
                                   : config::findField(*timeouts->type.object, name);
  if (field == nullptr || field->fallback.size() < 2) return {};
  return std::string(field->fallback.substr(1, field->fallback.size() - 2));  // in quotes
}

milliseconds timeoutOf(const ProfileReader& timeouts, const char* name) {
  const QString text = timeouts.text(name);
  const auto duration = config::parseDuration(text.isEmpty() ? builtIn(name) : text.toStdString());
  return duration ? milliseconds(*duration) : 0ms;
}

}  // namespace

RouteTimeouts routeTimeouts(std::string_view profileText, const std::string& route) {
  const auto document = config::Document::parse(profileText);
  if (!document || route.empty()) return {};
  const Json& root = document->root();
  const Json* defaults = memberOf(memberOf(&root, "defaults"), "route");
  for (const auto& [index, own] : objectsIn(&root, "routes")) {
    const ProfileReader reader(own, defaults);
    if (reader.text("id").toStdString() != route) continue;
    const ProfileReader timeouts = reader.inside("timeouts");
    return {.firstByte = timeoutOf(timeouts, "first_byte"),
            .idle = timeoutOf(timeouts, "idle"),
            .tunnel = timeoutOf(timeouts, "tunnel")};
  }
  return {};
}

// nginx: proxy_read_timeout. Envoy: stream_idle_timeout. Both count from one piece to the next.
std::vector<IdleTimer> idleTimersOf(const control::ExchangeRow& row, const RouteTimeouts& timeouts) {
  std::vector<IdleTimer> all{{IdleTimerText::tr("nginx default"), 60s, false},
                             {IdleTimerText::tr("Envoy default"), 5min, false}};
  if (row.kind == control::ExchangeKind::WebSocket)
    all.push_back({IdleTimerText::tr("Route tunnel timer"), timeouts.tunnel, true});
  else if (row.firstByte < 0 && row.phase == control::ExchangePhase::InFlight)
    all.push_back({IdleTimerText::tr("Route first byte timer"), timeouts.firstByte, true});
  else
    all.push_back({IdleTimerText::tr("Route idle timer"), timeouts.idle, true});
  std::erase_if(all, [](const IdleTimer& timer) { return timer.limit <= 0ms; });
  std::ranges::stable_sort(all, {}, &IdleTimer::limit);
  if (all.size() > kMost) all.resize(kMost);
  return all;
}

}  // namespace headgate::ui
