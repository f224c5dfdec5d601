// Asks the system about the other end of a TCP connection within this machine.
//
// The end of a client's stream may mean that it has said all and waits for the answer, or that nobody is
// there any more: on the wire both are the same FIN. Where the other end is on this machine, the system
// knows.
#pragma once

#include <cstdint>

namespace headgate::net {

enum class LocalPeer : uint8_t {
  Held,       // a process has it open
  Abandoned,  // no process has
  Unknown,    // it is elsewhere, or this system does not tell
};

// Six system calls; waits for nothing. Thread: any.
LocalPeer localPeer(int fd);

}  // namespace headgate::net
