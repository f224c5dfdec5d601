// A TCP port that could be had instead of one that is taken. Thread: any; a few system calls.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::host {

// One near `port` that can be bound on `address` (a literal, or "localhost" for both loopbacks) at this
// moment; 0 if there is none. Instead of a port below 1024, which only the system's administrator may bind,
// one that looks like it: 8080 for 80. None of `excluded`, whether it is free or not: somebody has plans for
// them.
uint16_t freePortNear(const std::string& address, uint16_t port, const std::vector<uint16_t>& excluded = {});

}  // namespace headgate::host
