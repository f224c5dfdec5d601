// Finds what serves on this machine: looks up who listens, asks each of them, and adds well-known servers
// that do not run. Ports of this very process are left out, and those whose protocol is known not to be HTTP
// are told but not asked.
//
// Thread: one with Qt's event loop, which it does not block: processes are looked up on a thread of its own.
// Two seconds at most. Ownership: the caller's; destroying it ends the search, and nothing is called any more
// (it waits for that thread, some ten milliseconds).
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "core/host/client_servers.h"
#include "core/host/listening_ports.h"
#include "core/host/service_probe.h"

namespace headgate::host {

struct FoundService {
  ServiceSignature signature;  // with a name, always
  std::string address;
  uint16_t port = 0;
  std::string process;
  uint64_t pid = 0;
  bool answers = false;
  std::string seenIn;
};

class ServiceSearch {
 public:
  struct Wish {
    bool readClients = false;            // the user has agreed
    std::vector<std::string> addresses;  // to be asked besides: "127.0.0.1:9000", "[::1]:9000"
  };
  // Once, from the event loop; may destroy the search. Those that answer first, then what listens, then what
  // does not run.
  using Done = std::function<void(std::vector<FoundService>)>;

  ServiceSearch(Wish wish, UserFolders folders, Done done);
  ~ServiceSearch();
  ServiceSearch(const ServiceSearch&) = delete;
  ServiceSearch& operator=(const ServiceSearch&) = delete;

 private:
  struct Ground {  // what is known before anybody is asked
    std::vector<ListeningPort> ports;
    std::vector<ClientServer> servers;
  };

  static Ground look(const Wish& wish, const UserFolders& folders);
  void onLooked(const Ground& ground);
  void addPorts(const std::vector<ListeningPort>& ports);
  void addServer(const ClientServer& server, const std::vector<ListeningPort>& ports);
  void addAbsent();
  void askAll();
  void onAnswered(size_t index, ServiceSignature signature);
  void finish();

  Done m_done;
  std::vector<FoundService> m_found;
  std::vector<size_t> m_asked;  // of m_found
  size_t m_open = 0;
  QObject m_context;
  QTimer m_deadline;
  LocalRequests m_requests;
  std::vector<std::unique_ptr<ServiceProbe>> m_probes;
  QThreadPool m_thread;  // goes first
};

}  // namespace headgate::host
