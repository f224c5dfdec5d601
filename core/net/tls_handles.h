// Owners of OpenSSL's objects, and its errors as words.
#pragma once

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <string>
#include <vector>

#include "core/base/free_with.h"
#include "core/base/result.h"

namespace headgate::net {

using BioPtr = std::unique_ptr<BIO, FreeWith<BIO_free>>;
using CertificatePtr = std::unique_ptr<X509, FreeWith<X509_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using SessionPtr = std::unique_ptr<SSL_SESSION, FreeWith<SSL_SESSION_free>>;
using SslContextPtr = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, FreeWith<SSL_free>>;
using StorePtr = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;

// What OpenSSL's callbacks for one connection are told, and what they leave. `ssl` points to it.
struct TlsNotes {
  std::string localAddress;       // a server's: where the client has connected to
  SessionPtr* session = nullptr;  // a client's: where to keep what is good for resuming
  std::string problem;            // a client's: what is wrong with the certificate that it was shown
};

// One side of a connection to be, and what it needs for as long as it lives.
struct TlsConnection {
  std::shared_ptr<const void> context;  // goes last
  std::unique_ptr<TlsNotes> notes;
  SslPtr ssl;
};

// The first error in OpenSSL's queue in its own words; empties the queue.
std::string takeTlsError();

// From PEM texts, which may hold other things too. At least one certificate, all of them whole; the error is
// the rest of a sentence.
Result<std::vector<CertificatePtr>, std::string> certificatesFromPem(const std::string& text);
Result<KeyPtr, std::string> keyFromPem(const std::string& text);

}  // namespace headgate::net
