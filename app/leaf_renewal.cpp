#include "app/leaf_renewal.h"

#include <utility>

namespace headgate::app {

namespace {

constexpr std::chrono::hours kInterval{1};

}  // namespace

LeafRenewal::LeafRenewal(Clock clock, Renew renew) : m_clock(std::move(clock)), m_renew(std::move(renew)) {
  m_timer.setInterval(kInterval);
  m_timer.setTimerType(Qt::VeryCoarseTimer);
  QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void LeafRenewal::expect(std::optional<WallTime> dueAt) {
  m_dueAt = dueAt;
  if (!dueAt)
    m_timer.stop();
  else if (!m_timer.isActive())
    m_timer.start();
}

void LeafRenewal::look() {
  if (m_dueAt && *m_dueAt <= m_clock()) m_renew();
}

}  // namespace headgate::app
