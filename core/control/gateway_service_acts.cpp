// Acts on recorded exchanges: see request_texts.h, event_transcript.h, resend_plan.h, request_sender.h.
#include <algorithm>
#include <utility>

#include "core/control/event_transcript.h"
#include "core/control/exchange_reader.h"
#include "core/control/gateway_service.h"
#include "core/control/request_texts.h"
#include "core/control/resend_plan.h"
#include "core/control/running_timers.h"

namespace headgate::control {

namespace {

constexpr uint64_t kMostWrittenBody = 1'048'576;
constexpr size_t kMostWritten = 100;
constexpr size_t kMostText = 32 * 1024 * 1024;

std::string textOf(TextForm form, const RequestParts& parts, const RequestPlace& place) {
  switch (form) {
    case TextForm::Url:
      return place.url + '\n';
    case TextForm::Curl:
      return curlText(parts, place);
    case TextForm::Python:
      return pythonText(parts, place);
    case TextForm::TypeScript:
      return typeScriptText(parts, place);
    case TextForm::Transcript:
      break;
  }
  return {};
}

std::string authorityOf(const BoundAddress& address) {
  const bool isBracketed = address.address.find(':') != std::string::npos;
  return (isBracketed ? '[' + address.address + ']' : address.address) + ':' + std::to_string(address.port);
}

Outcome actOutcome(const Result<void, std::string>& result) {
  return result ? Outcome{.done = true} : Outcome{.done = false, .problem = result.error()};
}

}  // namespace

// Where a listener can be reached from this machine; the first that listens if none is named.
std::optional<BoundAddress> GatewayService::reachable(const std::string& listener) const {
  if (!m_runtime || m_phase != GatewayPhase::Running) return std::nullopt;
  const std::vector<BoundAddress> bound = m_runtime->listeners();
  const auto found = std::ranges::find_if(
      bound, [&](const BoundAddress& each) { return listener.empty() || each.listenerId == listener; });
  if (found == bound.end()) return std::nullopt;
  BoundAddress address = *found;
  if (address.address == "0.0.0.0") address.address = "127.0.0.1";
  if (address.address == "::") address.address = "::1";
  return address;
}

std::optional<ExchangeDetail> GatewayService::recalled(uint64_t id, uint64_t bodyLimit) const {
  const auto recorded = m_store.get({id});
  const auto row = m_feed.find({id});
  if (!recorded && !row) return std::nullopt;
  ExchangeDetail detail =
      recorded ? readExchange(*recorded, bodyLimit, std::chrono::steady_clock::now()) : ExchangeDetail();
  if (recorded && m_served) detail.timers = runningTimers(*recorded, detail.row, *m_served);
  // While it is under way the feed knows it from its beginning; the record may have lost that by now.
  if (row && detail.row.phase == ExchangePhase::InFlight) detail.row = *row;
  if (row) {
    detail.row.number = row->number;
    detail.row.resentFrom = row->resentFrom;
    if (detail.row.startedWall == 0) detail.row.startedWall = row->startedWall;
  }
  return detail;
}

void GatewayService::on(const WriteExchanges& call, Answer answer) {
  ExchangeText written;
  for (const uint64_t id : call.exchanges) {
    if (written.written == kMostWritten || written.text.size() > kMostText) {
      written.lacks = true;
      break;
    }
    const auto detail = recalled(id, kMostWrittenBody);
    // A URL is known of a row alone, but for its query.
    const bool isEnough = detail && (call.form == TextForm::Url || detail->found);
    if (!isEnough) {
      ++written.gone;
      continue;
    }
    const auto recorded = call.form == TextForm::Transcript ? m_store.get({id}) : std::nullopt;
    if (call.form == TextForm::Transcript && !recorded) {  // it went just now
      ++written.gone;
      continue;
    }
    if (call.form != TextForm::Url && written.written != 0) written.text += '\n';
    ++written.written;
    if (recorded) {
      const EventTranscript transcript = eventTranscript(*recorded, detail->row);
      written.text += transcript.text;
      written.lacks = written.lacks || transcript.lacks;
      continue;
    }
    const RequestParts parts = requestParts(*detail);
    const auto address = reachable(detail->row.listener);
    written.text +=
        textOf(call.form, parts,
               placeOf(parts, detail->row.secure, address ? authorityOf(*address) : std::string()));
    written.lacks =
        written.lacks || !parts.lacks.empty() || (call.form != TextForm::Url && !parts.bodyProblem.empty());
  }
  // What is one line is pasted into one.
  if (call.form == TextForm::Url && written.text.ends_with('\n')) written.text.pop_back();
  answer(std::move(written));
}

// --- Sending again

void GatewayService::on(const PlanResend& call, Answer answer) {
  const auto detail = recalled(call.exchange, kMostResentBody);
  if (!detail) return answer(ResendPlan{.problem = "the record does not hold this exchange any more"});
  answer(resendPlan(*detail, keyOfClient(m_servedText, detail->row.agent)));
}

void GatewayService::on(const SendRequest& call, Answer answer) {
  if (call.body.size() > kMostResentBody)
    return answer(
        Outcome{.problem = "the body is larger than 16 MiB, which is the most that is sent from here"});
  const uint64_t lookup = ++m_lookup;
  m_lookups[lookup] = std::make_unique<secrets::Resolution>(
      secretsIn(call.head), m_servedFolder, m_keychain,
      [this, lookup, call, answer = std::move(answer)](const secrets::Resolved& resolved) {
        const auto ended = m_lookups.extract(lookup);  // this function is its own
        sendWith(call, resolved, answer);
      });
}

void GatewayService::sendWith(const SendRequest& call, const secrets::Resolved& resolved,
                              const Answer& answer) {
  const auto refuse = [&answer](std::string problem) { answer(Outcome{.problem = std::move(problem)}); };
  const auto address = reachable(call.listener);
  if (m_phase != GatewayPhase::Running) return refuse("the gateway does not run");
  if (!address) return refuse("the listener " + call.listener + " does not listen");
  auto request = wireRequest(call.head, call.body, resolved);
  if (!request) return refuse(std::move(request).error());
  const auto plan = std::ranges::find(m_served->listeners, address->listenerId, &flow::ListenerPlan::id);
  const bool secure = plan != m_served->listeners.end() && plan->tls != nullptr;
  m_sender.send(
      {.host = address->address, .port = address->port, .secure = secure}, std::move(*request),
      [this, number = call.resentFrom](const std::string& client) {
        if (number != 0) m_feed.expectResent(client, number);
      },
      [answer](const std::string& problem) { answer(Outcome{.done = problem.empty(), .problem = problem}); });
}

// --- Playing again

void GatewayService::on(const StartReplay& call, Answer answer) {
  const auto recorded = m_store.get({call.exchange});
  const auto detail = recalled(call.exchange, 0);
  if (!recorded || !detail)
    return answer(Outcome{.problem = "the record does not hold this exchange any more"});
  answer(actOutcome(m_replay.start(*recorded, detail->row, call.isPaused)));
}

void GatewayService::on(const SetReplay& call, Answer answer) {
  answer(actOutcome(m_replay.set(call)));
}

void GatewayService::on(const StepReplay& call, Answer answer) {
  answer(actOutcome(m_replay.step(call.pieces)));
}

void GatewayService::on(const GetReplay&, Answer answer) {
  answer(m_replay.state());
}

void GatewayService::on(const StopReplay&, Answer answer) {
  m_replay.stop();
  answer(Outcome{.done = true});
}

}  // namespace headgate::control
