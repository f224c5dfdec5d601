// Sockets that listen, as plain descriptors.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/net/file_descriptor.h"
#include "core/net/ip_address.h"

namespace headgate::net {

// Why an address could not be bound.
struct BindError {
  std::string address;  // as it was asked for
  uint16_t port = 0;
  int systemError = 0;  // EINVAL also for what is not an address

  std::string text() const;  // "127.0.0.1:8080: Address already in use"
};

struct ListeningSocket {
  FileDescriptor socket;
  IpAddress address;  // with the port that it got
};

// Binds and listens. `address` is an IPv4 or IPv6 literal, or "localhost" for both loopbacks on one port
// (IPv4 alone where there is no IPv6). Port 0 lets the system choose. "::" means IPv6 only. Never shares a
// port with another process.
Result<std::vector<ListeningSocket>, BindError> listenOn(const std::string& address, uint16_t port,
                                                         int backlog);

// From now on the system ignores who knocks, while what is already in the queue can still be accepted. A
// client's next try, a second later, finds the port closed, or open again.
void stopKnocking(int fd);

}  // namespace headgate::net
