// What listens for TCP on this machine's loopback addresses, and which program it is, as far as the system
// lets this user see. Linux: read from /proc; elsewhere it finds nothing. Thread: any; it reads the open
// files of every process, some ten thousand links on a busy machine, so not one that others wait for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::host {

struct ListeningPort {
  std::string address;  // to be dialled: what listens everywhere is reached on loopback
  uint16_t port = 0;
  std::string process;  // its name; empty: it belongs to somebody else
  uint64_t pid = 0;
};

// In no order. A port that is listened to on several addresses is there several times.
std::vector<ListeningPort> listeningPorts();

}  // namespace headgate::host
