#include "core/host/trust_errand.h"

#include <utility>

#include <QFileInfo>
#include <QTimer>

namespace headgate::host {
namespace {

constexpr const char* kCertutil = "certutil";
constexpr const char* kNoCertutil =
    "certutil is not installed (Debian's package libnss3-tools, Fedora's nss-tools, Arch's nss)";

}  // namespace

TrustErrand::TrustErrand(const TrustPlaces& places, std::vector<std::string> folders, TrustedRoot root,
                         Wish wish, Done done)
    : m_stores(findTrustStores(places)),
      m_folders(std::move(folders)),
      m_root(std::move(root)),
      m_wish(wish),
      m_done(std::move(done)) {
  QTimer::singleShot(0, &m_context, [this] { look(); });
}

void TrustErrand::look() {
  if (m_reports.size() == m_stores.size()) {
    const Done done = std::move(m_done);
    return done(std::move(m_reports));  // may destroy this
  }
  m_state = State::Unknown;
  if (store().kind == TrustStore::Kind::System)
    return looked(isInBundle(store(), m_root) ? State::Trusted : State::NotTrusted);
  if (!exists(store())) return looked(State::NotTrusted);
  if (findProgram(kCertutil, m_folders).empty()) return report(kNoCertutil);
  m_run = std::make_unique<CommandRun>(
      std::vector{commandToList(store())}, m_folders, [this](const CommandRun::Outcome& outcome) {
        if (!outcome.problem.empty()) return report(outcome.problem);
        looked(isListed(outcome.output, m_root) ? State::Trusted : State::NotTrusted);
      });
}

void TrustErrand::looked(State state) {
  m_state = state;
  if (isAsWished()) return report({});
  if (m_hasActed) return report("all commands succeeded, and yet nothing has changed");
  act();
}

bool TrustErrand::isAsWished() const {
  switch (m_wish) {
    case Wish::Look:
      return true;
    case Wish::Trust:
      return m_state == State::Trusted;
    case Wish::Distrust:
      break;
  }
  if (store().kind == TrustStore::Kind::Nss) return m_state == State::NotTrusted;
  // A file whose bundle has not been made yet would come back with the next one.
  const bool hasFile = QFileInfo::exists(QString::fromStdString(fileOf(store(), m_root)));
  return m_state == State::NotTrusted && !hasFile && linksTo(store(), m_root).empty();
}

void TrustErrand::act() {
  if (!isChangeable(store())) return report("only root may change it");
  if (store().kind == TrustStore::Kind::Nss && findProgram(kCertutil, m_folders).empty())
    return report(kNoCertutil);
  m_run = std::make_unique<CommandRun>(commands(), m_folders, [this](const CommandRun::Outcome& outcome) {
    if (!outcome.problem.empty()) return report(outcome.problem);
    m_hasActed = true;
    look();
  });
}

std::vector<Command> TrustErrand::commands() const {
  return m_wish == Wish::Distrust ? commandsToDistrust(store(), m_root) : commandsToTrust(store(), m_root);
}

void TrustErrand::report(std::string problem) {
  Report made{store(), m_state, m_hasActed && problem.empty(), std::move(problem), {}};
  if (!made.problem.empty() && m_wish != Wish::Look) made.byHand = asTyped(store(), commands());
  m_reports.push_back(std::move(made));
  m_hasActed = false;
  look();
}

}  // namespace headgate::host
