// "headers": { "request": {set, add, remove}, "response": … } of a route. Run in the order remove, set, add;
// the rules of `defaults` come first as a rule set of their own.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/http/headers.h"
#include "core/policy/template_text.h"

namespace headgate::policy {

struct HeaderRules {
  std::vector<std::string> remove;
  std::vector<std::pair<std::string, TemplateText>> set;
  std::vector<std::pair<std::string, TemplateText>> add;

  bool empty() const { return remove.empty() && set.empty() && add.empty(); }
  void apply(http::HeaderMap& fields, const Variables& variables, std::string& scratch) const;
};

// Fields that rules may not touch, because the codec writes them or their meaning is framing: Connection,
// Content-Length, Transfer-Encoding, Upgrade, Keep-Alive, TE, Trailer, Proxy-Connection; and Host, which the
// route's `host` decides. The profile's validation refuses them by this list.
bool isRuleProof(std::string_view fieldName);

}  // namespace headgate::policy
