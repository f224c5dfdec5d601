// Says in the bar what the state of the gateway and its profile asks for: a listener that failed, a profile
// with errors or changed by somebody else. Takes it back when it is mended. And what was attempted and
// failed, until that succeeds: another success is none of it. Secrets are MissingSecretsDesk's.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QObject>
#include <QString>

#include "ui/frame/gateway_actions.h"
#include "ui/frame/notices.h"
#include "ui/profile/profile_session.h"

namespace headgate::ui {

class GatewayNotices final : public QObject {
  Q_OBJECT

 public:
  GatewayNotices(LiveGateway& live, ProfileSession& profile, GatewayActions& actions, Notices& notices,
                 QObject* parent = nullptr);

 Q_SIGNALS:
  void openWanted();  // another profile
  void saveAsWanted();
  void problemsWanted();  // the whole list

 private:
  void update();
  void tellState();
  void updateListeners();
  void updateFile();
  void updateErrors();
  void showFailure(const ProfileFailure& failure);
  void onSucceeded(ProfileAttempt attempt);
  void showShared(const QString& path, int secrets);
  void showAnswer(const control::Outcome& outcome);
  void askBeforeLeaving(const QString& purpose);
  void put(NoticeKind kind, bool wanted, const Notice& notice);

  LiveGateway& m_live;
  ProfileSession& m_profile;
  GatewayActions& m_actions;
  Notices& m_notices;
  ProfileAttempt m_failedAttempt = ProfileAttempt::Open;  // what AttemptFailed is about
};

}  // namespace headgate::ui
