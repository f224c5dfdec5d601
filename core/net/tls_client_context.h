// How targets are spoken to over TLS, for one worker: whom to believe, who to be, and the sessions to resume.
//
// Thread: the worker's; made on any. Ownership: shared with the connections that it began.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/net/tls_handles.h"
#include "core/net/tls_identity.h"
#include "core/net/tls_options.h"
#include "core/net/tls_trust.h"

namespace headgate::net {

struct TlsClientOptions {
  std::shared_ptr<const TlsTrust> trust;        // nullptr: whoever answers is believed
  std::shared_ptr<const TlsIdentity> identity;  // shown to a target that asks; may be nullptr
  TlsVersion minimum = TlsVersion::Tls12;
  std::vector<std::string> protocols{"http/1.1"};  // offered
};

class TlsClientContext final : public std::enable_shared_from_this<TlsClientContext> {
 public:
  static Result<std::shared_ptr<TlsClientContext>, std::string> make(TlsClientOptions options);

  // `serverName`: the name or address literal that the certificate has to be made out to; a name is sent
  // along (SNI). `endpoint`: where a session of before may be resumed. Empty if OpenSSL is out of memory, or
  // the name is none.
  TlsConnection newConnection(const std::string& serverName, const std::string& endpoint);

 private:
  TlsClientContext() = default;

  static int keepSession(SSL* connection, SSL_SESSION* session);
  static int noteProblem(int isGood, X509_STORE_CTX* check);

  // By server name and endpoint: as many as there are targets. Connections point into it.
  std::map<std::pair<std::string, std::string>, SessionPtr> m_sessions;
  bool m_verifies = true;
  SslContextPtr m_context;
};

}  // namespace headgate::net
