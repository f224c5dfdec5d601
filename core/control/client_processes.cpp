#include "core/control/client_processes.h"

#include <algorithm>
#include <utility>

namespace headgate::control {
namespace {

bool isOnThisMachine(std::string_view client) {
  return client.starts_with("127.") || client.starts_with("[::1]:");
}

}  // namespace

ClientProcesses::ClientProcesses(Find find, Clock clock)
    : m_find(std::move(find)), m_clock(std::move(clock)) {}

ClientProcesses::~ClientProcesses() = default;

void ClientProcesses::begin() {
  const std::lock_guard lock(m_mutex);
  if (m_isOn) return;
  m_isOn = true;
  m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void ClientProcesses::note(ExchangeRow& row) {
  if (!row.process.empty() || !isOnThisMachine(row.client)) return;
  const std::lock_guard lock(m_mutex);
  if (!m_isOn) return;
  const SteadyTime now = m_clock();
  const auto known = m_known.find(row.client);
  if (known != m_known.end() && now - known->second.used < kForget) {
    known->second.used = now;
    if (!known->second.found) return;
    row.process = known->second.found->process;
    row.processId = known->second.found->processId;
    return;
  }
  if (m_waiting.size() >= kMostWaiting) return;
  if (known == m_known.end() && m_known.size() >= kMostKnown) forgetOld(now);
  if (m_known.size() >= kMostKnown) return;
  m_known.insert_or_assign(row.client, Known{.found = {}, .used = now});
  m_waiting.push_back(row.client);
  m_wake.notify_one();
}

void ClientProcesses::forgetOld(SteadyTime now) {
  std::erase_if(m_known, [now](const auto& each) { return now - each.second.used >= kForget; });
}

std::vector<ClientProcess> ClientProcesses::since(uint64_t& after) const {
  const std::lock_guard lock(m_mutex);
  const uint64_t oldest = m_count - m_told.size();
  const uint64_t from = after > m_count ? oldest : std::max(after, oldest);
  after = m_count;
  return {m_told.begin() + static_cast<ptrdiff_t>(from - oldest), m_told.end()};
}

void ClientProcesses::run(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
    const std::vector<std::string> clients = std::exchange(m_waiting, {});
    lock.unlock();
    const std::vector<ClientProcess> found = m_find(clients);
    lock.lock();
    for (const ClientProcess& each : found) {
      const auto known = m_known.find(each.client);
      if (known != m_known.end()) known->second.found = each;
      m_told.push_back(each);
      ++m_count;
    }
    while (m_told.size() > kMostTold) m_told.pop_front();
    m_wake.wait_for(lock, stop, kPause, [] { return false; });
  }
}

}  // namespace headgate::control
