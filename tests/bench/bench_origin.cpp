// The upstream of the benchmark: one thread, one epoll set, keep-alive, no more HTTP than its callers use.
//   GET  …/sse?rate=R&events=N  N events at R a second, each with the monotonic time at which it was written
//   GET  …/big?mb=N             N MiB of the same bytes every time
//   GET  anything else          300 bytes of JSON
//   POST anything               the body back
// It prints {"event":"ready","port":P} and runs until it is ended.
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <vector>

#include <queue>

#include "tests/bench/loopback.h"

namespace headgate::bench {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::size_t mebibyte = 1 << 20;
constexpr std::size_t turn = 256 * 1024;  // bytes of a download before the other connections have their turn

std::string jsonReply() {
  std::string body =
      R"({"id":"chatcmpl-0123456789","object":"chat.completion","created":1700000000,"model":"local",)"
      R"("choices":[{"index":0,"message":{"role":"assistant","content":"Hello there, how may I help you today?"},)"
      R"("finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":12,"total_tokens":21}})";
  body.resize(300, ' ');
  return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 300\r\n\r\n" + body;
}

// One MiB that no compression or repetition of short patterns flatters; a download repeats it.
std::string bulkBlock() {
  std::string block(mebibyte, '\0');
  std::uint64_t state = 0x9e3779b97f4a7c15;
  for (char& byte : block) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    byte = static_cast<char>(state);
  }
  return block;
}

struct Request {
  bool post = false;
  bool close = false;
  std::string_view target;
  std::size_t bodySize = 0;
};

std::size_t number(std::string_view text) {
  std::size_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::size_t parameter(std::string_view target, std::string_view name, std::size_t otherwise) {
  const std::size_t at = target.find(name);
  return at == std::string_view::npos ? otherwise : number(target.substr(at + name.size()));
}

bool hasPath(std::string_view target, std::string_view path) {
  target = target.substr(0, target.find('?'));
  return target.size() >= path.size() && target.substr(target.size() - path.size()) == path;
}

std::optional<Request> parse(std::string_view head) {
  Request request;
  const std::size_t method = head.find(' ');
  const std::size_t target = head.find(' ', method + 1);
  if (method == std::string_view::npos || target == std::string_view::npos) return std::nullopt;
  request.post = head.substr(0, method) == "POST";
  if (!request.post && head.substr(0, method) != "GET") return std::nullopt;
  request.target = head.substr(method + 1, target - method - 1);
  for (std::size_t end = head.find("\r\n"); end != std::string_view::npos; end = head.find("\r\n", end + 2)) {
    const std::string_view line = head.substr(end + 2);
    if (::strncasecmp(line.data(), "content-length: ", 16) == 0) request.bodySize = number(line.substr(16));
    if (::strncasecmp(line.data(), "connection: close", 17) == 0) request.close = true;
  }
  return request;
}

// One client. Owned by the origin, ended by either side's close.
struct Connection {
  int fd = -1;
  std::uint64_t serial = 0;    // tells a timer whether the descriptor is still the same connection
  std::string input;           // what has come of the next request
  std::string output;          // what the socket has not taken yet
  std::size_t bulkLeft = 0;    // bytes of a download still to send after `output`
  std::size_t eventsLeft = 0;  // a stream is on while this is not zero
  std::int64_t eventPeriod = 0;
  bool closeAfterOutput = false;
  bool queued = false;  // waits for its next turn of a download

  bool busy() const { return bulkLeft > 0 || eventsLeft > 0; }
};

class Origin {
 public:
  Origin() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_listener(listenOnFreePort()) {
    watch(m_listener, EPOLLIN);
    std::printf("{\"event\":\"ready\",\"port\":%u}\n", static_cast<unsigned>(portOf(m_listener)));
    std::fflush(stdout);
  }

  [[noreturn]] void run() {
    std::array<epoll_event, 512> ready;
    for (;;) {
      const timespec pause = untilNextEvent();
      const int count =
          ::epoll_pwait2(m_epoll, ready.data(), static_cast<int>(ready.size()), &pause, nullptr);
      for (int i = 0; i < count; ++i) {
        const epoll_event& event = ready[static_cast<std::size_t>(i)];
        if (event.data.fd == m_listener)
          acceptAll();
        else
          handle(event.data.fd, event.events);
      }
      sendEvents();
      continueDownloads();
    }
  }

 private:
  struct Timer {
    std::int64_t due;
    int fd;
    std::uint64_t serial;
    bool operator<(const Timer& other) const { return due > other.due; }  // the earliest is on top
  };

  void watch(int fd, std::uint32_t events) {
    epoll_event interest{};
    interest.events = events;
    interest.data.fd = fd;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &interest);
  }

  timespec untilNextEvent() const {
    if (!m_downloads.empty()) return {0, 0};
    if (m_timers.empty()) return {60, 0};
    const std::int64_t wait = std::max<std::int64_t>(0, m_timers.top().due - nowNs());
    return {wait / second, wait % second};
  }

  void acceptAll() {
    for (;;) {
      const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
      if (fd < 0) return;
      sendAtOnce(fd);
      if (m_connections.size() <= static_cast<std::size_t>(fd))
        m_connections.resize(static_cast<std::size_t>(fd) + 1);
      auto connection = std::make_unique<Connection>();
      connection->fd = fd;
      connection->serial = ++m_serial;
      m_connections[static_cast<std::size_t>(fd)] = std::move(connection);
      watch(fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET);
    }
  }

  Connection* find(int fd) { return m_connections[static_cast<std::size_t>(fd)].get(); }

  void drop(Connection& connection) {
    const int fd = connection.fd;
    m_connections[static_cast<std::size_t>(fd)].reset();
    ::close(fd);
  }

  void handle(int fd, std::uint32_t events) {
    Connection* connection = find(fd);
    if (connection == nullptr) return;
    if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) return drop(*connection);
    if ((events & EPOLLIN) && !receive(*connection)) return drop(*connection);
    if (!flush(*connection)) drop(*connection);
  }

  // Edge-triggered: reads until a short read, then answers every whole request. False when the connection is
  // over.
  bool receive(Connection& connection) {
    ssize_t size = 0;
    do {
      size = ::recv(connection.fd, m_buffer.data(), m_buffer.size(), 0);
      if (size == 0 || (size < 0 && errno != EAGAIN)) return false;
      if (size > 0) connection.input.append(m_buffer.data(), static_cast<std::size_t>(size));
    } while (size == static_cast<ssize_t>(m_buffer.size()));
    return answerAll(connection);
  }

  bool answerAll(Connection& connection) {
    while (!connection.busy() && !connection.input.empty()) {
      const std::string_view input = connection.input;
      const std::size_t headSize = input.find("\r\n\r\n");
      if (headSize == std::string_view::npos) break;
      const std::optional<Request> request = parse(input.substr(0, headSize + 2));
      if (!request) return false;
      const std::size_t size = headSize + 4 + request->bodySize;
      if (input.size() < size) break;
      answer(connection, *request, input.substr(headSize + 4, request->bodySize));
      connection.input.erase(0, size);
    }
    return true;
  }

  void answer(Connection& connection, const Request& request, std::string_view body) {
    connection.closeAfterOutput = request.close;
    if (request.post) {
      connection.output += "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                           std::to_string(body.size()) + "\r\n\r\n";
      connection.output += body;
    } else if (hasPath(request.target, "/sse")) {
      startStream(connection, request.target);
    } else if (hasPath(request.target, "/big")) {
      connection.bulkLeft = parameter(request.target, "mb=", 1) * mebibyte;
      connection.output += "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
                           std::to_string(connection.bulkLeft) + "\r\n\r\n";
    } else {
      connection.output += m_jsonReply;
    }
  }

  void startStream(Connection& connection, std::string_view target) {
    connection.output +=
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n"
        "Transfer-Encoding: chunked\r\n\r\n";
    connection.eventsLeft = std::max<std::size_t>(1, parameter(target, "events=", 1));
    connection.eventPeriod =
        second / static_cast<std::int64_t>(std::max<std::size_t>(1, parameter(target, "rate=", 1)));
    // Streams start at different phases of the period (the golden ratio spreads them evenly), as real ones
    // do.
    const std::int64_t phase = static_cast<std::int64_t>(connection.serial * 618 % 1000);
    m_timers.push({nowNs() + connection.eventPeriod * phase / 1000, connection.fd, connection.serial});
  }

  void sendEvents() {
    while (!m_timers.empty() && m_timers.top().due <= nowNs()) {
      Timer timer = m_timers.top();
      m_timers.pop();
      Connection* connection = find(timer.fd);
      if (connection == nullptr || connection->serial != timer.serial) continue;
      addEvent(*connection);
      if (connection->eventsLeft > 0) {
        timer.due += connection->eventPeriod;
        m_timers.push(timer);
      } else {
        connection->output += "0\r\n\r\n";
      }
      if (!flush(*connection)) drop(*connection);
    }
  }

  static void addEvent(Connection& connection) {
    const std::string event = "data: {\"t\":" + std::to_string(nowNs()) +
                              ",\"choices\":[{\"delta\":{\"content\":\"token \"}}]}\n\n";
    std::array<char, 8> size;
    const auto [end, error] = std::to_chars(size.data(), size.data() + size.size(), event.size(), 16);
    connection.output.append(size.data(), end);
    connection.output += "\r\n" + event + "\r\n";
    --connection.eventsLeft;
  }

  void continueDownloads() {
    std::vector<int> turns;
    turns.swap(m_downloads);
    for (const int fd : turns) {
      Connection* connection = find(fd);
      if (connection == nullptr || !connection->queued) continue;
      connection->queued = false;
      if (!flush(*connection)) drop(*connection);
    }
  }

  // False when the connection is over.
  bool flush(Connection& connection) {
    if (!connection.output.empty()) {
      const ssize_t sent =
          ::send(connection.fd, connection.output.data(), connection.output.size(), MSG_NOSIGNAL);
      if (sent < 0) return errno == EAGAIN;
      connection.output.erase(0, static_cast<std::size_t>(sent));
      if (!connection.output.empty()) return true;
    }
    for (std::size_t given = 0; connection.bulkLeft > 0;) {
      if (given >= turn) {
        if (!connection.queued) m_downloads.push_back(connection.fd);
        connection.queued = true;
        return true;
      }
      const std::size_t offset = (mebibyte - connection.bulkLeft % mebibyte) % mebibyte;
      const std::size_t size = std::min(turn, mebibyte - offset);
      const ssize_t sent = ::send(connection.fd, m_bulk.data() + offset, size, MSG_NOSIGNAL);
      if (sent < 0) return errno == EAGAIN;
      connection.bulkLeft -= static_cast<std::size_t>(sent);
      given += static_cast<std::size_t>(sent);
    }
    return connection.busy() || !connection.closeAfterOutput;
  }

  int m_epoll;
  int m_listener;
  std::uint64_t m_serial = 0;
  std::vector<std::unique_ptr<Connection>> m_connections;  // by descriptor
  std::priority_queue<Timer> m_timers;                     // the next event of each stream
  std::vector<int> m_downloads;                            // that had their turn and want another
  const std::string m_jsonReply = jsonReply();
  const std::string m_bulk = bulkBlock();
  std::array<char, 65536> m_buffer;
};

}  // namespace
}  // namespace headgate::bench

int main() {
  ::prctl(PR_SET_TIMERSLACK, 1UL);  // events go out when they are due
  headgate::bench::Origin().run();
}
