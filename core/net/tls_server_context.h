// What a listener says in TLS handshakes, for one worker: OpenSSL's contexts are slow to share.
//
// Certificates are chosen by the name that the client asks for (SNI) and can be exchanged while connections
// live. Sessions resume by tickets, on any worker that has the same keys; nothing is kept here for them.
// Thread: the worker's; made on any. Ownership: shared with the connections that it began.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/tls_handles.h"
#include "core/net/tls_identity.h"
#include "core/net/tls_options.h"
#include "core/net/tls_ticket_keys.h"
#include "core/net/tls_trust.h"

namespace headgate::net {

enum class TlsClientAuth : uint8_t {
  Off,
  Optional,  // a client may stay anonymous, but what it shows must be good
  Required,
};

struct TlsServerOptions {
  std::shared_ptr<const TlsIdentities> identities;
  std::shared_ptr<TlsTicketKeys> ticketKeys;  // nullptr: every handshake is a full one
  // A ticket is good for this scope only, and for the same demands on clients. A listener's id.
  std::string scope;
  TlsVersion minimum = TlsVersion::Tls12;
  TlsClientAuth clientAuth = TlsClientAuth::Off;
  std::shared_ptr<const TlsTrust> clientTrust;  // not nullptr unless clientAuth is Off
  // In order of preference. A client that offers other ones only is refused (RFC 7301 section 3.2).
  std::vector<std::string> protocols{"http/1.1"};
  // By which the certificate of a client is still valid that comes back with a ticket.
  std::function<WallTime()> clock = std::chrono::system_clock::now;
};

class TlsServerContext final : public std::enable_shared_from_this<TlsServerContext> {
 public:
  static Result<std::shared_ptr<TlsServerContext>, std::string> make(TlsServerOptions options);

  // For handshakes that have not come to the client's wish yet; all others keep what they have.
  void setIdentities(std::shared_ptr<const TlsIdentities> identities) {
    m_options.identities = std::move(identities);
  }

  // `localAddress`: stands for the name of the server if the client names none. Empty if OpenSSL is out of
  // memory.
  TlsConnection newConnection(std::string localAddress = {});

 private:
  explicit TlsServerContext(TlsServerOptions options)
      : m_options(std::move(options)), m_protocols(alpnWire(m_options.protocols)) {}

  bool configure();
  bool setSessionScope();

  static int chooseIdentity(SSL* connection, void* self);
  static int chooseProtocol(SSL* connection, const unsigned char** chosen, unsigned char* chosenSize,
                            const unsigned char* offered, unsigned offeredSize, void* self);
  static SSL_TICKET_RETURN judgeSession(SSL* connection, SSL_SESSION* session, const unsigned char* name,
                                        size_t nameSize, SSL_TICKET_STATUS status, void* self);
  static int useTicketKey(SSL* connection, unsigned char* name, unsigned char* iv, EVP_CIPHER_CTX* cipher,
                          EVP_MAC_CTX* mac, int sealing);

  TlsServerOptions m_options;
  const std::string m_protocols;
  std::unique_ptr<EVP_CIPHER, FreeWith<EVP_CIPHER_free>> m_ticketCipher;
  SslContextPtr m_context;
};

}  // namespace headgate::net
