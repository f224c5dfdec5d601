#include "core/net/tls_handshake.h"

#include <openssl/err.h>
#include <openssl/sslerr.h>
#include <openssl/x509v3.h>
#include <system_error>

#include "core/io/deferred_queue.h"

namespace headgate::net {
namespace {

using Step = TlsLink::Step;
using Delivery = TlsLink::Delivery;

// Hellos and certificates; what a client sends right behind them is read by the stream.
constexpr size_t kAtOnce = TlsScratch::kRecord;

TlsProblem problemOf(long verdict) {
  switch (verdict) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return TlsProblem::CertificateWrongName;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return TlsProblem::CertificateExpired;
    default:
      return TlsProblem::CertificateUntrusted;
  }
}

std::string clientCertificateProblem(long verdict) {
  std::string sentence = "the client's certificate is not accepted: ";
  switch (verdict) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
      return sentence + "it is signed by itself and not trusted";
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return sentence + "its authority is not trusted";
    default:
      return sentence + X509_verify_cert_error_string(verdict);
  }
}

}  // namespace

TlsHandshake::TlsHandshake(io::Executor& executor, TlsScratch& scratch, std::unique_ptr<io::Stream> stream,
                           TlsConnection connection, TlsHandshakeObserver& observer)
    : m_executor(executor),
      m_observer(observer),
      m_link(std::make_unique<TlsLink>(scratch, std::move(stream), std::move(connection))) {
  m_link->inner().setObserver(this);
  m_executor.defer(this);  // a client speaks first
}

TlsHandshake::~TlsHandshake() {
  m_executor.cancelDeferred(this);
}

void TlsHandshake::onReadable() {
  m_link->noteReadable();
  if (!io::DeferredQueue::isQueued(*this)) advance();
}

void TlsHandshake::onWritable() {
  if (m_link->deliver() == Delivery::Lost)
    fail({TlsProblem::Other, std::generic_category().message(m_link->systemError())});
}

void TlsHandshake::advance() {
  m_link->beginInput(kAtOnce);
  const Step step = m_link->step([](SSL* ssl) { return SSL_do_handshake(ssl); });
  m_link->endInput();
  const bool hasFailed = step == Step::Lost || step == Step::Ended;
  Failure reason = hasFailed ? failure() : Failure();
  const Delivery delivery = m_link->deliver();  // with what tells the peer why
  if (step == Step::Done) {
    auto stream = std::make_unique<TlsStream>(m_executor, std::move(m_link));
    m_observer.onSecured(std::move(stream));  // may destroy this
  } else if (hasFailed) {
    fail(std::move(reason));
  } else if (delivery == Delivery::Lost) {
    fail({TlsProblem::Other, std::generic_category().message(m_link->systemError())});
  } else if (m_link->mayRead()) {
    m_executor.defer(this);
  }
}

void TlsHandshake::fail(Failure failure) {
  m_executor.cancelDeferred(this);
  m_link->inner().setObserver(nullptr);
  m_observer.onHandshakeFailed(failure.problem, std::move(failure.reason));  // may destroy this
}

// Before anything else empties OpenSSL's queue of errors.
TlsHandshake::Failure TlsHandshake::failure() const {
  const SSL* ssl = m_link->ssl();
  const bool isServer = SSL_is_server(ssl) == 1;
  const unsigned long code = ERR_peek_error();
  const auto other = [](std::string reason) { return Failure{TlsProblem::Other, std::move(reason)}; };
  if (code == 0) {
    if (m_link->isTruncated() || m_link->systemError() == 0)
      return other("the connection was closed during the handshake");
    return other(std::generic_category().message(m_link->systemError()));
  }
  if (ERR_GET_LIB(code) != ERR_LIB_SSL) return other(takeTlsError());

  const int reason = ERR_GET_REASON(code);
  if (!m_link->refusal().empty())
    return other((isServer ? "the client refused: " : "the server refused: ") +
                 std::string(m_link->refusal()));
  switch (reason) {
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
      if (isServer) return other(clientCertificateProblem(SSL_get_verify_result(ssl)));
      return {problemOf(SSL_get_verify_result(ssl)), m_link->notes().problem};
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
      return {TlsProblem::PlainHttp, "plain HTTP was sent where TLS is spoken"};
    case SSL_R_WRONG_VERSION_NUMBER:
      return other(isServer ? "what the client sent is not TLS" : "the server does not speak TLS");
    case SSL_R_UNSUPPORTED_PROTOCOL:
      return other("there is no version of TLS in common");
    case SSL_R_NO_SHARED_CIPHER:
      return other("there is no cipher in common");
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
      return other("the client showed no certificate");
    case SSL_R_NO_APPLICATION_PROTOCOL:
      return other("there is no protocol in common (ALPN)");
    default:
      return other(takeTlsError());
  }
}

}  // namespace headgate::net
