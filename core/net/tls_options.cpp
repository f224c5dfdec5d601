#include "core/net/tls_options.h"

namespace headgate::net {
namespace {

// The quicker ones first; ChaCha20 goes to the front for a client that prefers it (it has no AES in
// hardware).
constexpr const char* kCiphers12 =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
    "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
    "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr const char* kCiphers13 =
    "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr const char* kGroups = "X25519:P-256:P-384";
constexpr int kSecurityLevel = 2;  // 112 bits: no SHA-1 signatures, no RSA below 2048

}  // namespace

SslContextPtr newTlsContext(const SSL_METHOD* method, TlsVersion minimum) {
  SslContextPtr context(SSL_CTX_new(method));
  if (!context) return nullptr;
  SSL_CTX* raw = context.get();
  SSL_CTX_set_security_level(raw, kSecurityLevel);
  SSL_CTX_set_options(raw, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                               SSL_OP_PRIORITIZE_CHACHA);
  // An idle connection holds no buffers.
  SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_NO_AUTO_CHAIN);
  const bool configured = SSL_CTX_set_min_proto_version(
                              raw, minimum == TlsVersion::Tls13 ? TLS1_3_VERSION : TLS1_2_VERSION) == 1 &&
                          SSL_CTX_set_cipher_list(raw, kCiphers12) == 1 &&
                          SSL_CTX_set_ciphersuites(raw, kCiphers13) == 1 &&
                          SSL_CTX_set1_groups_list(raw, kGroups) == 1;
  return configured ? std::move(context) : nullptr;
}

std::string alpnWire(const std::vector<std::string>& protocols) {
  std::string wire;
  for (const std::string& protocol : protocols) {
    wire += static_cast<char>(protocol.size());
    wire += protocol;
  }
  return wire;
}

}  // namespace headgate::net
