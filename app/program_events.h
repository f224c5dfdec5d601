// What headgated says to programs: JSON events on standard output, one a line (README, "headgated").
//
// The functions make the lines, without their line feed; EventWriter writes them. Values in, text out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/problem.h"
#include "core/store/record_report.h"

namespace headgate::app {

// One address that a listener is bound to.
struct BoundListener {
  std::string id;
  std::string address;
  uint16_t port = 0;
  bool isSecure = false;
  std::string problem;  // why it lets nobody in; empty if it does

  bool operator==(const BoundListener&) const = default;
};

std::string readyEvent(const std::vector<BoundListener>& listeners);
std::string reloadedEvent(uint64_t generation, const std::vector<BoundListener>& listeners);
std::string reloadFailedEvent(const std::vector<config::Problem>& problems);
// What the recorder holds, to compare with what was sent.
std::string recordedEvent(const store::RecordReport& report);
std::string drainingEvent();
std::string stoppedEvent(uint64_t exchanges);

// Each line leaves in one piece and at once. A reader that went away is no reason to stop. Thread: main.
class EventWriter {
 public:
  explicit EventWriter(int descriptor) : m_descriptor(descriptor) {}
  void write(std::string line);

 private:
  int m_descriptor;
};

}  // namespace headgate::app
