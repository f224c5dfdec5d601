// Offers a constant rate, whatever the answers do (an open loop). A latency counts from the moment the
// request was due, not from when a connection was free for it, so that a slow proxy cannot hide its queue.
#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <vector>

#include "tests/bench/arguments.h"
#include "tests/bench/latencies.h"
#include "tests/bench/loopback.h"
#include "tests/bench/response_reader.h"

namespace headgate::bench {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::string_view request = "GET /api/json HTTP/1.1\r\nHost: bench\r\n\r\n";

struct Connection {
  int fd = -1;
  std::int64_t due = 0;  // of the request that is on its way
  ResponseReader response;
};

class PacedClient {
 public:
  PacedClient(std::uint16_t port, std::size_t connections, double rate, double seconds)
      : m_port(port),
        m_epoll(::epoll_create1(EPOLL_CLOEXEC)),
        m_period(static_cast<double>(second) / rate),
        m_total(static_cast<std::int64_t>(rate * seconds)),
        m_connections(connections) {
    for (std::size_t i = 0; i < connections; ++i) {
      open(i);
      m_free.push_back(i);
    }
  }

  void run() {
    m_start = nowNs();
    const std::int64_t deadline = dueTime(m_total) + 5 * second;
    std::array<epoll_event, 256> ready;
    while (m_answered + m_errors < m_total && nowNs() < deadline) {
      sendDue();
      const timespec pause = untilNextDue();
      const int count =
          ::epoll_pwait2(m_epoll, ready.data(), static_cast<int>(ready.size()), &pause, nullptr);
      for (int i = 0; i < count; ++i) read(ready[static_cast<std::size_t>(i)].data.u64);
    }
    m_end = nowNs();
  }

  void print() {
    const double seconds = static_cast<double>(m_end - m_start) / second;
    std::printf("{\"requests\":%lld,\"errors\":%lld,\"rate\":%.1f,", static_cast<long long>(m_answered),
                static_cast<long long>(m_total - m_answered), static_cast<double>(m_answered) / seconds);
    m_latencies.print();
    std::printf("}\n");
  }

 private:
  std::int64_t dueTime(std::int64_t index) const {
    return m_start + static_cast<std::int64_t>(static_cast<double>(index) * m_period);
  }

  void open(std::size_t index) {
    Connection& connection = m_connections[index];
    connection.fd = connectTo(m_port);
    makeNonBlocking(connection.fd);
    epoll_event interest{};
    interest.events = EPOLLIN;
    interest.data.u64 = index;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, connection.fd, &interest);
  }

  void sendDue() {
    const std::int64_t now = nowNs();
    while (!m_free.empty() && m_sent < m_total && dueTime(m_sent) <= now) {
      const std::size_t index = m_free.front();
      m_free.pop_front();
      Connection& connection = m_connections[index];
      connection.due = dueTime(m_sent++);
      if (::send(connection.fd, request.data(), request.size(), MSG_NOSIGNAL) < 0) lose(index);
    }
  }

  // With no free connection only an answer can change anything.
  timespec untilNextDue() const {
    if (m_free.empty() || m_sent == m_total) return {0, 100'000'000};
    const std::int64_t wait = std::max<std::int64_t>(0, dueTime(m_sent) - nowNs());
    return {wait / second, wait % second};
  }

  void read(std::size_t index) {
    Connection& connection = m_connections[index];
    const ssize_t size = ::recv(connection.fd, m_buffer.data(), m_buffer.size(), 0);
    if (size < 0 && errno == EAGAIN) return;
    if (size <= 0) return lose(index);
    m_body.clear();
    connection.response.feed({m_buffer.data(), static_cast<std::size_t>(size)}, m_body);
    if (connection.response.state() == ResponseReader::State::Reading) return;
    if (connection.response.status() != 200) return lose(index);
    ++m_answered;
    m_latencies.add(nowNs() - connection.due);
    connection.response.restart();
    m_free.push_back(index);
  }

  // A broken connection costs its request and is replaced.
  void lose(std::size_t index) {
    ++m_errors;
    ::close(m_connections[index].fd);
    m_connections[index].response.restart();
    open(index);
    m_free.push_back(index);
  }

  std::uint16_t m_port;
  int m_epoll;
  double m_period;  // nanoseconds between two requests
  std::int64_t m_total;
  std::int64_t m_start = 0;
  std::int64_t m_end = 0;
  std::int64_t m_sent = 0;
  std::int64_t m_answered = 0;
  std::int64_t m_errors = 0;
  std::vector<Connection> m_connections;
  std::deque<std::size_t> m_free;  // first in, first out: all connections stay in use
  Latencies m_latencies;
  std::string m_body;
  std::array<char, 16384> m_buffer;
};

int run(std::span<char*> argv) {
  Arguments arguments(argv, 4, "paced_client PORT CONNECTIONS RATE SECONDS");
  const auto port = arguments.next<std::uint16_t>();
  const auto connections = arguments.next<std::size_t>();
  const auto rate = arguments.next<double>();
  const auto seconds = arguments.next<double>();
  ::prctl(PR_SET_TIMERSLACK, 1UL);  // the default of 50 us is longer than the time between two requests
  PacedClient client(port, connections, rate, seconds);
  client.run();
  client.print();
  return 0;
}

}  // namespace
}  // namespace headgate::bench

int main(int argc, char** argv) {
  return headgate::bench::run({argv, static_cast<std::size_t>(argc)});
}
