// The compiled form of who may come in and how often: clients, limits, and the policies of a route. Requires
// a document that validation found no error in.
#pragma once

#include <string>

#include "core/config/document.h"
#include "core/flow/snapshot.h"
#include "core/secrets/resolved.h"

namespace headgate::config {

// Fills in limits, clients, their keys and certificates. A key that could not be had lets nobody in.
void setClients(const Json& root, const secrets::Resolved& secrets, flow::Snapshot& snapshot);

struct AccessParts {
  flow::AccessPlan plan;
  std::string problem;  // a secret or file that it needs could not be had, or used
};

// Of a merged route. Adds the sources of keys that it names to the snapshot, which has pools, clients and
// limits already.
AccessParts accessPlan(const Json& route, const secrets::Resolved& secrets, flow::Snapshot& snapshot);

// Which facts about clients are wanted on the way of the route's requests.
void setWants(const flow::Snapshot& snapshot, flow::RoutePlan& route);

}  // namespace headgate::config
