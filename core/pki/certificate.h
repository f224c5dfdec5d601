// Keys and certificates as the local CA makes them: ECDSA on P-256, X.509 version 3 (RFC 5280).
//
// Values over OpenSSL's objects; a failure of the library is told by an empty pointer. Thread: any.
#pragma once

#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/free_with.h"
#include "core/pki/host_name.h"

namespace headgate::pki {

using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, FreeWith<X509_free>>;

struct Validity {
  WallTime from;
  WallTime until;
};

KeyPtr makeKey();

// Signs itself; may sign leaves, and no further authorities.
CertificatePtr makeRoot(EVP_PKEY* key, const std::string& commonName, Validity validity);
// For a server that is called each of `names`, of which there is at least one.
CertificatePtr makeLeaf(EVP_PKEY* key, const std::vector<HostName>& names, Validity validity, X509* issuer,
                        EVP_PKEY* issuerKey);

WallTime validUntil(const X509* certificate);
// Empty if it has none.
std::string commonName(const X509* certificate);

std::string toPem(const EVP_PKEY* key);
std::string toPem(const X509* certificate);
KeyPtr keyFromPem(const std::string& pem);
CertificatePtr certificateFromPem(const std::string& pem);

}  // namespace headgate::pki
