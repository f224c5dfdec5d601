// Whether a TCP port could be had, and one that could be had instead. Thread: any; a few system calls.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::host {

enum class Bindable : uint8_t { Yes, InUse, Denied, NoSuchAddress, Unknown };
// What the error of a bind() says; 0 is none.
Bindable bindableOf(int systemError);
// "port 8080 is in use", without a full stop; empty: it could be had, or nothing is known.
std::string bindProblem(Bindable bindable, const std::string& address, uint16_t port);
// Whether a listener could bind it at this moment. `address` as below.
Bindable bindable(const std::string& address, uint16_t port);

// One near `port` that can be bound on `address` (a literal, or "localhost" for both loopbacks) at this
// moment; 0 if there is none. Instead of a port below 1024, which only the system's administrator may bind,
// one that looks like it: 8080 for 80. None of `excluded`, whether it is free or not: somebody has plans for
// them.
uint16_t freePortNear(const std::string& address, uint16_t port, const std::vector<uint16_t>& excluded = {});

}  // namespace headgate::host
