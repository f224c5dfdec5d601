// A blocking TLS connection to 127.0.0.1, as simple as a client can be. Whom it speaks to it does not check:
// it measures.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <openssl/ssl.h>
#include <string>
#include <string_view>
#include <utility>

#include "tests/bench/loopback.h"
#include "tests/bench/response_reader.h"

namespace headgate::bench {

using TlsContext = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using TlsSession = std::unique_ptr<SSL_SESSION, decltype(&SSL_SESSION_free)>;

inline TlsContext makeTlsContext() {
  TlsContext context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
  SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  return context;
}

class TlsConnection {
 public:
  TlsConnection(SSL_CTX* context, std::uint16_t port) : m_fd(connectTo(port)), m_ssl(SSL_new(context)) {
    SSL_set_fd(m_ssl, m_fd);
    SSL_set_tlsext_host_name(m_ssl, "localhost");
  }
  TlsConnection(TlsConnection&& other) noexcept
      : m_fd(std::exchange(other.m_fd, -1)), m_ssl(std::exchange(other.m_ssl, nullptr)) {}
  TlsConnection& operator=(TlsConnection&&) = delete;
  ~TlsConnection() {
    SSL_free(m_ssl);
    if (m_fd >= 0) ::close(m_fd);
  }

  void offer(SSL_SESSION* session) { SSL_set_session(m_ssl, session); }
  bool handshake() { return SSL_connect(m_ssl) == 1; }
  bool wasResumed() const { return SSL_session_reused(m_ssl) == 1; }
  TlsSession session() const { return {SSL_get1_session(m_ssl), &SSL_SESSION_free}; }
  void sayGoodbye() { SSL_shutdown(m_ssl); }

  // One whole exchange.
  bool exchange(std::string_view request) {
    if (SSL_write(m_ssl, request.data(), static_cast<int>(request.size())) <= 0) return false;
    ResponseReader response;
    std::array<char, 4096> buffer;
    std::string body;
    while (response.state() == ResponseReader::State::Reading) {
      const int size = SSL_read(m_ssl, buffer.data(), buffer.size());
      if (size <= 0) return false;
      response.feed({buffer.data(), static_cast<std::size_t>(size)}, body);
    }
    return response.status() == 200;
  }

 private:
  int m_fd;
  SSL* m_ssl;
};

}  // namespace headgate::bench
