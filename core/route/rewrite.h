// From the request's normalised path to the target's: strip a prefix at a segment boundary, add one, put the
// target's own path in front.
#pragma once

#include <string>
#include <string_view>

namespace headgate::route {

struct Rewrite {
  std::string stripPrefix;  // "/api/code", no slash at the end; at a segment boundary only; what is left
                            // begins with "/"
  std::string addPrefix;    // "/v2", no slash at the end
};

// Appends the rewritten path to `out` (no query).
void rewritePath(const Rewrite& rewrite, std::string_view targetBasePath, std::string_view path,
                 std::string& out);

}  // namespace headgate::route
