#include "tests/behaviour/support/profile.h"

namespace headgate::test {
namespace {

std::string alsoWith(const std::string& fields) {
  return fields.empty() ? fields : ", " + fields;
}

}  // namespace

std::string profileFor(const std::vector<std::string>& urls, const More& more) {
  std::string targets;
  for (size_t i = 0; i < urls.size(); ++i)
    targets += (i ? ", " : "") + std::string(R"({"id": "t)") + std::to_string(i + 1) + R"(", "url": ")" +
               urls[i] + "\"" + alsoWith(more.target) + "}";
  return R"({"headgate": 1,
 "listeners": [{"id": "web", "address": ")" +
         more.address + R"(", "port": 0)" + alsoWith(more.listener) + "}" + alsoWith(more.listeners) + R"(],
 "pools": [{"id": "agent", "targets": [)" +
         targets + "]" + alsoWith(more.pool) + "}" + alsoWith(more.pools) + R"(],
 "routes": [)" +
         more.routesBefore + (more.routesBefore.empty() ? "" : ", ") + R"({"id": "all", "pool": "agent")" +
         alsoWith(more.route) + "}]}";
}

}  // namespace headgate::test
