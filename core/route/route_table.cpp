#include "core/route/route_table.h"

#include <algorithm>

#include "core/http/query.h"

namespace headgate::route {
namespace {

// "localhost:8080" -> "localhost", "[::1]:8080" -> "::1".
std::string_view withoutPort(std::string_view host) {
  if (host.starts_with('[')) {
    const size_t close = host.find(']');
    return close == std::string_view::npos ? host : host.substr(1, close - 1);
  }
  return host.substr(0, host.find(':'));
}

// Judges the values of one name: of several any may match; with a negated pattern every one must.
class Verdict {
 public:
  explicit Verdict(const ValuePattern& pattern) : m_pattern(pattern) {}
  void see(std::string_view value) {
    const bool match = m_pattern.matches(value);
    m_result = m_seen ? (m_pattern.negated() ? m_result && match : m_result || match) : match;
    m_seen = true;
  }
  bool result() const { return m_seen ? m_result : m_pattern.matchesAbsent(); }

 private:
  const ValuePattern& m_pattern;
  bool m_seen = false;
  bool m_result = false;
};

bool headerMatches(std::string_view name, const ValuePattern& pattern, const http::HeaderMap* fields) {
  Verdict verdict(pattern);
  for (size_t i = 0; fields != nullptr && i < fields->size(); ++i) {
    const http::Field field = (*fields)[i];
    if (http::equalsIgnoringCase(field.name, name)) verdict.see(field.value);
  }
  return verdict.result();
}

bool queryMatches(std::string_view name, const ValuePattern& pattern, std::string_view query) {
  Verdict verdict(pattern);
  http::forEachParameter(query, [&](const http::QueryParameter& parameter) {
    const bool same =
        http::withPercentDecoded(parameter.name, [&](std::string_view text) { return text == name; });
    if (!same) return;
    http::withPercentDecoded(parameter.value, [&](std::string_view text) { verdict.see(text); });
  });
  return verdict.result();
}

// Several positive host patterns are alternatives; every negated one must hold.
bool hostMatches(const std::vector<ValuePattern>& patterns, std::string_view host) {
  bool wanted = false;
  bool found = false;
  for (const ValuePattern& pattern : patterns) {
    const bool match = pattern.matches(host);
    if (pattern.negated()) {
      if (!match) return false;
    } else {
      wanted = true;
      found = found || match;
    }
  }
  return found || !wanted;
}

template <typename T, typename Value>
bool containsOrEmpty(const std::vector<T>& list, const Value& value) {
  return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

template <typename List, typename Text>
std::string joined(const List& list, Text text) {
  std::string out;
  for (const auto& item : list) {
    if (!out.empty()) out += ", ";
    out += text(item);
  }
  return out;
}

std::string notOneOf(std::string_view what, std::string_view value, const std::string& list) {
  return std::string(what) + " " + std::string(value) + " is not one of " + list;
}

std::string pathDetail(const std::vector<PathPattern>& paths, std::string_view path) {
  if (paths.size() > 1)
    return "path " + std::string(path) + " matches none of " +
           joined(paths, [](const PathPattern& p) { return p.text(); });
  const std::string& pattern = paths.front().text();
  return "path " + std::string(path) + (pattern.ends_with("/*") ? " is not under " : " is not ") + pattern;
}

template <typename Conditions, typename Holds>
std::string conditionDetail(std::string_view what, const Conditions& conditions, Holds holds) {
  for (const auto& [name, pattern] : conditions)
    if (!holds(name, pattern)) return std::string(what) + " " + name + " is not " + pattern.text();
  return {};
}

std::string detailOf(Miss miss, const Match& match, const RouteFacts& facts) {
  switch (miss) {
    case Miss::None:
      return {};
    case Miss::Disabled:
      return "the route is switched off";
    case Miss::Listener:
      return "the route does not belong to this listener";
    case Miss::Host:
      return notOneOf("host", facts.host,
                      joined(match.hosts, [](const ValuePattern& p) { return p.text(); }));
    case Miss::Path:
      return pathDetail(match.paths, facts.path);
    case Miss::Method:
      return notOneOf("method", facts.method, joined(match.methods, [](const std::string& m) { return m; }));
    case Miss::Header:
      return conditionDetail("header", match.headers,
                             [&](const std::string& name, const ValuePattern& pattern) {
                               return headerMatches(name, pattern, facts.fields);
                             });
    case Miss::Query:
      return conditionDetail("query parameter", match.query,
                             [&](const std::string& name, const ValuePattern& pattern) {
                               return queryMatches(name, pattern, facts.query);
                             });
    case Miss::Client:
      return notOneOf("client", facts.client.empty() ? "(none)" : facts.client,
                      joined(match.clients, [](const std::string& c) { return c; }));
  }
  return {};
}

}  // namespace

RouteTable::RouteTable(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

Miss RouteTable::test(const Entry& entry, const RouteFacts& facts) const {
  const Match& match = entry.match;
  if (!entry.enabled) return Miss::Disabled;
  if (!containsOrEmpty(match.listeners, facts.listener)) return Miss::Listener;
  if (!match.hosts.empty() && !hostMatches(match.hosts, facts.host)) return Miss::Host;
  if (!match.paths.empty() &&
      std::none_of(match.paths.begin(), match.paths.end(),
                   [&](const PathPattern& pattern) { return pattern.matches(facts.path); }))
    return Miss::Path;
  if (!containsOrEmpty(match.methods, facts.method)) return Miss::Method;
  for (const auto& [name, pattern] : match.headers)
    if (!headerMatches(name, pattern, facts.fields)) return Miss::Header;
  for (const auto& [name, pattern] : match.query)
    if (!queryMatches(name, pattern, facts.query)) return Miss::Query;
  if (!containsOrEmpty(match.clients, facts.client)) return Miss::Client;
  return Miss::None;
}

std::optional<size_t> RouteTable::find(const RouteFacts& request) const {
  RouteFacts facts = request;
  facts.host = withoutPort(request.host);
  for (size_t i = 0; i < m_entries.size(); ++i)
    if (test(m_entries[i], facts) == Miss::None) return i;
  return std::nullopt;
}

std::vector<Reason> RouteTable::explain(const RouteFacts& request) const {
  RouteFacts facts = request;
  facts.host = withoutPort(request.host);
  std::vector<Reason> reasons;
  for (size_t i = 0; i < m_entries.size(); ++i) {
    const Miss miss = test(m_entries[i], facts);
    reasons.push_back({i, miss, detailOf(miss, m_entries[i].match, facts)});
    if (miss == Miss::None) break;
  }
  return reasons;
}

}  // namespace headgate::route
