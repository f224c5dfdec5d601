// One question to an HTTP server on this machine, bounded in time and size, of which nothing is believed.
//
// Follows no redirect, sends no cookie and no credentials, uses no proxy, and goes nowhere but to loopback.
// An answer that does not end (an event stream) is what has come of it when the time is over.
//
// Thread: one with Qt's event loop. Ownership: the caller's; destroying it drops what runs, and nothing is
// called any more.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include <QObject>

namespace headgate::host {

struct LocalQuestion {
  std::string address;  // 127.0.0.0/8 or ::1; anything else is not asked
  uint16_t port = 0;
  std::string method = "GET";
  std::string path = "/";
  std::string body;     // JSON
  std::string session;  // Mcp-Session-Id
};

struct LocalAnswer {
  int status = 0;  // 0: it did not answer in HTTP, or not in time
  std::string contentType;
  std::string server;     // the field of that name
  std::string session;    // Mcp-Session-Id
  std::string challenge;  // WWW-Authenticate
  std::string body;       // the first kBodyLimit bytes

  bool isGood() const { return status >= 200 && status < 300; }
};

// As many at once as there are questions; each has a connection of its own, and is asked once.
class LocalRequests {
 public:
  static constexpr std::chrono::milliseconds kPatience{500};
  static constexpr size_t kBodyLimit = 64 * 1024;

  LocalRequests() = default;

  // Once, from the event loop; may not destroy this.
  using Done = std::function<void(LocalAnswer)>;
  void ask(const LocalQuestion& question, Done done);

 private:
  QObject m_connections;  // their parent
};

}  // namespace headgate::host
