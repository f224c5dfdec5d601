// One end of a connection in the hands of a test: a client of the gateway, or a target that the test plays
// itself.
//
// Every call blocks until what it names has happened. If that takes longer than kPatience, or something else
// happens, it throws TestFailure, which fails the test and names what was awaited. So a test reads as the
// order of events that it means, and waits for nothing but events. Thread: one at a time.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace headgate::test {

// For what must happen: so long that only a hang exceeds it, on a loaded machine and under a sanitizer.
inline constexpr std::chrono::seconds kPatience{20};

struct TestFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Peer {
 public:
  // What the system keeps for us on the way. Small, so that a test which does not read stalls its sender
  // soon.
  enum class Buffers { Usual, Small };

  explicit Peer(int fd) : m_fd(fd) {}
  ~Peer();
  Peer(Peer&& other) noexcept;
  Peer& operator=(Peer&& other) noexcept;

  static Peer connectTo(uint16_t port, Buffers buffers = Buffers::Usual);
  static Peer connectTo(std::string_view ip, uint16_t port, Buffers buffers = Buffers::Usual);

  void send(std::string_view bytes);
  // False if the other side is gone before it took all of them.
  bool trySend(std::string_view bytes);
  // Sends `piece` again and again until the other side is gone or says something. Returns how many bytes it
  // took.
  uint64_t sendUntilAnswered(std::string_view piece);

  std::string readExactly(size_t bytes);
  // Up to and with `mark`.
  std::string readThrough(std::string_view mark);
  std::string readHead() { return readThrough("\r\n\r\n"); }
  std::string readToEnd();
  // Nothing but an orderly end may come.
  void expectEnd();
  // An end of either kind, after any bytes: what is known only to break off.
  void awaitEndOrReset();
  void expectReset();
  // Bytes that are here already, or the next ones to come; empty at the end.
  std::string readSome();

  void halfClose();
  void close();
  void reset();     // closes with RST
  void shutdown();  // both ways; also from another thread, whose waiting it ends

  uint16_t localPort() const;

 private:
  enum class Got { Bytes, End, Reset };
  Got receive();  // appends to m_input
  void await(short events, const char* what);

  std::atomic<int> m_fd{-1};  // shutdown() may come from another thread, while this one closes
  std::string m_input;        // read and not asked for yet
};

}  // namespace headgate::test
