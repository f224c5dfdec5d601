// What becomes of the record: kept over a crash, searched, pinned, bounded.
#include <utility>

#include "core/control/gateway_service.h"

namespace headgate::control {

std::vector<record::RecordSink*> GatewayService::sinks() {
  std::vector<record::RecordSink*> sinks{&m_store, &m_feed};
  if (m_kept.sink() != nullptr) sinks.push_back(m_kept.sink());
  return sinks;
}

void GatewayService::on(const GetKeptRecord&, Answer answer) {
  answer(m_kept.kept());
}

void GatewayService::on(const OpenKeptRecord&, Answer answer) {
  if (!m_kept.kept().found)
    return answer(TransferState{
        .phase = TransferPhase::Failed, .isImport = true, .problem = "Nothing is kept of the last run."});
  m_transfers.importSegments(m_kept.keptFolder(), answer, [this] { m_kept.discard(); });
}

void GatewayService::on(const DiscardKeptRecord&, Answer answer) {
  m_kept.discard();
  answer(Outcome{.done = true});
}

void GatewayService::on(const SearchRecord& call, Answer answer) {
  m_search.on(call, std::move(answer));
}

// What the flight recorder keeps makes room for itself, the oldest first; what somebody pinned stays.
void GatewayService::keepFlight() {
  for (const KeptExchange& each : m_flight.take()) {
    const ExchangeId id{each.id};
    bool isPinned = m_store.pin(id);
    if (!isPinned && !m_store.requestHead(id)) continue;  // its route records nothing, or it went
    for (; !isPinned && !m_flightPins.empty(); isPinned = m_store.pin(id)) {
      m_store.unpin({m_flightPins.front()});
      m_flightPins.pop_front();
    }
    if (isPinned) m_flightPins.push_back(each.id);
  }
}

void GatewayService::on(const PinExchange& call, Answer answer) {
  std::erase(m_flightPins, call.id);
  if (isImported(call.id)) return answer(Outcome{.done = true});  // they stay anyway
  if (!call.pinned) m_store.unpin({call.id});
  if (!call.pinned || m_store.pin({call.id})) return answer(Outcome{.done = true});
  const bool isHeld = m_store.get({call.id}).has_value();
  answer(Outcome{.problem = isHeld ? "half of the record's memory is pinned already"
                                   : "the record does not hold this exchange any more"});
}

void GatewayService::on(const SetRecordBudget& call, Answer answer) {
  m_store.setBudget(static_cast<size_t>(call.bytes));
  answer(Outcome{.done = true});
}

}  // namespace headgate::control
