#include "tests/behaviour/support/peer.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace headgate::test {
namespace {

constexpr int kSmallBuffer = 16 * 1024;

[[noreturn]] void failed(const std::string& what) {
  throw TestFailure(what);
}

std::string excerpt(std::string_view bytes) {
  return bytes.empty() ? std::string("nothing") : "\"" + std::string(bytes.substr(0, 300)) + "\"";
}

}  // namespace

Peer::~Peer() {
  close();
}

Peer::Peer(Peer&& other) noexcept : m_fd(other.m_fd.exchange(-1)), m_input(std::move(other.m_input)) {}

Peer& Peer::operator=(Peer&& other) noexcept {
  other.m_fd = m_fd.exchange(other.m_fd);
  std::swap(m_input, other.m_input);
  return *this;
}

Peer Peer::connectTo(uint16_t port, Buffers buffers) {
  return connectTo("127.0.0.1", port, buffers);
}

Peer Peer::connectTo(std::string_view ip, uint16_t port, Buffers buffers) {
  const bool ipv6 = ip.find(':') != std::string_view::npos;
  Peer peer(::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (buffers == Buffers::Small) {
    ::setsockopt(peer.m_fd, SOL_SOCKET, SO_RCVBUF, &kSmallBuffer, sizeof kSmallBuffer);
    ::setsockopt(peer.m_fd, SOL_SOCKET, SO_SNDBUF, &kSmallBuffer, sizeof kSmallBuffer);
  }
  const int yes = 1;
  ::setsockopt(peer.m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  sockaddr_in v4{};
  sockaddr_in6 v6{};
  const std::string text(ip);
  sockaddr* address = reinterpret_cast<sockaddr*>(&v4);
  socklen_t size = sizeof v4;
  if (ipv6) {
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    ::inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr);
    address = reinterpret_cast<sockaddr*>(&v6);
    size = sizeof v6;
  } else {
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    ::inet_pton(AF_INET, text.c_str(), &v4.sin_addr);
  }
  if (::connect(peer.m_fd, address, size) != 0)
    failed("cannot connect to " + text + ":" + std::to_string(port) + ": " + std::strerror(errno));
  return peer;
}

void Peer::await(short events, const char* what) {
  pollfd one{m_fd, events, 0};
  int ready = 0;
  do {
    ready = ::poll(&one, 1, static_cast<int>(std::chrono::milliseconds(kPatience).count()));
  } while (ready < 0 && errno == EINTR);
  if (ready <= 0) failed(std::string("waited too long for ") + what + "; so far came " + excerpt(m_input));
}

// --- Sending

bool Peer::trySend(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0) {
      bytes.remove_prefix(static_cast<size_t>(sent));
    } else if (errno == EAGAIN) {
      await(POLLOUT, "room to send");
    } else {
      return false;
    }
  }
  return true;
}

void Peer::send(std::string_view bytes) {
  if (!trySend(bytes)) failed(std::string("cannot send: ") + std::strerror(errno));
}

uint64_t Peer::sendUntilAnswered(std::string_view piece) {
  uint64_t total = 0;
  for (;;) {
    await(POLLIN | POLLOUT, "an answer, or room to send");
    char first = 0;
    const ssize_t here = ::recv(m_fd, &first, 1, MSG_PEEK | MSG_DONTWAIT);
    if (here >= 0 || errno != EAGAIN) return total;
    const ssize_t sent = ::send(m_fd, piece.data(), piece.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) total += static_cast<uint64_t>(sent);
    if (sent < 0 && errno != EAGAIN) return total;
  }
}

// --- Receiving

Peer::Got Peer::receive() {
  static thread_local std::array<char, 64 * 1024> buffer;
  for (;;) {
    const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got > 0) {
      m_input.append(buffer.data(), static_cast<size_t>(got));
      return Got::Bytes;
    }
    if (got == 0) return Got::End;
    if (errno == EAGAIN)
      await(POLLIN, "bytes");
    else if (errno != EINTR)
      return Got::Reset;
  }
}

std::string Peer::readExactly(size_t bytes) {
  while (m_input.size() < bytes)
    if (receive() != Got::Bytes)
      failed("the connection ended, " + std::to_string(bytes) + " bytes were awaited; came " +
             excerpt(m_input));
  std::string taken = m_input.substr(0, bytes);
  m_input.erase(0, bytes);
  return taken;
}

std::string Peer::readThrough(std::string_view mark) {
  for (size_t from = 0;;) {
    if (const size_t at = m_input.find(mark, from); at != std::string::npos)
      return readExactly(at + mark.size());
    from = m_input.size() < mark.size() ? 0 : m_input.size() - mark.size();
    if (receive() != Got::Bytes)
      failed("the connection ended, \"" + std::string(mark) + "\" was awaited; came " + excerpt(m_input));
  }
}

std::string Peer::readToEnd() {
  for (;;) {
    const Got got = receive();
    if (got == Got::Reset) failed("the connection was reset; before that came " + excerpt(m_input));
    if (got == Got::End) return std::exchange(m_input, {});
  }
}

std::string Peer::readSome() {
  if (m_input.empty() && receive() == Got::Reset) failed("the connection was reset");
  return std::exchange(m_input, {});
}

void Peer::expectEnd() {
  const std::string rest = readToEnd();
  if (!rest.empty()) failed("only the end was awaited; came " + excerpt(rest));
}

void Peer::awaitEndOrReset() {
  while (receive() == Got::Bytes) m_input.clear();
}

void Peer::expectReset() {
  for (;;) {
    const Got got = receive();
    if (got == Got::End) failed("a reset was awaited; came an orderly end");
    if (got == Got::Reset) return;
  }
}

// --- Ends

void Peer::halfClose() {
  ::shutdown(m_fd, SHUT_WR);
}

void Peer::close() {
  if (const int fd = m_fd.exchange(-1); fd >= 0) ::close(fd);
}

void Peer::reset() {
  const linger hard{1, 0};
  ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
  close();
}

void Peer::shutdown() {
  ::shutdown(m_fd, SHUT_RDWR);
}

uint16_t Peer::localPort() const {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  ::getsockname(m_fd, reinterpret_cast<sockaddr*>(&address), &size);
  return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6*>(&address)->sin6_port)
                                       : ntohs(reinterpret_cast<sockaddr_in*>(&address)->sin_port);
}

}  // namespace headgate::test
