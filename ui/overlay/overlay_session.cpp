#include "ui/overlay/overlay_session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kAgain = 500ms;

size_t rulesOn(const control::OverlayState& overlay) {
  return size_t(std::ranges::count_if(overlay.rules, &control::OverlayRule::isOn));
}

}  // namespace

OverlaySession::OverlaySession(LiveGateway& live, QObject* parent) : QObject(parent), m_live(live) {
  setObjectName(QStringLiteral("overlaySession"));
  m_told.start();
  m_again.setInterval(kAgain);
  connect(&m_again, &QTimer::timeout, this, [this] {
    askHeld();
    askOverlay();  // how often each rule has been used
  });
  connect(&live, &LiveGateway::countersChanged, this, &OverlaySession::look);
  connect(&live, &LiveGateway::profileChanged, this, &OverlaySession::askOverlay);
}

const control::OverlayRule* OverlaySession::rule(uint64_t id) const {
  const auto found = std::ranges::find(m_overlay.rules, id, &control::OverlayRule::id);
  return found == m_overlay.rules.end() ? nullptr : &*found;
}

const control::HeldMessage* OverlaySession::message(uint64_t exchange) const {
  const auto found = std::ranges::find(m_held, exchange, &control::HeldMessage::exchange);
  return found == m_held.end() ? nullptr : &*found;
}

std::chrono::nanoseconds OverlaySession::sinceTold() const {
  return std::chrono::nanoseconds(m_told.nsecsElapsed());
}

void OverlaySession::look() {
  const control::Counters& counters = m_live.counters();
  if (counters.overlayRules != rulesOn(m_overlay)) askOverlay();
  if (counters.held != m_held.size()) askHeld();
  // While rules are on, they are used.
  if (counters.overlayRules == 0 && m_held.empty())
    m_again.stop();
  else if (!m_again.isActive())
    m_again.start();
}

void OverlaySession::askOverlay() {
  m_live.ask(control::GetOverlay{}, this, [this](control::OverlayState overlay) {
    if (overlay == m_overlay) return;
    m_overlay = std::move(overlay);
    Q_EMIT overlayChanged();
  });
}

void OverlaySession::askHeld() {
  if (std::exchange(m_askingHeld, true)) return;
  m_live.ask(control::GetHeld{}, this, [this](control::HeldMessages held) {
    m_askingHeld = false;
    const bool isNothing = held.messages.empty() && m_held.empty();
    m_held = std::move(held.messages);
    m_told.restart();
    if (!isNothing) Q_EMIT heldChanged();
  });
}

void OverlaySession::setOverlay(control::OverlayState overlay, Done done) {
  m_live.ask(control::SetOverlay{std::move(overlay)}, this,
             [this, done = std::move(done)](const control::Outcome& outcome) {
               askOverlay();
               askHeld();
               if (done) done(outcome);
             });
}

void OverlaySession::turnAllOff() {
  control::OverlayState overlay = m_overlay;
  for (control::OverlayRule& rule : overlay.rules) rule.isOn = false;
  setOverlay(std::move(overlay));
}

void OverlaySession::release(control::ReleaseHeld call, Done done) {
  const bool isTrial = call.isTrial;
  m_live.ask(std::move(call), this, [this, isTrial, done = std::move(done)](const control::Outcome& outcome) {
    if (!isTrial) askHeld();
    if (done) done(outcome);
  });
}

}  // namespace headgate::ui
