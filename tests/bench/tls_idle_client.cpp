// Opens N keep-alive connections by TLS, makes one request on each and holds them until standard input ends.
// Prints
// {"open":N} when all stand.
#include <vector>

#include "tests/bench/arguments.h"
#include "tests/bench/tls_connection.h"

namespace headgate::bench {
namespace {

constexpr std::string_view request = "GET /api/idle HTTP/1.1\r\nHost: bench\r\n\r\n";

int run(std::span<char*> argv) {
  Arguments arguments(argv, 2, "tls_idle_client PORT CONNECTIONS");
  const auto port = arguments.next<std::uint16_t>();
  const auto count = arguments.next<int>();
  const TlsContext context = makeTlsContext();
  std::vector<TlsConnection> connections;
  for (int i = 0; i < count; ++i) {
    TlsConnection connection(context.get(), port);
    if (connection.handshake() && connection.exchange(request)) connections.push_back(std::move(connection));
  }
  std::printf("{\"open\":%zu}\n", connections.size());
  std::fflush(stdout);
  char byte = 0;
  while (::read(STDIN_FILENO, &byte, 1) > 0) {
  }
  return 0;
}

}  // namespace
}  // namespace headgate::bench

int main(int argc, char** argv) {
  return headgate::bench::run({argv, static_cast<std::size_t>(argc)});
}
