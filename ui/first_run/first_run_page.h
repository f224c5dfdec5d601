// From nothing to the first request in three steps: which services there are, where the gateway listens, and
// how a client is told. It stands where the pages stand while no profile is open, and makes one; over an open
// profile it adds to that, as one edit that can be undone.
//
// Looks for services whenever it is shown. Nothing outside Headgate is read or written without being asked
// for. Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QWidget>

#include "ui/draft/profile_draft.h"
#include "ui/first_run/found_services.h"
#include "ui/first_run/service_plan.h"
#include "ui/profile/profile_session.h"
#include "ui/profile/recent_profiles.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class ClientStep;
class FirstRunAction;
class ListenStep;
class ServiceStep;

class FirstRunPage final : public QWidget {
  Q_OBJECT

 public:
  struct Parts {
    LiveGateway& live;
    ProfileDraft& draft;
    ProfileSession& profile;
    RecentProfiles& recent;
    std::function<void()> start;  // the gateway
    // Puts a listener of the open profile on another port.
    std::function<void(const std::string& listenerId, uint16_t port)> usePort;
  };
  FirstRunPage(Parts parts, const Theme& theme, QWidget* parent = nullptr);

 Q_SIGNALS:
  void demoWanted();
  void openWanted();
  void newWanted();
  void profileWanted(const QString& path);
  // A profile is about to be made, and this page is to stay although there is one.
  void stayWanted();
  void trafficWanted();
  void closeWanted();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeFoot();
  QWidget* makeOpenFoot();
  void follow();
  void update();
  void updateLines();
  void updateAction();
  bool isInProfile(const control::LocalService& service) const;
  std::vector<control::LocalService> newOnes() const;
  void act();
  void make();
  void add();

  const Parts m_parts;
  const Theme& m_theme;
  FoundServices m_services;
  ServiceStep* m_serviceStep;
  ListenStep* m_listenStep;
  FirstRunAction* m_action;
  ClientStep* m_clientStep;
  QWidget* m_foot;      // while no profile is open
  QWidget* m_openFoot;  // over an open one
  std::string m_shownRoot;
  bool m_goesOn = false;  // a profile was made: the focus goes to the lines for clients once they are there
};

}  // namespace headgate::ui
