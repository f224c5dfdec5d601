#include "core/http/retry_after.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headgate::http {
namespace {

constexpr Milliseconds kLongestPause = std::chrono::hours(24);

template <typename Number>
bool readDigits(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7). In seconds: the year 9999 is no WallTime.
std::optional<std::chrono::sys_seconds> parseFixDate(std::string_view text) {
  using namespace std::chrono;
  static constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  constexpr std::string_view kShape = "Sun, 06 Nov 1994 08:49:37 GMT";
  if (text.size() != kShape.size() || !text.ends_with(" GMT") || text[3] != ',' || text[19] != ':' ||
      text[22] != ':')
    return std::nullopt;
  const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
  unsigned dayOfMonth = 0;
  unsigned yearNumber = 0;
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;
  if (month == kMonths.end() || !readDigits(text.substr(5, 2), dayOfMonth) ||
      !readDigits(text.substr(12, 4), yearNumber) || !readDigits(text.substr(17, 2), hour) ||
      !readDigits(text.substr(20, 2), minute) || !readDigits(text.substr(23, 2), second) || hour > 23 ||
      minute > 59 || second > 60)
    return std::nullopt;
  const year_month_day date(year(static_cast<int>(yearNumber)),
                            std::chrono::month(static_cast<unsigned>(month - kMonths.begin()) + 1),
                            day(dayOfMonth));
  if (!date.ok()) return std::nullopt;
  return sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
}

}  // namespace

std::optional<Milliseconds> parseRetryAfter(std::string_view value, WallTime now) {
  using namespace std::chrono;
  constexpr size_t kMostDigits = 9;
  uint32_t pause = 0;
  if (value.size() <= kMostDigits && readDigits(value, pause))
    return std::min<Milliseconds>(seconds(pause), kLongestPause);
  if (!value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos) return kLongestPause;
  const auto date = parseFixDate(value);
  if (!date) return std::nullopt;
  return std::clamp<Milliseconds>(*date - floor<Milliseconds>(now), Milliseconds(0), kLongestPause);
}

}  // namespace headgate::http
