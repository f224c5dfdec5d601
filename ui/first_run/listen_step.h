// The second step: where the gateway is to listen, and whether that can be had; once a profile is open, where
// it does listen. Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QTimer>

#include "ui/first_run/service_plan.h"
#include "ui/first_run/step_frame.h"
#include "ui/session/live_gateway.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace headgate::ui {

class LampWord;
class LinkButton;

class ListenStep final : public StepFrame {
  Q_OBJECT

 public:
  // Puts a listener of the open profile on another port.
  using UsePort = std::function<void(const std::string& listenerId, uint16_t port)>;

  ListenStep(LiveGateway& live, UsePort usePort, const Theme& theme, QWidget* parent = nullptr);

  const Doors& doors() const { return m_doors; }
  bool isUsable() const { return m_isUsable; }  // they could be had a moment ago
  enum class Shown : uint8_t { Choice, Listeners };
  void show(Shown shown);
  Shown shown() const { return m_shown; }
  void check();

 Q_SIGNALS:
  void changed();

 private:
  void fillChoice();
  void placeState(bool isSentence);
  void take(const control::PortState& state);
  void checkSecure(uint16_t port, bool mayMove);
  void pickFree();
  void usePort(uint16_t port);
  void showListeners();
  void setState(bool isUsable, const QString& problem, uint16_t freePort = 0);

  LiveGateway& m_live;
  const UsePort m_usePort;
  QWidget* m_choice;
  QWidget* m_listeners;
  QLineEdit* m_address = nullptr;
  QLineEdit* m_port = nullptr;
  QGridLayout* m_grid = nullptr;
  QWidget* m_stateLine = nullptr;
  LampWord* m_state = nullptr;
  LinkButton* m_pick = nullptr;
  QCheckBox* m_secure = nullptr;
  QTimer m_typing;
  Doors m_doors;
  uint16_t m_securePort = 8443;
  uint16_t m_freePort = 0;  // that is offered
  uint64_t m_checks = 0;    // an answer to an older one says nothing any more
  bool m_isUsable = false;
  Shown m_shown = Shown::Choice;
};

// Only this machine can connect there.
bool isLoopback(const std::string& address);

}  // namespace headgate::ui
