// Breakpoints, fault rules and what they hold, as the window's parts follow them, and what somebody does
// about it. Asks the gateway when its counters say that something has changed, and twice a second while
// something is held.
//
// Nothing of it is kept anywhere: it goes with the program. Thread: main. Ownership: borrows the gateway.
#pragma once

#include <functional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/session/live_gateway.h"

namespace headgate::ui {

class OverlaySession final : public QObject {
  Q_OBJECT

 public:
  explicit OverlaySession(LiveGateway& live, QObject* parent = nullptr);

  const control::OverlayState& overlay() const { return m_overlay; }
  const control::OverlayRule* rule(uint64_t id) const;
  // As they were told; `sinceTold` ago.
  const std::vector<control::HeldMessage>& held() const { return m_held; }
  const control::HeldMessage* message(uint64_t exchange) const;
  std::chrono::nanoseconds sinceTold() const;

  using Done = std::function<void(const control::Outcome&)>;
  void setOverlay(control::OverlayState overlay, Done done = {});
  // Every rule stays where it is, and does nothing any more; what is held goes on.
  void turnAllOff();
  void release(control::ReleaseHeld call, Done done = {});

 Q_SIGNALS:
  void overlayChanged();
  void heldChanged();

 private:
  void look();
  void askOverlay();
  void askHeld();

  LiveGateway& m_live;
  control::OverlayState m_overlay;
  std::vector<control::HeldMessage> m_held;
  QElapsedTimer m_told;
  QTimer m_again;
  bool m_askingHeld = false;
};

}  // namespace headgate::ui
