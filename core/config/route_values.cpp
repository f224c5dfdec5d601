#include "core/config/route_values.h"

#include "core/config/merge.h"

namespace headgate::config {

Json routeValues(const Json& root, const Json& route) {
  return merged(routeType(), defaultsFor(root, "route"), route);
}

}  // namespace headgate::config
