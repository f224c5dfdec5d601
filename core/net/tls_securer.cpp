#include "core/net/tls_securer.h"

#include "core/net/tls_handshake.h"

namespace headgate::net {
namespace {

class Handshaking final : public io::Securing, private TlsHandshakeObserver {
 public:
  Handshaking(const TlsSecurer::Worker& worker, std::unique_ptr<io::Stream> stream, TlsConnection connection,
              io::SecuringObserver& observer)
      : m_observer(observer),
        m_handshake(*worker.executor, *worker.scratch, std::move(stream), std::move(connection), *this) {}

 private:
  void onSecured(std::unique_ptr<TlsStream> stream) override { m_observer.onSecured(std::move(stream)); }
  void onHandshakeFailed(TlsProblem problem, std::string reason) override {
    io::SecuringFailure failure{std::move(reason), nullptr};
    if (problem == TlsProblem::PlainHttp) failure.plain = m_handshake.takeStream();
    m_observer.onSecuringFailed(std::move(failure));
  }

  io::SecuringObserver& m_observer;
  TlsHandshake m_handshake;
};

class Refusing final : public io::Securing, private io::Executor::Deferred {
 public:
  Refusing(io::Executor& executor, std::unique_ptr<io::Stream> stream, std::string reason,
           io::SecuringObserver& observer)
      : m_executor(executor), m_stream(std::move(stream)), m_reason(std::move(reason)), m_observer(observer) {
    m_executor.defer(this);
  }
  ~Refusing() override { m_executor.cancelDeferred(this); }

 private:
  void onDeferred() override { m_observer.onSecuringFailed({m_reason, nullptr}); }

  io::Executor& m_executor;
  const std::unique_ptr<io::Stream> m_stream;
  const std::string m_reason;
  io::SecuringObserver& m_observer;
};

}  // namespace

Result<std::shared_ptr<TlsSecurer>, std::string> TlsSecurer::make(const std::vector<Worker>& workers,
                                                                  const TlsServerOptions& options) {
  const std::shared_ptr<TlsSecurer> made(new TlsSecurer);
  for (const Worker& worker : workers) {
    HG_TRY(context, TlsServerContext::make(options));
    made->m_places.push_back({worker, std::move(context)});
  }
  return made;
}

std::shared_ptr<TlsSecurer> TlsSecurer::refusing(const std::vector<Worker>& workers, std::string reason) {
  const std::shared_ptr<TlsSecurer> made(new TlsSecurer);
  for (const Worker& worker : workers) made->m_places.push_back({worker, nullptr});
  made->m_refusal = std::move(reason);
  return made;
}

void TlsSecurer::setIdentities(const std::shared_ptr<const TlsIdentities>& identities) {
  for (const Place& place : m_places) {
    if (!place.context) continue;
    place.worker.executor->post(
        [context = place.context, identities] { context->setIdentities(identities); });
  }
}

std::unique_ptr<io::Securing> TlsSecurer::secure(uint32_t worker, std::unique_ptr<io::Stream> stream,
                                                 const io::SocketAddress& local,
                                                 io::SecuringObserver& observer) {
  const Place& place = m_places[worker];
  if (!place.context)
    return std::make_unique<Refusing>(*place.worker.executor, std::move(stream), m_refusal, observer);
  TlsConnection connection = place.context->newConnection(local.ip);
  if (!connection.ssl)
    return std::make_unique<Refusing>(*place.worker.executor, std::move(stream), "OpenSSL is out of memory",
                                      observer);
  return std::make_unique<Handshaking>(place.worker, std::move(stream), std::move(connection), observer);
}

}  // namespace headgate::net
