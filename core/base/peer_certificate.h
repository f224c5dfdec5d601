// What a peer's certificate says about who it is. A value, made where the handshake was (net) from a
// certificate that was verified; empty where there was none.
#pragma once

#include <string>
#include <vector>

namespace headgate {

// Texts as they stand in the certificate, UTF-8; a name with a NUL in it is left out by whoever makes this.
struct PeerCertificate {
  std::string commonName;           // of the subject, the last one
  std::vector<std::string> dns;     // subject alternative names (RFC 5280 section 4.2.1.6)
  std::vector<std::string> uris;    // "spiffe://example.org/agent"
  std::vector<std::string> emails;  // rfc822Name
  std::string fingerprint;          // SHA-256 of the certificate, 64 digits in lower case

  bool operator==(const PeerCertificate&) const = default;
};

}  // namespace headgate
