#include "ui/frame/overlay_notice.h"

#include <utility>

#include "ui/session/words.h"

namespace headgate::ui {

OverlayNotice::OverlayNotice(LiveGateway& live, Notices& notices, std::function<void()> onTitle)
    : m_live(live), m_notices(notices), m_onTitle(std::move(onTitle)) {
  connect(&live, &LiveGateway::countersChanged, this, &OverlayNotice::update);
}

QString OverlayNotice::inTitle(const QString& title) const {
  if (m_rules == 0) return title;
  const QString on =
      counted(int64_t(m_rules), tr("1 breakpoint or fault rule on"), tr("%1 breakpoints or fault rules on"));
  return QStringLiteral("%1 — %2").arg(on, title);
}

void OverlayNotice::update() {
  const control::Counters& counters = m_live.counters();
  const bool areRulesNew = std::exchange(m_rules, counters.overlayRules) != counters.overlayRules;
  const bool isHeldNew = std::exchange(m_held, counters.held) != counters.held;
  if (areRulesNew) m_onTitle();
  if (!areRulesNew && !isHeldNew) return;
  if (m_rules == 0) return m_notices.clear(NoticeKind::Overlay);
  const QString held = counted(int64_t(m_held), tr("1 exchange is held."), tr("%1 exchanges are held."));
  m_notices.show(NoticeKind::Overlay,
                 {.lamp = Lamp::Held,
                  .cause = counted(int64_t(m_rules), tr("1 breakpoint or fault rule is on."),
                                   tr("%1 breakpoints or fault rules are on.")),
                  .detail = m_held == 0 ? tr("Traffic is not what it would be without.") : held,
                  .actions = {{tr("Turn all off"), [this] { turnAllOff(); }},
                              {tr("Show"), [this] { Q_EMIT rulesWanted(); }}}});
}

// They stay where they are, to be switched on again.
void OverlayNotice::turnAllOff() {
  m_live.ask(control::GetOverlay{}, this, [this](control::OverlayState overlay) {
    for (control::OverlayRule& rule : overlay.rules) rule.isOn = false;
    m_live.ask(control::SetOverlay{std::move(overlay)}, this, [](const control::Outcome&) {});
  });
}

}  // namespace headgate::ui
