// The compiled form of one route. Requires a document that validation found no error in.
#pragma once

#include "core/config/document.h"
#include "core/flow/snapshot.h"
#include "core/secrets/resolved.h"

namespace headgate::config {

struct RouteParts {
  flow::RoutePlan plan;
  route::RouteTable::Entry entry;
};

// Looks listeners and pools up in `snapshot`, which has them already.
RouteParts routeParts(const Json& route, const Json& defaults, flow::Snapshot& snapshot,
                      const secrets::Resolved& secrets);

}  // namespace headgate::config
