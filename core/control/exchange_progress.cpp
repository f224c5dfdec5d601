#include "core/control/exchange_progress.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/control/wire_look.h"
#include "core/record/attempt_detail.h"

namespace headgate::control {

using record::DetailHeader;
using record::DetailKind;
using record::EndedBy;

namespace {

// As long as a summary's, so that a row does not change its length at its end.
constexpr size_t kMaxMethod = sizeof(record::Summary::method.bytes);
constexpr size_t kMaxHost = sizeof(record::Summary::host.bytes);
constexpr size_t kMaxPath = sizeof(record::Summary::path.bytes);
constexpr uint16_t kFirstClientError = 400;
constexpr uint16_t kFirstServerError = 500;

void putClient(std::string& out, std::string_view ip, uint16_t port) {
  out.clear();
  if (ip.empty()) return;
  const bool bracketed = ip.find(':') != std::string_view::npos;
  if (bracketed) out += '[';
  out += ip;
  if (bracketed) out += ']';
  std::array<char, 5> digits;
  const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), port).ptr;
  out += ':';
  out.append(digits.data(), static_cast<size_t>(end - digits.data()));
}

// Of what went wrong there is one error, and its side in the table; what the gateway's own limits ended is
// not the target's fault though the target was slow, and it was not asked where an authority failed.
bool isTargets(const record::Summary& summary) {
  if (summary.endedBy == EndedBy::Client || summary.endedBy == EndedBy::Drain) return false;
  if (summary.error == ErrorType::TotalTimeout || summary.error == ErrorType::TunnelTimeout ||
      summary.error == ErrorType::AuthorityUnavailable)
    return false;
  return summary.error != ErrorType::None && facts(summary.error).side == Side::Upstream;
}

// What the gateway refuses by its profile, a request of no route or of too many a minute, is an answer.
bool isRefusal(const ErrorFacts& error) {
  return error.side == Side::Ours && error.status < kFirstServerError;
}

// The error was the answer. An authority answers in its own words, which may be a way to its login.
bool wasRefused(const record::Summary& summary) {
  if (summary.endedBy != EndedBy::Gateway || summary.error == ErrorType::NoRoute) return false;
  const ErrorFacts& error = facts(summary.error);
  if (error.status < kFirstClientError || error.status >= kFirstServerError) return false;
  return summary.status == error.status ||
         (summary.error == ErrorType::AuthorityRefused && summary.status < kFirstServerError);
}

bool isFailure(const record::Summary& summary) {
  if (summary.status >= kFirstServerError || summary.endedBy == EndedBy::Drain) return true;
  if (summary.error == ErrorType::None || summary.endedBy == EndedBy::Client) return false;
  const ErrorFacts& error = facts(summary.error);
  return error.side != Side::Downstream && !isRefusal(error);
}

}  // namespace

void ExchangeProgress::reset(ExchangeId id, SteadyTime began) {
  for (std::string* text :
       {&m_row.method, &m_row.host, &m_row.path, &m_row.listener, &m_row.route, &m_row.pool, &m_row.target,
        &m_row.client, &m_row.agent, &m_row.requestId, &m_row.error, &m_row.errorDetail, &m_row.endedBy})
    text->clear();
  m_row.id = id.value;
  m_row.number = 0;
  m_row.phase = ExchangePhase::InFlight;
  m_row.kind = ExchangeKind::Http;
  m_row.startedWall = 0;
  m_row.total = -1;
  m_row.firstByte = -1;
  m_row.lastPiece = -1;
  m_row.silences = {};
  m_row.status = 0;
  m_row.attempts = 0;
  m_row.bytesIn = 0;
  m_row.bytesOut = 0;
  m_row.failed = false;
  m_row.targetFailed = false;
  m_row.refused = false;
  m_row.rehomed = false;
  m_row.waited = 0;
  m_row.overhead = -1;
  m_row.secure = false;
  m_row.reusedConnection = false;
  m_row.lostDetailBytes = 0;
  m_began = began;
  m_requestBodySeen = false;
  m_isRpc = false;
}

void ExchangeProgress::note(const DetailHeader& header, std::string_view bytes) {
  switch (header.kind) {
    case DetailKind::RequestHead:
      m_row.bytesIn += header.size;
      return noteRequestHead(bytes);
    case DetailKind::RequestBody:
      m_row.bytesIn += header.size;
      if (!m_requestBodySeen && beginsAsJsonRpc(bytes)) m_isRpc = true;
      if (m_isRpc && m_row.kind == ExchangeKind::Http) m_row.kind = ExchangeKind::Rpc;
      m_requestBodySeen = true;
      return;
    case DetailKind::RequestTrailers:
      m_row.bytesIn += header.size;
      return;
    case DetailKind::Attempt:
      return noteAttempt(bytes);
    case DetailKind::AttemptHead:
      m_row.attempts = std::max<uint16_t>(m_row.attempts, 1);  // there was one, though its mark was lost
      return;
    case DetailKind::ResponseHead:
      return noteResponseHead(header, bytes);
    case DetailKind::ResponseBody:
    case DetailKind::TunnelDown:
      return noteFromTarget(header);
    case DetailKind::ResponseTrailers:
      m_row.bytesOut += header.size;
      return;
    case DetailKind::TunnelUp:
      m_row.bytesIn += header.size;
      if (m_row.lastPiece >= 0) m_row.lastPiece = since(header.at);  // while the client speaks, one listens
      return;
    case DetailKind::Gap:
      m_row.lastPiece = -1;  // nobody knows what came here
      return;
    case DetailKind::Open:
    case DetailKind::InformationalHead:
      return;
  }
}

void ExchangeProgress::noteRequestHead(std::string_view head) {
  const RequestLook look = lookAtRequest(head);
  m_row.method = look.method.substr(0, kMaxMethod);
  m_row.host = look.host.substr(0, kMaxHost);
  m_row.path = look.path.substr(0, kMaxPath);
  m_isRpc = look.isMcp;
  if (m_isRpc) m_row.kind = ExchangeKind::Rpc;
}

void ExchangeProgress::noteAttempt(std::string_view known) {
  const record::AttemptDetail attempt = record::attemptOf(known);
  ++m_row.attempts;
  m_row.pool = attempt.pool;
  m_row.target = attempt.target;
  m_row.listener = attempt.listener;
  putClient(m_row.client, attempt.clientIp, attempt.clientPort);
  m_row.secure = attempt.secure;
  m_row.requestId = attempt.requestId;
}

void ExchangeProgress::noteResponseHead(const DetailHeader& header, std::string_view head) {
  const ResponseLook look = lookAtResponse(head);
  m_row.status = look.status;
  m_row.bytesOut += header.size;
  m_row.firstByte = m_row.lastPiece = since(header.at);
  m_row.kind = look.status == 101 ? ExchangeKind::WebSocket
               : look.isStream    ? ExchangeKind::Stream
               : m_isRpc          ? ExchangeKind::Rpc
                                  : ExchangeKind::Http;
}

void ExchangeProgress::noteFromTarget(const DetailHeader& header) {
  m_row.bytesOut += header.size;
  const int64_t now = since(header.at);
  const int64_t last = m_row.lastPiece;
  if (last >= 0 && now - last > kSilence.count()) noteSilence({last, now - last});
  m_row.lastPiece = now;
}

// They come in the order of time: the shortest makes room.
void ExchangeProgress::noteSilence(Silence silence) {
  auto& all = m_row.silences;
  const auto shorter = [](const Silence& a, const Silence& b) { return a.length < b.length; };
  const auto place = std::find_if(all.begin(), all.end(), [](const Silence& s) { return s.length == 0; });
  if (place != all.end()) {
    *place = silence;
    return;
  }
  const auto shortest = std::min_element(all.begin(), all.end(), shorter);
  if (silence.length <= shortest->length) return;
  std::move(std::next(shortest), all.end(), shortest);
  all.back() = silence;
}

void ExchangeProgress::end(const record::Summary& summary) {
  m_row.phase = ExchangePhase::Ended;
  if (summary.upgraded) m_row.kind = ExchangeKind::WebSocket;
  m_row.startedWall = summary.startedWall.time_since_epoch().count();
  m_row.total = summary.total.count();
  m_row.firstByte = summary.firstByte.count();
  m_row.lastPiece = -1;
  m_row.status = summary.status;
  m_row.attempts = summary.attempts;
  m_row.bytesIn = summary.bytesIn;
  m_row.bytesOut = summary.bytesOut;
  m_row.method = summary.method.view();
  m_row.host = summary.host.view();
  m_row.path = summary.path.view();
  m_row.listener = summary.listener;
  m_row.route = summary.route;
  m_row.pool = summary.pool;
  m_row.target = summary.target;
  putClient(m_row.client, summary.clientIp.view(), summary.clientPort);
  m_row.agent = summary.agent.view();
  m_row.requestId = summary.requestId.view();
  m_row.error = summary.error == ErrorType::None ? std::string_view() : facts(summary.error).name;
  m_row.errorDetail = summary.errorDetail.view();
  m_row.endedBy = record::name(summary.endedBy);
  m_row.failed = isFailure(summary);
  m_row.targetFailed = isTargets(summary);
  m_row.refused = wasRefused(summary);
  m_row.rehomed = summary.rehomed;
  m_row.waited = summary.waited.count();
  m_row.overhead = summary.overhead.count();
  m_row.secure = summary.secure;
  m_row.reusedConnection = summary.reusedConnection;
  m_row.lostDetailBytes = summary.lostDetailBytes;
}

}  // namespace headgate::control
