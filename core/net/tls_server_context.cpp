#include "core/net/tls_server_context.h"

#include <cassert>
#include <cstring>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace headgate::net {

Result<std::shared_ptr<TlsServerContext>, std::string> TlsServerContext::make(TlsServerOptions options) {
  assert(options.identities && (options.clientTrust || options.clientAuth == TlsClientAuth::Off));
  ERR_clear_error();
  const std::shared_ptr<TlsServerContext> made(new TlsServerContext(std::move(options)));
  made->m_context = newTlsContext(TLS_server_method(), made->m_options.minimum);
  if (!made->m_context || !made->configure()) return "OpenSSL refuses the settings: " + takeTlsError();
  return made;
}

bool TlsServerContext::configure() {
  SSL_CTX* context = m_context.get();
  SSL_CTX_set_app_data(context, this);
  SSL_CTX_set_cert_cb(context, chooseIdentity, this);
  SSL_CTX_set_alpn_select_cb(context, chooseProtocol, this);

  if (m_options.clientAuth != TlsClientAuth::Off) {
    const bool isRequired = m_options.clientAuth == TlsClientAuth::Required;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | (isRequired ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
                       nullptr);
    m_options.clientTrust->installOn(context);
    m_options.clientTrust->nameTo(context);
  }

  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  if (m_options.ticketKeys) {
    m_ticketCipher.reset(EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr));
    SSL_CTX_set_timeout(context, static_cast<long>(m_options.ticketKeys->period().count()));
    SSL_CTX_set_tlsext_ticket_key_evp_cb(context, useTicketKey);
    SSL_CTX_set_session_ticket_cb(context, nullptr, judgeSession, this);
    if (!m_ticketCipher) return false;
  } else {
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
  }
  return setSessionScope();
}

// Otherwise a ticket from a listener that asks for no certificate, or trusts another authority, would open
// this one.
bool TlsServerContext::setSessionScope() {
  std::string scope = m_options.scope;
  scope += '\0';
  scope += static_cast<char>('0' + static_cast<int>(m_options.clientAuth));
  if (m_options.clientTrust) scope += m_options.clientTrust->pem();
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned size = 0;
  return EVP_Digest(scope.data(), scope.size(), digest.data(), &size, EVP_sha256(), nullptr) == 1 &&
         SSL_CTX_set_session_id_context(m_context.get(), digest.data(), size) == 1;
}

TlsConnection TlsServerContext::newConnection(std::string localAddress) {
  TlsConnection connection{shared_from_this(), std::make_unique<TlsNotes>(),
                           SslPtr(SSL_new(m_context.get()))};
  if (!connection.ssl) return {};
  connection.notes->localAddress = std::move(localAddress);
  SSL_set_app_data(connection.ssl.get(), connection.notes.get());
  SSL_set_accept_state(connection.ssl.get());
  return connection;
}

// Certificates are in connections only: what is once in OpenSSL's context cannot be taken out of it, and one
// with another kind of key would go on to be chosen there. Not called for sessions that are resumed.
int TlsServerContext::chooseIdentity(SSL* connection, void* self) {
  const TlsIdentities& identities = *static_cast<TlsServerContext*>(self)->m_options.identities;
  const char* name = SSL_get_servername(connection, TLSEXT_NAMETYPE_host_name);
  const auto& notes = *static_cast<const TlsNotes*>(SSL_get_app_data(connection));
  return identities.find(name ? name : notes.localAddress).installOn(connection) ? 1 : 0;
}

int TlsServerContext::chooseProtocol(SSL*, const unsigned char** chosen, unsigned char* chosenSize,
                                     const unsigned char* offered, unsigned offeredSize, void* self) {
  const std::string& ours = static_cast<TlsServerContext*>(self)->m_protocols;
  unsigned char* selected = nullptr;
  const int result =
      SSL_select_next_proto(&selected, chosenSize, reinterpret_cast<const unsigned char*>(ours.data()),
                            static_cast<unsigned>(ours.size()), offered, offeredSize);
  if (result != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_ALERT_FATAL;
  *chosen = selected;
  return SSL_TLSEXT_ERR_OK;
}

// A client that comes back with a ticket shows no certificate again: that of its session has to be valid
// still.
SSL_TICKET_RETURN TlsServerContext::judgeSession(SSL*, SSL_SESSION* session, const unsigned char*, size_t,
                                                 SSL_TICKET_STATUS status, void* self) {
  if (status != SSL_TICKET_SUCCESS && status != SSL_TICKET_SUCCESS_RENEW)
    return SSL_TICKET_RETURN_IGNORE_RENEW;
  const X509* certificate = SSL_SESSION_get0_peer(session);
  time_t now = std::chrono::system_clock::to_time_t(static_cast<TlsServerContext*>(self)->m_options.clock());
  if (certificate && X509_cmp_time(X509_get0_notAfter(certificate), &now) <= 0)
    return SSL_TICKET_RETURN_IGNORE_RENEW;
  return status == SSL_TICKET_SUCCESS_RENEW ? SSL_TICKET_RETURN_USE_RENEW : SSL_TICKET_RETURN_USE;
}

// See SSL_CTX_set_tlsext_ticket_key_evp_cb(3): 1 good, 2 good but to be replaced, 0 none, -1 broken.
int TlsServerContext::useTicketKey(SSL* connection, unsigned char* name, unsigned char* iv,
                                   EVP_CIPHER_CTX* cipher, EVP_MAC_CTX* mac, int sealing) {
  const auto* self = static_cast<TlsServerContext*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
  TlsTicketKeys& keys = *self->m_options.ticketKeys;
  TlsTicketKeys::Found found{{}, true};
  if (sealing) {
    found.key = keys.current();
    std::memcpy(name, found.key.name.data(), found.key.name.size());
    if (RAND_bytes(iv, EVP_CIPHER_get_iv_length(self->m_ticketCipher.get())) != 1) return -1;
  } else if (auto known = keys.find(std::span<const uint8_t, 16>(name, 16))) {
    found = *known;
  } else {
    return 0;
  }
  char digest[] = "SHA256";
  const std::array<OSSL_PARAM, 3> parameters{
      OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, found.key.mac.data(), found.key.mac.size()),
      OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
  const bool ready = EVP_CipherInit_ex2(cipher, self->m_ticketCipher.get(), found.key.cipher.data(), iv,
                                        sealing, nullptr) == 1 &&
                     EVP_MAC_CTX_set_params(mac, parameters.data()) == 1;
  OPENSSL_cleanse(&found.key, sizeof(found.key));
  if (!ready) return -1;
  // A client of TLS 1.3 uses a ticket once, so that its connections cannot be linked (RFC 8446 appendix C.4).
  const bool isReplaced = !found.isCurrent || (!sealing && SSL_version(connection) >= TLS1_3_VERSION);
  return isReplaced ? 2 : 1;
}

}  // namespace headgate::net
