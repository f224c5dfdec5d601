#include "ui/frame/gateway_notices.h"

#include <algorithm>

#include "ui/frame/listener_text.h"
#include "ui/session/words.h"

namespace headgate::ui {

GatewayNotices::GatewayNotices(LiveGateway& live, ProfileSession& profile, GatewayActions& actions,
                               Notices& notices, QObject* parent)
    : QObject(parent), m_live(live), m_profile(profile), m_actions(actions), m_notices(notices) {
  connect(&m_live, &LiveGateway::stateChanged, this, &GatewayNotices::update);
  connect(&m_live, &LiveGateway::profileChanged, this, &GatewayNotices::update);
  connect(&m_profile, &ProfileSession::failed, this, &GatewayNotices::showFailure);
  connect(&m_profile, &ProfileSession::succeeded, this, [this] {
    m_notices.clear(NoticeKind::AttemptFailed);
    update();
  });
  connect(&m_profile, &ProfileSession::leaveAsked, this, &GatewayNotices::askBeforeLeaving);
  connect(&m_profile, &ProfileSession::leaveSettled, this,
          [this] { m_notices.clear(NoticeKind::LeaveProfile); });
  connect(&m_actions, &GatewayActions::answered, this, &GatewayNotices::showAnswer);
  update();
}

void GatewayNotices::update() {
  updateListeners();
  updateProfile();
  updateSecrets();
}

void GatewayNotices::put(NoticeKind kind, bool wanted, const Notice& notice) {
  if (wanted)
    m_notices.show(kind, notice);
  else
    m_notices.clear(kind);
}

void GatewayNotices::updateListeners() {
  const control::GatewayState& state = m_live.state();
  const auto failed = std::find_if(state.listeners.begin(), state.listeners.end(), [](auto& listener) {
    return listener.phase == control::ListenerPhase::Failed;
  });
  if (failed == state.listeners.end()) {
    // A profile with errors is the profile's own notice.
    const bool wanted = !state.failure.empty() && m_live.profile().problems.empty();
    put(NoticeKind::ListenerFailed, wanted,
        {.cause = asSentence(asText(state.failure)),
         .actions = {{tr("Retry"), [this] { m_actions.retry(); }}},
         .dismissal = Dismissal::Allowed});
    return;
  }
  Notice notice{.cause = asSentence(listenerProblem(*failed)),
                .detail = tr("Listener “%1” is not open.").arg(asText(failed->id))};
  if (failed->freePort != 0) {
    notice.actions.push_back(
        {tr("Use %1").arg(failed->freePort),
         [this, id = failed->id, port = failed->freePort] { m_actions.usePort(id, port); }});
  }
  notice.actions.push_back({tr("Retry"), [this] { m_actions.retry(); }});
  m_notices.show(NoticeKind::ListenerFailed, std::move(notice));
}

void GatewayNotices::updateProfile() {
  const control::ProfileState& profile = m_live.profile();
  put(NoticeKind::ProfileOnDisk, profile.changedOnDisk && !m_profile.keepsMine(),
      {.lamp = Lamp::Stalled,
       .cause = tr("%1 was changed by another program.").arg(m_profile.fileName()),
       .detail = tr("You have unsaved changes. Keeping yours replaces the file when you save."),
       .actions = {{tr("Load theirs"), [this] { m_profile.loadTheirs(); }},
                   {tr("Keep mine"), [this] { m_profile.keepMine(); }}}});

  const auto isError = [](const control::ProfileProblem& problem) { return problem.isError; };
  const auto first = std::find_if(profile.problems.begin(), profile.problems.end(), isError);
  if (first == profile.problems.end()) {
    m_notices.clear(NoticeKind::ProfileProblems);
    return;
  }
  const int errors = int(std::count_if(profile.problems.begin(), profile.problems.end(), isError));
  const QString file = profile.path.empty() ? m_profile.name() : m_profile.fileName();
  QStringList parts;
  if (first->line != 0) parts.append(tr("line %1, column %2").arg(first->line).arg(first->column));
  if (!first->pointer.empty()) parts.append(asText(first->pointer));
  parts.append(asText(first->sentence));
  const QString consequence = m_live.state().generation == 0
                                  ? tr("Nothing is served until it is mended.")
                                  : tr("What was served before goes on being served.");
  Notice notice{.cause = counted(errors, tr("%1 has an error.").arg(file),
                                 tr("%1 has %2 errors.").arg(file, QStringLiteral("%1"))),
                .detail = asSentence(parts.join(QLatin1String(": "))) + QLatin1Char(' ') + consequence,
                .actions = {{tr("Show all"), [this] { Q_EMIT problemsWanted(); }}},
                .dismissal = Dismissal::Allowed};
  if (!profile.path.empty()) notice.actions.push_back({tr("Load again"), [this] { m_profile.loadTheirs(); }});
  m_notices.show(NoticeKind::ProfileProblems, std::move(notice));
}

void GatewayNotices::updateSecrets() {
  const control::ProfileState& profile = m_live.profile();
  const int missing = int(profile.missingSecrets.size());
  put(NoticeKind::MissingSecrets, missing != 0,
      {.lamp = Lamp::Stalled,
       .cause = counted(missing, tr("A route answers 503, because a secret is missing."),
                        tr("%1 routes answer 503, because secrets are missing.")),
       .detail = missing == 0 ? QString() : asSentence(asText(profile.missingSecrets.front())),
       .actions = {{tr("How to fix"), [this] { Q_EMIT secretHelpWanted(); }},
                   {tr("Retry"), [this] { m_profile.apply(m_live.profile().text); }}},
       .dismissal = Dismissal::Allowed});

  // Who keeps no secrets has no use for a keychain.
  const control::GatewayState& state = m_live.state();
  const bool keepsSecrets = profile.text.find("\"secret:") != std::string::npos;
  put(NoticeKind::SecretStore, keepsSecrets && !state.secretProblem.empty(),
      {.lamp = Lamp::Stalled,
       .cause = tr("Secrets are kept in %1.").arg(asText(state.secretStore)),
       .detail = asSentence(asText(state.secretProblem)),
       .actions = {{tr("How to fix"), [this] { Q_EMIT secretHelpWanted(); }}},
       .dismissal = Dismissal::Allowed});
}

void GatewayNotices::showFailure(const ProfileFailure& failure) {
  Notice notice{.cause = failure.cause,
                .detail = asSentence(failure.detail),
                .actions = {{tr("Try again"), failure.again}},
                .dismissal = Dismissal::Allowed};
  if (failure.attempt == ProfileFailure::Attempt::Open)
    notice.actions.push_back({tr("Open another…"), [this] { Q_EMIT openWanted(); }});
  if (failure.attempt == ProfileFailure::Attempt::Save)
    notice.actions.push_back({tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }});
  m_notices.show(NoticeKind::AttemptFailed, std::move(notice));
}

// What the state tells by itself (a listener, the profile) is not told twice.
void GatewayNotices::showAnswer(const QString& problem) {
  const bool told = m_notices.has(NoticeKind::ListenerFailed) || m_notices.has(NoticeKind::ProfileProblems);
  put(NoticeKind::AttemptFailed, !problem.isEmpty() && !told,
      {.cause = asSentence(problem),
       .actions = {{tr("Retry"), [this] { m_actions.retry(); }}},
       .dismissal = Dismissal::Allowed});
}

void GatewayNotices::askBeforeLeaving(const QString& purpose) {
  m_notices.show(NoticeKind::LeaveProfile,
                 {.lamp = Lamp::Stalled,
                  .cause = tr("“%1” has unsaved changes.").arg(m_profile.name()),
                  .detail = tr("Save them %1?").arg(purpose),
                  .actions = {{tr("Save"), [this] { m_profile.saveAndLeave(); }},
                              {tr("Discard"), [this] { m_profile.discardAndLeave(); }},
                              {tr("Stay"), [this] { m_profile.stay(); }}}});
}

}  // namespace headgate::ui
