#include "core/store/record_codec.h"

#include <array>
#include <cstring>
#include <limits>

namespace headgate::store {

namespace {

using record::Summary;

constexpr uint8_t kLeftOutMask = 0x07;
constexpr uint8_t kRedacted = 0x08;
constexpr uint8_t kStoredDiffers = 0x10;
constexpr uint8_t kSeveralEvents = 0x20;

// Calls `field` for each field of a summary that is not its exchange, in the order of declaration.
template <typename AnySummary, typename Field>
void forEachField(AnySummary& s, Field field) {
  field(s.connection.value);
  field(s.startedWall);
  field(s.started);
  field(s.total);
  field(s.connect);
  field(s.firstByte);
  field(s.largestGap);
  field(s.bytesIn);
  field(s.bytesOut);
  field(s.requestBodyBytes);
  field(s.responseBodyBytes);
  field(s.listener);
  field(s.route);
  field(s.pool);
  field(s.target);
  field(s.status);
  field(s.attempts);
  field(s.clientPort);
  field(s.error);
  field(s.timeoutStage);
  field(s.endedBy);
  field(s.reusedConnection);
  field(s.upgraded);
  field(s.secure);
  field(s.rehomed);
  field(s.waited);
  field(s.overhead);
  field(s.lostDetailBytes);
  field(s.lostDetailEvents);
  field(s.endGapEvents);
  field(s.endGapBytes);
  field(s.requestId);
  field(s.clientIp);
  field(s.agent);
  field(s.method);
  field(s.host);
  field(s.path);
  field(s.errorDetail);
}

// Collects what is put before it goes to the bytes: several dozen small pieces make a summary.
class Staging {
 public:
  explicit Staging(Bytes& out) : m_out(out) {}
  ~Staging() { m_out.append(m_bytes.data(), m_size); }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  void byte(uint8_t value) {
    makeRoom(1);
    m_bytes[m_size++] = static_cast<char>(value);
  }
  void number(uint64_t value) {
    makeRoom(kLongestNumber);
    for (; value >= 0x80; value >>= 7) m_bytes[m_size++] = static_cast<char>(value | 0x80);
    m_bytes[m_size++] = static_cast<char>(value);
  }
  void signedNumber(int64_t value) {
    number((static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63));
  }
  void bytes(ByteView text) {
    if (text.size() > m_bytes.size()) {
      makeRoom(m_bytes.size());
      m_out.append(text);
      return;
    }
    makeRoom(text.size());
    if (!text.empty()) std::memcpy(m_bytes.data() + m_size, text.data(), text.size());
    m_size += text.size();
  }

 private:
  static constexpr size_t kLongestNumber = 10;

  void makeRoom(size_t size) {
    if (m_bytes.size() - m_size >= size) return;
    m_out.append(m_bytes.data(), m_size);
    m_size = 0;
  }

  Bytes& m_out;
  std::array<char, 512> m_bytes;
  size_t m_size = 0;
};

struct PutField {
  Staging& out;

  template <typename Clock>
  void operator()(std::chrono::time_point<Clock, Nanoseconds> time) {
    out.signedNumber(time.time_since_epoch().count());
  }
  void operator()(Nanoseconds time) { out.signedNumber(time.count()); }
  void operator()(std::string_view text) {
    out.number(text.size());
    out.bytes(text);
  }
  template <size_t Capacity>
  void operator()(const record::InlineText<Capacity>& text) {
    out.number(text.size * 2u + (text.cut ? 1 : 0));
    out.bytes(text.view());
  }
  template <typename Small>
  requires(std::is_integral_v<Small> || std::is_enum_v<Small>) void operator()(Small value) {
    out.number(static_cast<uint64_t>(value));
  }
};

struct TakeField {
  Decoder& in;
  record::Names& names;

  template <typename Clock>
  void operator()(std::chrono::time_point<Clock, Nanoseconds>& time) {
    time = std::chrono::time_point<Clock, Nanoseconds>(Nanoseconds(in.signedNumber()));
  }
  void operator()(Nanoseconds& time) { time = Nanoseconds(in.signedNumber()); }
  void operator()(std::string_view& text) { text = names.intern(in.text()); }
  template <size_t Capacity>
  void operator()(record::InlineText<Capacity>& text) {
    const uint64_t sizeAndCut = in.number();
    text.assign(in.bytes(sizeAndCut / 2));
    text.cut = text.cut || sizeAndCut % 2 != 0;
  }
  template <typename Small>
  requires(std::is_integral_v<Small> || std::is_enum_v<Small>) void operator()(Small& value) {
    value = static_cast<Small>(in.number());
  }
};

}  // namespace

void putNumber(Bytes& out, uint64_t value) {
  Staging(out).number(value);
}

void putEvent(Bytes& out, const record::DetailHeader& header, SteadyTime base) {
  uint8_t flags = static_cast<uint8_t>(header.leftOut);
  if (header.redacted) flags |= kRedacted;
  if (header.stored != header.size) flags |= kStoredDiffers;
  if (header.events != 1) flags |= kSeveralEvents;
  Staging staging(out);
  staging.byte(static_cast<uint8_t>(header.kind));
  staging.byte(flags);
  staging.signedNumber((header.at - base).count());
  staging.number(header.size);
  if ((flags & kStoredDiffers) != 0) staging.number(header.stored);
  if ((flags & kSeveralEvents) != 0) staging.number(header.events);
}

void putSummary(Bytes& out, const Summary& summary) {
  Staging staging(out);
  staging.byte(kSummaryTag);
  staging.number(summary.exchange.value);
  forEachField(summary, PutField{staging});
}

uint8_t Decoder::byte() {
  const ByteView one = bytes(1);
  return one.empty() ? 0 : static_cast<uint8_t>(one.front());
}

uint64_t Decoder::number() {
  uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    const uint8_t digit = byte();
    value |= static_cast<uint64_t>(digit & 0x7f) << shift;
    if (digit < 0x80) return value;
  }
  fail();
  return 0;
}

int64_t Decoder::signedNumber() {
  const uint64_t value = number();
  return static_cast<int64_t>((value >> 1) ^ (~(value & 1) + 1));
}

ByteView Decoder::bytes(uint64_t size) {
  if (size > m_rest.size()) {
    fail();
    return {};
  }
  const ByteView taken = m_rest.substr(0, size);
  m_rest.remove_prefix(size);
  return taken;
}

record::DetailHeader Decoder::event(SteadyTime base) {
  record::DetailHeader header;
  const uint8_t kind = byte();
  const uint8_t flags = byte();
  const uint8_t leftOut = flags & kLeftOutMask;
  if (kind > static_cast<uint8_t>(record::DetailKind::Attempt) ||
      leftOut > static_cast<uint8_t>(record::LeftOut::ByEviction))
    fail();
  header.kind = static_cast<record::DetailKind>(kind);
  header.leftOut = static_cast<record::LeftOut>(leftOut);
  header.redacted = (flags & kRedacted) != 0;
  header.at = base + Nanoseconds(signedNumber());
  header.size = number();
  const uint64_t stored = (flags & kStoredDiffers) != 0 ? number() : header.size;
  const uint64_t events = (flags & kSeveralEvents) != 0 ? number() : 1;
  if (stored > m_rest.size() || events > std::numeric_limits<uint32_t>::max()) fail();
  if (!m_ok) return {};
  header.stored = static_cast<uint32_t>(stored);
  header.events = static_cast<uint32_t>(events);
  return header;
}

Summary Decoder::summary(record::Names& names) {
  Summary summary;
  if (byte() != kSummaryTag) fail();
  summary.exchange.value = number();
  forEachField(summary, TakeField{*this, names});
  if (summary.error >= ErrorType::Count_ || summary.timeoutStage > record::TimeoutStage::Tunnel ||
      summary.endedBy > record::EndedBy::Drain)
    fail();
  return summary;
}

void Decoder::fail() {
  m_ok = false;
  m_rest = {};
}

}  // namespace headgate::store
