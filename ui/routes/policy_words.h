// The policies of a route, each as a row of the pipeline, in the order in which they act. Those that every
// route has are always there; the others only if the profile names them.
#pragma once

#include <string>
#include <vector>

#include "ui/routes/profile_reader.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

// `root` is the whole profile: rows name what the route refers to.
std::vector<PartView> policyParts(const ProfileReader& route, const config::Json& root,
                                  const std::string& pointer);

}  // namespace headgate::ui
