#include "core/route/route_table.h"

#include <algorithm>
#include <functional>

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

template <typename List>
std::string textsOf(const List& patterns) {
  return joined(patterns, [](const auto& pattern) { return pattern.text(); });
}

std::string textOf(const PathPattern::Difference& difference) {
  static constexpr std::string_view kWords[] = {"path differs at segment ", "path ends before segment ",
                                                "path goes on at segment "};
  std::string text(kWords[static_cast<size_t>(difference.kind)]);
  text += std::to_string(difference.segment);
  if (!difference.text.empty()) text.append(": ").append(difference.text);
  return text;
}

// Of several patterns the one that the path has most in common with is worth a word.
std::string pathDetail(const std::vector<PathPattern>& paths, std::string_view path) {
  PathPattern::Difference nearest;
  for (const PathPattern& pattern : paths)
    if (const auto its = pattern.difference(path); its.segment > nearest.segment) nearest = its;
  return textOf(nearest);
}

std::string hostDetail(const std::vector<ValuePattern>& patterns, std::string_view host) {
  for (const ValuePattern& pattern : patterns)
    if (pattern.negated() && !pattern.matches(host))
      return "host " + std::string(host) + " is left out by " + pattern.text();
  const std::string is = host.empty() ? "no host" : "host " + std::string(host);
  return is + (patterns.size() == 1 ? " is not " : " is none of ") + textsOf(patterns);
}

std::string listDetail(std::string_view what, const std::vector<std::string>& list) {
  return std::string(what) + (list.size() == 1 ? " is not " : " is none of ") + joined(list, std::identity());
}

template <typename Conditions, typename Holds>
std::string conditionDetail(std::string_view what, const Conditions& conditions, Holds holds) {
  for (const auto& [name, pattern] : conditions)
    if (!holds(name, pattern))
      return std::string(what) + " " + name + " does not match " + std::string(pattern.text());
  return {};
}

// What the route asked for and got.
std::string matchDetail(const Match& match, const RouteFacts& facts) {
  std::vector<std::string> parts;
  const auto path = std::ranges::find_if(
      match.paths, [&](const PathPattern& pattern) { return pattern.matches(facts.path); });
  if (path != match.paths.end()) parts.push_back(path->description());
  if (!match.hosts.empty()) parts.push_back("host " + std::string(facts.host));
  if (!match.methods.empty()) parts.push_back(std::string(facts.method) + " allowed");
  for (const auto& [name, pattern] : match.headers) parts.push_back("header " + name);
  for (const auto& [name, pattern] : match.query) parts.push_back("query parameter " + name);
  if (!match.clients.empty()) parts.push_back("client " + std::string(facts.client));
  return parts.empty() ? "takes everything" : joined(parts, std::identity());
}

std::string detailOf(Miss miss, const Match& match, const RouteFacts& facts) {
  switch (miss) {
    case Miss::None:
      return matchDetail(match, facts);
    case Miss::Disabled:
      return "switched off";
    case Miss::Listener:
      return "belongs to another listener";
    case Miss::Host:
      return hostDetail(match.hosts, facts.host);
    case Miss::Path:
      return pathDetail(match.paths, facts.path);
    case Miss::Method:
      return listDetail("method " + std::string(facts.method), match.methods);
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
      return facts.client.empty() ? "only for " + joined(match.clients, std::identity())
                                  : listDetail("client " + std::string(facts.client), match.clients);
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
  }
  return reasons;
}

bool RouteTable::readsFields() const {
  return std::ranges::any_of(m_entries, [](const Entry& entry) {
    return !entry.match.headers.empty() || !entry.match.query.empty();
  });
}

}  // namespace headgate::route
