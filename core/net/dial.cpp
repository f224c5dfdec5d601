#include "core/net/dial.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/un.h>
#include <system_error>

#include "core/net/tcp_options.h"

namespace headgate::net {
namespace {

using namespace std::chrono_literals;

constexpr auto kStagger = 250ms;  // RFC 8305 section 8

// Alternating between the families, beginning with the resolver's favourite (RFC 8305 section 4).
std::vector<IpAddress> interleave(const std::vector<IpAddress>& addresses, uint16_t port) {
  std::vector<IpAddress> favourites;
  std::vector<IpAddress> others;
  for (IpAddress address : addresses) {
    address.setPort(port);
    (address.family() == addresses.front().family() ? favourites : others).push_back(address);
  }
  std::vector<IpAddress> mixed;
  for (size_t i = 0; i < std::max(favourites.size(), others.size()); ++i) {
    if (i < favourites.size()) mixed.push_back(favourites[i]);
    if (i < others.size()) mixed.push_back(others[i]);
  }
  return mixed;
}

// A dial to a loopback port that nobody listens on may be given that very port as its own, and then reaches
// itself (TCP's simultaneous open).
bool hasReachedItself(int fd, const std::optional<IpAddress>& target) {
  return target && target->isLoopback() && IpAddress::ofSocket(fd, IpAddress::End::Local) == target;
}

}  // namespace

// One socket on its way to one address, or to a Unix socket.
class Dial::Racer final : public io::StreamObserver {
 public:
  Racer(Dial& dial, FileDescriptor socket, const std::optional<IpAddress>& target)
      : m_dial(dial),
        m_target(target),
        m_stream(std::make_unique<SocketStream>(dial.m_reactor, std::move(socket))) {}

  const std::optional<IpAddress>& target() const { return m_target; }
  std::unique_ptr<SocketStream>& stream() { return m_stream; }

 private:
  void onReadable() override { m_dial.onDecided(*this); }
  void onWritable() override { m_dial.onDecided(*this); }

  Dial& m_dial;
  const std::optional<IpAddress> m_target;
  std::unique_ptr<SocketStream> m_stream;
};

Dial::Dial(Reactor& reactor, io::ConnectObserver& observer) : m_reactor(reactor), m_observer(observer) {}

Dial::~Dial() {
  m_reactor.cancelDeferred(this);
}

void Dial::start(std::vector<IpAddress> addresses) {
  m_addresses = std::move(addresses);
  tryNext();
}

void Dial::start(const std::string& socketPath) {
  m_socketPath = socketPath;
  const int error = tryPath();
  if (error == 0) return;
  addFailure({}, error);
  m_reactor.defer(this);
}

void Dial::start(const std::string& host, uint16_t port, Resolver& resolver) {
  m_question = resolver.resolve(host, m_reactor, [this, host, port](const Resolver::Answer& answer) {
    onResolved(host, port, answer);
  });
}

void Dial::onResolved(const std::string& host, uint16_t port, const Resolver::Answer& answer) {
  if (answer.ok()) {
    start(interleave(*answer, port));
    return;
  }
  m_error = {ErrorType::DnsFailed, host + ": " + answer.error()};
  m_reactor.defer(this);
}

void Dial::onDeferred() {
  m_observer.onConnectFailed(std::move(m_error));
}

void Dial::tryNext() {
  if (m_stagger) m_stagger->stop();
  while (m_nextAddress < m_addresses.size()) {
    const IpAddress& address = m_addresses[m_nextAddress++];
    const int error = tryAddress(address);
    if (error == 0) {
      staggerNext();
      return;
    }
    addFailure(address, error);
  }
  if (m_racers.empty()) m_reactor.defer(this);  // not from here: this may still be connect()
}

void Dial::staggerNext() {
  if (m_nextAddress == m_addresses.size()) return;
  if (!m_stagger) {
    m_stagger = std::make_unique<QTimer>();
    m_stagger->setSingleShot(true);
    m_stagger->setTimerType(Qt::PreciseTimer);
    QObject::connect(m_stagger.get(), &QTimer::timeout, m_stagger.get(), [this] { tryNext(); });
  }
  m_stagger->start(kStagger);
}

int Dial::tryAddress(const IpAddress& address) {
  FileDescriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!socket) return errno;
  tuneTcpSocket(socket.get(), address);
  if (::connect(socket.get(), address.data(), address.size()) != 0 && errno != EINPROGRESS) return errno;
  return race(std::move(socket), address);
}

int Dial::tryPath() {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (m_socketPath.size() >= sizeof(address.sun_path)) return ENAMETOOLONG;
  std::memcpy(address.sun_path, m_socketPath.c_str(), m_socketPath.size() + 1);
  FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!socket) return errno;
  if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
    return errno;
  return race(std::move(socket), {});
}

int Dial::race(FileDescriptor socket, const std::optional<IpAddress>& target) {
  auto racer = std::make_unique<Racer>(*this, std::move(socket), target);
  racer->stream()->setObserver(racer.get());
  if (!racer->stream()->watch()) return ENOSPC;
  m_racers.push_back(std::move(racer));
  return 0;
}

void Dial::onDecided(Racer& racer) {
  int error = racer.stream()->takeError();
  if (error == 0 && hasReachedItself(racer.stream()->fd(), racer.target())) error = ECONNREFUSED;
  if (error == 0) {
    std::unique_ptr<SocketStream> winner = std::move(racer.stream());
    winner->setObserver(nullptr);
    if (m_stagger) m_stagger->stop();
    m_racers.clear();
    m_observer.onConnected(std::move(winner));  // may destroy this
    return;
  }
  addFailure(racer.target(), error);
  std::erase_if(m_racers, [&racer](const auto& other) { return other.get() == &racer; });
  tryNext();
}

void Dial::addFailure(const std::optional<IpAddress>& target, int systemError) {
  // A Unix socket that is not there is a server that is not running.
  if (systemError == ECONNREFUSED || systemError == ENOENT) m_error.type = ErrorType::ConnectRefused;
  if (!m_error.detail.empty()) m_error.detail += "; ";
  m_error.detail += (target ? target->label() : "unix:" + m_socketPath) + ": " +
                    std::generic_category().message(systemError);
}

}  // namespace headgate::net
