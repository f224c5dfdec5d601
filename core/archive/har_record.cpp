// The record that an entry of Headgate's own was made from.
#include <limits>

#include "core/archive/har_json.h"
#include "core/archive/record_fields.h"
#include "core/http/grammar.h"

namespace headgate::archive {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using store::StoredExchange;

namespace {

// Takes what is there; says so if something is not what it must be.
struct TakeField {
  const Json& from;
  record::Names& names;
  std::string& problem;

  void operator()(const char* name, std::string_view& value) { value = names.intern(textOf(from, name)); }
  template <size_t Size>
  void operator()(const char* name, record::InlineText<Size>& value) {
    value.assign(textOf(from, name));
  }
  void operator()(const char* name, Nanoseconds& value) {
    if (const auto number = whole<int64_t>(name)) value = Nanoseconds(*number);
  }
  void operator()(const char* name, bool& value) {
    if (const Json* member = memberOf(from, name); member != nullptr && member->is_boolean())
      value = member->get<bool>();
  }
  template <std::unsigned_integral Number>
  requires(!std::same_as<Number, bool>) void operator()(const char* name, Number& value) {
    if (const auto number = whole<Number>(name)) value = *number;
  }
  template <typename Enum>
  requires std::is_enum_v<Enum>
  void operator()(const char* name, Enum& value) {
    const auto found = enumeratorOf(textOf(from, name), last(value));
    if (found)
      value = *found;
    else
      problem = std::string(name) + " is a word that is not known here";
  }

 private:
  static constexpr record::EndedBy last(record::EndedBy) { return record::EndedBy::Drain; }
  static constexpr record::TimeoutStage last(record::TimeoutStage) { return record::TimeoutStage::Tunnel; }
  static constexpr ErrorType last(ErrorType) { return static_cast<ErrorType>(int(ErrorType::Count_) - 1); }

  template <typename Number>
  std::optional<Number> whole(const char* name) {
    const Json* member = memberOf(from, name);
    if (member == nullptr) return std::nullopt;
    const bool fits = member->is_number_unsigned()  ? std::in_range<Number>(member->get<uint64_t>())
                      : member->is_number_integer() ? std::in_range<Number>(member->get<int64_t>())
                                                    : false;
    if (fits) return member->get<Number>();
    problem = std::string(name) + " is not a whole number, or too large";
    return std::nullopt;
  }
};

// The bytes of a body, which its pieces share out among themselves.
class Pieces {
 public:
  explicit Pieces(Bytes bytes) : m_bytes(std::move(bytes)) {}

  bool take(uint64_t size, Bytes& out) {
    if (m_bytes.size() - m_taken < size) return false;
    out.assign(m_bytes, m_taken, size);
    m_taken += size;
    return true;
  }
  bool isUsedUp() const { return m_taken == m_bytes.size(); }

 private:
  const Bytes m_bytes;
  size_t m_taken = 0;
};

Pieces requestBody(const Json& entry) {
  const Json* request = memberOf(entry, "request");
  const Json* data = request == nullptr ? nullptr : memberOf(*request, "postData");
  return Pieces(data == nullptr ? Bytes() : bodyOf(*data));
}

Pieces responseBody(const Json& entry, const Json& own) {
  if (const Json* coded = memberOf(own, "coded_body"))
    return Pieces(looseBase64(textOf(*coded, "base64")).value_or(Bytes()));
  const Json* response = memberOf(entry, "response");
  const Json* content = response == nullptr ? nullptr : memberOf(*response, "content");
  return Pieces(content == nullptr ? Bytes() : bodyOf(*content));
}

bool isWireText(DetailKind kind) {
  switch (kind) {
    case DetailKind::RequestHead:
    case DetailKind::RequestTrailers:
    case DetailKind::AttemptHead:
    case DetailKind::InformationalHead:
    case DetailKind::ResponseHead:
    case DetailKind::ResponseTrailers:
      return true;
    default:
      return false;
  }
}

// Events other than those of bodies bring their bytes along.
Bytes ownBytes(const Json& from) {
  const std::string_view base64 = textOf(from, "base64");
  return base64.empty() ? Bytes(textOf(from, "text")) : looseBase64(base64).value_or(Bytes());
}

Result<StoredEvent, std::string> eventOf(const Json& from, SteadyTime began, record::Names& names) {
  const auto kind = enumeratorOf(textOf(from, "kind"), DetailKind::Attempt);
  const auto leftOut = enumeratorOf(textOf(from, "left_out"), LeftOut::NotInFile);
  if (!kind || !leftOut) return std::string("one of its events is of a kind that is not known here");
  StoredEvent event{.kind = *kind, .leftOut = *leftOut};
  std::string problem;
  Nanoseconds at{0};
  TakeField take{from, names, problem};
  take("at_ns", at);
  take("size", event.size);
  take("events", event.events);
  take("redacted", event.redacted);
  if (!problem.empty()) return "one of its events: " + problem;
  event.at = began + at;
  if (isBody(*kind)) return event;
  event.bytes = ownBytes(from);
  if (!isWireText(*kind)) return event;
  // Somebody may have written secrets into it by hand.
  StoredEvent clean = textEvent(*kind, event.at, event.bytes);
  event.bytes = std::move(clean.bytes);
  event.redacted = event.redacted || clean.redacted;
  return event;
}

}  // namespace

Result<StoredExchange, std::string> recordOf(const Json& entry, record::Names& names) {
  const Json* own = memberOf(entry, "_headgate");
  if (own == nullptr || numberOf(*own, "format") != kFormat)
    return std::string("_headgate is of a format that is not known here");
  const auto wall = timeOf(textOf(entry, "startedDateTime"));
  if (!wall) return std::string("startedDateTime is not a time");
  const SteadyTime began(wall->time_since_epoch());

  StoredExchange exchange;
  std::string problem;
  TakeField take{*own, names, problem};
  bool isUnderWay = false;
  take("under_way", isUnderWay);
  take("decoded", exchange.isDecoded);
  if (!isUnderWay) {
    record::Summary& summary = exchange.summary.emplace();
    summary.startedWall = *wall;
    summary.started = began;
    summaryFields(take, summary);
    http::parseDecimal(textOf(entry, "connection"), summary.connection.value);
  }
  if (!problem.empty()) return problem;

  Pieces request = requestBody(entry);
  Pieces response = responseBody(entry, *own);
  for (const Json& from : listOf(*own, "events")) {
    HG_TRY(event, eventOf(from, began, names));
    if (isBody(event.kind)) {
      uint64_t stored = event.size;
      TakeField{from, names, problem}("stored", stored);
      Pieces& pieces = event.kind == DetailKind::RequestBody ? request : response;
      if (!problem.empty() || !pieces.take(stored, event.bytes))
        return std::string("its pieces do not fit its bodies");
    }
    exchange.events.push_back(std::move(event));
  }
  if (!request.isUsedUp() || !response.isUsedUp()) return std::string("its pieces do not fit its bodies");
  return exchange;
}

}  // namespace headgate::archive
