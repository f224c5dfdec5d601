// The policies that can be put on a route, for the block palette: what each is, and what it begins with. A
// table; the order is the one in which they act.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/config/document.h"
#include "ui/icons/icon_paths.h"

namespace headgate::ui {

struct PolicyOffer {
  std::string key;  // of the route's field: "concurrency"
  Icon icon = Icon::Policy;
  QString name;
  QString line;  // what it is for
};

// Those that neither the route nor the profile's defaults have yet. The ones that every route has are not
// offered: they have their rows.
std::vector<PolicyOffer> policyOffers(const config::Json& root, const config::Json& route);

// What it is set to when it is added; of "limits" the names are the caller's.
config::Json policyStart(const std::string& key, const config::Json& root);

}  // namespace headgate::ui
