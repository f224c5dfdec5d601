// What the Upstreams page shows, kept up to date whether it is on the screen or not: the profile's pools, how
// their targets are, and what traffic and probes have shown of them while this window was open. So the page
// is complete as soon as it is looked at, and the mode bar knows how many targets need somebody.
//
// Thread: main. Borrows the gateway, which outlives it.
#pragma once

#include <QObject>

#include "ui/live/wall_clock.h"
#include "ui/session/live_gateway.h"
#include "ui/session/profile_names.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

class UpstreamWatch final : public QObject {
  Q_OBJECT

 public:
  UpstreamWatch(LiveGateway& live, WallClock clock, QObject* parent = nullptr);

  // While it is, all probes that the gateway keeps are asked for; otherwise each new one.
  void setSeen(LiveGateway::Visibility visibility);
  // As of now: times pass without anybody's saying so.
  void refresh();

  const std::vector<PoolRow>& rows() const { return m_rows; }
  const UpstreamTraffic& traffic() const { return m_traffic; }
  const ProfileNames& names() const { return m_names; }
  std::chrono::nanoseconds now() const { return m_clock(); }
  bool isRunning() const;
  // The last ones that the gateway told of.
  const std::vector<control::TargetProbe>& probesOf(const TargetName& name) const;

 Q_SIGNALS:
  void rowsChanged();
  // How many targets need somebody.
  void needsLookChanged(int targets);

 private:
  void takeProfile();
  void follow();
  void takeTargets();

  LiveGateway& m_live;
  const WallClock m_clock;
  std::vector<PoolView> m_pools;
  ProfileNames m_names;
  UpstreamTraffic m_traffic;
  ProbeTrails m_trails;
  std::vector<PoolRow> m_rows;
  int m_needLook = 0;
};

}  // namespace headgate::ui
