#include "ui/traffic/deep_search.h"

#include <utility>

namespace headgate::ui {
namespace {

constexpr size_t kAtOnce = 2'000;

}  // namespace

DeepSearch::DeepSearch(LiveGateway& gateway, ExchangeTableModel& model, QObject* parent)
    : QObject(parent), m_gateway(gateway), m_model(model) {}

void DeepSearch::start(const QString& line) {
  ++m_question;
  m_line = line;
  m_isAsking = false;
  m_isOn = m_model.filter() != nullptr && m_model.filter()->isDeep();
  m_running.clear();
  if (m_isOn) {
    const ExchangeRows& rows = m_model.rows();
    m_next = rows.end();
    for (Sequence row = rows.begin(); row != rows.end() && rows.counts().inFlight != 0; ++row)
      if (rows.at(row).isInFlight()) m_running.push_back(row);
    m_isFirst = true;
    ask({}, {});
  }
  Q_EMIT changed();
}

void DeepSearch::goOn() {
  if (!m_isOn || m_isAsking) return;
  const ExchangeRows& rows = m_model.rows();
  std::vector<uint64_t> ids;
  std::vector<Sequence> ended;
  std::vector<Sequence> running;
  const auto look = [&](Sequence row) {
    if (row < rows.begin()) return;
    if (rows.at(row).isInFlight()) return running.push_back(row);
    ids.push_back(rows.at(row).id);
    ended.push_back(row);
  };
  for (const Sequence row : std::exchange(m_running, {})) look(row);
  for (; m_next < rows.end() && ids.size() < kAtOnce; ++m_next) look(m_next);
  m_running = std::move(running);
  m_isFirst = false;
  if (!ids.empty()) ask(std::move(ids), std::move(ended));
}

void DeepSearch::ask(std::vector<uint64_t> ids, std::vector<Sequence> rows) {
  m_isAsking = true;
  const control::SearchRecord call{.filter = m_line.toStdString(), .exchanges = std::move(ids)};
  m_gateway.ask<control::SearchRecord>(
      call, this,
      [this, question = m_question, rows = std::move(rows)](const control::FoundExchanges& found) {
        if (question != m_question) return;
        m_isAsking = false;
        m_model.addDeepFound(found.exchanges, rows);
        Q_EMIT changed();
      });
}

}  // namespace headgate::ui
