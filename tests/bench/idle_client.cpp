// Opens N keep-alive connections, sends one request on each and holds them until standard input ends.
// Prints {"open":N} when all stand and {"held":M} at the end: how many the other side had not closed.
#include <array>
#include <string>
#include <string_view>
#include <sys/time.h>
#include <vector>

#include "tests/bench/arguments.h"
#include "tests/bench/loopback.h"
#include "tests/bench/response_reader.h"

namespace headgate::bench {
namespace {

// One whole exchange on a blocking socket.
bool exchange(int fd) {
  constexpr std::string_view request = "GET /api/idle HTTP/1.1\r\nHost: bench\r\n\r\n";
  if (::send(fd, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
    return false;
  ResponseReader response;
  std::array<char, 4096> buffer;
  std::string body;
  while (response.state() == ResponseReader::State::Reading) {
    const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
    if (size <= 0) return false;
    response.feed({buffer.data(), static_cast<std::size_t>(size)}, body);
  }
  return response.status() == 200;
}

std::vector<int> openAll(std::uint16_t port, int count) {
  const timeval patience{5, 0};
  std::vector<int> connections;
  for (int i = 0; i < count; ++i) {
    const int fd = connectTo(port);
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (exchange(fd))
      connections.push_back(fd);
    else
      ::close(fd);
  }
  return connections;
}

void waitForEndOfInput() {
  std::array<char, 64> buffer;
  while (::read(STDIN_FILENO, buffer.data(), buffer.size()) > 0) {
  }
}

std::size_t countHeld(const std::vector<int>& connections) {
  std::size_t held = 0;
  for (const int fd : connections) {
    char byte = 0;
    const ssize_t size = ::recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (size < 0 && errno == EAGAIN) ++held;
  }
  return held;
}

int run(std::span<char*> argv) {
  Arguments arguments(argv, 2, "idle_client PORT CONNECTIONS");
  const auto port = arguments.next<std::uint16_t>();
  const std::vector<int> connections = openAll(port, arguments.next<int>());
  std::printf("{\"open\":%zu}\n", connections.size());
  std::fflush(stdout);
  waitForEndOfInput();
  std::printf("{\"held\":%zu}\n", countHeld(connections));
  return 0;
}

}  // namespace
}  // namespace headgate::bench

int main(int argc, char** argv) {
  return headgate::bench::run({argv, static_cast<std::size_t>(argc)});
}
