#include "core/store/access_line.h"

#include <algorithm>
#include <charconv>
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

// Room for the names, the numbers and the punctuation of a line.
constexpr size_t kFixedParts = 1024;
// The longest escape of one byte.
constexpr size_t kEscape = 6;

// Each exchange is a line, so that this is written for speed: into a buffer that has room for whatever comes.
class Members {
 public:
  explicit Members(char* place) : m_place(place) {}

  // Names are literals, so that copying one is an instruction or two.
  template <size_t Size>
  void text(const char (&name)[Size], std::string_view value) {
    if (value.empty()) return;
    key(name);
    if (json::isPlain(value)) {
      literal("\"");
      raw(value);
      literal("\"");
    } else {
      std::string quoted;
      json::JsonWriter(quoted).string(value);
      raw(quoted);
    }
  }
  template <size_t Size>
  void number(const char (&name)[Size], uint64_t value) {
    key(name);
    m_place = std::to_chars(m_place, m_place + 20, value).ptr;
  }
  template <size_t Size>
  void numberUnlessZero(const char (&name)[Size], uint64_t value) {
    if (value != 0) number(name, value);
  }
  template <size_t Size>
  void microseconds(const char (&name)[Size], Nanoseconds time) {
    if (time != record::kNotReached)
      number(name, static_cast<uint64_t>(std::max(time, Nanoseconds(0)).count()) / 1000);
  }
  template <size_t Size>
  void flag(const char (&name)[Size], bool value) {
    if (!value) return;
    key(name);
    literal("true");
  }
  template <size_t Size>
  void literal(const char (&text)[Size]) {
    std::memcpy(m_place, text, Size - 1);
    m_place += Size - 1;
  }
  char* end() const { return m_place; }

 private:
  template <size_t Size>
  void key(const char (&name)[Size]) {
    literal(",\"");
    literal(name);
    literal("\":");
  }
  void raw(std::string_view text) {
    std::memcpy(m_place, text.data(), text.size());
    m_place += text.size();
  }

  char* m_place;
};

size_t boundOf(const record::Summary& summary) {
  return kFixedParts + kEscape * (summary.requestId.size + summary.clientIp.size + summary.agent.size +
                                  summary.listener.size() + summary.route.size() + summary.pool.size() +
                                  summary.target.size() + summary.method.size + summary.host.size +
                                  summary.path.size + summary.errorDetail.size);
}

}  // namespace

void AccessLine::append(std::string& out, const record::Summary& summary) {
  const size_t bound = boundOf(summary);
  if (m_buffer.size() < bound) m_buffer.resize(bound);
  Members line(m_buffer.data());
  line.text("time", time(summary.startedWall));
  line.text("request_id", summary.requestId.view());
  line.text("client", summary.clientIp.view());
  line.text("agent", summary.agent.view());
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
  if (summary.waited.count() != 0) line.microseconds("waited_us", summary.waited);
  line.microseconds("overhead_us", summary.overhead);
  line.flag("rehomed", summary.rehomed);
  line.flag("reused", summary.reusedConnection);
  line.flag("upgraded", summary.upgraded);
  line.flag("tls", summary.secure);
  line.numberUnlessZero("lost_events", summary.lostDetailEvents);
  line.numberUnlessZero("lost_bytes", summary.lostDetailBytes);
  line.literal("}\n");
  m_buffer.front() = '{';  // was the first member's comma
  out.append(m_buffer.data(), static_cast<size_t>(line.end() - m_buffer.data()));
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
