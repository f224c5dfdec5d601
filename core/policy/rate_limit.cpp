#include "core/policy/rate_limit.h"

#include <algorithm>

namespace headgate::policy {

namespace {

constexpr uint64_t kMaxLimit = 1'000'000'000'000;  // a rest of it, in nanoseconds, fits into 64 bits
constexpr uint64_t kNanosecondsEach = 1'000'000;
constexpr uint64_t kMaxInteger = 999'999'999'999'999;  // of a structured field, RFC 9651 section 3.3.1

// window / limit, rounded up, without a product that overflows.
Nanoseconds intervalOf(uint64_t limit, Milliseconds window) {
  const auto milliseconds = static_cast<uint64_t>(window.count());
  const uint64_t whole = milliseconds / limit;
  if (whole >= static_cast<uint64_t>(RateRule::kLongestFill.count()) / kNanosecondsEach)
    return RateRule::kLongestFill;
  const uint64_t rest = (milliseconds % limit * kNanosecondsEach + limit - 1) / limit;
  return Nanoseconds(static_cast<int64_t>(whole * kNanosecondsEach + rest));
}

uint64_t secondsUp(Nanoseconds time) {
  return static_cast<uint64_t>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

void appendParameter(std::string& out, std::string_view name, uint64_t value) {
  out.append(";").append(name).append("=").append(std::to_string(std::min(value, kMaxInteger)));
}

void appendItem(std::string& out, std::string_view id) {
  if (!out.empty()) out += ", ";
  out.append("\"").append(id).append("\"");
}

}  // namespace

RateRule::RateRule(uint64_t limit, Milliseconds window, uint64_t burst)
    : m_limit(std::clamp<uint64_t>(limit, 1, kMaxLimit)),
      m_window(std::max(window, Milliseconds(1))),
      m_interval(intervalOf(m_limit, m_window)),
      m_capacity(std::min(burst == 0 ? m_limit : burst, static_cast<uint64_t>(kLongestFill / m_interval))) {}

RateRule::Step RateRule::step(SteadyTime tat, SteadyTime now) const {
  const SteadyTime start = std::max(tat, now);
  const Nanoseconds room = now + fillTime() - start;
  Step step{tat, {}};
  step.decision.allowed = room >= m_interval;
  if (step.decision.allowed) step.tat = start + m_interval;
  const Nanoseconds left = step.decision.allowed ? room - m_interval : std::max(room, Nanoseconds(0));
  step.decision.remaining = static_cast<uint64_t>(left / m_interval);
  step.decision.resetAfter = fillTime() - left;
  step.decision.retryAfter = std::max(m_interval - left, Nanoseconds(0));
  return step;
}

SteadyTime RateRule::givenBack(SteadyTime tat, SteadyTime now) const {
  return tat <= now ? tat : std::max(tat - m_interval, now);
}

ByteView addressKey(const AddressBytes& address) {
  static constexpr AddressBytes kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  constexpr size_t kMappedBytes = 12;
  constexpr size_t kNetworkBytes = 8;
  const auto* bytes = reinterpret_cast<const char*>(address.data());
  if (std::equal(address.begin(), address.begin() + kMappedBytes, kMapped.begin()))
    return {bytes + kMappedBytes, address.size() - kMappedBytes};
  return {bytes, kNetworkBytes};
}

uint64_t retryAfterSeconds(const RateDecision& decision) {
  return std::max<uint64_t>(secondsUp(decision.retryAfter), 1);
}

void appendRateLimitPolicy(std::string& out, std::string_view id, const RateRule& rule) {
  appendItem(out, id);
  appendParameter(out, "q", rule.limit());
  appendParameter(out, "w",
                  static_cast<uint64_t>(std::chrono::ceil<std::chrono::seconds>(rule.window()).count()));
}

void appendRateLimit(std::string& out, std::string_view id, const RateDecision& decision) {
  appendItem(out, id);
  appendParameter(out, "r", decision.remaining);
  appendParameter(out, "t", secondsUp(decision.remaining == 0 ? decision.retryAfter : decision.resetAfter));
}

}  // namespace headgate::policy
