// Who may use a route, and how often: the policies that stand before its body, each as a row of the pipeline,
// in the order in which they act. What the profile does not name is not listed; what it names is told as it
// holds, with the built-in defaults.
#pragma once

#include <string>
#include <vector>

#include "core/config/document.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

// `route` is merged with all defaults; `root` is the whole profile, in which the limits are.
std::vector<PartView> accessParts(const config::Json& route, const config::Json& root,
                                  const std::string& pointer);

}  // namespace headgate::ui
