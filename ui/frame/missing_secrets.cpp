#include "ui/frame/missing_secrets.h"

#include <algorithm>
#include <chrono>

#include "ui/draft/field_path.h"
#include "ui/profile/secret_places.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSettled = 300ms;  // a name of a secret may be half typed

bool holdsSecret(const std::string& pointer) {
  const FieldPath path = fieldPath(pointer);
  return path.type && path.type->syntax != config::Syntax::File &&
         path.type->syntax != config::Syntax::KeySource;
}

bool isMissing(const control::SecretState& secret) {
  return !secret.isThere && std::ranges::any_of(secret.pointers, holdsSecret);
}

}  // namespace

MissingSecrets::MissingSecrets(LiveGateway& live, ProfileDraft& draft, QObject* parent)
    : QObject(parent), m_live(live), m_draft(draft) {
  m_settling.setSingleShot(true);
  m_settling.setInterval(kSettled);
  connect(&m_settling, &QTimer::timeout, this, &MissingSecrets::onDraftSettled);
  connect(&m_draft, &ProfileDraft::changed, this, [this] { m_settling.start(); });
  connect(&m_draft, &ProfileDraft::unreadChanged, this, [this] { m_settling.start(); });
  connect(&m_live, &LiveGateway::profileChanged, this, &MissingSecrets::onProfileChanged);
  // They may have been set elsewhere: in the settings, or by another window.
  connect(&m_live, &LiveGateway::stateChanged, this, [this] {
    if (!m_missing.empty()) look();
  });
  m_settling.start();  // a profile may be open already
}

QString MissingSecrets::places(const control::SecretState& secret) const {
  return secretPlaces(m_draft.root(), secret.pointers);
}

MissingSecrets::Uses MissingSecrets::uses() const {
  Uses found;
  if (m_draft.unreadText()) return found;
  for (const config::SecretUse& use : m_draft.findings().secretUses)
    found.emplace_back(use.pointer, use.reference.text());
  return found;
}

void MissingSecrets::onProfileChanged() {
  const control::ProfileState& profile = m_live.profile();
  if (profile.path == m_path && profile.missingSecrets == m_missedByGateway) return;
  m_path = profile.path;
  m_missedByGateway = profile.missingSecrets;
  m_settling.stop();
  m_uses = uses();
  look();
}

void MissingSecrets::onDraftSettled() {
  Uses now = uses();
  if (now == m_uses) return;
  m_uses = std::move(now);
  look();
}

void MissingSecrets::look() {
  const uint64_t look = ++m_looks;
  m_live.ask(control::GetSecrets{.profile = m_draft.text()},
             [guard = QPointer(this), look](const control::SecretStates& states) {
               if (guard && look == guard->m_looks) guard->take(states);
             });
}

void MissingSecrets::take(const control::SecretStates& states) {
  m_missing.clear();
  std::ranges::copy_if(states.secrets, std::back_inserter(m_missing), isMissing);
  m_storeProblem = states.problem;
  Q_EMIT changed();
}

void MissingSecrets::keep(const std::string& name, const QString& secret,
                          std::function<void(const control::Outcome&)> done) {
  m_live.ask(control::SetSecret{.name = name, .secret = secret.toStdString()},
             [guard = QPointer(this), done = std::move(done)](const control::Outcome& outcome) {
               done(outcome);
               if (guard) guard->look();
             });
}

}  // namespace headgate::ui
