#include "core/archive/har_json.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/crypto/base64.h"
#include "core/record/head_redaction.h"

namespace headgate::archive {

namespace {

// Digits at the front, taken off.
std::optional<int> takeNumber(std::string_view& text, size_t digits) {
  int value = 0;
  if (text.size() < digits) return std::nullopt;
  const auto end = std::from_chars(text.data(), text.data() + digits, value).ptr;
  if (end != text.data() + digits || text.front() == '-') return std::nullopt;
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

// ".25": up to the nanosecond.
Nanoseconds takeFraction(std::string_view& text) {
  if (!take(text, '.') && !take(text, ',')) return Nanoseconds(0);
  int64_t value = 0;
  int64_t unit = 1'000'000'000;
  for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1)) {
    unit /= 10;
    value += (text.front() - '0') * unit;
  }
  return Nanoseconds(value);
}

// "Z", "+01:00", "+0100" or nothing.
std::optional<std::chrono::minutes> takeZone(std::string_view text) {
  if (text.empty() || text == "Z" || text == "z") return std::chrono::minutes(0);
  const int sign = text.front() == '-' ? -1 : 1;
  if (!take(text, '+') && !take(text, '-')) return std::nullopt;
  const auto hours = takeNumber(text, 2);
  take(text, ':');
  const auto minutes = text.empty() ? 0 : takeNumber(text, 2);
  if (!hours || !minutes || !text.empty()) return std::nullopt;
  return std::chrono::minutes(sign * (*hours * 60 + *minutes));
}

}  // namespace

const Json* memberOf(const Json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

std::string_view textOf(const Json& object, const char* name) {
  const Json* member = memberOf(object, name);
  if (member == nullptr || !member->is_string()) return {};
  return member->get_ref<const std::string&>();
}

std::optional<double> numberOf(const Json& object, const char* name) {
  const Json* member = memberOf(object, name);
  if (member == nullptr || !member->is_number()) return std::nullopt;
  const double value = member->get<double>();
  if (!std::isfinite(value)) return std::nullopt;
  return value;
}

uint64_t countOf(const Json& object, const char* name) {
  constexpr double kMost = 9e18;
  const auto value = numberOf(object, name);
  if (!value || *value <= 0) return 0;
  return *value >= kMost ? uint64_t(kMost) : static_cast<uint64_t>(*value);
}

const Json& listOf(const Json& object, const char* name) {
  static const Json kNone = Json::array();
  const Json* member = memberOf(object, name);
  return member != nullptr && member->is_array() ? *member : kNone;
}

std::optional<WallTime> timeOf(std::string_view text) {
  using namespace std::chrono;
  const auto y = takeNumber(text, 4);
  take(text, '-');
  const auto m = takeNumber(text, 2);
  take(text, '-');
  const auto d = takeNumber(text, 2);
  if (!y || !m || !d || (!take(text, 'T') && !take(text, 't') && !take(text, ' '))) return std::nullopt;
  const auto hour = takeNumber(text, 2);
  take(text, ':');
  const auto minute = takeNumber(text, 2);
  take(text, ':');
  const auto second = takeNumber(text, 2);
  if (!hour || !minute || !second) return std::nullopt;
  const Nanoseconds fraction = takeFraction(text);
  const auto zone = takeZone(text);
  const year_month_day date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
  // Beyond these years nanoseconds do not fit.
  if (!zone || !date.ok() || *y < 1700 || *y > 2200) return std::nullopt;
  return WallTime(sys_days(date)) + hours(*hour) + minutes(*minute) + seconds(*second) + fraction - *zone;
}

std::optional<Bytes> looseBase64(std::string_view text) {
  std::string clean;
  clean.reserve(text.size() + 3);
  for (const char c : text)
    if (c != '\n' && c != '\r' && c != ' ' && c != '\t') clean += c == '-' ? '+' : c == '_' ? '/' : c;
  while (clean.size() % 4 != 0) clean += '=';
  return crypto::base64Decode(clean);
}

Bytes bodyOf(const Json& holder) {
  const std::string_view text = textOf(holder, "text");
  const bool isBase64 = textOf(holder, "encoding") == "base64" || textOf(holder, "_encoding") == "base64";
  return isBase64 ? looseBase64(text).value_or(Bytes(text)) : Bytes(text);
}

store::StoredEvent textEvent(record::DetailKind kind, SteadyTime at, std::string text) {
  store::StoredEvent event{.kind = kind, .at = at, .size = text.size()};
  std::vector<record::ByteRange> secrets;
  record::findSecrets(text, nullptr, secrets);
  record::replaceSecrets(text, secrets, event.bytes);
  event.redacted = event.bytes != text;
  return event;
}

}  // namespace headgate::archive
