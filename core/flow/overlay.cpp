#include "core/flow/overlay.h"

#include <algorithm>

#include "core/http/grammar.h"

namespace headgate::flow {

bool OverlayMatch::holds(std::string_view itsRoute, std::string_view itsMethod, std::string_view itsPath,
                         const http::HeaderMap& fields) const {
  if (!route.empty() && route != itsRoute) return false;
  if (!method.empty() && method != itsMethod) return false;
  if (path && !path->matches(itsPath)) return false;
  if (header.empty()) return true;
  for (size_t i = 0; i < fields.size(); ++i)
    if (http::equalsIgnoringCase(fields[i].name, header) && (!value || value->matches(fields[i].value)))
      return true;
  return false;
}

bool OverlayRule::take() const {
  if (times == 0) {
    cell->used.fetch_add(1, std::memory_order_relaxed);
    return true;
  }
  uint64_t used = cell->used.load(std::memory_order_relaxed);
  while (used < times)
    if (cell->used.compare_exchange_weak(used, used + 1, std::memory_order_relaxed)) return true;
  return false;
}

bool Overlay::hasRule(uint64_t id) const {
  return std::any_of(rules.begin(), rules.end(), [id](const OverlayRule& rule) { return rule.id == id; });
}

}  // namespace headgate::flow
