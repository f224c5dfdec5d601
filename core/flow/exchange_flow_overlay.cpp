// What breakpoints and fault rules do to an exchange: it is held, delayed, slowed down, ended or cut.
//
// A held exchange keeps its place at the route's gate and has no target yet, or keeps the one that has
// answered. Of its response as much is here as one read has brought; the rest waits in its sockets, as with a
// client that does not read.
#include <algorithm>
#include <utility>

#include "core/flow/exchange_flow.h"
#include "core/http/uri.h"

namespace headgate::flow {
namespace {

using record::Intervention;

// How often a throttled answer goes on.
constexpr Milliseconds kTrickleEvery{25};

constexpr uint64_t kNanoseconds = 1'000'000'000;

}  // namespace

// Of each kind of action the first rule that matches. A rule is used up by exchanges that it matches first.
void ExchangeFlow::touch() {
  auto touched = std::make_unique<Touched>();
  bool any = false;
  for (const OverlayRule& rule : m_overlay->rules) {
    const OverlayRule** place = nullptr;
    switch (rule.action) {
      case Intervention::HoldRequest:
        place = &touched->holdRequest;
        break;
      case Intervention::HoldResponse:
        place = &touched->holdResponse;
        break;
      case Intervention::Delay:
        place = &touched->delay;
        break;
      case Intervention::Throttle:
        place = &touched->throttle;
        break;
      case Intervention::Drop:
      case Intervention::Status:
        place = &touched->ending;
        break;
      case Intervention::Cut:
        place = &touched->cut;
        break;
      case Intervention::Edit:
      case Intervention::Count_:
        continue;
    }
    if (*place || !rule.match.holds(m_route->id, m_request.method, m_path, m_request.fields)) continue;
    if (!rule.take()) continue;
    *place = &rule;
    any = true;
  }
  if (any) m_touched = std::move(touched);
}

void ExchangeFlow::goOnTouched(SteadyTime now, Commands& out) {
  if (!m_touched->delay) return endDelay(now, out);
  noteIntervention(Intervention::Delay);
  m_phase = Phase::Delayed;
  arm(kDelay, m_touched->delay->delay, now);
}

void ExchangeFlow::endDelay(SteadyTime now, Commands& out) {
  m_phase = Phase::Head;
  m_ownTime.run(now);
  const OverlayRule* ending = m_touched->ending;
  if (!ending) return carryOutAction(now, out);
  const std::string by = " by rule " + std::to_string(ending->id);
  if (ending->action == Intervention::Drop) return dropByHand("dropped" + by, now, out);
  answerByHand(ending->status, "answered with " + std::to_string(ending->status) + by, now, out);
}

// --- Held

void ExchangeFlow::hold(Phase phase, SteadyTime now) {
  m_phase = phase;
  noteIntervention(phase == Phase::Held ? Intervention::HoldRequest : Intervention::HoldResponse);
  m_touched->heldSince = now;
  m_touched->totalDue = m_deadlines[kTotal];
  m_deadlines.fill(kNever);
  restPace(now);
  arm(kHold, m_overlay->autoRelease, now);
}

void ExchangeFlow::endHold(SteadyTime now) {
  if (holding() == Holding::Nothing) return;
  const Nanoseconds time = now - m_touched->heldSince;
  m_summary.held += time;
  disarm(kHold);
  if (m_touched->totalDue != kNever) m_deadlines[kTotal] = m_touched->totalDue + time;
  m_phase = m_phase == Phase::Held ? Phase::Head : Phase::Exchanging;
}

void ExchangeFlow::letGo(SteadyTime now, Commands& out) {
  const Holding was = holding();
  if (was == Holding::Nothing) return;
  endHold(now);
  m_ownTime.run(now);
  if (was == Holding::Request) return goOnTouched(now, out);
  if (!m_requestEnded) {
    arm(kRequestBody, m_route->timeouts.requestBody, now);
    runPace(now);
    push(out, CommandKind::ReadRequestBody);
  }
  beginResponse(now, out);
  passPending(now, out);
}

Result<void> ExchangeFlow::onDecision(const HeldDecision& decision, SteadyTime now, Commands& out) {
  const Holding was = holding();
  if (was == Holding::Nothing) return Error{ErrorType::Internal, "it is not held any more"};
  switch (decision.kind) {
    case HeldDecision::Kind::Continue: {
      const Result<void> edited = was == Holding::Request ? editRequest(decision) : editResponse(decision);
      if (!edited.ok()) return edited;
      letGo(now, out);
      return {};
    }
    case HeldDecision::Kind::Wait:
      arm(kHold, m_overlay->autoRelease, now);
      return {};
    case HeldDecision::Kind::Drop:
      dropByHand("dropped while it was held", now, out);
      return {};
    case HeldDecision::Kind::Answer:
      answerByHand(decision.status, "answered with " + std::to_string(decision.status) + " while it was held",
                   now, out);
      return {};
  }
  return {};
}

// The route stays, and with it who may ask and where it goes: it was found for what the client has sent.
Result<void> ExchangeFlow::editRequest(const HeldDecision& decision) {
  if (decision.body && !m_requestEnded)
    return Error{ErrorType::BodyTooLarge, "the body is not here as a whole"};
  if (!decision.head.empty()) {
    HG_TRY(head, readEditedRequest(decision.head));
    if ((head.method == "HEAD") != (m_request.method == "HEAD"))
      return Error{ErrorType::MalformedRequest, "the client waits for an answer to the other method"};
    m_request.method = std::move(head.method);
    m_request.target = std::move(head.target);
    m_request.path = std::move(head.path);
    m_request.query = std::move(head.query);
    m_request.hasQuery = head.hasQuery;
    m_request.wantsWebSocket = m_request.wantsWebSocket && head.wantsWebSocket;
    m_request.fields = std::move(head.fields);
    m_request.host = std::move(head.host);
    m_originalHost = m_request.host;
    if (m_request.path == "*")
      m_path = m_request.path;
    else
      (void)http::normalizePathInto(m_request.path, m_path);  // it was tried when the head was read
    m_accessFacts.path = m_path;
    noteIntervention(Intervention::Edit);
  }
  if (decision.body) {
    m_replay = *decision.body;
    m_request.framing = m_replay.empty() ? http::Framing::None : http::Framing::Length;
    m_request.contentLength = m_replay.size();
    noteIntervention(Intervention::Edit);
  }
  return {};
}

Result<void> ExchangeFlow::editResponse(const HeldDecision& decision) {
  if (decision.body) return Error{ErrorType::Internal, "the body of a response is passed on as it comes"};
  if (decision.head.empty()) return {};
  HG_TRY(head, readEditedResponse(decision.head));
  m_response.status = head.status;
  m_response.reason = std::move(head.reason);
  m_response.fields = std::move(head.fields);
  noteIntervention(Intervention::Edit);
  return {};
}

// --- Ended by hand

void ExchangeFlow::dropByHand(std::string detail, SteadyTime now, Commands& out) {
  noteIntervention(Intervention::Drop);
  noteError({ErrorType::Intervened, std::move(detail)});
  dropUpstream(out);
  m_mustClose = true;
  push(out, CommandKind::CutDownstream);
  finish(now, out);
}

void ExchangeFlow::answerByHand(uint16_t status, std::string detail, SteadyTime now, Commands& out) {
  noteIntervention(Intervention::Status);
  const Error error{ErrorType::Intervened, std::move(detail)};
  noteError(error);
  endHold(now);
  dropUpstream(out);
  replyWithError(error, status, out);
  finish(now, out);
}

// --- The response's bytes

// What has come while it was held.
void ExchangeFlow::passPending(SteadyTime now, Commands& out) {
  m_summary.responseBodyBytes += m_touched->waiting();
  if (m_streamErrors) m_streamErrors->feed(m_touched->pending);
  if (m_touched->throttle && m_touched->waiting() != 0) return beginTrickle(now);
  m_touched->passed = m_touched->pending.size();
  if (!m_touched->pending.empty()) passOn(m_touched->pending, now, out);
  if (finished()) return;
  if (m_touched->lost) return onUpstreamLost(*std::exchange(m_touched->lost, std::nullopt), now, out);
  if (m_touched->ended) return endResponse(now, out);
  push(out, CommandKind::ReadResponse);
}

// It waits until its time comes, behind what waits already. Nothing goes out here: views of what is passed on
// are good until they have been written, which is before more is read.
void ExchangeFlow::keepForLater(ByteView bytes, SteadyTime now) {
  Touched& touched = *m_touched;
  const bool isFirst = touched.waiting() == 0;
  touched.pending.erase(0, touched.passed);
  touched.passed = 0;
  touched.pending.append(bytes);
  if (isFirst) beginTrickle(now);
}

void ExchangeFlow::beginTrickle(SteadyTime now) {
  noteIntervention(Intervention::Throttle);
  m_touched->throttledSince = now;
  m_touched->throttledBytes = 0;
  disarm(kIdle);
  arm(kThrottle, kTrickleEvery, now);
}

// Passes on as much of what waits as the rate allows by now.
void ExchangeFlow::trickle(SteadyTime now, Commands& out) {
  Touched& touched = *m_touched;
  if (m_upstreamPaused) return;  // whoever ends that goes on here
  const auto elapsed = static_cast<uint64_t>((now - touched.throttledSince).count());
  const uint64_t rate = touched.throttle->bytesPerSecond;
  const uint64_t allowed = elapsed / kNanoseconds * rate + elapsed % kNanoseconds * rate / kNanoseconds;
  const uint64_t fresh = allowed > touched.throttledBytes ? allowed - touched.throttledBytes : 0;
  const size_t size = std::min<uint64_t>(fresh, touched.waiting());
  const ByteView passed = ByteView(touched.pending).substr(touched.passed, size);
  touched.throttledBytes += size;
  touched.passed += size;
  if (size != 0) passOn(passed, now, out);
  if (finished()) return;
  if (touched.waiting() != 0) return arm(kThrottle, kTrickleEvery, now);
  m_lastResponseBytes = now;  // nobody has read meanwhile
  arm(kIdle, m_route->timeouts.idle, now);
  if (touched.lost) return onUpstreamLost(*std::exchange(touched.lost, std::nullopt), now, out);
  if (touched.ended) return endResponse(now, out);
  push(out, CommandKind::ReadResponse);
}

// To the client, up to where it is cut.
void ExchangeFlow::passOn(ByteView bytes, SteadyTime now, Commands& out) {
  const auto place = m_touched->cut ? m_touched->placeOfCut(bytes) : std::nullopt;
  if (const ByteView passed = place ? bytes.substr(0, *place) : bytes; !passed.empty())
    push(out, CommandKind::SendResponseBody, passed);
  if (!place) return;
  noteIntervention(Intervention::Cut);
  const OverlayRule& rule = *m_touched->cut;
  fail({ErrorType::Intervened, "cut by rule " + std::to_string(rule.id)}, now, out);
}

}  // namespace headgate::flow
