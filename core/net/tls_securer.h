// TLS for the connections of one listener, on every worker: one handshake for each, with a context of OpenSSL
// for each worker.
//
// Thread: made on any; after that as io::Securer says. Ownership: shared; owns the contexts, and borrows the
// workers' executors and buffers, which outlive it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/executor.h"
#include "core/io/securing.h"
#include "core/net/tls_server_context.h"

namespace headgate::net {

class TlsScratch;

class TlsSecurer final : public io::Securer {
 public:
  struct Worker {
    io::Executor* executor;
    TlsScratch* scratch;
  };

  static Result<std::shared_ptr<TlsSecurer>, std::string> make(const std::vector<Worker>& workers,
                                                               const TlsServerOptions& options);
  // One that has nothing to show: every handshake fails for that reason.
  static std::shared_ptr<TlsSecurer> refusing(const std::vector<Worker>& workers, std::string reason);

  // For handshakes that begin later. Any thread; takes effect soon.
  void setIdentities(const std::shared_ptr<const TlsIdentities>& identities);

  std::unique_ptr<io::Securing> secure(uint32_t worker, std::unique_ptr<io::Stream> stream,
                                       const io::SocketAddress& local,
                                       io::SecuringObserver& observer) override;

 private:
  struct Place {
    Worker worker;
    std::shared_ptr<TlsServerContext> context;
  };
  TlsSecurer() = default;

  std::vector<Place> m_places;  // by the worker's number
  std::string m_refusal;
};

}  // namespace headgate::net
