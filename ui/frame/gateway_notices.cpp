#include "ui/frame/gateway_notices.h"

#include <algorithm>

#include "ui/session/listener_text.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

bool isError(const control::ProfileProblem& problem) {
  return problem.isError;
}

const control::ProfileProblem* firstError(const control::ProfileState& profile) {
  const auto first = std::find_if(profile.problems.begin(), profile.problems.end(), isError);
  return first == profile.problems.end() ? nullptr : &*first;
}

}  // namespace

GatewayNotices::GatewayNotices(LiveGateway& live, ProfileSession& profile, GatewayActions& actions,
                               Notices& notices, QObject* parent)
    : QObject(parent), m_live(live), m_profile(profile), m_actions(actions), m_notices(notices) {
  connect(&m_live, &LiveGateway::stateChanged, this, &GatewayNotices::update);
  connect(&m_live, &LiveGateway::profileChanged, this, &GatewayNotices::update);
  connect(&m_profile, &ProfileSession::failed, this, &GatewayNotices::showFailure);
  connect(&m_profile, &ProfileSession::succeeded, this, &GatewayNotices::onSucceeded);
  connect(&m_profile, &ProfileSession::shared, this, &GatewayNotices::showShared);
  connect(&m_profile, &ProfileSession::mineKept, this, &GatewayNotices::updateFile);
  connect(&m_profile, &ProfileSession::leaveAsked, this, &GatewayNotices::askBeforeLeaving);
  connect(&m_profile, &ProfileSession::leaveSettled, this,
          [this] { m_notices.clear(NoticeKind::LeaveProfile); });
  connect(&m_actions, &GatewayActions::answered, this, &GatewayNotices::showAnswer);
  update();
}

void GatewayNotices::update() {
  updateListeners();
  updateFile();
  updateErrors();
}

// Somebody has tried, and for the same reason in vain: what was dismissed is told again, and nothing beside.
void GatewayNotices::tellState() {
  m_notices.recall(NoticeKind::ListenerFailed);
  m_notices.recall(NoticeKind::ProfileProblems);
  update();
}

void GatewayNotices::put(NoticeKind kind, bool wanted, const Notice& notice) {
  if (wanted)
    m_notices.show(kind, notice);
  else
    m_notices.clear(kind);
}

void GatewayNotices::updateListeners() {
  const control::GatewayState& state = m_live.state();
  const QString servedBefore = tr("What was served before goes on being served.");
  // Also one that could not move, and listens where it was.
  const auto failed = std::find_if(state.listeners.begin(), state.listeners.end(), [](auto& listener) {
    return listener.phase == control::ListenerPhase::Failed || !listener.problem.empty();
  });
  if (failed == state.listeners.end()) {
    // Errors of the profile are the profile's own notice.
    const bool isTold = firstError(m_live.profile()) != nullptr;
    put(NoticeKind::ListenerFailed, !state.failure.empty() && !isTold,
        {.cause = asSentence(asText(state.failure)),
         .detail = state.phase == control::GatewayPhase::Running ? servedBefore : QString(),
         .actions = {{tr("Retry"), [this] { m_actions.retry(); }}},
         .dismissal = Dismissal::Allowed});
    return;
  }
  const QString id = asText(failed->id);
  Notice notice{.cause = asSentence(listenerProblem(*failed)),
                .detail = failed->phase == control::ListenerPhase::Failed
                              ? tr("Listener “%1” is not open.").arg(id)
                              : tr("Listener “%1” is still open at %2. ").arg(id, listenerAddress(*failed)) +
                                    servedBefore};
  if (failed->freePort != 0) {
    notice.actions.push_back(
        {tr("Use %1").arg(failed->freePort),
         [this, id = failed->id, port = failed->freePort] { m_actions.usePort(id, port); }});
  }
  notice.actions.push_back({tr("Retry"), [this] { m_actions.retry(); }});
  m_notices.show(NoticeKind::ListenerFailed, std::move(notice));
}

void GatewayNotices::updateFile() {
  const control::ProfileState& profile = m_live.profile();
  if (profile.fileIsGone) {
    m_notices.show(
        NoticeKind::ProfileOnDisk,
        {.lamp = Lamp::Stalled,
         .cause = tr("%1 cannot be read any more.").arg(m_profile.fileName()),
         .detail = tr("Another program deleted, renamed or locked it. What is open here may be the "
                      "only copy, until it is saved."),
         .actions = {{tr("Save"), [this] { m_profile.save(); }},
                     {tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }}},
         .dismissal = Dismissal::Allowed});
    return;
  }
  put(NoticeKind::ProfileOnDisk, profile.changedOnDisk && !m_profile.keepsMine(),
      {.lamp = Lamp::Stalled,
       .cause = tr("%1 was changed by another program.").arg(m_profile.fileName()),
       .detail = tr("You have unsaved changes. Keeping yours replaces the file when you save."),
       .actions = {{tr("Load theirs"), [this] { m_profile.loadTheirs(); }},
                   {tr("Keep mine"), [this] { m_profile.keepMine(); }}}});
}

void GatewayNotices::updateErrors() {
  const control::ProfileState& profile = m_live.profile();
  const control::ProfileProblem* first = firstError(profile);
  if (!first) {
    m_notices.clear(NoticeKind::ProfileProblems);
    return;
  }
  const int errors = int(std::count_if(profile.problems.begin(), profile.problems.end(), isError));
  QString file = profile.path.empty() ? m_profile.name() : m_profile.fileName();
  if (profile.problemsAreOfFile) file = tr("%1 on disk").arg(file);
  QStringList parts;
  if (first->line != 0) parts.append(tr("line %1, column %2").arg(first->line).arg(first->column));
  if (!first->pointer.empty()) parts.append(asText(first->pointer));
  parts.append(asText(first->sentence));
  QString consequence = tr("What was served before goes on being served.");
  if (profile.problemsAreOfFile)
    consequence = tr("What is open stays as it was before.");
  else if (m_live.state().generation == 0)
    consequence = tr("Nothing is served until it is mended.");
  Notice notice{.cause = counted(errors, tr("%1 has an error.").arg(file),
                                 tr("%1 has %2 errors.").arg(file, QStringLiteral("%1"))),
                .detail = asSentence(parts.join(QLatin1String(": "))) + QLatin1Char(' ') + consequence,
                .actions = {{tr("Show all"), [this] { Q_EMIT problemsWanted(); }}},
                .dismissal = Dismissal::Allowed};
  if (!profile.path.empty()) notice.actions.push_back({tr("Load again"), [this] { m_profile.loadTheirs(); }});
  m_notices.show(NoticeKind::ProfileProblems, std::move(notice));
}

void GatewayNotices::showFailure(const ProfileFailure& failure) {
  if (failure.isInState) {
    if (m_failedAttempt == failure.attempt) m_notices.clear(NoticeKind::AttemptFailed);
    return tellState();
  }
  Notice notice{.cause = failure.cause,
                .detail = asSentence(failure.detail),
                .actions = {{tr("Try again"), failure.again}},
                .dismissal = Dismissal::Allowed};
  if (failure.attempt == ProfileAttempt::Open)
    notice.actions.push_back({tr("Open another…"), [this] { Q_EMIT openWanted(); }});
  if (failure.attempt == ProfileAttempt::Save)
    notice.actions.push_back({tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }});
  m_failedAttempt = failure.attempt;
  m_notices.showAnew(NoticeKind::AttemptFailed, std::move(notice));
}

void GatewayNotices::onSucceeded(ProfileAttempt attempt) {
  // What failed of the profile before cannot be tried again on another one.
  const bool isAnother = attempt == ProfileAttempt::Open;
  if (isAnother) m_notices.clear(NoticeKind::GatewayRefused);
  m_notices.clear(NoticeKind::Shared);  // it has been read by whoever goes on
  if (isAnother || attempt == m_failedAttempt) m_notices.clear(NoticeKind::AttemptFailed);
  update();
}

void GatewayNotices::showShared(const QString& path, int secrets) {
  const QString cause =
      secrets == 0 ? tr("Shared. There is no secret in it.")
                   : counted(secrets, tr("Shared without a secret: whoever opens it is asked for it."),
                             tr("Shared without %1 secrets: whoever opens it is asked for them."));
  m_notices.showAnew(NoticeKind::Shared, {.lamp = Lamp::Well,
                                          .cause = cause,
                                          .detail = tr("The copy is %1.").arg(path),
                                          .actions = {},
                                          .dismissal = Dismissal::Allowed});
}

void GatewayNotices::showAnswer(const control::Outcome& outcome) {
  if (outcome.done || outcome.isInState) {
    m_notices.clear(NoticeKind::GatewayRefused);
    if (!outcome.done) tellState();
    return;
  }
  m_notices.showAnew(NoticeKind::GatewayRefused, {.cause = asSentence(asText(outcome.problem)),
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
