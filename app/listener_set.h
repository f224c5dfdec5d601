// Which listeners are open, and the way from one profile's to the next one's: bind what is new while nothing
// has changed yet, then serve it, then close what is gone.
//
// Numbers are never used twice, so that a connection always tells which listener it came by, and what it had
// to show there: where a profile asks something else of clients than before, the sockets stay and the number
// changes. Thread: main.
// Ownership: borrows Accepting.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/accepting.h"
#include "app/program_events.h"
#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/flow/snapshot.h"
#include "core/net/listening_socket.h"

namespace headgate::app {

class ListenerSet {
 public:
  explicit ListenerSet(Accepting& accepting) : m_accepting(accepting) {}

  // Binds what the plans ask for and is not open yet; whoever knocks waits in the system's queue. After an
  // error, which names the address, everything is as it was.
  Result<void, net::BindError> prepare(const std::vector<flow::ListenerPlan>& plans);

  // After prepare(): all that workers have to know, those that are about to close too. They have no securer
  // yet.
  std::vector<engine::OpenListener> open() const;

  // After prepare(): accepts on what is new; empties the queues of what is gone, and closes it.
  void commit();

  // Empties every queue, then closes all.
  void closeAll();

  std::vector<BoundListener> bound() const;

 private:
  struct Listener {
    uint32_t number = 0;
    std::string id;
    std::string formerId;  // before prepare()
    std::string address;   // as in the profile, like the port
    uint16_t port = 0;
    std::shared_ptr<const flow::ListenerTls> tls;  // what it asked of clients
    std::vector<io::SocketAddress> bound;
    std::vector<net::ListeningSocket> waiting;  // nobody accepts on them yet
    bool closedEarly = false;                   // it stood in the way of a new one
    uint32_t predecessor = 0;                   // whose sockets it takes over with commit()
    bool isSucceeded = false;
  };
  using Listeners = std::vector<Listener>;

  bool keep(const flow::ListenerPlan& plan);
  void succeed(Listener& former, const flow::ListenerPlan& plan);
  Result<void, net::BindError> openNew(const flow::ListenerPlan& plan);
  bool makeWay(uint16_t port);
  void rollBack();

  Accepting& m_accepting;
  uint32_t m_lastNumber = 0;
  Listeners m_current;
  Listeners m_leaving;  // between prepare() and commit(): what is in m_current and not wanted any more
};

}  // namespace headgate::app
