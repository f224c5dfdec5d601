// The policies of a route, each as a row of the pipeline, in the order in which they act. Those that every
// route has are always there; the others only if the profile names them.
#pragma once

#include <string>
#include <vector>

#include "core/config/document.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

// `route` as it is written; `root` is the whole profile, whose defaults speak where it does not, and whose
// limits it refers to.
std::vector<PartView> policyParts(const config::Json& route, const config::Json& root,
                                  const std::string& pointer);

// A row of its own: without words, all is by default.
PartView policyPart(Icon icon, const char* name, const QString& words, const std::string& pointer);

}  // namespace headgate::ui
