// Names of configured things (listener, route, pool, target ids) and redaction rules that outlive every
// snapshot.
//
// A summary is of fixed size and may be read long after the profile that its exchange began with was
// replaced; it points here. Interned by content, so that reloads of the same profile add nothing. Thread: any
// (a lock; used on reload only).
#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::record {

// What must not be stored, as the profile's `redact` list says it.
struct RedactionRules {
  std::vector<std::string> headers;   // lower case
  std::vector<std::string> query;     // parameter names
  std::vector<std::string> pointers;  // JSON Pointers into JSON bodies

  auto operator<=>(const RedactionRules&) const = default;
  // What either of both hides; each thing is named once.
  void add(const RedactionRules& other);
};

class Names {
 public:
  // The view is good for the life of this object.
  std::string_view intern(std::string_view name);
  const RedactionRules* intern(RedactionRules rules);

 private:
  std::mutex m_mutex;
  std::set<std::string, std::less<>> m_names;
  std::set<RedactionRules> m_rules;
};

}  // namespace headgate::record
