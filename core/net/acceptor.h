// Accepts connections and gives each to the least loaded worker. It reads and writes nothing of them.
//
// Short of descriptors it pauses and tries again until there are some; connections wait in the system's queue
// meanwhile. A tenth of them it leaves to others: an accepted client is no use without a connection to a
// target. Thread: the one that made it, except where said; a worker's own is the cheapest, because what is
// accepted for that worker changes no thread. Ownership: owns the listening sockets; the workers' reactors
// and observers outlive it and every connection that it gave them.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/base/result.h"
#include "core/io/listener.h"
#include "core/net/listening_socket.h"
#include "core/net/reactor.h"

namespace headgate::net {

class Acceptor final : public QObject {
  Q_OBJECT

 public:
  struct Worker {
    Reactor* reactor;
    io::AcceptObserver* observer;
  };

  // Requires: at least one worker.
  explicit Acceptor(std::vector<Worker> workers);
  ~Acceptor() override;

  // Starts to accept at `address` as listenOn() understands it, in the name of `listener`. Returns what was
  // bound.
  Result<std::vector<io::SocketAddress>, BindError> open(uint32_t listener, const std::string& address,
                                                         uint16_t port, int backlog);
  // The same with sockets that listenOn() made earlier, so that what may fail can come before what may not.
  void open(uint32_t listener, std::vector<ListeningSocket> sockets);
  // From now on the sockets accept in the name of another listener, also what waits in their queues.
  void renumber(uint32_t listener, uint32_t successor);
  // Accepts what is in the queue now, then closes.
  void close(uint32_t listener);
  void closeAll();
  // Waits until every connection that was accepted is with its worker. Thread: any but a worker's. Requires:
  // nothing is open.
  void awaitArrivals() const;

  // How often it ran short of descriptors. Any thread.
  uint64_t acceptPauses() const { return m_pauses.load(std::memory_order_relaxed); }

 Q_SIGNALS:
  // Once each until the other: it has resumed when nobody waits any more. `reason` is the system's.
  void paused(const QString& reason);
  void resumed();

 private:
  class Server;

  void give(FileDescriptor socket, const IpAddress& peer, const Server& server);
  void pause(int systemError);
  void noteNobodyWaits();
  void retry();
  Worker& leastLoaded();

  std::vector<Worker> m_workers;
  std::shared_ptr<std::atomic<uint32_t>> m_underWay;  // accepted, and not with their workers yet
  const int m_firstReserved;                          // descriptor
  size_t m_lastWorker = 0;
  std::multimap<uint32_t, std::unique_ptr<Server>> m_servers;
  QTimer m_retry;
  bool m_isPaused = false;
  std::atomic<uint64_t> m_pauses{0};
};

}  // namespace headgate::net
