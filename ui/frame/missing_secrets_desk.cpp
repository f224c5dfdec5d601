#include "ui/frame/missing_secrets_desk.h"

#include <algorithm>

#include "ui/session/words.h"

namespace headgate::ui {

MissingSecretsDesk::MissingSecretsDesk(const Parts& parts, QWidget& window)
    : QObject(&window),
      m_live(parts.live),
      m_profile(parts.profile),
      m_notices(parts.notices),
      m_secrets(parts.live, parts.draft),
      m_panel(new MissingSecretsPanel(m_secrets, parts.theme, &window)) {
  connect(&m_secrets, &MissingSecrets::changed, this, &MissingSecretsDesk::update);
  connect(&m_live, &LiveGateway::stateChanged, this, &MissingSecretsDesk::update);
  connect(&m_live, &LiveGateway::profileChanged, this, &MissingSecretsDesk::update);
  connect(m_panel, &MissingSecretsPanel::lookWanted, this, &MissingSecretsDesk::lookAgain);
  update();
}

void MissingSecretsDesk::update() {
  if (!m_secrets.list().empty())
    showMissing();
  else if (!m_live.profile().missingSecrets.empty())
    showMissedByGateway();
  else
    m_notices.clear(NoticeKind::MissingSecrets);
  showStore();
}

void MissingSecretsDesk::showMissing() {
  const auto& missing = m_secrets.list();
  const auto count = qint64(missing.size());
  const bool isStoreWell = m_secrets.storeProblem().empty();
  const bool canBeTyped = std::ranges::any_of(missing, [](const control::SecretState& secret) {
    return secret.place == control::SecretPlace::Keychain;
  });
  Notice notice{.lamp = Lamp::Stalled,
                .cause = counted(count, tr("This profile needs a secret that this machine does not have."),
                                 tr("This profile needs %1 secrets that this machine does not have.")),
                .detail = isStoreWell ? QString() : asSentence(asText(m_secrets.storeProblem())),
                .dismissal = Dismissal::Allowed};
  if (isStoreWell && !m_live.profile().missingSecrets.empty())
    notice.detail = tr("A route that uses one answers 503 until it is there.");
  const QString word = !canBeTyped ? tr("Show…") : count == 1 ? tr("Type it…") : tr("Type them…");
  notice.actions = {{word, [this] { m_panel->open(); }}};
  m_notices.show(NoticeKind::MissingSecrets, std::move(notice));
}

void MissingSecretsDesk::showMissedByGateway() {
  const auto& missed = m_live.profile().missingSecrets;
  m_notices.show(
      NoticeKind::MissingSecrets,
      {.lamp = Lamp::Stalled,
       .cause = counted(qint64(missed.size()), tr("A route answers 503, because a secret is missing."),
                        tr("%1 routes answer 503, because secrets are missing.")),
       .detail = asSentence(asText(missed.front())),
       .actions = {{tr("How to fix"), [this] { Q_EMIT helpWanted(); }},
                   {tr("Retry"), [this] { m_profile.applyAgain(); }}},
       .dismissal = Dismissal::Allowed});
}

// Who keeps no secrets has no use for a keychain.
void MissingSecretsDesk::showStore() {
  const control::GatewayState& state = m_live.state();
  const bool keepsSecrets = m_live.profile().text.find("\"secret:") != std::string::npos;
  if (!keepsSecrets || state.secretProblem.empty()) return m_notices.clear(NoticeKind::SecretStore);
  m_notices.show(NoticeKind::SecretStore,
                 {.lamp = Lamp::Stalled,
                  .cause = tr("Secrets are kept in %1.").arg(asText(state.secretStore)),
                  .detail = asSentence(asText(state.secretProblem)),
                  .actions = {{tr("How to fix"), [this] { Q_EMIT helpWanted(); }}},
                  .dismissal = Dismissal::Allowed});
}

// What is served was compiled without them.
void MissingSecretsDesk::lookAgain() {
  m_secrets.look();
  if (!m_live.profile().missingSecrets.empty()) m_profile.applyAgain();
}

}  // namespace headgate::ui
