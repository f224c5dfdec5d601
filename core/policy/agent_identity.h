// Which client a verified certificate belongs to (mutual TLS).
//
// Whom to trust is decided in the handshake, by the listener's CA; here a certificate only gets the name of a
// client. What a name has to be is written in the profile's `certificate`:
//
//   CN=alice                  the common name of the subject, exactly
//   dns:agent.example.test    a DNS name, whatever its case
//   uri:spiffe://example/a    a URI, exactly
//   email:alice@example.test  an address; what stands after its '@' in any case
//   sha256:9F86D0…            this certificate and no other; colons between the digits are allowed
//   alice                     the common name or a DNS name
//
// Names are compared whole: a certificate for "*.example.test" names no client. Immutable; thread: any,
// several at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/peer_certificate.h"
#include "core/base/result.h"

namespace headgate::policy {

class CertificateName {
 public:
  // The error says in words what is wrong with the text.
  static Result<CertificateName, std::string> parse(std::string_view text);

  bool matches(const PeerCertificate& certificate) const;

 private:
  enum class Kind : uint8_t { CommonName, Dns, Uri, Email, Fingerprint, CommonNameOrDns };

  CertificateName(Kind kind, std::string text) : m_kind(kind), m_text(std::move(text)) {}

  Kind m_kind;
  std::string m_text;
};

class AgentIdentity {
 public:
  struct Entry {
    CertificateName name;
    size_t client = 0;  // the caller's number of the client
  };

  AgentIdentity() = default;
  explicit AgentIdentity(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

  bool empty() const { return m_entries.empty(); }

  // The first that matches counts.
  std::optional<size_t> find(const PeerCertificate& certificate) const;

 private:
  std::vector<Entry> m_entries;
};

}  // namespace headgate::policy
