// Opens TLS connections one after the other, some at a time, and makes one request on each. A session serves
// REUSE handshakes: 1 makes each a full one. Prints how many there were, how many were resumed, and what they
// took up to the end of the answer.
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include "tests/bench/arguments.h"
#include "tests/bench/latencies.h"
#include "tests/bench/tls_connection.h"

namespace headgate::bench {
namespace {

constexpr std::string_view request = "GET /api/json HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n";

struct Tally {
  std::mutex mutex;
  Latencies latencies;
  std::int64_t answered = 0;
  std::int64_t resumed = 0;
  std::int64_t failed = 0;
};

void visit(std::uint16_t port, std::int64_t reuse, std::int64_t end, Tally& tally) {
  const TlsContext context = makeTlsContext();
  TlsSession session(nullptr, &SSL_SESSION_free);
  std::vector<std::int64_t> taken;
  std::int64_t resumed = 0;
  std::int64_t failed = 0;
  for (std::int64_t served = 0; nowNs() < end; ++served) {
    if (served % reuse == 0) session.reset();
    const std::int64_t start = nowNs();
    TlsConnection connection(context.get(), port);
    if (session) connection.offer(session.get());
    if (!connection.handshake() || !connection.exchange(request)) {
      ++failed;
      continue;
    }
    taken.push_back(nowNs() - start);
    resumed += connection.wasResumed();
    if (reuse > 1) session = connection.session();
    connection.sayGoodbye();
  }
  const std::scoped_lock lock(tally.mutex);
  for (const std::int64_t each : taken) tally.latencies.add(each);
  tally.answered += static_cast<std::int64_t>(taken.size());
  tally.resumed += resumed;
  tally.failed += failed;
}

int run(std::span<char*> argv) {
  Arguments arguments(argv, 4, "tls_client PORT AT_ONCE SECONDS REUSE");
  const auto port = arguments.next<std::uint16_t>();
  const auto atOnce = arguments.next<std::size_t>();
  const auto seconds = arguments.next<double>();
  const auto reuse = arguments.next<std::int64_t>();
  const std::int64_t start = nowNs();
  const std::int64_t end = start + static_cast<std::int64_t>(seconds * 1e9);
  Tally tally;
  std::vector<std::thread> visitors;
  for (std::size_t i = 0; i < atOnce; ++i)
    visitors.emplace_back([&tally, port, reuse, end] { visit(port, reuse, end, tally); });
  for (std::thread& visitor : visitors) visitor.join();
  std::printf("{\"requests\":%lld,\"resumed\":%lld,\"failed\":%lld,\"seconds\":%.6f,",
              static_cast<long long>(tally.answered), static_cast<long long>(tally.resumed),
              static_cast<long long>(tally.failed), static_cast<double>(nowNs() - start) / 1e9);
  tally.latencies.print();
  std::printf("}\n");
  return 0;
}

}  // namespace
}  // namespace headgate::bench

int main(int argc, char** argv) {
  return headgate::bench::run({argv, static_cast<std::size_t>(argc)});
}
