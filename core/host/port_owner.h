// Who listens on a TCP port of this machine, as far as the system lets this user see. Linux: read from /proc;
// elsewhere it knows nothing. Thread: any; reads some hundred small files, so it is for error messages, not
// for the path of data.
#pragma once

#include <cstdint>
#include <string>

namespace headgate::host {

// "python3, process 4711"; empty if it cannot be known.
std::string ownerOfPort(uint16_t port);

}  // namespace headgate::host
