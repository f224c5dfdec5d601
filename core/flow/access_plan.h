// Who may use a route, and how much: the compiled form of its policies. See snapshot.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/flow/pool_plan.h"
#include "core/policy/address_list.h"
#include "core/policy/basic_auth.h"
#include "core/policy/concurrency_gate.h"
#include "core/policy/cors.h"
#include "core/policy/credential.h"
#include "core/policy/jwt.h"
#include "core/policy/key_set_cell.h"
#include "core/policy/origin_guard.h"
#include "core/policy/rate_table.h"
#include "core/policy/selector.h"

namespace headgate::flow {

struct ClientPlan {
  std::string id;
  std::vector<size_t> limits;  // of Snapshot::limits
};

struct LimitPlan {
  std::string id;
  policy::Selector key;
  std::string keyText;  // as in the profile
  policy::RateRule rule;
  bool isDryRun = false;
  std::shared_ptr<policy::RateTable> table;  // filled in by the engine
};

// Keys of token issuers, fetched from a URL.
struct KeySourcePlan {
  std::string url;
  PoolPlan place;  // of one target, the server
  std::string path;
  Milliseconds refresh{600'000};
  std::shared_ptr<policy::KeySetCell> cell;  // filled in by the engine
};

struct JwtPlan {
  policy::JwtRules rules;
  enum class Name : uint8_t { Subject, ClientId };
  Name name = Name::Subject;                   // the claim that is the client's
  std::shared_ptr<const policy::KeySet> keys;  // of a file or a secret; nullptr: of `source`
  std::optional<size_t> source;                // of Snapshot::keySources
};

struct ForwardAuthPlan {
  size_t pool = 0;
  std::string path;
  std::vector<std::string> copy;  // fields of the answer that the request carries on
  Milliseconds timeout{5'000};
};

struct ConcurrencyPlan {
  uint32_t limit = 0;
  uint32_t queue = 0;
  Milliseconds queueTimeout{5'000};
  std::shared_ptr<policy::ConcurrencyGate> gate;  // filled in by the engine
};

struct AccessPlan {
  policy::AddressList addresses;
  enum class Guard : uint8_t { Off, McpOnly, On };  // McpOnly: requests that say they are MCP
  Guard guard = Guard::McpOnly;
  policy::OriginGuard originGuard;
  std::shared_ptr<const policy::Cors> cors;  // nullptr: not spoken of

  // One of the three has to accept the request, where there is one.
  bool asksForKey = false;
  std::vector<policy::CredentialSource> sources;  // of keys
  bool takesCertificate = false;
  std::vector<bool> clients;  // who may pass, by number; empty: every named one
  bool forwardsCredential = false;
  std::shared_ptr<const policy::BasicAuth> basic;
  std::string realm;
  std::shared_ptr<const JwtPlan> jwt;

  std::optional<ForwardAuthPlan> authority;
  std::vector<size_t> limits;  // of Snapshot::limits
  std::optional<ConcurrencyPlan> concurrency;

  bool asksWho() const { return asksForKey || basic != nullptr || jwt != nullptr; }
};

}  // namespace headgate::flow
