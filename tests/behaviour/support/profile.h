// Profiles for tests, as text: one listener "web", one pool "agent", one route "all" to it, and what a test
// adds.
#pragma once

#include <string>
#include <vector>

namespace headgate::test {

// Each is more fields of its object, as JSON: R"("timeouts": {"idle": "100ms"})".
struct More {
  std::string listener;
  std::string pool;
  std::string target;
  std::string route;
  std::string address = "127.0.0.1";
  std::string listeners;  // more of them
  std::string pools;
  std::string routesBefore;  // before "all"
};

std::string profileFor(const std::vector<std::string>& urls, const More& more = {});
inline std::string profileFor(const std::string& url, const More& more = {}) {
  return profileFor(std::vector<std::string>{url}, more);
}

}  // namespace headgate::test
