// Everything of the window that is about secrets which are not there: what the notice bar says, and the panel
// in which they are typed. The window gives the panel a place and knows no more.
//
// What the gateway misses although the profile that is edited does not, it misses in what it serves; and a
// keychain that does not answer cannot be mended here: both lead to the settings. Thread: main. Ownership:
// the window's; borrows everything else.
#pragma once

#include <QObject>

#include "ui/frame/missing_secrets.h"
#include "ui/frame/missing_secrets_panel.h"
#include "ui/frame/notices.h"
#include "ui/profile/profile_session.h"

namespace headgate::ui {

class MissingSecretsDesk final : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    LiveGateway& live;
    ProfileDraft& draft;
    ProfileSession& profile;
    Notices& notices;
    const Theme& theme;
  };
  MissingSecretsDesk(const Parts& parts, QWidget& window);

  // For the window's layout, below the notice bar.
  QWidget* panel() { return m_panel; }

 Q_SIGNALS:
  void helpWanted();  // the settings of secrets

 private:
  void update();
  void showMissing();
  void showMissedByGateway();
  void showStore();
  void lookAgain();

  LiveGateway& m_live;
  ProfileSession& m_profile;
  Notices& m_notices;
  MissingSecrets m_secrets;
  MissingSecretsPanel* m_panel;
};

}  // namespace headgate::ui
