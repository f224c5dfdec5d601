// The ordered list of routes; the first that matches wins. Immutable after construction, shared by all
// workers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/http/headers.h"
#include "core/route/pattern.h"

namespace headgate::route {

// What a route asks of a request. An empty list asks nothing. Of several hosts one must match, and every
// negated one must hold. A field or parameter that is given more than once matches with any of its values, a
// negated pattern with all.
struct Match {
  std::vector<uint32_t> listeners;  // numbers of Snapshot::listeners
  std::vector<ValuePattern> hosts;  // compiled without case; IPv6 without brackets; the port is not looked at
  std::vector<PathPattern> paths;
  std::vector<std::string> methods;
  std::vector<std::pair<std::string, ValuePattern>> headers;
  std::vector<std::pair<std::string, ValuePattern>> query;  // percent-decoded values
  std::vector<std::string> clients;
};

struct RouteFacts {
  uint32_t listener = 0;
  std::string_view method;
  std::string_view host;  // lower case, port allowed
  std::string_view path;  // normalised
  std::string_view query;
  std::string_view client;  // named client, empty before authentication
  const http::HeaderMap* fields = nullptr;
};

enum class Miss : uint8_t { None, Disabled, Listener, Host, Path, Method, Header, Query, Client };

// Why one route matches a request or does not, for people.
struct Reason {
  size_t route = 0;
  Miss miss = Miss::None;  // None: this one matches
  std::string detail;  // "path differs at segment 2: codex", or of a match "prefix /api/code, POST allowed"
};

class RouteTable {
 public:
  struct Entry {
    Match match;
    bool enabled = true;
  };
  RouteTable() = default;
  explicit RouteTable(std::vector<Entry> entries);

  // The index of the first matching entry. The hot path: allocates nothing.
  std::optional<size_t> find(const RouteFacts& request) const;
  // Every entry with its reason, in order; the first that matches is the chosen one. Values of header fields
  // and parameters are not told. Not for the hot path.
  std::vector<Reason> explain(const RouteFacts& request) const;
  // Does any entry look at header fields or the query?
  bool readsFields() const;
  size_t size() const { return m_entries.size(); }

 private:
  Miss test(const Entry& entry, const RouteFacts& facts) const;  // the host without its port
  std::vector<Entry> m_entries;
};

}  // namespace headgate::route
