// A listening socket of a target. The test accepts each connection itself and plays the target, or lets
// OriginServer serve all of them.
//
// Until accept() is called a connection waits in the system's queue: it is established, and nothing reads
// from it. Thread: one at a time.
#pragma once

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>

#include "tests/behaviour/support/peer.h"

namespace headgate::test {

class Origin {
 public:
  enum class Family { IPv4, IPv6, Unix };
  explicit Origin(Family family = Family::IPv4, Peer::Buffers buffers = Peer::Buffers::Usual);
  ~Origin();
  Origin(const Origin&) = delete;
  Origin& operator=(const Origin&) = delete;

  uint16_t port() const { return m_port; }
  std::string url() const;
  const std::string& socketPath() const { return m_path; }

  Peer accept();
  // Nobody has connected since the last accept(). Only true where an earlier event proves it.
  bool nobodyWaits() const;
  // From now on a connection is refused.
  void close();

 private:
  const Family m_family;
  int m_fd = -1;
  uint16_t m_port = 0;
  std::string m_folder;
  std::string m_path;
};

// A port whose queue is full: a connection to it is neither accepted nor refused.
class FullQueue {
 public:
  FullQueue();
  ~FullQueue();
  std::string url() const;

 private:
  int m_fd = -1;
  uint16_t m_port = 0;
  std::list<int> m_waiting;
};

// Serves every connection of an origin on a thread of its own, until it is destroyed.
class OriginServer {
 public:
  // Plays one connection, which ends when it returns. TestFailure ends it quietly: the gateway has gone.
  using Play = std::function<void(Peer&)>;
  explicit OriginServer(Play play);
  ~OriginServer();

  std::string url() const { return m_origin.url(); }
  uint64_t connections() const { return m_connections; }

 private:
  void acceptAll();

  const Play m_play;
  Origin m_origin;
  std::atomic<bool> m_stopping{false};
  std::atomic<uint64_t> m_connections{0};
  std::mutex m_mutex;
  std::list<Peer> m_peers;
  std::list<std::thread> m_threads;
  std::thread m_acceptor;  // last: it uses all above
};

}  // namespace headgate::test
