// What TLS needs beside the data path: from a snapshot's texts it makes what the workers shake hands with,
// and renews what the local CA has made.
//
// It serves nothing itself: whoever applies the snapshot hands its terms to the workers. Thread: main.
// Ownership: borrows the workers' executors and buffers, which outlive it and all that it makes.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/leaf_renewal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/flow/snapshot.h"
#include "core/net/connector.h"
#include "core/net/tls_client_context.h"
#include "core/net/tls_securer.h"
#include "core/net/tls_ticket_keys.h"
#include "core/pki/local_ca.h"

namespace headgate::app {

// Makes the directory and the CA in it, if they are not there. The error is a sentence that says what to do.
Result<std::unique_ptr<pki::LocalCa>, std::string> openLocalCa(const std::string& stateDir,
                                                               pki::LocalCa::Clock clock);

class TlsService {
 public:
  using WallClock = std::function<WallTime()>;
  using Log = std::function<void(std::string_view)>;

  // Where in the profile, and what is wrong there.
  struct Problem {
    std::string pointer;
    std::string sentence;
  };

  struct Listener {
    std::shared_ptr<net::TlsSecurer> securer;
    std::vector<flow::CertificatePlan> certificates;
    WallTime renewAt = WallTime::max();
    std::string refusal;  // why it lets nobody in; empty: it does
  };
  struct Target {
    std::string name;  // see io::Endpoint
    std::shared_ptr<const flow::TargetTls> tls;
    std::vector<std::shared_ptr<net::TlsClientContext>> contexts;  // one a worker
  };
  // Of one snapshot.
  struct Terms {
    std::map<std::string, Listener> listeners;  // by id
    std::vector<Target> targets;                // and those of snapshots that still run

    net::Connector::TlsContexts contexts(size_t worker) const;
    std::shared_ptr<io::Securer> securer(const std::string& listener) const;
  };

  // `stateDir`: for the local CA; it is made when the first listener asks for it.
  TlsService(std::vector<net::TlsSecurer::Worker> workers, std::string stateDir, Log log,
             WallClock clock = std::chrono::system_clock::now);

  // Fills in TargetPlan::tls. What could not be read is a problem only where something better is served now;
  // else it is logged, and its listener takes nobody in.
  Result<Terms, Problem> prepare(flow::Snapshot& snapshot);
  // These are served from now on.
  void adopt(Terms terms);
  bool secures(const std::string& listener) const { return m_terms.listeners.contains(listener); }
  // Why that listener lets nobody in; empty if it does.
  std::string refusal(const std::string& listener) const {
    const auto found = m_terms.listeners.find(listener);
    return found != m_terms.listeners.end() ? found->second.refusal : std::string();
  }

  // Looks now whether leaves are due, as it does every hour.
  void lookForRenewal() { m_renewal.look(); }

  // The certificate of the local CA; empty if it has not been made.
  std::string rootPath() const { return m_ca ? m_ca->rootPath() : std::string(); }

 private:
  struct Identities {
    std::shared_ptr<const net::TlsIdentities> identities;  // nullptr: none could be read
    WallTime renewAt = WallTime::max();
    Problem unread;  // the first
  };

  // The pool's target side, made or found in `terms`.
  std::optional<Problem> addTarget(flow::PoolPlan& pool, const std::string& pointer, Terms& terms);
  Result<Listener, Problem> makeListener(const flow::ListenerPlan& plan, const std::string& pointer);
  Result<Identities, Problem> makeIdentities(const std::vector<flow::CertificatePlan>& certificates,
                                             const std::string& pointer);
  Result<void, std::string> addLeaves(const flow::CertificatePlan& certificate, WallTime& renewAt,
                                      std::vector<std::shared_ptr<const net::TlsIdentity>>& identities);
  void forgetStaleCa();
  Result<pki::LocalCa*, std::string> localCa();
  void renewLeaves();
  void expectRenewal();
  Result<Target, Problem> makeTarget(std::shared_ptr<const flow::TargetTls> tls, const std::string& pointer);

  const std::vector<net::TlsSecurer::Worker> m_workers;
  const std::string m_stateDir;
  const Log m_log;
  const WallClock m_clock;
  const std::shared_ptr<net::TlsTicketKeys> m_ticketKeys;
  std::unique_ptr<pki::LocalCa> m_ca;  // from its first use on
  std::shared_ptr<const net::TlsTrust> m_systemTrust;
  Terms m_terms;
  uint64_t m_lastTarget = 0;
  LeafRenewal m_renewal;
};

}  // namespace headgate::app
