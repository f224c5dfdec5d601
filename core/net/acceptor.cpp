#include "core/net/acceptor.h"

#include <cassert>
#include <optional>

#include <QTcpServer>

#include "core/net/socket_stream.h"

namespace headgate::net {

using namespace std::chrono_literals;

// One listening socket. Its descriptor comes from listenOn(), because QTcpServer cannot set options before it
// binds.
class Acceptor::Server final : public QTcpServer {
 public:
  Server(Acceptor& acceptor, uint32_t listener, ListeningSocket socket)
      : m_acceptor(acceptor), m_listener(listener), m_address(socket.address) {
    setSocketDescriptor(socket.socket.release());
    // QTcpServer pauses by itself after an error.
    connect(this, &QTcpServer::acceptError, &acceptor, [this] { m_acceptor.pause(errorString()); });
  }

  uint32_t listener() const { return m_listener; }
  const IpAddress& address() const { return m_address; }

  void drain() {
    const int fd = static_cast<int>(socketDescriptor());
    stopKnocking(fd);
    while (true) {
      FileDescriptor socket(::accept4(fd, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
      if (!socket && (errno == EINTR || errno == ECONNABORTED)) continue;
      if (!socket) return;
      m_acceptor.give(std::move(socket), *this);
    }
  }

 private:
  void incomingConnection(qintptr descriptor) override {
    m_acceptor.give(FileDescriptor(static_cast<int>(descriptor)), *this);
  }

  Acceptor& m_acceptor;
  const uint32_t m_listener;
  const IpAddress m_address;
};

namespace {

// A connection on its way to a worker: made here, finished by the worker's first event, which comes at once
// because a new socket is writable. So a hand-over costs no queue and no wake-up beside the registration that
// is needed anyway.
class Arrival final : private io::StreamObserver {
 public:
  // Deletes itself when it has arrived.
  static void send(const Acceptor::Worker& worker, FileDescriptor socket, uint32_t listener,
                   const IpAddress& bound) {
    auto arrival = std::unique_ptr<Arrival>(new Arrival(worker, std::move(socket), listener, bound));
    SocketStream& stream = *arrival->m_stream;
    stream.countAsConnection();
    stream.setObserver(arrival.get());
    Arrival* handedOver = arrival.release();
    if (!stream.watch()) delete handedOver;
  }

 private:
  Arrival(const Acceptor::Worker& worker, FileDescriptor socket, uint32_t listener, const IpAddress& bound)
      : m_worker(worker),
        m_listener(listener),
        m_bound(bound),
        m_stream(std::make_unique<SocketStream>(*worker.reactor, std::move(socket))) {}

  void onReadable() override { arrive(); }
  void onWritable() override { arrive(); }

  void arrive() {
    const std::unique_ptr<Arrival> self(this);
    m_stream->setObserver(nullptr);
    const auto peer = IpAddress::ofSocket(m_stream->fd(), IpAddress::End::Peer);
    if (!peer) return;  // gone already
    io::Accepted accepted;
    accepted.listener = m_listener;
    accepted.peer = peer->toSocketAddress();
    accepted.local = local().toSocketAddress();
    accepted.at = m_worker.reactor->now();
    accepted.stream = std::move(m_stream);
    m_worker.observer->onAccepted(std::move(accepted));
  }

  IpAddress local() const {
    if (!m_bound.isAny()) return m_bound;
    return IpAddress::ofSocket(m_stream->fd(), IpAddress::End::Local).value_or(m_bound);
  }

  const Acceptor::Worker m_worker;
  const uint32_t m_listener;
  const IpAddress m_bound;
  std::unique_ptr<SocketStream> m_stream;
};

}  // namespace

Acceptor::Acceptor(std::vector<Worker> workers) : m_workers(std::move(workers)), m_retry(this) {
  assert(!m_workers.empty());
  m_retry.setSingleShot(true);
  connect(&m_retry, &QTimer::timeout, this, &Acceptor::retry);
}

Acceptor::~Acceptor() = default;

Result<std::vector<io::SocketAddress>, BindError> Acceptor::open(uint32_t listener,
                                                                 const std::string& address, uint16_t port,
                                                                 int backlog) {
  HG_TRY(sockets, listenOn(address, port, backlog));
  std::vector<io::SocketAddress> bound;
  for (ListeningSocket& socket : sockets) {
    bound.push_back(socket.address.toSocketAddress());
    m_servers.emplace(listener, std::make_unique<Server>(*this, listener, std::move(socket)));
  }
  return bound;
}

void Acceptor::close(uint32_t listener) {
  const auto [first, last] = m_servers.equal_range(listener);
  for (auto server = first; server != last; ++server) server->second->drain();
  m_servers.erase(first, last);
}

void Acceptor::closeAll() {
  while (!m_servers.empty()) close(m_servers.begin()->first);
}

void Acceptor::give(FileDescriptor socket, const Server& server) {
  if (m_isPaused && !m_retry.isActive()) {
    m_isPaused = false;
    Q_EMIT resumed();
  }
  Arrival::send(leastLoaded(), std::move(socket), server.listener(), server.address());
}

// Equal loads are taken in turn.
Acceptor::Worker& Acceptor::leastLoaded() {
  size_t best = m_lastWorker;
  uint32_t bestLoad = UINT32_MAX;
  for (size_t i = 1; i <= m_workers.size(); ++i) {
    const size_t candidate = (m_lastWorker + i) % m_workers.size();
    const uint32_t load = m_workers[candidate].reactor->connections().load(std::memory_order_relaxed);
    if (load >= bestLoad) continue;
    best = candidate;
    bestLoad = load;
  }
  m_lastWorker = best;
  return m_workers[best];
}

void Acceptor::pause(const QString& reason) {
  m_retry.start(50ms);
  if (std::exchange(m_isPaused, true)) return;
  m_pauses.fetch_add(1, std::memory_order_relaxed);
  Q_EMIT paused(reason);
}

void Acceptor::retry() {
  for (const auto& [listener, server] : m_servers) server->resumeAccepting();
}

}  // namespace headgate::net
