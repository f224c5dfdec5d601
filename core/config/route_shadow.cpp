#include "core/config/route_shadow.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/config/json_access.h"
#include "core/config/merge.h"

namespace headgate::config {
namespace {

using Texts = std::vector<std::string>;
using NamedPatterns = std::vector<std::pair<std::string, std::string>>;  // name and pattern

std::string withoutCase(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return out;
}

bool isNegated(std::string_view pattern) {
  return pattern.starts_with('!');
}

// --- Paths, segment by segment

// A trailing "/*" is a prefix; what stands before it is the operand. Walked, not split: many are compared.
class Path {
 public:
  explicit Path(std::string_view text) : m_rest(text), m_isPrefix(text.ends_with("/*")) {
    if (m_isPrefix) m_rest.remove_suffix(2);
  }

  bool isPrefix() const { return m_isPrefix; }
  bool isAtEnd() const { return m_rest.empty(); }
  std::string_view takeSegment() {
    m_rest.remove_prefix(1);
    const std::string_view segment = m_rest.substr(0, m_rest.find('/'));
    m_rest.remove_prefix(segment.size());
    return segment;
  }

 private:
  std::string_view m_rest;
  bool m_isPrefix;
};

// Whatever else a "*" stands in, an inner pattern with one is covered only by the same or by a lone "*".
bool coversSegment(std::string_view outer, std::string_view inner) {
  if (outer == "*" || outer == inner) return true;
  const size_t star = outer.find('*');
  if (star == std::string_view::npos || outer.find('*', star + 1) != std::string_view::npos) return false;
  const std::string_view before = outer.substr(0, star);
  const std::string_view after = outer.substr(star + 1);
  return inner.find('*') == std::string_view::npos && inner.size() >= before.size() + after.size() &&
         inner.starts_with(before) && inner.ends_with(after);
}

// --- What a route asks of a request

struct Scope {
  bool isEnabled = true;
  bool isReadable = true;
  Texts listeners, hosts, paths, methods, clients;
  NamedPatterns headers, query;
};

// Looks where the route says nothing into the profile's defaults, as merged() does.
class ScopeReader {
 public:
  ScopeReader(const Json& route, const Json& defaults) : m_route(route), m_defaults(defaults) {}

  Scope read() {
    Scope scope;
    if (const Json* enabled = value("enabled")) scope.isEnabled = *enabled == true;
    scope.listeners = texts(value("listeners"));
    scope.hosts = texts(matchValue("hosts"));
    std::ranges::transform(scope.hosts, scope.hosts.begin(), withoutCase);
    scope.paths = texts(matchValue("path"));
    scope.methods = texts(matchValue("methods"));
    scope.clients = texts(matchValue("clients"));
    scope.headers = conditions("headers");
    for (auto& [name, pattern] : scope.headers) name = withoutCase(name);
    scope.query = conditions("query");
    scope.isReadable = m_isReadable;
    return scope;
  }

 private:
  const Json* value(std::string_view key) {
    const Json* own = member(m_route, key);
    return own != nullptr ? own : member(m_defaults, key);
  }
  const Json* matchValue(std::string_view key) {
    for (const Json* object : {&m_route, &m_defaults}) {
      const Json* match = member(*object, "match");
      if (match == nullptr) continue;
      if (!match->is_object()) m_isReadable = false;
      if (const Json* found = member(*match, key)) return found;
    }
    return nullptr;
  }
  std::string text(const Json& json) {
    if (json.is_string()) return json.get<std::string>();
    m_isReadable = false;
    return {};
  }
  Texts texts(const Json* json) {
    Texts found;
    if (json == nullptr) return found;
    if (!json->is_array()) return {text(*json)};
    for (const Json& item : *json) found.push_back(text(item));
    return found;
  }
  // Of a map the route's own entries come before those of the defaults, which hold beside them.
  NamedPatterns conditions(std::string_view key) {
    NamedPatterns found;
    for (const Json* object : {&m_route, &m_defaults}) {
      const Json* match = member(*object, "match");
      const Json* map = match == nullptr ? nullptr : member(*match, key);
      if (map == nullptr) continue;
      if (!map->is_object()) m_isReadable = false;
      for (const auto& [name, pattern] : map->items())
        if (std::ranges::find(found, name, &NamedPatterns::value_type::first) == found.end())
          found.emplace_back(name, text(pattern));
    }
    return found;
  }

  const Json& m_route;
  const Json& m_defaults;
  bool m_isReadable = true;
};

// --- Whether all that one takes is taken by another

// An empty list asks nothing.
bool coversNames(const Texts& outer, const Texts& inner) {
  const auto isInOuter = [&](const std::string& name) { return std::ranges::count(outer, name) > 0; };
  return outer.empty() || (!inner.empty() && std::ranges::all_of(inner, isInOuter));
}

// Of several hosts one must match, and every negated one must hold.
bool coversHosts(const Texts& outer, const Texts& inner) {
  const auto part = [](const Texts& hosts, bool negated) {
    Texts found;
    std::ranges::copy_if(hosts, std::back_inserter(found),
                         [&](const std::string& host) { return isNegated(host) == negated; });
    return found;
  };
  const Texts innerNegated = part(inner, true);
  const auto holds = [&](const std::string& host) { return std::ranges::count(innerNegated, host) > 0; };
  return coversNames(part(outer, false), part(inner, false)) && std::ranges::all_of(part(outer, true), holds);
}

bool coversPaths(const Texts& outer, const Texts& inner) {
  const auto isCovered = [&](const std::string& path) {
    return std::ranges::any_of(outer, [&](const std::string& each) { return coversPath(each, path); });
  };
  return outer.empty() || (!inner.empty() && std::ranges::all_of(inner, isCovered));
}

// "*" asks only that there is one, and any pattern that is not negated does so, too.
bool coversConditions(const NamedPatterns& outer, const NamedPatterns& inner) {
  return std::ranges::all_of(outer, [&](const auto& wanted) {
    return std::ranges::any_of(inner, [&](const auto& given) {
      return given.first == wanted.first &&
             (given.second == wanted.second || (wanted.second == "*" && !isNegated(given.second)));
    });
  });
}

bool covers(const Scope& outer, const Scope& inner) {
  return outer.isEnabled && outer.isReadable && coversNames(outer.listeners, inner.listeners) &&
         coversPaths(outer.paths, inner.paths) && coversHosts(outer.hosts, inner.hosts) &&
         coversNames(outer.methods, inner.methods) && coversConditions(outer.headers, inner.headers) &&
         coversConditions(outer.query, inner.query) && coversNames(outer.clients, inner.clients);
}

// --- Who may cover whom

// The whole segments before the first "*": a path that is covered begins with them.
std::string_view headOf(std::string_view path) {
  const size_t star = path.find('*');
  return star == std::string_view::npos ? path : path.substr(0, path.rfind('/', star));
}

// The routes so far by the heads of their paths, so that of a long list not every pair is compared. Borrows
// the scopes.
class Earlier {
 public:
  void add(size_t number, const Scope& scope) {
    if (scope.paths.empty()) m_routes[{}].push_back({number, &scope});
    for (const std::string& path : scope.paths) m_routes[headOf(path)].push_back({number, &scope});
  }
  // One of a route's paths tells where to look: whoever covers the route covers it, too.
  std::optional<size_t> firstOver(const Scope& inner) const {
    const std::string_view path = inner.paths.empty() ? std::string_view() : inner.paths.front();
    std::optional<size_t> first;
    for (size_t end = 0;; end = std::min(path.find('/', end + 1), path.size())) {
      look(path.substr(0, end), inner, first);
      if (end == path.size()) return first;
    }
  }

 private:
  struct Route {
    size_t number;
    const Scope* scope;
  };

  void look(std::string_view head, const Scope& inner, std::optional<size_t>& first) const {
    const auto found = m_routes.find(head);
    if (found == m_routes.end()) return;
    for (const Route& route : found->second) {
      if (first && route.number >= *first) return;
      if (covers(*route.scope, inner)) first = route.number;
    }
  }

  std::unordered_map<std::string_view, std::vector<Route>> m_routes;
};

}  // namespace

bool coversPath(std::string_view outer, std::string_view inner) {
  Path wide(outer);
  Path narrow(inner);
  while (!wide.isAtEnd())
    if (narrow.isAtEnd() || !coversSegment(wide.takeSegment(), narrow.takeSegment())) return false;
  return wide.isPrefix() || (narrow.isAtEnd() && !narrow.isPrefix());
}

std::vector<std::optional<size_t>> routeShadows(const Json& root) {
  const Json& defaults = defaultsFor(root, "route");
  std::vector<Scope> scopes;
  for (const Json& route : items(root, "routes"))
    scopes.push_back(route.is_object() ? ScopeReader(route, defaults).read() : Scope{.isReadable = false});
  std::vector<std::optional<size_t>> shadows(scopes.size());
  Earlier earlier;
  for (size_t i = 0; i < scopes.size(); ++i) {
    if (scopes[i].isEnabled && scopes[i].isReadable) shadows[i] = earlier.firstOver(scopes[i]);
    earlier.add(i, scopes[i]);
  }
  return shadows;
}

}  // namespace headgate::config
