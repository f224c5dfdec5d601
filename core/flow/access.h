// Decides about one request, in the order of the phases, whether it may come in: addresses, guard, preflight,
// limits by address, who it is, limits by client.
//
// Each step says nothing, or why the request is refused; the flow asks them one after the other and stops at
// the first refusal. What a reply has to say because of them (challenges, Retry-After, CORS) is added by
// addReplyFields(). Pure: no sockets, no clock. Thread: its worker's. One an ExchangeFlow, reused.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/peer_certificate.h"
#include "core/crypto/digest.h"
#include "core/flow/snapshot.h"
#include "core/http/message.h"
#include "core/policy/challenge.h"

namespace headgate::flow {

class Access {
 public:
  // What is known of the request; borrowed for the exchange.
  struct Facts {
    const Snapshot* snapshot = nullptr;
    const RoutePlan* route = nullptr;
    const ListenerPlan* listener = nullptr;
    const http::RequestHead* request = nullptr;
    std::string_view clientIp;
    std::optional<AddressBytes> address;  // of the client
    std::string_view path;                // normalised
    const PeerCertificate* certificate = nullptr;
  };

  // `tokens` may be nullptr, and is borrowed for the exchange.
  void begin(const Snapshot& snapshot, policy::JwtCache* tokens);

  // Who the client is by the usual places, for routes that are chosen by it and limits that count it: nobody
  // is refused for it.
  void recognise(const http::RequestHead& request, const PeerCertificate* certificate);

  // --- The steps.
  std::optional<Error> checkDoor(const Facts& facts);
  // Of a preflight: adds its answer's fields. Nothing for any other request.
  std::optional<policy::PreflightDecision> answerPreflight(const Facts& facts,
                                                           http::HeaderMap& response) const;
  std::optional<Error> takeLimitsByAddress(const Facts& facts, SteadyTime now);
  std::optional<Error> authenticate(const Facts& facts, WallTime now);
  std::optional<Error> takeLimitsByClient(const Facts& facts, SteadyTime now);

  // The named client; empty for one that only its token names, and for strangers.
  std::string_view client() const {
    return m_client ? std::string_view(m_snapshot->clients[*m_client].id) : m_name;
  }
  std::string_view apiKeyDigest() const { return m_keyDigest; }
  // What selectors ask for.
  policy::SelectorFacts selectors(const Facts& facts) const;

  // Takes out the credential that was consumed here, and every other key of a client in the places where the
  // route looks for them; says who the client is.
  void editRequest(const RoutePlan& route, http::HeaderMap& fields, std::string& query) const;
  void addReplyFields(http::HeaderMap& response) const;

 private:
  struct Taken {
    policy::RateTable* table = nullptr;
    policy::RateDecision decision;
    size_t keyBegin = 0;  // in m_takenKeys
    size_t keySize = 0;
  };
  // The last key that was known: clients send the same one with each request.
  struct KnownKey {
    const Snapshot* snapshot = nullptr;
    uint64_t generation = 0;
    std::string key;
    std::string digest;
    size_t client = 0;
  };

  std::optional<Error> takeLimits(const std::vector<size_t>& limits, bool byClient, const Facts& facts,
                                  SteadyTime now);
  std::optional<Error> takeOne(const LimitPlan& limit, const Facts& facts, SteadyTime now);
  void noteKey(const crypto::Sha256Digest& digest);
  // Looks for a key, and whose it is.
  void findClient(std::span<const policy::CredentialSource> sources, const http::RequestHead& request);
  std::optional<Error> checkToken(const Facts& facts, WallTime now);
  Error refuse(const Facts& facts, std::string detail, policy::BearerError error);
  std::optional<Error> checkAllowed(const AccessPlan& access) const;
  void removeKeys(const AccessPlan& access, http::HeaderMap& fields, std::string& query) const;

  const Snapshot* m_snapshot = nullptr;
  policy::JwtCache* m_tokens = nullptr;
  std::optional<size_t> m_client;
  std::string m_name;  // as a token says it
  policy::FoundCredential m_credential;
  std::string m_credentialText;  // what m_credential.key may be a view of
  std::string m_keyDigest;
  bool m_isConsumed = false;
  bool m_usedBasic = false;
  KnownKey m_known;  // outlives exchanges
  std::vector<Taken> m_taken;
  std::string m_takenKeys;
  std::string m_value;  // scratch of selectors

  // For the reply.
  std::vector<std::string> m_challenges;
  std::string m_limitPolicies;
  std::string m_limitStates;
  std::string m_retryAfter;
};

}  // namespace headgate::flow
