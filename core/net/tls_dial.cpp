#include "core/net/tls_dial.h"

namespace headgate::net {
namespace {

ErrorType errorType(TlsProblem problem) {
  switch (problem) {
    case TlsProblem::CertificateExpired:
      return ErrorType::CertificateExpired;
    case TlsProblem::CertificateUntrusted:
      return ErrorType::CertificateUntrusted;
    case TlsProblem::CertificateWrongName:
      return ErrorType::CertificateWrongName;
    case TlsProblem::PlainHttp:
    case TlsProblem::Other:
      break;
  }
  return ErrorType::TlsFailed;
}

}  // namespace

TlsDial::TlsDial(io::Executor& executor, TlsScratch& scratch, std::shared_ptr<TlsClientContext> context,
                 io::Endpoint endpoint, io::ConnectObserver& observer)
    : m_executor(executor),
      m_scratch(scratch),
      m_context(std::move(context)),
      m_endpoint(std::move(endpoint)),
      m_observer(observer) {
  if (!m_context) m_executor.defer(this);
}

TlsDial::~TlsDial() {
  m_executor.cancelDeferred(this);
}

void TlsDial::onDeferred() {
  onHandshakeFailed(TlsProblem::Other, "its settings cannot be used");
}

void TlsDial::onConnected(std::unique_ptr<io::Stream> stream) {
  m_dial.reset();
  TlsConnection connection = m_context->newConnection(m_endpoint.serverName, m_endpoint.label());
  if (!connection.ssl)
    return onHandshakeFailed(TlsProblem::Other, m_endpoint.serverName + " is no name of a server");
  m_handshake.emplace(m_executor, m_scratch, std::move(stream), std::move(connection),
                      static_cast<TlsHandshakeObserver&>(*this));
}

void TlsDial::onConnectFailed(Error error) {
  m_observer.onConnectFailed(std::move(error));
}

void TlsDial::onSecured(std::unique_ptr<TlsStream> stream) {
  m_observer.onConnected(std::move(stream));  // may destroy this
}

void TlsDial::onHandshakeFailed(TlsProblem problem, std::string reason) {
  std::string detail = m_endpoint.label();
  if (m_endpoint.serverName != m_endpoint.host) detail += " (" + m_endpoint.serverName + ")";
  m_observer.onConnectFailed({errorType(problem), detail + ": " + reason});  // may destroy this
}

}  // namespace headgate::net
