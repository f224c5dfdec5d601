#include "core/store/access_line.h"

#include <chrono>
#include <cstring>

#include "core/json/json_writer.h"

namespace headgate::store {

namespace {

constexpr size_t kFraction = 20;  // where the microseconds begin in the text
constexpr size_t kTimeSize = 27;

void putDigits(char* place, unsigned value, size_t digits) {
  while (digits != 0) {
    place[--digits] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
}

class Members {
 public:
  explicit Members(json::JsonWriter& json) : m_json(json) {}

  void text(std::string_view key, std::string_view value) {
    if (!value.empty()) m_json.key(key).string(value);
  }
  void number(std::string_view key, uint64_t value) { m_json.key(key).number(value); }
  void numberUnlessZero(std::string_view key, uint64_t value) {
    if (value != 0) number(key, value);
  }
  void microseconds(std::string_view key, Nanoseconds time) {
    if (time != record::kNotReached)
      m_json.key(key).number(std::chrono::duration_cast<std::chrono::microseconds>(time).count());
  }
  void flag(std::string_view key, bool value) {
    if (value) m_json.key(key).boolean(true);
  }

 private:
  json::JsonWriter& m_json;
};

}  // namespace

void AccessLine::append(std::string& out, const record::Summary& summary) {
  json::JsonWriter json(out);
  Members line(json);
  json.beginObject();
  line.text("time", time(summary.startedWall));
  line.text("request_id", summary.requestId.view());
  line.text("client", summary.clientIp.view());
  line.text("listener", summary.listener);
  line.text("route", summary.route);
  line.text("pool", summary.pool);
  line.text("target", summary.target);
  line.text("method", summary.method.view());
  line.text("host", summary.host.view());
  line.text("path", summary.path.view());
  line.numberUnlessZero("status", summary.status);
  line.number("bytes_in", summary.bytesIn);
  line.number("bytes_out", summary.bytesOut);
  line.microseconds("total_us", summary.total);
  line.microseconds("connect_us", summary.connect);
  line.microseconds("first_byte_us", summary.firstByte);
  line.microseconds("largest_gap_us", summary.largestGap);
  line.numberUnlessZero("attempts", summary.attempts);
  line.text("timeout_stage", record::name(summary.timeoutStage));
  if (summary.error != ErrorType::None) line.text("error", facts(summary.error).name);
  line.text("error_detail", summary.errorDetail.view());
  line.text("ended_by", record::name(summary.endedBy));
  line.flag("reused", summary.reusedConnection);
  line.flag("upgraded", summary.upgraded);
  line.numberUnlessZero("lost_events", summary.lostDetailEvents);
  line.numberUnlessZero("lost_bytes", summary.lostDetailBytes);
  json.endObject();
  out += '\n';
}

std::string_view AccessLine::time(WallTime at) {
  using namespace std::chrono;
  const auto second = floor<seconds>(at);
  if (second.time_since_epoch().count() != m_second) {
    m_second = second.time_since_epoch().count();
    const auto day = floor<days>(second);
    const year_month_day date(day);
    const hh_mm_ss clock(second - day);
    std::memcpy(m_text, "0000-00-00T00:00:00.000000Z", kTimeSize);
    putDigits(m_text, static_cast<unsigned>(int{date.year()}), 4);
    putDigits(m_text + 5, unsigned{date.month()}, 2);
    putDigits(m_text + 8, unsigned{date.day()}, 2);
    putDigits(m_text + 11, static_cast<unsigned>(clock.hours().count()), 2);
    putDigits(m_text + 14, static_cast<unsigned>(clock.minutes().count()), 2);
    putDigits(m_text + 17, static_cast<unsigned>(clock.seconds().count()), 2);
  }
  putDigits(m_text + kFraction, static_cast<unsigned>(duration_cast<microseconds>(at - second).count()), 6);
  return {m_text, kTimeSize};
}

}  // namespace headgate::store
