// From the wish to close the window to the close: what would be lost is asked about first, in the window and
// never in a box over it. Unsaved changes, then exchanges that still run, then clients whose settings lead
// here.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/frame/notices.h"
#include "ui/profile/profile_session.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class Closing final : public QObject {
  Q_OBJECT

 public:
  Closing(LiveGateway& live, ProfileSession& profile, Notices& notices, QObject* parent = nullptr);

  // Somebody wants to close. Allowed at once if nothing would be lost; else the window asks, and allowed()
  // may come.
  void request();
  bool isAllowed() const { return m_step == Step::Allowed; }

 Q_SIGNALS:
  void allowed();

 private:
  enum class Step : uint8_t {
    Open,
    AskingAboutProfile,
    AskingAboutExchanges,
    Draining,
    Cutting,
    LookingAtClients,
    AskingAboutClients,
    GivingBack,
    Allowed
  };

  void checkExchanges();
  void askAboutExchanges();
  void drain();
  void showDrain();
  void quitNow();
  void checkClients();
  void askAboutClients(const QStringList& names);
  void giveBack();
  void stay();
  void allow();

  LiveGateway& m_live;
  ProfileSession& m_profile;
  Notices& m_notices;
  Step m_step = Step::Open;
  QElapsedTimer m_draining;
  QTimer m_tick;      // while draining: the time that is shown
  QTimer m_patience;  // the gateway does not answer a cut, or what its clients are: closing does not wait
};

}  // namespace headgate::ui
