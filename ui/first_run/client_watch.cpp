#include "ui/first_run/client_watch.h"

#include <chrono>

#include "ui/session/words.h"

namespace headgate::ui {
namespace {

constexpr size_t kMostWaiting = 32;

bool isKnownEnough(const control::ExchangeRow& row) {
  return row.firstByte >= 0 || row.phase == control::ExchangePhase::Ended;
}

}  // namespace

ClientWatch::ClientWatch(LiveGateway& live, QObject* parent) : QObject(parent), m_live(live) {
  connect(&live, &LiveGateway::fed, this, &ClientWatch::take);
}

void ClientWatch::begin() {
  if (m_isWatching) return;
  using namespace std::chrono;
  m_since = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
  m_isWatching = true;
}

void ClientWatch::end() {
  m_isWatching = false;
  m_waiting.clear();
  m_known.clear();
}

void ClientWatch::take(const control::FeedBatch& batch) {
  if (!m_isWatching) return;
  for (const control::ExchangeRow& row : batch.rows) {
    if (row.startedWall < m_since || !isKnownEnough(row) || m_waiting.size() >= kMostWaiting) continue;
    if (m_known.insert(row.id).second) m_waiting.push_back(row);
  }
  askNext();
}

void ClientWatch::askNext() {
  if (m_isAsking || m_waiting.empty()) return;
  const control::ExchangeRow row = std::move(m_waiting.front());
  m_waiting.pop_front();
  m_isAsking = true;
  m_live.ask(control::GetExchange{.id = row.id, .bodyLimit = 0},
             [self = QPointer(this), row](const control::ExchangeDetail& detail) {
               if (self) self->look(detail, row);
             });
}

// Of one whose head is not in the record, the row alone speaks.
void ClientWatch::look(const control::ExchangeDetail& detail, const control::ExchangeRow& row) {
  m_isAsking = false;
  const std::string agent = userAgentOf(detail.requestHead.bytes);
  if (m_isWatching) Q_EMIT passed(row, clientOf(agent), asText(productOf(agent)));
  askNext();
}

}  // namespace headgate::ui
