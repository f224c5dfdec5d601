#include "ui/profile/profile_session.h"

#include <utility>

#include <QDir>
#include <QFileInfo>

#include "core/config/document_writer.h"
#include "ui/profile/new_profile.h"
#include "ui/profile/port_change.h"
#include "ui/profile/shared_profile.h"

namespace headgate::ui {

namespace {

QString text(const std::string& words) {
  return QString::fromStdString(words);
}
QString nameOf(const std::string& path) {
  return QFileInfo(text(path)).fileName();
}

}  // namespace

ProfileSession::ProfileSession(LiveGateway& live, RecentProfiles& recent, ProfileDraft& draft,
                               QObject* parent)
    : QObject(parent), m_live(live), m_recent(recent), m_draft(draft) {
  connect(&m_live, &LiveGateway::profileChanged, this, [this] {
    if (!m_live.profile().changedOnDisk) m_keepsMine = false;
    // While the question stands they may be saved by other ways than its answer.
    if (m_next && !isUnsaved()) leave();
  });
}

bool ProfileSession::isOpen() const {
  const control::ProfileState& profile = m_live.profile();
  return profile.isDemo || !profile.path.empty() || !profile.text.empty();
}

bool ProfileSession::isUnsaved() const {
  return isOpen() && (!m_live.profile().isSaved || m_draft.isPending());
}

QString ProfileSession::name() const {
  const control::ProfileState& profile = m_live.profile();
  if (!profile.name.empty()) return text(profile.name);
  return profile.path.empty() ? tr("Untitled") : fileName();
}

QString ProfileSession::fileName() const {
  return nameOf(m_live.profile().path);
}

// By another way to the same place, too; what a link leads to is not looked up: nothing here waits for a
// disk.
bool ProfileSession::isOpenFile(const QString& path) const {
  const QString open = text(m_live.profile().path);
  return !open.isEmpty() && QDir::cleanPath(QFileInfo(path).absoluteFilePath()) == QDir::cleanPath(open);
}

void ProfileSession::open(const QString& path) {
  if (isOpenFile(path) && isUnsaved()) return;
  leaveThen(tr("before %1 is opened").arg(QFileInfo(path).fileName()),
            [this, path] { openNow({.path = path.toStdString()}); });
}

void ProfileSession::openDemo() {
  leaveThen(tr("before the demo is opened"), [this] { openNow({.demo = true}); });
}

void ProfileSession::create() {
  leaveThen(tr("before a new profile is made"), [this] { openNow({.text = std::string(kNewProfile)}); });
}

void ProfileSession::createFrom(std::string text, std::function<void()> done) {
  leaveThen(tr("before a new profile is made"), [this, text = std::move(text), done = std::move(done)] {
    openNow({.text = text, .isWork = true}, done);
  });
}

void ProfileSession::duplicate() {
  config::Json root = m_draft.root();
  root["name"] = tr("%1 (copy)").arg(name()).toStdString();
  const std::string copy = config::toText(m_draft.document().edited(std::move(root)));
  leaveThen(tr("before its copy is opened"), [this, copy] { openNow({.text = copy, .isWork = true}); });
}

// Another demo, or another new profile, is a profile of the same place for the draft: what was edited in the
// one before would be taken for an edit of this one.
bool ProfileSession::takesPlaceOf(const control::OpenProfile& call) const {
  const control::ProfileState& open = m_live.profile();
  return call.demo ? open.isDemo : call.path.empty() && open.path.empty() && !open.isDemo;
}

void ProfileSession::openNow(const control::OpenProfile& call, std::function<void()> done) {
  if (m_draft.isPending() && takesPlaceOf(call)) m_draft.revert(tr("Back to what is served"));
  m_live.ask(call, this, [this, call, done = std::move(done)](const control::Outcome& outcome) {
    // A profile with errors, or one whose port is taken, is open too, and says so itself.
    if (outcome.done || outcome.isInState) {
      if (!call.path.empty()) m_recent.add(text(call.path));
      Q_EMIT succeeded(ProfileAttempt::Open);
      if (done) done();
      return;
    }
    const QString what = call.demo           ? tr("The demo could not be opened.")
                         : call.path.empty() ? tr("A new profile could not be made.")
                                             : tr("%1 could not be opened.").arg(nameOf(call.path));
    m_recent.refresh();
    Q_EMIT failed({.attempt = ProfileAttempt::Open,
                   .cause = what,
                   .detail = text(outcome.problem),
                   .again = [this, call, done] { openNow(call, done); }});
  });
}

void ProfileSession::save(std::function<void()> done) {
  if (m_live.profile().path.empty()) {
    Q_EMIT pathWanted(std::move(done));
    return;
  }
  saveNow({.overwrite = m_keepsMine}, std::move(done));
}

void ProfileSession::saveAs(const QString& path, std::function<void()> done) {
  // The dialog has asked about replacing a file.
  saveNow({.path = path.toStdString(), .overwrite = true}, std::move(done));
}

// What the file is to hold is what one sees: with errors, too, which then are the gateway's to tell.
void ProfileSession::saveNow(const control::SaveProfile& call, std::function<void()> done) {
  if (!m_draft.isPending()) return saveApplied(call, std::move(done));
  m_live.ask(control::ApplyProfile{.text = m_draft.text()}, this,
             [this, call, done = std::move(done)](const control::Outcome&) { saveApplied(call, done); });
}

void ProfileSession::saveApplied(const control::SaveProfile& call, std::function<void()> done) {
  const std::string path = call.path.empty() ? m_live.profile().path : call.path;
  m_live.ask(call, this, [this, call, path, done = std::move(done)](const control::Outcome& outcome) {
    if (!outcome.done) {
      Q_EMIT failed({.attempt = ProfileAttempt::Save,
                     .cause = tr("%1 could not be saved.").arg(nameOf(path)),
                     .detail = text(outcome.problem),
                     .again = [this, call, done] { saveNow(call, done); }});
      return;
    }
    m_keepsMine = false;
    m_recent.add(text(path));
    Q_EMIT succeeded(ProfileAttempt::Save);
    if (done) done();
  });
}

void ProfileSession::share() {
  if (!m_draft.unreadText() && sharedProfile(m_draft.document())) {
    Q_EMIT sharePathWanted();
    return;
  }
  Q_EMIT failed({.attempt = ProfileAttempt::Share,
                 .cause = tr("“%1” cannot be shared yet.").arg(name()),
                 .detail = tr("It has errors, so that it is not certain what in it is secret. Mend them "
                              "first."),
                 .again = [this] { share(); }});
}

void ProfileSession::shareAs(const QString& path) {
  const auto copy = m_draft.unreadText() ? std::nullopt : sharedProfile(m_draft.document());
  if (!copy) return share();  // it was edited meanwhile
  m_live.ask(control::SaveProfile{.path = path.toStdString(), .copy = copy->text}, this,
             [this, path, secrets = int(copy->secrets.size())](const control::Outcome& outcome) {
               if (!outcome.done) {
                 Q_EMIT failed({.attempt = ProfileAttempt::Share,
                                .cause = tr("%1 could not be written.").arg(QFileInfo(path).fileName()),
                                .detail = text(outcome.problem),
                                .again = [this] { share(); }});
                 return;
               }
               Q_EMIT succeeded(ProfileAttempt::Share);
               Q_EMIT shared(path, secrets);
             });
}

void ProfileSession::loadTheirs() {
  m_draft.revert(tr("Back to what is served"));  // an edit: it can be undone
  openNow({.path = m_live.profile().path});
}

void ProfileSession::keepMine() {
  m_keepsMine = true;
  Q_EMIT mineKept();
}

void ProfileSession::applyDraft(std::function<void()> done) {
  apply(m_draft.text(), std::move(done));
}

void ProfileSession::applyAgain() {
  apply(m_live.profile().text, {});
}

bool ProfileSession::usePort(const std::string& listenerId, uint16_t port, std::function<void()> done) {
  const auto changed = withPort(m_live.profile().text, listenerId, port);
  const auto index = listenerIndex(m_draft.root(), listenerId);
  if (!changed || !index) return false;
  m_draft.set("/listeners/" + std::to_string(*index) + "/port", port,
              tr("Listener %1: port %2").arg(text(listenerId)).arg(port));
  apply(*changed, std::move(done));
  return true;
}

void ProfileSession::apply(std::string profile, std::function<void()> done) {
  m_live.ask(control::ApplyProfile{.text = profile}, this,
             [this, profile, done = std::move(done)](const control::Outcome& outcome) {
               if (!outcome.done) {
                 Q_EMIT failed({.attempt = ProfileAttempt::Apply,
                                .cause = tr("The change was not applied."),
                                .detail = text(outcome.problem),
                                .again = [this, profile, done] { apply(profile, done); },
                                .isInState = outcome.isInState});
                 return;
               }
               Q_EMIT succeeded(ProfileAttempt::Apply);
               if (done) done();
             });
}

void ProfileSession::leaveThen(const QString& purpose, std::function<void()> next) {
  if (!isUnsaved()) {
    next();
    return;
  }
  m_next = std::move(next);
  Q_EMIT leaveAsked(purpose);
}

void ProfileSession::saveAndLeave() {
  save([this] { leave(); });
}

void ProfileSession::discardAndLeave() {
  Q_EMIT discarded();
  // Or it would be offered when the program is started again.
  m_live.ask(control::KeepDraft{.discard = true}, [](const control::Outcome&) {});
  leave();
}

void ProfileSession::leave() {
  const std::function<void()> next = std::exchange(m_next, {});
  Q_EMIT leaveSettled();
  if (next) next();
}

void ProfileSession::stay() {
  m_next = {};
  Q_EMIT leaveSettled();
}

}  // namespace headgate::ui
