#include "core/policy/header_rules.h"

#include <algorithm>
#include <array>

namespace headgate::policy {

void HeaderRules::apply(http::HeaderMap& fields, const Variables& variables, std::string& scratch) const {
  for (const std::string& name : remove) fields.remove(name);
  for (const auto& [name, text] : set) {
    scratch.clear();
    text.expand(variables, scratch);
    fields.set(name, scratch);
  }
  for (const auto& [name, text] : add) {
    scratch.clear();
    text.expand(variables, scratch);
    fields.add(name, scratch);
  }
}

bool isRuleProof(std::string_view fieldName) {
  static constexpr std::array<std::string_view, 9> kProof{
      "Connection", "Content-Length", "Transfer-Encoding", "Upgrade", "Keep-Alive",
      "TE",         "Trailer",        "Proxy-Connection",  "Host"};
  return std::any_of(kProof.begin(), kProof.end(),
                     [&](std::string_view name) { return http::equalsIgnoringCase(name, fieldName); });
}

}  // namespace headgate::policy
