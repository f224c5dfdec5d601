// Certificates with their private keys, and which of them to show to a client that asks for a name.
//
// Immutable; thread: any.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/net/tls_handles.h"

namespace headgate::net {

// The DNS names and addresses that it is made out to, in lower case; "*.example.test" may be among them.
std::vector<std::string> namesOf(const X509* certificate);

class TlsIdentity {
 public:
  // `chain`: the certificate, then what leads to a root, if anything does. The error says what is wrong with
  // which of the two.
  static Result<std::shared_ptr<const TlsIdentity>, std::string> fromPem(const std::string& chain,
                                                                         const std::string& key);

  // See namesOf().
  const std::vector<std::string>& names() const { return m_names; }

  bool installOn(SSL_CTX* context) const;
  bool installOn(SSL* connection) const;

 private:
  struct FreeChain {
    void operator()(STACK_OF(X509) * chain) const { sk_X509_pop_free(chain, X509_free); }
  };
  TlsIdentity() = default;

  CertificatePtr m_certificate;
  KeyPtr m_key;
  std::unique_ptr<STACK_OF(X509), FreeChain> m_chain;
  std::vector<std::string> m_names;
};

class TlsIdentities {
 public:
  // The first is for clients that name no server, or one that none is made out to. Requires: at least one.
  explicit TlsIdentities(std::vector<std::shared_ptr<const TlsIdentity>> identities);

  const TlsIdentity& fallback() const { return *m_identities.front(); }
  // For a name or an address. An exact name goes before a wildcard, the earlier before the later.
  const TlsIdentity& find(std::string_view serverName) const;

 private:
  std::vector<std::shared_ptr<const TlsIdentity>> m_identities;
  std::unordered_map<std::string, const TlsIdentity*> m_byName;
};

}  // namespace headgate::net
