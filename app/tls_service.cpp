#include "app/tls_service.h"

#include <algorithm>

#include "app/state_directory.h"
#include "core/config/problem.h"

namespace headgate::app {

namespace {

using namespace std::chrono_literals;
using config::pointerTo;

// Tickets live as long, and their keys twice that.
constexpr auto kTicketPeriod = 12h;

net::TlsVersion versionOf(flow::TlsVersion version) {
  return version == flow::TlsVersion::Tls13 ? net::TlsVersion::Tls13 : net::TlsVersion::Tls12;
}

net::TlsClientAuth clientAuthOf(flow::ClientAuth clientAuth) {
  switch (clientAuth) {
    case flow::ClientAuth::Off:
      break;
    case flow::ClientAuth::Optional:
      return net::TlsClientAuth::Optional;
    case flow::ClientAuth::Required:
      return net::TlsClientAuth::Required;
  }
  return net::TlsClientAuth::Off;
}

}  // namespace

net::Connector::TlsContexts TlsService::Terms::contexts(size_t worker) const {
  net::Connector::TlsContexts contexts;
  for (const Target& target : targets) contexts.emplace(target.name, target.contexts[worker]);
  return contexts;
}

std::shared_ptr<io::Securer> TlsService::Terms::securer(const std::string& listener) const {
  const auto found = listeners.find(listener);
  return found != listeners.end() ? found->second.securer : nullptr;
}

TlsService::TlsService(std::vector<net::TlsSecurer::Worker> workers, std::string stateDir, Log log,
                       WallClock clock)
    : m_workers(std::move(workers)),
      m_stateDir(std::move(stateDir)),
      m_log(std::move(log)),
      m_clock(std::move(clock)),
      m_ticketKeys(std::make_shared<net::TlsTicketKeys>(std::chrono::steady_clock::now, kTicketPeriod)),
      m_renewal(m_clock, [this] { renewLeaves(); }) {}

Result<std::unique_ptr<pki::LocalCa>, std::string> openLocalCa(const std::string& stateDir,
                                                               pki::LocalCa::Clock clock) {
  if (auto made = makeStateDirectory(stateDir); !made) return std::move(made).error();
  return pki::LocalCa::open(caFolder(stateDir), std::move(clock));
}

void TlsService::adopt(Terms terms) {
  m_terms = std::move(terms);
  expectRenewal();
}

Result<TlsService::Terms, TlsService::Problem> TlsService::prepare(flow::Snapshot& snapshot) {
  forgetStaleCa();
  Terms terms;
  for (size_t i = 0; i < snapshot.listeners.size(); ++i) {
    const flow::ListenerPlan& plan = snapshot.listeners[i];
    if (!plan.enabled || !plan.tls) continue;
    HG_TRY(listener, makeListener(plan, pointerTo(pointerTo("/listeners", i), "tls")));
    terms.listeners.emplace(plan.id, std::move(listener));
  }
  // What an exchange of an earlier snapshot may still dial is kept.
  for (const Target& target : m_terms.targets)
    if (target.tls.use_count() > 1) terms.targets.push_back(target);
  for (size_t i = 0; i < snapshot.pools.size(); ++i)
    if (auto problem = addTarget(snapshot.pools[i], pointerTo(pointerTo("/pools", i), "tls"), terms))
      return std::move(*problem);
  for (flow::KeySourcePlan& source : snapshot.keySources)
    if (auto problem = addTarget(source.place, "/routes", terms)) return std::move(*problem);
  return terms;
}

std::optional<TlsService::Problem> TlsService::addTarget(flow::PoolPlan& pool, const std::string& pointer,
                                                         Terms& terms) {
  if (!pool.tls || !pool.secretProblem.empty()) return std::nullopt;
  auto known = std::find_if(terms.targets.begin(), terms.targets.end(),
                            [&](const Target& target) { return *target.tls == *pool.tls; });
  if (known == terms.targets.end()) {
    auto target = makeTarget(pool.tls, pointer);
    if (!target) return std::move(target).error();
    known = terms.targets.insert(terms.targets.end(), std::move(*target));
  }
  pool.tls = known->tls;
  for (flow::TargetPlan& target : pool.targets)
    if (target.secure) target.tls = known->name;
  return std::nullopt;
}

Result<TlsService::Listener, TlsService::Problem> TlsService::makeListener(const flow::ListenerPlan& plan,
                                                                           const std::string& pointer) {
  const flow::ListenerTls& tls = *plan.tls;
  HG_TRY(made, makeIdentities(tls.certificates, pointerTo(pointer, "certificates")));
  if (!tls.problem.empty()) made.unread = {pointerTo(pointer, "client_auth"), tls.problem};

  Listener listener{.securer = nullptr, .certificates = tls.certificates, .renewAt = made.renewAt};
  if (!made.unread.sentence.empty()) {
    const auto served = m_terms.listeners.find(plan.id);
    if (served != m_terms.listeners.end() && served->second.refusal.empty()) return made.unread;
    const bool refuses = !made.identities || !tls.problem.empty();
    if (refuses) listener.refusal = made.unread.sentence;
    m_log("listener " + plan.id + (refuses ? " takes nobody in: " : " does without one certificate: ") +
          made.unread.sentence);
  }
  if (!listener.refusal.empty()) {
    listener.securer = net::TlsSecurer::refusing(m_workers, listener.refusal);
    return listener;
  }

  net::TlsServerOptions options{.identities = made.identities,
                                .ticketKeys = m_ticketKeys,
                                .scope = plan.id,
                                .minimum = versionOf(tls.minimum),
                                .clientAuth = clientAuthOf(tls.clientAuth)};
  if (tls.clientAuth != flow::ClientAuth::Off) {
    auto trust = net::TlsTrust::fromPem(tls.clientCa);
    if (!trust) return Problem{pointerTo(pointerTo(pointer, "client_auth"), "ca"), trust.error()};
    options.clientTrust = *trust;
  }
  auto securer = net::TlsSecurer::make(m_workers, options);
  if (!securer) return Problem{pointer, securer.error()};
  listener.securer = std::move(*securer);
  return listener;
}

Result<TlsService::Identities, TlsService::Problem> TlsService::makeIdentities(
    const std::vector<flow::CertificatePlan>& certificates, const std::string& pointer) {
  Identities made;
  std::vector<std::shared_ptr<const net::TlsIdentity>> identities;
  for (size_t i = 0; i < certificates.size(); ++i) {
    const flow::CertificatePlan& certificate = certificates[i];
    const std::string place = pointerTo(pointer, i);
    if (!certificate.problem.empty()) {
      if (made.unread.sentence.empty()) made.unread = {place, certificate.problem};
    } else if (!certificate.hosts.empty()) {
      if (auto added = addLeaves(certificate, made.renewAt, identities); !added)
        return Problem{place, added.error()};
    } else {
      auto identity = net::TlsIdentity::fromPem(certificate.chain, certificate.key);
      if (!identity) return Problem{place, identity.error()};
      identities.push_back(std::move(*identity));
    }
  }
  if (!identities.empty()) made.identities = std::make_shared<net::TlsIdentities>(std::move(identities));
  return made;
}

Result<void, std::string> TlsService::addLeaves(
    const flow::CertificatePlan& certificate, WallTime& renewAt,
    std::vector<std::shared_ptr<const net::TlsIdentity>>& identities) {
  HG_TRY(ca, localCa());
  for (const std::string& host : certificate.hosts) {
    auto leaf = ca->leafFor(host);
    if (!leaf) return "\"" + host + "\": " + leaf.error();
    HG_TRY(identity, net::TlsIdentity::fromPem((*leaf)->certificatePem, (*leaf)->keyPem));
    identities.push_back(std::move(identity));
    renewAt = std::min(renewAt, (*leaf)->renewAt);
  }
  return {};
}

// Whoever moved the root away wants a new one, and certificates of that.
void TlsService::forgetStaleCa() {
  if (!m_ca) return;
  const auto root = pki::findRoot(caFolder(m_stateDir));
  if (root && *root && (*root)->pem == m_ca->rootPem()) return;
  m_ca.reset();
}

Result<pki::LocalCa*, std::string> TlsService::localCa() {
  if (m_ca) return m_ca.get();
  HG_TRY(ca, openLocalCa(m_stateDir, m_clock));
  m_ca = std::move(ca);
  return m_ca.get();
}

Result<TlsService::Target, TlsService::Problem> TlsService::makeTarget(
    std::shared_ptr<const flow::TargetTls> tls, const std::string& pointer) {
  net::TlsClientOptions options;
  if (tls->verify && tls->ca.empty()) {
    if (!m_systemTrust) {
      auto system = net::TlsTrust::ofSystem();
      if (!system) return Problem{pointer, system.error()};
      m_systemTrust = std::move(*system);
    }
    options.trust = m_systemTrust;
  } else if (tls->verify) {
    auto trust = net::TlsTrust::fromPem(tls->ca);
    if (!trust) return Problem{pointerTo(pointer, "ca"), trust.error()};
    options.trust = std::move(*trust);
  }
  if (!tls->certificate.empty()) {
    auto identity = net::TlsIdentity::fromPem(tls->certificate, tls->key);
    if (!identity) return Problem{pointerTo(pointer, "certificate"), identity.error()};
    options.identity = std::move(*identity);
  }
  Target target{"tls-" + std::to_string(++m_lastTarget), std::move(tls), {}};
  for (size_t i = 0; i < m_workers.size(); ++i) {
    auto context = net::TlsClientContext::make(options);
    if (!context) return Problem{pointer, context.error()};
    target.contexts.push_back(std::move(*context));
  }
  return target;
}

void TlsService::renewLeaves() {
  for (auto& [id, listener] : m_terms.listeners) {
    if (listener.renewAt > m_clock()) continue;
    auto made = makeIdentities(listener.certificates, {});
    if (!made) {
      m_log("the certificate of listener " + id + " could not be renewed: " + made.error().sentence);
      continue;
    }
    listener.renewAt = made->renewAt;
    listener.securer->setIdentities(made->identities);
  }
  expectRenewal();
}

void TlsService::expectRenewal() {
  WallTime first = WallTime::max();
  for (const auto& [id, listener] : m_terms.listeners) first = std::min(first, listener.renewAt);
  m_renewal.expect(first != WallTime::max() ? std::optional(first) : std::nullopt);
}

}  // namespace headgate::app
