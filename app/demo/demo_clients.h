// Clients that talk to the demo's agents through the gateway's own door, so that a newcomer sees traffic:
// about one visit a second, a few at once.
//
// They are clients like any other: real sockets, real requests, and the gateway knows nothing of them. While
// it does not answer at all they are quiet and look again each second. Thread: made and used on one; they run
// on a thread of their own, which ends with this object.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <QThread>

#include "app/demo/visit_script.h"

namespace headgate::app::demo {

struct ClientAddresses {
  std::string host = "127.0.0.1";
  uint16_t port = 0;
  std::string secureHost = "localhost";  // the name that its certificate must have
  uint16_t securePort = 0;               // 0: none
  std::string trustFile;                 // PEM: the authorities that the clients trust by TLS, and no others

  bool operator==(const ClientAddresses&) const = default;
};

struct ClientRhythm {
  uint32_t seed = 1;
  Milliseconds meanPause{1000};
  size_t maxAtOnce = 6;
};

class DemoClients {
 public:
  explicit DemoClients(ClientRhythm rhythm = {});
  // Leaves whatever is under way.
  ~DemoClients();

  // With the addresses that they have, they go on as they are; with others, they leave and begin there.
  void start(const ClientAddresses& addresses);
  void stop();

 private:
  class Crowd;

  QThread m_thread;
  Crowd* const m_crowd;                        // lives on the thread and ends with it
  std::optional<ClientAddresses> m_addresses;  // nothing: they are stopped
};

}  // namespace headgate::app::demo
