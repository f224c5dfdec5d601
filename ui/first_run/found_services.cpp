#include "ui/first_run/found_services.h"

#include <algorithm>

#include "ui/first_run/service_plan.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using control::LocalService;
using control::ServiceKind;

// What makes two of them the same, from one look to the next.
std::string keyOf(const LocalService& service) {
  return urlOf(service) + service.path;
}

bool isSame(const LocalService& one, const LocalService& other) {
  return keyOf(one) == keyOf(other);
}

// What has a health check, too, is made to be called; another HTTP server may be anything.
bool isMeantForClients(const LocalService& service) {
  if (!service.answers) return false;
  return isModelServer(service.kind) || service.kind == ServiceKind::Mcp ||
         (!service.healthPath.empty() && service.healthPath != "/");
}

}  // namespace

FoundServices::FoundServices(LiveGateway& live, QObject* parent) : QObject(parent), m_live(live) {}

void FoundServices::search() {
  m_searchesAgain = m_isSearching;
  if (m_isSearching) return;
  m_isSearching = true;
  m_clock.start();
  Q_EMIT searchBegun();
  m_live.ask(control::FindServices{.readClients = m_readsClients, .addresses = m_addresses},
             [self = QPointer(this)](const control::LocalServices& reply) {
               if (self) self->take(reply.services);
             });
}

void FoundServices::take(const std::vector<LocalService>& services) {
  m_isSearching = false;
  m_wasSearched = true;
  m_list = services;
  // What has gone is not wanted any more, until it comes back; what is there may say something else now.
  std::erase_if(m_wanted, [&](const LocalService& wanted) {
    const bool isGone = std::ranges::none_of(
        m_list, [&](const LocalService& each) { return isSame(each, wanted) && isThere(each); });
    if (isGone) m_seen.erase(keyOf(wanted));
    return isGone;
  });
  for (const LocalService& service : m_list) {
    const auto wanted =
        std::ranges::find_if(m_wanted, [&](const LocalService& each) { return isSame(each, service); });
    if (wanted != m_wanted.end()) *wanted = service;
    if (!service.answers || !m_seen.insert(keyOf(service)).second) continue;
    const QString address = addressText(service);
    const bool isAsked = std::ranges::any_of(
        m_addresses, [&](const std::string& each) { return address.startsWith(asText(each)); });
    if (wanted == m_wanted.end() && (isAsked || isMeantForClients(service))) m_wanted.push_back(service);
  }
  Q_EMIT found();
  Q_EMIT wantedChanged();
  if (m_searchesAgain) search();
}

bool FoundServices::isWanted(const LocalService& service) const {
  return std::ranges::any_of(m_wanted, [&](const LocalService& each) { return isSame(each, service); });
}

void FoundServices::setWanted(const LocalService& service, bool wanted) {
  m_seen.insert(keyOf(service));
  if (isWanted(service) == wanted) return;
  if (wanted)
    m_wanted.push_back(service);
  else
    std::erase_if(m_wanted, [&](const LocalService& each) { return isSame(each, service); });
  Q_EMIT wantedChanged();
}

void FoundServices::setReadsClients(bool readsClients) {
  if (m_readsClients == readsClients) return;
  m_readsClients = readsClients;
  search();
}

void FoundServices::addAddress(const std::string& address) {
  if (std::ranges::find(m_addresses, address) == m_addresses.end()) m_addresses.push_back(address);
  for (const LocalService& service : m_list)  // it was found by itself, and is wanted now
    if (addressText(service) == asText(address) && isThere(service)) setWanted(service, true);
  search();
}

bool isThere(const LocalService& service) {
  return service.answers || service.pid != 0 || !service.process.empty() ||
         service.kind == ServiceKind::Listening;
}

QString addressText(const LocalService& service) {
  constexpr size_t kScheme = 7;  // "http://"
  return asText(urlOf(service).substr(kScheme)) +
         (service.kind == ServiceKind::Mcp && service.path != "/" ? asText(service.path) : QString());
}

}  // namespace headgate::ui
