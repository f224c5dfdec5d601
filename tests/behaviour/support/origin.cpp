#include "tests/behaviour/support/origin.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace headgate::test {
namespace {

union Address {
  sockaddr any;
  sockaddr_in v4;
  sockaddr_in6 v6;
  sockaddr_un local;
};

}  // namespace

Origin::Origin(Family family, Peer::Buffers buffers) : m_family(family) {
  Address address{};
  socklen_t size = 0;
  switch (family) {
    case Family::IPv4:
      address.v4.sin_family = AF_INET;
      address.v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
      size = sizeof address.v4;
      break;
    case Family::IPv6:
      address.v6.sin6_family = AF_INET6;
      address.v6.sin6_addr = in6addr_loopback;
      size = sizeof address.v6;
      break;
    case Family::Unix: {
      std::array<char, 32> pattern{"/tmp/headgate-test-XXXXXX"};
      m_folder = ::mkdtemp(pattern.data());
      m_path = m_folder + "/agent.sock";
      address.local.sun_family = AF_UNIX;
      std::memcpy(address.local.sun_path, m_path.c_str(), m_path.size() + 1);
      size = sizeof address.local;
      break;
    }
  }
  m_fd = ::socket(address.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (buffers == Peer::Buffers::Small) {
    const int bytes = 16 * 1024;
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
  }
  if (::bind(m_fd, &address.any, size) != 0 || ::listen(m_fd, 512) != 0)
    throw TestFailure(std::string("cannot listen: ") + std::strerror(errno));
  if (family == Family::Unix) return;
  ::getsockname(m_fd, &address.any, &size);
  m_port = ntohs(family == Family::IPv4 ? address.v4.sin_port : address.v6.sin6_port);
}

Origin::~Origin() {
  close();
  if (m_path.empty()) return;
  ::unlink(m_path.c_str());
  ::rmdir(m_folder.c_str());
}

std::string Origin::url() const {
  switch (m_family) {
    case Family::IPv4:
      return "http://127.0.0.1:" + std::to_string(m_port);
    case Family::IPv6:
      return "http://[::1]:" + std::to_string(m_port);
    case Family::Unix:
      return "http://agent";
  }
  return {};
}

Peer Origin::accept() {
  pollfd one{m_fd, POLLIN, 0};
  if (::poll(&one, 1, static_cast<int>(std::chrono::milliseconds(kPatience).count())) <= 0)
    throw TestFailure("waited too long for the gateway to connect");
  return Peer(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC));
}

bool Origin::nobodyWaits() const {
  pollfd one{m_fd, POLLIN, 0};
  return ::poll(&one, 1, 0) == 0;
}

void Origin::close() {
  if (m_fd >= 0) ::close(std::exchange(m_fd, -1));
}

// --- FullQueue

FullQueue::FullQueue() {
  Address address{};
  address.v4.sin_family = AF_INET;
  address.v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address.v4;
  m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (::bind(m_fd, &address.any, size) != 0 || ::listen(m_fd, 0) != 0)
    throw TestFailure(std::string("cannot listen: ") + std::strerror(errno));
  ::getsockname(m_fd, &address.any, &size);
  m_port = ntohs(address.v4.sin_port);
  // The first is taken into the queue of length 0; what follows is left without an answer.
  for (int i = 0; i < 4; ++i) {
    m_waiting.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    ::connect(m_waiting.back(), &address.any, size);
  }
}

FullQueue::~FullQueue() {
  for (const int fd : m_waiting) ::close(fd);
  ::close(m_fd);
}

std::string FullQueue::url() const {
  return "http://127.0.0.1:" + std::to_string(m_port);
}

// --- OriginServer

OriginServer::OriginServer(Play play) : m_play(std::move(play)), m_acceptor([this] { acceptAll(); }) {}

OriginServer::~OriginServer() {
  m_stopping = true;
  try {
    Peer::connectTo(m_origin.port());  // wakes accept()
  } catch (const TestFailure&) {
  }
  m_acceptor.join();
  {
    const std::lock_guard lock(m_mutex);
    for (Peer& peer : m_peers) peer.shutdown();
  }
  for (std::thread& thread : m_threads) thread.join();
}

void OriginServer::acceptAll() {
  while (!m_stopping) {
    try {
      Peer peer = m_origin.accept();
      if (m_stopping) return;
      ++m_connections;
      const std::lock_guard lock(m_mutex);
      Peer& kept = m_peers.emplace_back(std::move(peer));
      m_threads.emplace_back([this, &kept] {
        try {
          m_play(kept);
        } catch (const TestFailure&) {
        }
        kept.shutdown();
      });
    } catch (const TestFailure&) {  // nobody came for a while
    }
  }
}

}  // namespace headgate::test
