// Keeps web pages away from what was meant for programs: against DNS rebinding, and against pages that send
// requests to this machine behind their user's back. MCP servers must check Origin (MCP specification,
// transports); many do not, and so the gateway does.
//
// A request passes if all of this holds:
//   Host         names this machine (see isLoopbackHost), or a host of the rules, with any port. On a
//                listener that is open to the network an address passes as well. A page that was rebound
//                sends its own name there.
//   Origin       is absent; or the request's own host and port; or a page of this machine, over http or
//                https; or one of the rules. "null" (sandboxed pages, files) is only let in by name.
//   Sec-Fetch-Site is not "cross-site", where there is no Origin to judge by; opening the address in a
//                browser's window passes.
//
// Programs that are no browsers send none of these but Host. It is no authentication: they can lie.
// Immutable; thread: any, several at a time.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/http/message.h"
#include "core/policy/web_origin.h"
#include "core/route/pattern.h"

namespace headgate::policy {

struct OriginGuardRules {
  std::vector<std::string> hosts;    // value patterns, without ports; usually the hosts of the route as well
  std::vector<std::string> origins;  // see OriginList
};

// Who can open a connection to the listener that the request came in by.
enum class ListenerReach : uint8_t { ThisMachine, Network };

class OriginGuard {
 public:
  // What the request failed in; in the order of checking.
  enum class Verdict : uint8_t { Passed, HostRefused, OriginRefused, CrossSiteRefused };

  OriginGuard() = default;  // no rules: this machine only
  // The error says in words what is wrong with the rules.
  static Result<OriginGuard, std::string> compile(const OriginGuardRules& rules);

  Verdict check(const http::RequestHead& request, ListenerReach reach) const;

 private:
  bool allowsHost(const http::Authority& host, ListenerReach reach) const;
  bool allowsOrigin(std::string_view origin, const http::Authority& host) const;

  std::vector<route::ValuePattern> m_hosts;
  OriginList m_origins;
};

}  // namespace headgate::policy
