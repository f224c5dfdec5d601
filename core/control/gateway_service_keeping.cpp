// What the gateway keeps beside a profile: versions, drafts, secrets.
#include <utility>

#include "core/control/gateway_service.h"

namespace headgate::control {

std::string GatewayService::profileName() const {
  return m_open && !m_open->profileName.empty() ? m_open->profileName : m_profile.fileName();
}

std::string GatewayService::secretStoreName() const {
  return m_keychain.namesOfThisRun().empty() ? m_secrets.name : SecretDesk::kThisRun;
}

// After the answer: nobody waits for the disk before what they apply is served.
void GatewayService::keep(const Change& change, const Outcome& outcome) {
  const bool isApplied = change.from == Change::From::Caller;
  if (isApplied) keepDraft(change.text);
  // What has errors is not one that anybody would go back to.
  if (outcome.problems.empty())
    m_history.note(m_profile, m_profile.text(), isApplied ? VersionReason::Applied : VersionReason::Opened);
}

// --- Versions

void GatewayService::on(const GetVersions&, Answer answer) {
  answer(m_history.versions(m_profile));
}

void GatewayService::on(const GetVersion& call, Answer answer) {
  answer(m_history.version(m_profile, call.id));
}

// --- Drafts

void GatewayService::on(const KeepDraft& call, Answer answer) {
  if (call.discard) {
    m_drafts.discard();
    return answer(Outcome{.done = true});
  }
  answer(keepDraft(call.text.empty() ? m_profile.text() : call.text));
}

// That of a text that is applied is kept too: until it is saved, a crash would lose it.
Outcome GatewayService::keepDraft(const std::string& text) {
  if (m_profile.isSaved(text)) {
    m_drafts.forget();
    return {.done = true, .problem = {}, .problems = {}};
  }
  const auto kept = m_drafts.keep(
      {.path = m_profile.path(), .isDemo = m_profile.isDemo(), .name = profileName(), .text = text});
  return {.done = kept.ok(), .problem = kept ? std::string() : kept.error(), .problems = {}};
}

void GatewayService::on(const GetDraft&, Answer answer) {
  answer(m_drafts.tellFound());
}

// --- Secrets

void GatewayService::on(const GetSecrets& call, Answer answer) {
  m_secretDesk.survey(call.profile.empty() ? m_profile.text() : call.profile, m_profile.folder(),
                      m_secrets.name,
                      [answer = std::move(answer)](SecretStates states) { answer(std::move(states)); });
}

void GatewayService::on(const SetSecret& call, Answer answer) {
  m_secretDesk.set(call.name, call.secret,
                   [this, name = call.name, answer = std::move(answer)](const Outcome& outcome) {
                     if (outcome.done) takeUpSecret(name);
                     answer(outcome);
                   });
}

void GatewayService::on(const RemoveSecret& call, Answer answer) {
  m_secretDesk.remove(call.name,
                      [this, name = call.name, answer = std::move(answer)](const Outcome& outcome) {
                        if (outcome.done) takeUpSecret(name);
                        answer(outcome);
                      });
}

// What is being loaded may have been given the old one; what is served was.
void GatewayService::takeUpSecret(const std::string& name) {
  touch();
  if (m_change && refersTo(m_change->text, name)) load(*std::exchange(m_change, std::nullopt));
  if (m_phase != GatewayPhase::Running || !refersTo(m_servedText, name)) return;
  m_refresher.load(config::Document::parse(m_servedText), m_servedFolder, [this](const LoadResult& loaded) {
    // Its ports are its own, so that nothing but a certificate's file can have gone wrong meanwhile.
    if (loaded) serve(*loaded);
    touch();
  });
}

}  // namespace headgate::control
