// The two ends of an exchange that has begun: what most tests of its later course start from.
#pragma once

#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/peer.h"

namespace headgate::test {

struct Ends {
  Peer client;
  Peer target;
};

// A GET of "/" that the target has read and not answered yet.
Ends ask(const Gateway& gateway, Origin& origin);

// An open WebSocket, with nothing said on it yet.
Ends openTunnel(const Gateway& gateway, Origin& origin);

}  // namespace headgate::test
