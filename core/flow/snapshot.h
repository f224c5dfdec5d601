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
#include "core/policy/header_rules.h"
#include "core/record/exchange_recorder.h"
#include "core/record/names.h"
#include "core/route/rewrite.h"
#include "core/route/route_table.h"
#include "core/upstream/cells.h"

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

// How a pool's targets are spoken to over TLS.
struct TargetTls {
  bool verify = true;
  std::string serverName;  // empty: the URL's host
  std::string ca;          // empty: the system's
  std::string certificate;
  std::string key;

  bool operator==(const TargetTls&) const = default;
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
  std::string_view name;  // `id`, interned
};

struct TargetPlan {
  std::string id;
  std::string url;   // as in the profile
  std::string host;  // to dial: name or literal
  uint16_t port = 0;
  std::string socket;     // Unix socket path; empty for TCP
  std::string hostField;  // Host when the route's rule takes the target's: "127.0.0.1:8001"
  std::string basePath;   // "" or "/v1"
  std::string
      endpointKey;      // what makes two warm connections interchangeable, as text; filled in by the engine
  bool secure = false;  // https
  std::string serverName;  // https: whom the target has to prove to be
  std::string tls;      // https: the name of the pool's TLS settings, see io::Endpoint; filled in on applying
  bool enabled = true;  // state "on"
  uint32_t weight = 1;
  std::string_view name;
  std::shared_ptr<upstream::TargetCell> cell;
  std::shared_ptr<upstream::EndpointCell> endpoint;
};

struct PoolPlan {
  std::string id;
  std::vector<TargetPlan> targets;
  std::shared_ptr<const TargetTls> tls;  // nullptr: no target has https
  std::string secretProblem;             // of its TLS, see RoutePlan
  uint32_t idleConnections = 64;         // warm ones kept, per worker
  Milliseconds idleTimeout{4'000};
  std::string_view name;
  std::shared_ptr<upstream::PoolCell> cell;
};

struct ForwardAction {
  size_t pool = 0;
};
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
  bool nonIdempotent = false;
};

struct RoutePlan {
  std::string id;
  std::variant<ForwardAction, RespondAction, RedirectAction> action;
  route::Rewrite rewrite;
  HostRule hostRule = HostRule::Auto;
  std::string fixedHost;
  ForwardedRule forwarded = ForwardedRule::Off;
  std::vector<policy::HeaderRules> requestHeaders;  // of defaults, then of the route
  std::vector<policy::HeaderRules> responseHeaders;
  RouteTimeouts timeouts;
  RetryPlan retry;
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
  std::vector<PoolPlan> pools;
  std::vector<RoutePlan> routes;
  route::RouteTable table;      // entry i is routes[i]
  record::RecordPlan unrouted;  // of requests that no route took; rules: nullptr until interned
};

}  // namespace headgate::flow
