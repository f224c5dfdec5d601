// TLS in tests: an authority of their own, streams in memory, and an OpenSSL peer that shares no code with
// what is tested.
#pragma once

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string>
#include <utility>
#include <vector>

#include "core/net/tls_client_context.h"
#include "core/net/tls_handshake.h"
#include "core/net/tls_server_context.h"
#include "core/pki/certificate.h"
#include "tests/support/loopback.h"
#include "tests/support/manual_executor.h"

namespace headgate::net {

using test::FaultPlan;
using test::LoopbackStream;
using test::ManualExecutor;

using namespace std::chrono_literals;

inline pki::Validity validFor(std::chrono::hours from, std::chrono::hours until) {
  const WallTime now = std::chrono::system_clock::now();
  return {now + from, now + until};
}

// Signs what tests need.
class Authority {
 public:
  explicit Authority(const std::string& name = "test root")
      : m_root(pki::makeRoot(m_key.get(), name, validFor(-1h, 1h))) {}

  std::string rootPem() const { return pki::toPem(m_root.get()); }
  std::shared_ptr<const TlsTrust> trust() const { return TlsTrust::fromPem(rootPem()).value(); }

  std::shared_ptr<const TlsIdentity> server(const std::string& host,
                                            pki::Validity validity = validFor(-1h, 1h)) const {
    const auto key = pki::makeKey();
    const auto leaf =
        pki::makeLeaf(key.get(), {pki::parseHostName(host).value()}, validity, m_root.get(), m_key.get());
    return TlsIdentity::fromPem(pki::toPem(leaf.get()), pki::toPem(key.get())).value();
  }
  // Good for any use. `alternativeNames` as in OpenSSL's configuration: "DNS:*.test".
  std::shared_ptr<const TlsIdentity> anything(const char* alternativeNames = nullptr) const {
    const auto key = pki::makeKey();
    const CertificatePtr leaf(X509_new());
    X509* raw = leaf.get();
    X509_set_version(raw, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), 7);
    X509_gmtime_adj(X509_getm_notBefore(raw), -3600);
    X509_gmtime_adj(X509_getm_notAfter(raw), 3600);
    X509_set_pubkey(raw, key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>("client"), -1, -1, 0);
    X509_set_issuer_name(raw, X509_get_subject_name(m_root.get()));
    if (alternativeNames) {
      const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> names(
          X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternativeNames));
      X509_add_ext(raw, names.get(), -1);
    }
    X509_sign(raw, m_key.get(), EVP_sha256());
    return TlsIdentity::fromPem(pki::toPem(raw), pki::toPem(key.get())).value();
  }
  std::shared_ptr<const TlsIdentity> client() const { return anything(); }

 private:
  pki::KeyPtr m_key = pki::makeKey();
  pki::CertificatePtr m_root;
};

inline std::shared_ptr<const TlsIdentities> only(std::shared_ptr<const TlsIdentity> identity) {
  return std::make_shared<TlsIdentities>(std::vector{std::move(identity)});
}

class HandshakeLog final : public TlsHandshakeObserver {
 public:
  std::unique_ptr<TlsStream> stream;
  TlsProblem problem = TlsProblem::Other;
  std::string reason;
  int calls = 0;

 private:
  void onSecured(std::unique_ptr<TlsStream> secured) override {
    stream = std::move(secured);
    ++calls;
  }
  void onHandshakeFailed(TlsProblem what, std::string why) override {
    problem = what;
    reason = std::move(why);
    ++calls;
  }
};

// The other side: OpenSSL on its own memory, its bytes carried to and from a stream by hand.
class OpenSslPeer {
 public:
  enum class Side : uint8_t { Client, Server };

  OpenSslPeer(Side side, LoopbackStream& wire) : m_wire(wire) {
    context.reset(SSL_CTX_new(side == Side::Client ? TLS_client_method() : TLS_server_method()));
    m_side = side;
  }

  SslContextPtr context;  // to be configured before begin()

  SSL* begin() {
    ssl.reset(SSL_new(context.get()));
    SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (m_side == Side::Client)
      SSL_set_connect_state(ssl.get());
    else
      SSL_set_accept_state(ssl.get());
    return ssl.get();
  }

  // True if anything moved.
  bool pump() {
    const std::string arrived = m_wire.receive();
    if (!arrived.empty())
      BIO_write(SSL_get_rbio(ssl.get()), arrived.data(), static_cast<int>(arrived.size()));
    ERR_clear_error();
    if (!SSL_is_init_finished(ssl.get())) {
      hasFailed = SSL_get_error(ssl.get(), SSL_do_handshake(ssl.get())) == SSL_ERROR_SSL || hasFailed;
    } else if (reads) {
      std::array<char, 20'000> piece;
      int count = 0;
      while ((count = SSL_read(ssl.get(), piece.data(), piece.size())) > 0)
        received.append(piece.data(), static_cast<size_t>(count));
      if (SSL_get_error(ssl.get(), count) == SSL_ERROR_SSL) hasFailed = true;
    }
    return flush() || !arrived.empty();
  }

  // Sends what OpenSSL has written.
  bool flush() {
    std::string text(BIO_ctrl_pending(SSL_get_wbio(ssl.get())), '\0');
    if (text.empty()) return false;
    BIO_read(SSL_get_wbio(ssl.get()), text.data(), static_cast<int>(text.size()));
    m_wire.send(text);
    return true;
  }
  // What flush() would send, taken away instead.
  std::string takeOutput() {
    std::string text(BIO_ctrl_pending(SSL_get_wbio(ssl.get())), '\0');
    BIO_read(SSL_get_wbio(ssl.get()), text.data(), static_cast<int>(text.size()));
    return text;
  }

  void encrypt(std::string_view text) {
    while (!text.empty()) {
      const int count =
          SSL_write(ssl.get(), text.data(), static_cast<int>(std::min<size_t>(text.size(), 16384)));
      ASSERT_GT(count, 0);
      text.remove_prefix(static_cast<size_t>(count));
    }
  }
  void send(std::string_view text) {
    encrypt(text);
    flush();
  }
  void closeNotify() {
    SSL_shutdown(ssl.get());
    flush();
  }
  bool sawCloseNotify() const { return (SSL_get_shutdown(ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0; }

  SslPtr ssl;
  std::string received;
  bool reads = true;  // else it only lets the bytes lie
  bool hasFailed = false;

 private:
  LoopbackStream& m_wire;
  Side m_side;
};

// An observer that reads all there is, as the engine does.
class Reader final : public io::StreamObserver {
 public:
  explicit Reader(io::Stream& stream, size_t room = 128 * 1024) : m_stream(stream), m_buffer(room) {
    stream.setObserver(this);
  }
  ~Reader() { m_stream.setObserver(nullptr); }

  std::string text;
  io::IoStatus end = io::IoStatus::Ok;  // End or Reset once it came
  int readable = 0;
  int writable = 0;
  bool isPaused = false;

  void onReadable() override {
    ++readable;
    if (!isPaused) readAll();
  }
  void onWritable() override { ++writable; }

  void readAll() {
    for (;;) {
      const io::IoResult result = m_stream.read(m_buffer);
      if (result.status == io::IoStatus::WouldBlock) return;
      if (result.status != io::IoStatus::Ok) {
        end = result.status;
        return;
      }
      text.append(m_buffer.data(), result.bytes);
      if (result.drained) return;
    }
  }

 private:
  io::Stream& m_stream;
  std::vector<char> m_buffer;
};

inline io::IoStatus readByte(io::Stream& stream) {
  char byte = 0;
  return stream.read({&byte, 1}).status;
}

// Text without repetition, so that a piece out of place is seen.
inline std::string longText(size_t size) {
  std::string text;
  text.reserve(size + 16);
  for (size_t i = 0; text.size() < size; ++i) text += std::to_string(i * 7919) + ",";
  text.resize(size);
  return text;
}

}  // namespace headgate::net
