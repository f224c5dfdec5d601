// What the bar has to say about edits: that somebody else has changed what is being edited, and that edits of
// a run that ended without being asked to can be had again. Thread: main. Ownership: borrows.
#pragma once

#include <QObject>

#include "ui/draft/profile_draft.h"
#include "ui/frame/notices.h"
#include "ui/profile/profile_session.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class DraftNotices final : public QObject {
  Q_OBJECT

 public:
  DraftNotices(LiveGateway& live, ProfileDraft& draft, ProfileSession& profile, Notices& notices,
               QObject* parent = nullptr);

  // Asks what was kept when the program last ended. If there is something of the profile in that file (empty:
  // of any), it is opened and that is offered; `then` is told whether it is.
  void recover(const std::string& path, std::function<void(bool isOpened)> then);

 Q_SIGNALS:
  // Compare theirs with what is edited.
  void compareWanted(const std::string& theirs);

 private:
  void updateTheirs();
  void offer(const control::KeptDraft& kept);

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  ProfileSession& m_profile;
  Notices& m_notices;
};

}  // namespace headgate::ui
