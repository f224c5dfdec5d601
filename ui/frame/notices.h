// What the bar under the toolbar has to say: at most one thing, the most important one. What it displaced
// comes back when that one is settled.
//
// One place a kind: a new notice of a kind takes the place of the old one. Thread: main.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QObject>
#include <QString>

#include "ui/paint/lamps.h"

namespace headgate::ui {

// In the order of importance.
enum class NoticeKind : uint8_t {
  AttemptFailed,    // of what was to become of the profile; also of the answer to one of the next questions
  GatewayRefused,   // to start or stop
  LeaveProfile,     // save, discard or stay?
  Quit,             // exchanges are running
  TrayClose,        // does the gateway go on without the window?
  Shared,           // a copy was, as somebody has just asked for
  ListenerFailed,   // or the gateway as a whole
  DraftKept,        // of a run that ended without being asked to
  DraftOverTheirs,  // what is being edited was changed by somebody else
  ProfileOnDisk,    // likewise, what was applied and not saved
  ProfileProblems,
  MissingSecrets,
  SecretStore,
};

struct NoticeAction {
  QString word;
  std::function<void()> run;
};

enum class Dismissal : uint8_t { OnlyByAction, Allowed };

struct Notice {
  Lamp lamp = Lamp::Failed;
  QString cause;   // a sentence, bold
  QString detail;  // another one, or nothing
  std::vector<NoticeAction> actions;
  Dismissal dismissal = Dismissal::OnlyByAction;
};

class Notices final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void show(NoticeKind kind, Notice notice);
  // Of an event and not of a state: that it came to pass once more is told, though it was dismissed before.
  void showAnew(NoticeKind kind, Notice notice);
  // What it was about is no more.
  void clear(NoticeKind kind);
  // It has been read: it does not come again until it says something else, or has been cleared.
  void dismiss(NoticeKind kind);
  // What was dismissed has come to pass once more: the next show() is not taken for read.
  void recall(NoticeKind kind) { m_dismissed.erase(kind); }
  bool has(NoticeKind kind) const { return m_notices.contains(kind); }

  // nullptr: nothing to say.
  const Notice* top() const { return m_notices.empty() ? nullptr : &m_notices.begin()->second; }
  // Requires: top().
  NoticeKind topKind() const { return m_notices.begin()->first; }
  int waiting() const { return m_notices.empty() ? 0 : int(m_notices.size()) - 1; }

 Q_SIGNALS:
  void changed();

 private:
  std::map<NoticeKind, Notice> m_notices;
  std::map<NoticeKind, QString> m_dismissed;  // what they said
};

}  // namespace headgate::ui
