// A profile, compiled: what workers read. Immutable once applied; an exchange keeps the one that it began
// with.
//
// Made by config/compile. References by number, resolved text, no optional fields: every default is filled
// in. Cells are attached by the engine when the snapshot is applied.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/address_range.h"
#include "core/base/clock.h"
#include "core/flow/access_plan.h"
#include "core/flow/pool_plan.h"
#include "core/policy/agent_identity.h"
#include "core/policy/client_keys.h"
#include "core/policy/header_rules.h"
#include "core/record/exchange_recorder.h"
#include "core/record/names.h"
#include "core/route/rewrite.h"
#include "core/route/route_table.h"

namespace headgate::flow {

// A timer's value; "off" in the profile.
inline constexpr Milliseconds kOff{0};

enum class TlsVersion : uint8_t { Tls12, Tls13 };
enum class ClientAuth : uint8_t { Off, Optional, Required };

// Texts in PEM. One that could not be read is empty, and `problem` says why.
struct CertificatePlan {
  std::vector<std::string> hosts;  // from the local CA, one for each; empty: the texts
  std::string chain;
  std::string key;
  std::string problem;

  bool operator==(const CertificatePlan&) const = default;
};

struct ListenerTls {
  std::vector<CertificatePlan> certificates;
  TlsVersion minimum = TlsVersion::Tls12;
  ClientAuth clientAuth = ClientAuth::Off;
  std::string clientCa;
  std::string problem;  // with clientCa
};

struct ListenerPlan {
  std::string id;
  std::string address;  // "localhost", "127.0.0.1", "::1", "0.0.0.0"…
  uint16_t port = 0;    // 0: any free one
  bool enabled = true;
  std::vector<AddressRange> trustedProxies;
  Milliseconds headTimeout{10'000};
  Milliseconds keepAliveTimeout{75'000};
  Milliseconds writeTimeout{60'000};
  Milliseconds tlsTimeout{5'000};
  std::shared_ptr<const ListenerTls> tls;  // nullptr: plain HTTP
  uint32_t connectionLimit = 4096;
  uint32_t connectionsPerAddress = 1024;
  // What a client must send of a request body and take of a response that waits for it, in bytes a second on
  // average; 0: off. Asked for only after the grace, which no profile sets.
  uint64_t minimumRate = 64;
  Milliseconds rateGrace{60'000};
  policy::ListenerReach reach = policy::ListenerReach::ThisMachine;
  std::string_view name;  // `id`, interned
};

struct ForwardAction {
  size_t pool = 0;
};
// The gateway's metrics, as text.
struct MetricsAction {};
struct RespondAction {
  uint16_t status = 200;
  std::vector<std::pair<std::string, policy::TemplateText>> headers;
  policy::TemplateText body;
};
struct RedirectAction {
  uint16_t status = 302;
  policy::TemplateText to;
};

enum class HostRule : uint8_t { Auto, Preserve, Target, Fixed };
enum class ForwardedRule : uint8_t { Off, On };

struct RouteTimeouts {
  Milliseconds connect{5'000};
  Milliseconds requestBody{60'000};
  Milliseconds firstByte{600'000};
  Milliseconds idle{900'000};
  Milliseconds total{0};
  Milliseconds tunnel{3'600'000};
};

struct RetryPlan {
  uint32_t attempts = 3;  // in all
  bool onConnect = true;
  StatusSet statuses;  // of targets: another one is asked
  bool nonIdempotent = false;
};

// What requests do while no target can be used.
struct WaitPlan {
  uint32_t queue = 0;  // how many may wait, in the pool; 0: none, they are refused at once
  Milliseconds timeout{10'000};
};

struct RoutePlan {
  std::string id;
  std::variant<ForwardAction, RespondAction, RedirectAction, MetricsAction> action;
  route::Rewrite rewrite;
  HostRule hostRule = HostRule::Auto;
  std::string fixedHost;
  ForwardedRule forwarded = ForwardedRule::Off;
  std::vector<policy::HeaderRules> requestHeaders;  // of defaults, then of the route
  std::vector<policy::HeaderRules> responseHeaders;
  AccessPlan access;
  bool wantsClient = false;   // who the client is counts, though nobody is refused for it
  bool wantsAddress = false;  // the client's address in bytes is needed
  RouteTimeouts timeouts;
  RetryPlan retry;
  WaitPlan wait;
  uint64_t bodyLimit = 64ull * 1024 * 1024;  // 0: off
  record::RecordPlan record;                 // rules: nullptr until interned
  record::RedactionRules redact;
  std::string secretProblem;  // not empty: a secret that this route needs is unresolved; it answers 503
  std::string_view name;
};

struct Snapshot {
  uint64_t generation = 0;
  std::string profileName;
  std::vector<ListenerPlan> listeners;
  std::vector<ClientPlan> clients;
  policy::ClientKeys keys;             // of the clients, by number
  policy::AgentIdentity certificates;  // the same
  std::vector<std::string>
      clientProblems;  // a sentence for each key that could not be had: it lets nobody in
  std::vector<LimitPlan> limits;
  std::vector<KeySourcePlan> keySources;
  std::vector<PoolPlan> pools;
  bool routesByClient = false;  // some route asks who the client is before it matches
  std::vector<RoutePlan> routes;
  route::RouteTable table;      // entry i is routes[i]
  record::RecordPlan unrouted;  // of requests that no route took; rules: nullptr until interned
};

}  // namespace headgate::flow
