#include "core/net/tls_client_context.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "core/net/tls_certificate_problem.h"

namespace headgate::net {

Result<std::shared_ptr<TlsClientContext>, std::string> TlsClientContext::make(TlsClientOptions options) {
  ERR_clear_error();
  const std::shared_ptr<TlsClientContext> made(new TlsClientContext);
  made->m_context = newTlsContext(TLS_client_method(), options.minimum);
  SSL_CTX* context = made->m_context.get();
  const std::string protocols = alpnWire(options.protocols);
  const bool configured =
      context && (!options.identity || options.identity->installOn(context)) &&
      SSL_CTX_set_alpn_protos(context, reinterpret_cast<const unsigned char*>(protocols.data()),
                              static_cast<unsigned>(protocols.size())) == 0;
  if (!configured) return "OpenSSL refuses the settings: " + takeTlsError();

  made->m_verifies = options.trust != nullptr;
  if (options.trust) {
    options.trust->installOn(context);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, noteProblem);
  }
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(context, keepSession);
  return made;
}

TlsConnection TlsClientContext::newConnection(const std::string& serverName, const std::string& endpoint) {
  TlsConnection connection{shared_from_this(), std::make_unique<TlsNotes>(),
                           SslPtr(SSL_new(m_context.get()))};
  SSL* ssl = connection.ssl.get();
  if (!ssl) return {};
  SSL_set_connect_state(ssl);

  X509_VERIFY_PARAM* rules = SSL_get0_param(ssl);
  X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
  const bool isAddress = X509_VERIFY_PARAM_set1_ip_asc(rules, serverName.c_str()) == 1;
  ERR_clear_error();
  if (!isAddress) {
    const bool named = SSL_set_tlsext_host_name(ssl, serverName.c_str()) == 1 &&
                       (!m_verifies || SSL_set1_host(ssl, serverName.c_str()) == 1);
    if (!named) return {};
  }

  SessionPtr& session = m_sessions[{serverName, endpoint}];
  connection.notes->session = &session;
  SSL_set_app_data(ssl, connection.notes.get());
  if (session && SSL_SESSION_is_resumable(session.get()) == 1) SSL_set_session(ssl, session.get());
  return connection;
}

// 1: the session is ours now.
int TlsClientContext::keepSession(SSL* connection, SSL_SESSION* session) {
  static_cast<TlsNotes*>(SSL_get_app_data(connection))->session->reset(session);
  return 1;
}

// The certificate is known only for as long as this takes.
int TlsClientContext::noteProblem(int isGood, X509_STORE_CTX* check) {
  if (isGood) return isGood;
  const int index = SSL_get_ex_data_X509_STORE_CTX_idx();
  const SSL* connection = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(check, index));
  static_cast<TlsNotes*>(SSL_get_app_data(connection))->problem = certificateProblem(check);
  return isGood;
}

}  // namespace headgate::net
