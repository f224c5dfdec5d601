// Whose certificates are believed: the system's list, or the authorities of one PEM text.
//
// Immutable once made; OpenSSL locks what verification caches in it. Thread: any.
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/net/tls_handles.h"

namespace headgate::net {

class TlsTrust {
 public:
  // Reads the system's files: not on a worker's thread, and not once a connection.
  static Result<std::shared_ptr<const TlsTrust>, std::string> ofSystem();
  // One certificate or several; each is believed as it stands, be it a root, an authority below one, or a
  // server's own.
  static Result<std::shared_ptr<const TlsTrust>, std::string> fromPem(const std::string& certificates);

  // Shared with `context` from now on.
  void installOn(SSL_CTX* context) const;
  // As a server: also names these authorities to clients that are asked for a certificate.
  void nameTo(SSL_CTX* context) const;
  // Tells one from another; empty for the system's.
  const std::string& pem() const { return m_pem; }

 private:
  explicit TlsTrust(std::string pem) : m_store(X509_STORE_new()), m_pem(std::move(pem)) {}

  StorePtr m_store;
  const std::string m_pem;
};

}  // namespace headgate::net
