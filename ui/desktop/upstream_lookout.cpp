#include "ui/desktop/upstream_lookout.h"

#include <algorithm>
#include <chrono>

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookPace = 2s;

}  // namespace

UpstreamLookout::UpstreamLookout(LiveGateway& live, QObject* parent) : QObject(parent), m_live(live) {
  m_clock.start();
  m_timer.setInterval(kLookPace);
  connect(&m_timer, &QTimer::timeout, this, &UpstreamLookout::ask);
  connect(&live, &LiveGateway::stateChanged, this, &UpstreamLookout::follow);
  follow();
}

int UpstreamLookout::down() const {
  return int(std::ranges::count_if(m_targets, isDown));
}

void UpstreamLookout::follow() {
  const bool runs = m_live.state().phase == control::GatewayPhase::Running;
  if (runs == m_timer.isActive()) return;
  if (runs) {
    m_timer.start();
    ask();
    return;
  }
  m_timer.stop();
  m_news.forget();
  take({});
}

void UpstreamLookout::ask() {
  m_live.ask(control::GetTargets{.probes = 1}, [lookout = QPointer(this)](control::TargetStates states) {
    if (lookout && lookout->m_timer.isActive()) lookout->take(std::move(states));
  });
}

void UpstreamLookout::take(control::TargetStates states) {
  const bool isNew = states.targets != m_targets;
  m_targets = std::move(states.targets);
  if (isNew) Q_EMIT changed();
  for (const UpstreamNews::Item& item : m_news.take(m_targets, std::chrono::milliseconds(m_clock.elapsed())))
    Q_EMIT happened(item);
}

}  // namespace headgate::ui
