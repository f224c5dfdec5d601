// How the targets of a pool are probed, and what an answer means.
//
// A value with every default filled in: what is asked (type to body), what answers are good or mean that the
// target is still loading (expect to loadingText), and when (interval to fall). It knows nothing of
// connections or clocks: engine::Prober does what it says. Made by config/compile, which has checked it:
// method and path are valid in a request line, the fields in a head, and interval and timeout are positive.
// Thread: any, one at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/upstream/status_ranges.h"
#include "core/upstream/target_health.h"

namespace headgate::upstream {

struct HealthPlan {
  enum class Type : uint8_t {
    Http,
    Tcp,  // a connection, TLS included, is enough: nothing is sent
  };

  Type type = Type::Http;
  std::string method = "GET";
  std::string path = "/health";  // of the server: the base path of a target's URL is not put in front
  std::vector<std::pair<std::string, std::string>> fields;
  std::string body;

  StatusRanges expect{{200, 299}};
  std::string bodyText;     // must occur in the answer's first kProbeBodyBytes; empty: any body will do
  StatusRanges loading;     // these mean "alive, but not ready" …
  std::string loadingText;  // … if this occurs in the body; empty: whatever the body is

  Milliseconds interval{10'000};
  Milliseconds timeout{2'000};  // for the whole probe
  uint32_t rise = 2;
  uint32_t fall = 3;

  bool operator==(const HealthPlan&) const = default;
};

inline constexpr size_t kProbeBodyBytes = 64 * 1024;

// The plan for a kind of server: "ollama", "llama.cpp", "vllm", "lm-studio", "mcp". Nothing for any other
// name.
std::optional<HealthPlan> healthPreset(std::string_view name);
std::span<const std::string_view> healthPresetNames();

// What an answer says, with its reason: "200", "503, expected 200-299", "503, loading"… Requires: type is
// Http.
struct Judgement {
  ProbeResult::Verdict verdict = ProbeResult::Verdict::Bad;
  std::string reason;
};
Judgement judge(const HealthPlan& plan, uint16_t status, ByteView body);

// From the beginning of a probe to that of the next one, before jitter: the interval; a quarter of it, but
// not under 250 ms, while the health is changing; longer and longer while the target is down, up to 5 s or,
// if that is more, the interval. `probesDown` is how many probes in a row, before the last one, have left it
// down.
Milliseconds probeDelay(const HealthPlan& plan, HealthState health, uint32_t probesDown);

}  // namespace headgate::upstream
