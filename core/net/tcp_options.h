// Options of TCP sockets that both ends of the gateway set. All are wishes: a system that refuses one works
// without it.
#pragma once

#include "core/net/ip_address.h"

namespace headgate::net {

// Small messages leave at once. Over loopback also a plain congestion control: one that models a path (the
// default may be bbr) costs bulk throughput where there is no path. Accepted sockets inherit both from the
// listening one.
void tuneTcpSocket(int fd, const IpAddress& address);

}  // namespace headgate::net
