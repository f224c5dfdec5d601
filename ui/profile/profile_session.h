// The open profile, as the window's user handles it: open, new, apply, save, share, and what has to be asked
// first.
// Files are the gateway's business; this only asks for them, so that nothing here waits. What was edited and
// not applied (ProfileDraft) is applied before it is saved, and counts as something to lose.
//
// What fails leaves everything as it was and is told by failed(). Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "ui/draft/profile_draft.h"
#include "ui/profile/recent_profiles.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

enum class ProfileAttempt : uint8_t { Open, Save, Apply, Share };

// An attempt that failed, and how to repeat it.
struct ProfileFailure {
  ProfileAttempt attempt = ProfileAttempt::Open;
  QString cause;  // "agents.json could not be opened."
  QString detail;
  std::function<void()> again;
  bool isInState = false;  // see control::Outcome
};

class ProfileSession final : public QObject {
  Q_OBJECT

 public:
  ProfileSession(LiveGateway& live, RecentProfiles& recent, ProfileDraft& draft, QObject* parent = nullptr);

  bool isOpen() const;
  bool isUnsaved() const;  // there is something to lose
  QString name() const;    // "Local agents"
  QString fileName() const;

  // These ask before unsaved changes would be lost. To open what is open loses nothing: its changes stay.
  void open(const QString& path);
  void openDemo();
  void create();
  // A new one, in no file, that says this; `done` is called if it is open.
  void createFrom(std::string text, std::function<void()> done = {});
  // A new one, in no file, that says the same under another name.
  void duplicate();
  // Calls `next` as soon as nothing would be lost: at once, or when what is asked then has been answered.
  // Whoever stays never gets there.
  void leaveThen(const QString& purpose, std::function<void()> next);

  // Writes the file; a profile without one makes pathWanted(). `done` is called if it succeeded.
  void save(std::function<void()> done = {});
  void saveAs(const QString& path, std::function<void()> done = {});
  // A copy without its secrets, for somebody else; the open profile stays what it is. Of one that has errors
  // nobody can tell what is secret in it: failed(). Otherwise sharePathWanted(), whose answer is shareAs().
  void share();
  void shareAs(const QString& path);
  // The file was changed by somebody else while there are unsaved changes here.
  void loadTheirs();
  void keepMine();
  bool keepsMine() const { return m_keepsMine; }

  // Serves the draft from now on; `done` is called if it succeeded.
  void applyDraft(std::function<void()> done = {});
  // Serves what was applied last once more.
  void applyAgain();
  // Serves the profile as it was applied last with that listener on another port, and edits the draft so.
  // False: it has no such listener.
  bool usePort(const std::string& listenerId, uint16_t port, std::function<void()> done);

  // The answers to leaveAsked().
  void saveAndLeave();
  void discardAndLeave();
  void stay();

 Q_SIGNALS:
  void failed(const headgate::ui::ProfileFailure& failure);
  void succeeded(headgate::ui::ProfileAttempt attempt);
  void mineKept();
  void pathWanted(std::function<void()> done);
  void sharePathWanted();
  // Whoever opens the copy is asked for so many secrets.
  void shared(const QString& path, int secrets);
  void leaveAsked(const QString& purpose);
  void leaveSettled();
  // What is not saved is not wanted any more.
  void discarded();

 private:
  bool isOpenFile(const QString& path) const;
  bool takesPlaceOf(const control::OpenProfile& call) const;
  void leave();
  void openNow(const control::OpenProfile& call, std::function<void()> done = {});
  void saveNow(const control::SaveProfile& call, std::function<void()> done);
  void saveApplied(const control::SaveProfile& call, std::function<void()> done);
  void apply(std::string profile, std::function<void()> done);

  LiveGateway& m_live;
  RecentProfiles& m_recent;
  ProfileDraft& m_draft;
  std::function<void()> m_next;  // waits for an answer to leaveAsked(), or for there being nothing to ask
  bool m_keepsMine = false;
};

}  // namespace headgate::ui
