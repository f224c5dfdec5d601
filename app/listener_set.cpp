#include "app/listener_set.h"

#include <algorithm>
#include <cerrno>

namespace headgate::app {

namespace {
// As long as the system allows: a burst of clients is no reason to refuse any.
constexpr int kBacklog = 4096;

std::vector<io::SocketAddress> addressesOf(const std::vector<net::ListeningSocket>& sockets) {
  std::vector<io::SocketAddress> addresses;
  for (const net::ListeningSocket& socket : sockets) addresses.push_back(socket.address.toSocketAddress());
  return addresses;
}

// Certificates may change; who is let in may not.
bool askTheSame(const flow::ListenerTls* one, const flow::ListenerTls* other) {
  if (!one || !other) return one == other;
  return one->minimum == other->minimum && one->clientAuth == other->clientAuth &&
         one->clientCa == other->clientCa;
}

}  // namespace

Result<void, net::BindError> ListenerSet::prepare(const std::vector<flow::ListenerPlan>& plans) {
  m_leaving = std::exchange(m_current, {});
  std::vector<const flow::ListenerPlan*> fresh;
  for (const flow::ListenerPlan& plan : plans)
    if (plan.enabled && !keep(plan)) fresh.push_back(&plan);
  for (const flow::ListenerPlan* plan : fresh) {
    if (auto opened = openNew(*plan); !opened) {
      rollBack();
      return opened;
    }
  }
  return {};
}

// An open listener goes on if its address is still wanted, be it by another name. Port 0 means another port
// for every id.
bool ListenerSet::keep(const flow::ListenerPlan& plan) {
  const auto same = std::find_if(m_leaving.begin(), m_leaving.end(), [&](const Listener& listener) {
    return !listener.isSucceeded && listener.address == plan.address && listener.port == plan.port &&
           (plan.port != 0 || listener.id == plan.id);
  });
  if (same == m_leaving.end()) return false;
  if (!askTheSame(same->tls.get(), plan.tls.get())) {
    succeed(*same, plan);
    return true;
  }
  same->formerId = std::exchange(same->id, plan.id);
  same->tls = plan.tls;
  m_current.push_back(std::move(*same));
  m_leaving.erase(same);
  return true;
}

void ListenerSet::succeed(Listener& former, const flow::ListenerPlan& plan) {
  former.isSucceeded = true;
  m_current.push_back({.number = ++m_lastNumber,
                       .id = plan.id,
                       .address = former.address,
                       .port = former.port,
                       .tls = plan.tls,
                       .bound = former.bound,
                       .predecessor = former.number});
}

Result<void, net::BindError> ListenerSet::openNew(const flow::ListenerPlan& plan) {
  auto sockets = net::listenOn(plan.address, plan.port, kBacklog);
  if (!sockets && sockets.error().systemError == EADDRINUSE && makeWay(plan.port))
    sockets = net::listenOn(plan.address, plan.port, kBacklog);
  if (!sockets) return sockets.error();
  m_current.push_back({.number = ++m_lastNumber,
                       .id = plan.id,
                       .address = plan.address,
                       .port = plan.port,
                       .tls = plan.tls,
                       .bound = addressesOf(*sockets),
                       .waiting = std::move(*sockets)});
  return {};
}

// A port that moves from one address to an overlapping one, 127.0.0.1 to 0.0.0.0 say, must be let go before
// it is taken.
bool ListenerSet::makeWay(uint16_t port) {
  bool closed = false;
  for (Listener& listener : m_leaving) {
    const bool isOpen = !listener.closedEarly && !listener.isSucceeded;
    if (!isOpen || listener.bound.front().port != port) continue;
    m_accepting.close(listener.number);
    listener.closedEarly = closed = true;
  }
  return closed;
}

void ListenerSet::rollBack() {
  std::erase_if(m_current, [](const Listener& listener) {
    return !listener.waiting.empty() || listener.predecessor != 0;
  });
  for (Listener& listener : m_current) listener.id = listener.formerId;
  for (Listener& listener : m_leaving) {
    listener.isSucceeded = false;
    if (std::exchange(listener.closedEarly, false)) {
      auto sockets = net::listenOn(listener.address, listener.bound.front().port, kBacklog);
      if (sockets) m_accepting.open(listener.number, std::move(*sockets));
    }
    m_current.push_back(std::move(listener));
  }
  m_leaving.clear();
}

std::vector<engine::OpenListener> ListenerSet::open() const {
  std::vector<engine::OpenListener> all;
  for (const Listeners* listeners : {&m_current, &m_leaving})
    for (const Listener& listener : *listeners)
      all.push_back({listener.number, listener.id, nullptr, listeners == &m_leaving});
  return all;
}

void ListenerSet::commit() {
  for (Listener& listener : m_current) {
    if (!listener.waiting.empty()) m_accepting.open(listener.number, std::exchange(listener.waiting, {}));
    if (listener.predecessor != 0)
      m_accepting.renumber(std::exchange(listener.predecessor, 0), listener.number);
  }
  for (const Listener& listener : m_leaving)
    if (!listener.closedEarly && !listener.isSucceeded) m_accepting.close(listener.number);
  m_leaving.clear();
}

void ListenerSet::closeAll() {
  for (const Listener& listener : m_current) m_accepting.close(listener.number);
  m_current.clear();
}

std::vector<BoundListener> ListenerSet::bound() const {
  std::vector<BoundListener> all;
  for (const Listener& listener : m_current)
    for (const io::SocketAddress& address : listener.bound)
      all.push_back({listener.id, address.ip, address.port});
  return all;
}

}  // namespace headgate::app
