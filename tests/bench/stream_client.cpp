// Opens N event streams, measures how long each event was on its way and hashes what each stream brought.
// The origin ends a stream after rate * seconds events, so every body is whole and its hash can be looked up
// in a record.
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <vector>

#include "tests/bench/arguments.h"
#include "tests/bench/latencies.h"
#include "tests/bench/loopback.h"
#include "tests/bench/response_reader.h"
#include "tests/bench/sha256.h"

namespace headgate::bench {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t settling = second / 2;  // events of the first half second are not measured
constexpr std::string_view stampPrefix = "data: {\"t\":";

// The time the origin wrote into an event, or 0 for any other line.
std::int64_t stampOf(std::string_view line) {
  std::int64_t stamp = 0;
  if (line.substr(0, stampPrefix.size()) == stampPrefix)
    std::from_chars(line.data() + stampPrefix.size(), line.data() + line.size(), stamp);
  return stamp;
}

struct Stream {
  int fd = -1;
  ResponseReader response;
  Sha256 hash;
  std::string line;  // of the event stream, until its line end has come
};

class StreamClient {
 public:
  StreamClient() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {}

  void open(std::uint16_t port, std::size_t streams, int rate, int events) {
    const std::string request = "GET /v1/sse?rate=" + std::to_string(rate) +
                                "&events=" + std::to_string(events) +
                                " HTTP/1.1\r\nHost: bench\r\nAccept: text/event-stream\r\n\r\n";
    m_streams.resize(streams);
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
      const int fd = connectTo(port);
      m_streams[i].fd = fd;
      if (::send(fd, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
        fail("send");
      makeNonBlocking(fd);
      epoll_event interest{};
      interest.events = EPOLLIN;
      interest.data.u64 = i;
      ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &interest);
    }
    m_open = m_streams.size();
  }

  // Reads until every stream has ended or the time is over.
  void readUntil(std::int64_t deadline) {
    m_measureFrom = nowNs() + settling;
    std::array<epoll_event, 256> ready;
    while (m_open > 0 && nowNs() < deadline) {
      const int count = ::epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()), 100);
      for (int i = 0; i < count; ++i) read(m_streams[ready[static_cast<std::size_t>(i)].data.u64]);
    }
  }

  void print() {
    std::printf("{\"streams\":%zu,\"complete\":%zu,\"events\":%zu,", m_streams.size(), m_complete, m_events);
    m_latencies.print();
    std::printf(",\"sha256\":[");
    for (std::size_t i = 0; i < m_streams.size(); ++i)
      std::printf("%s\"%s\"", i == 0 ? "" : ",", m_streams[i].hash.hex().c_str());
    std::printf("]}\n");
  }

 private:
  void read(Stream& stream) {
    const ssize_t size = ::recv(stream.fd, m_buffer.data(), m_buffer.size(), 0);
    const std::int64_t now = nowNs();
    if (size < 0 && errno == EAGAIN) return;
    if (size <= 0) return close(stream);
    m_body.clear();
    stream.response.feed({m_buffer.data(), static_cast<std::size_t>(size)}, m_body);
    stream.hash.update(m_body);
    takeEvents(stream, now);
    if (stream.response.state() == ResponseReader::State::Reading) return;
    if (stream.response.state() == ResponseReader::State::Done && stream.response.status() == 200)
      ++m_complete;
    close(stream);
  }

  void takeEvents(Stream& stream, std::int64_t now) {
    std::string_view rest = m_body;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
      stream.line.append(rest.substr(0, end));
      rest.remove_prefix(end + 1);
      if (const std::int64_t stamp = stampOf(stream.line); stamp != 0) {
        ++m_events;
        if (stamp >= m_measureFrom) m_latencies.add(now - stamp);
      }
      stream.line.clear();
    }
    stream.line.append(rest);
  }

  void close(Stream& stream) {
    ::close(stream.fd);
    --m_open;
  }

  int m_epoll;
  std::vector<Stream> m_streams;
  std::size_t m_open = 0;
  std::size_t m_complete = 0;
  std::size_t m_events = 0;
  std::int64_t m_measureFrom = 0;
  Latencies m_latencies;
  std::string m_body;  // scratch: what one read brought
  std::array<char, 65536> m_buffer;
};

int run(std::span<char*> argv) {
  Arguments arguments(argv, 4, "stream_client PORT STREAMS RATE SECONDS");
  const auto port = arguments.next<std::uint16_t>();
  const auto streams = arguments.next<std::size_t>();
  const auto rate = arguments.next<int>();
  const auto seconds = arguments.next<int>();
  StreamClient client;
  client.open(port, streams, rate, rate * seconds);
  client.readUntil(nowNs() + (seconds + 10) * second);
  client.print();
  return 0;
}

}  // namespace
}  // namespace headgate::bench

int main(int argc, char** argv) {
  return headgate::bench::run({argv, static_cast<std::size_t>(argc)});
}
