#include "core/net/acceptor.h"

#include <cassert>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <system_error>
#include <utility>

#include <QSocketNotifier>

#include "core/net/socket_stream.h"

namespace headgate::net {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kRetry = 50ms;

// The system gives out the lowest number that is free, so the number of a descriptor tells how many are in
// use, as good as. From this one on they are left to connections to targets, without which nobody could be
// served who was accepted before: a tenth.
int firstReservedNow() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > INT_MAX) return INT_MAX;
  return static_cast<int>(limit.rlim_cur - limit.rlim_cur / 10);
}

}  // namespace

// One listening socket. It is not a QTcpServer: that remembers the first error of its socket for ever, be it
// the EAGAIN at the end of an ordinary queue, and so neither notices that descriptors ran out (it spins) nor
// recovers from it.
class Acceptor::Server final {
 public:
  Server(Acceptor& acceptor, uint32_t listener, ListeningSocket socket)
      : m_acceptor(acceptor),
        m_listener(listener),
        m_socket(std::move(socket)),
        m_notifier(m_socket.socket.get(), QSocketNotifier::Read) {
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &acceptor,
                     [this] { acceptSome(kAcceptsPerTurn, m_acceptor.m_firstReserved); });
  }

  uint32_t listener() const { return m_listener; }
  void setListener(uint32_t listener) { m_listener = listener; }
  const IpAddress& address() const { return m_socket.address; }

  void resume() { m_notifier.setEnabled(true); }

  // Would a new descriptor be one that is not reserved?
  bool findsRoom(int firstReserved) const {
    const FileDescriptor next(::fcntl(m_socket.socket.get(), F_DUPFD_CLOEXEC, 0));
    return next && next.get() < firstReserved;
  }

  // Accepts what is in the queue, and nobody who comes later.
  void drain() {
    stopKnocking(m_socket.socket.get());
    acceptSome(SIZE_MAX, INT_MAX);
  }

 private:
  // The rest of a long queue is told again by the next poll: streams of this thread come in between.
  static constexpr size_t kAcceptsPerTurn = 32;

  void acceptSome(size_t most, int firstReserved) {
    for (size_t accepted = 0; accepted < most;) {
      sockaddr_storage peer;
      socklen_t size = sizeof(peer);
      auto* raw = reinterpret_cast<sockaddr*>(&peer);
      FileDescriptor socket(::accept4(m_socket.socket.get(), raw, &size, SOCK_CLOEXEC | SOCK_NONBLOCK));
      if (socket) {
        const bool isReserved = socket.get() >= firstReserved;
        if (const auto address = IpAddress::from(raw)) m_acceptor.give(std::move(socket), *address, *this);
        if (isReserved) return pause(EMFILE);
        ++accepted;
        continue;
      }
      if (errno == EAGAIN) return m_acceptor.noteNobodyWaits();
      if (errno == EINTR || errno == ECONNABORTED) continue;  // not this one
      // Out of descriptors or memory, as a rule. Whatever it is, it must not make the loop spin.
      return pause(errno);
    }
  }

  void pause(int reason) {
    m_notifier.setEnabled(false);
    m_acceptor.pause(reason);
  }

  Acceptor& m_acceptor;
  uint32_t m_listener;
  const ListeningSocket m_socket;
  QSocketNotifier m_notifier;
};

namespace {

io::SocketAddress localAddress(const SocketStream& stream, const IpAddress& bound) {
  if (!bound.isAny()) return bound.toSocketAddress();
  return IpAddress::ofSocket(stream.fd(), IpAddress::End::Local).value_or(bound).toSocketAddress();
}

void arrive(const Acceptor::Worker& worker, std::unique_ptr<SocketStream> stream, uint32_t listener,
            const IpAddress& peer, const IpAddress& bound) {
  io::Accepted accepted;
  accepted.listener = listener;
  accepted.peer = peer.toSocketAddress();
  accepted.local = localAddress(*stream, bound);
  accepted.at = worker.reactor->now();
  accepted.stream = std::move(stream);
  worker.observer->onAccepted(std::move(accepted));
}

// A connection on its way to another thread: made here, finished by the worker's first event, which comes at
// once because a new socket is writable. So a hand-over costs no queue and no wake-up beside the registration
// that is needed anyway.
class Arrival final : private io::StreamObserver {
 public:
  using Count = std::shared_ptr<std::atomic<uint32_t>>;

  Arrival(const Acceptor::Worker& worker, std::unique_ptr<SocketStream> stream, uint32_t listener,
          const IpAddress& peer, const IpAddress& bound, Count underWay)
      : m_worker(worker),
        m_listener(listener),
        m_peer(peer),
        m_bound(bound),
        m_stream(std::move(stream)),
        m_underWay(std::move(underWay)) {
    m_underWay->fetch_add(1, std::memory_order_relaxed);
  }
  ~Arrival() {
    if (m_underWay->fetch_sub(1, std::memory_order_release) == 1) m_underWay->notify_all();
  }
  Arrival(const Arrival&) = delete;
  Arrival& operator=(const Arrival&) = delete;

  // It deletes itself when it has arrived.
  static void send(std::unique_ptr<Arrival> arrival) {
    SocketStream& stream = *arrival->m_stream;
    Arrival* sent = arrival.release();
    stream.setObserver(sent);
    if (!stream.watch()) delete sent;
  }

 private:
  void onReadable() override { arriveNow(); }
  void onWritable() override { arriveNow(); }

  void arriveNow() {
    const std::unique_ptr<Arrival> self(this);
    m_stream->setObserver(nullptr);
    arrive(m_worker, std::move(m_stream), m_listener, m_peer, m_bound);
  }

  const Acceptor::Worker m_worker;
  const uint32_t m_listener;
  const IpAddress m_peer;
  const IpAddress m_bound;
  std::unique_ptr<SocketStream> m_stream;
  const Count m_underWay;
};

}  // namespace

Acceptor::Acceptor(std::vector<Worker> workers)
    : m_workers(std::move(workers)),
      m_underWay(std::make_shared<std::atomic<uint32_t>>(0)),
      m_firstReserved(firstReservedNow()),
      m_retry(this) {
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
  for (const ListeningSocket& socket : sockets) bound.push_back(socket.address.toSocketAddress());
  open(listener, std::move(sockets));
  return bound;
}

void Acceptor::open(uint32_t listener, std::vector<ListeningSocket> sockets) {
  for (ListeningSocket& socket : sockets)
    m_servers.emplace(listener, std::make_unique<Server>(*this, listener, std::move(socket)));
}

void Acceptor::renumber(uint32_t listener, uint32_t successor) {
  for (auto server = m_servers.find(listener); server != m_servers.end(); server = m_servers.find(listener)) {
    auto node = m_servers.extract(server);
    node.key() = successor;
    node.mapped()->setListener(successor);
    m_servers.insert(std::move(node));
  }
}

void Acceptor::close(uint32_t listener) {
  const auto [first, last] = m_servers.equal_range(listener);
  for (auto server = first; server != last; ++server) server->second->drain();
  m_servers.erase(first, last);
}

void Acceptor::closeAll() {
  while (!m_servers.empty()) close(m_servers.begin()->first);
}

void Acceptor::give(FileDescriptor socket, const IpAddress& peer, const Server& server) {
  const Worker& worker = leastLoaded();
  auto stream = std::make_unique<SocketStream>(*worker.reactor, std::move(socket));
  stream->countAsConnection();
  if (!worker.reactor->isCurrent()) {
    Arrival::send(std::make_unique<Arrival>(worker, std::move(stream), server.listener(), peer,
                                            server.address(), m_underWay));
  } else if (stream->watch()) {
    arrive(worker, std::move(stream), server.listener(), peer, server.address());
  }
}

void Acceptor::awaitArrivals() const {
  while (const uint32_t underWay = m_underWay->load(std::memory_order_acquire)) m_underWay->wait(underWay);
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

void Acceptor::pause(int systemError) {
  m_retry.start(kRetry);
  if (std::exchange(m_isPaused, true)) return;
  m_pauses.fetch_add(1, std::memory_order_relaxed);
  Q_EMIT paused(QString::fromStdString(std::generic_category().message(systemError)));
}

// Not before: where one connection comes for each that goes, it would pause and resume all the time.
void Acceptor::noteNobodyWaits() {
  if (std::exchange(m_isPaused, false)) Q_EMIT resumed();
}

void Acceptor::retry() {
  if (!m_servers.empty() && !m_servers.begin()->second->findsRoom(m_firstReserved))
    return m_retry.start(kRetry);
  for (const auto& [listener, server] : m_servers) server->resume();
}

}  // namespace headgate::net
