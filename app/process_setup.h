// What a process that carries traffic asks of the system, and reads from its environment, before it starts.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/net/reactor.h"

namespace headgate::app {

// Each connection is a descriptor, and the soft limit is 1024 on many systems: raises it to the hard one.
void raiseDescriptorLimit();

// Bytes; 0 if the system does not say.
uint64_t physicalMemory();

// HEADGATE_REACTOR. The error is a sentence for whoever set it.
Result<net::ReactorKind, std::string> reactorOfEnvironment();

}  // namespace headgate::app
