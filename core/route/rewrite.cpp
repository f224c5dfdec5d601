#include "core/route/rewrite.h"

namespace headgate::route {

void rewritePath(const Rewrite& rewrite, std::string_view targetBasePath, std::string_view path,
                 std::string& out) {
  if (!path.starts_with('/')) {  // "*" of OPTIONS is not a path
    out += path;
    return;
  }
  const std::string_view strip = rewrite.stripPrefix;
  if (path.starts_with(strip) && (path.size() == strip.size() || path[strip.size()] == '/'))
    path.remove_prefix(strip.size());
  out += targetBasePath;
  out += rewrite.addPrefix;
  if (path.empty()) {
    out += '/';
  } else {
    out += path;
  }
}

}  // namespace headgate::route
