// The gateway as the window's parts follow it: its state, profile and counters as they are now, and rows as
// they come.
//
// The one place that polls. While rows come it asks 20 times a second, at rest 4 times, and once a second
// while nobody can see the window; where there is more than one reply holds, it asks again at once, seen or
// not, so that none of it is gone before it was asked for. Thread: main. Ownership: borrows the gateway.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/control/gateway.h"

namespace headgate::ui {

class LiveGateway final : public QObject {
  Q_OBJECT

 public:
  explicit LiveGateway(control::Gateway& gateway, QObject* parent = nullptr);

  // As last told; empty values before the first reply.
  const control::GatewayState& state() const { return m_state; }
  const control::ProfileState& profile() const { return m_profile; }
  const control::Counters& counters() const { return m_counters; }
  // Only as old as a moment while somebody follows them.
  const std::vector<control::TargetStatus>& targets() const { return m_targets; }
  const control::LimitStates& limits() const { return m_limits; }
  // Rows that were gone all the same.
  uint64_t skipped() const { return m_skipped; }

  // Anything that is to change something, or to be looked up. The reply does not come after this object is
  // gone.
  template <typename Call>
  void ask(Call call, std::function<void(typename Call::Reply)> reply) {
    m_gateway.ask(std::move(call), whileAlive<typename Call::Reply>(std::move(reply)));
  }

  // The same for a receiver that may be gone before this object is: then it does not come either.
  template <typename Call>
  void ask(Call call, const QObject* receiver, std::function<void(typename Call::Reply)> reply) {
    ask(std::move(call), [guard = QPointer(receiver), reply = std::move(reply)](typename Call::Reply value) {
      if (guard) reply(std::move(value));
    });
  }

  enum class Visibility : uint8_t { Seen, Hidden };
  void setVisibility(Visibility visibility);
  // Whether what follows targets, or limits, shows them: each viewer says so of itself, and one that is gone
  // sees nothing. Of each target there are its last `probes`, or more if another viewer wants more.
  static constexpr uint32_t kAllProbes = 100;
  void setTargetsVisibility(const QObject* viewer, Visibility visibility, uint32_t probes = 1);
  void setLimitsVisibility(const QObject* viewer, Visibility visibility);
  // At once, because something was done to them.
  void refreshTargets();

 Q_SIGNALS:
  void stateChanged();
  void profileChanged();
  void countersChanged();
  // Also where only time has passed: a probe came, a limit has filled up again.
  void targetsChanged();
  void limitsChanged();
  void fed(const headgate::control::FeedBatch& batch);

 private:
  template <typename Reply>
  std::function<void(Reply)> whileAlive(std::function<void(Reply)> reply) {
    return [guard = QPointer<LiveGateway>(this), reply = std::move(reply)](Reply value) {
      if (guard) reply(std::move(value));
    };
  }

  void refresh();
  void poll();
  void takeBatch(const control::FeedBatch& batch, size_t limit);
  using Viewers = std::map<const QObject*, uint32_t>;  // and how many probes they want
  void setViewer(Viewers& viewers, const QObject* viewer, Visibility visibility, uint32_t probes);
  bool isSeen(const Viewers& viewers) const;
  void follow();
  void refreshLimits();

  control::Gateway& m_gateway;
  control::GatewayState m_state;
  control::ProfileState m_profile;
  control::Counters m_counters;
  std::vector<control::TargetStatus> m_targets;
  control::LimitStates m_limits;
  QTimer m_timer;
  QTimer m_targetTimer;
  QTimer m_limitTimer;
  Visibility m_visibility = Visibility::Seen;
  Viewers m_targetViewers;
  Viewers m_limitViewers;
  uint64_t m_next = 0;
  uint64_t m_skipped = 0;
  int m_emptyPolls = 0;
  bool m_asking = false;  // a poll's replies are awaited: the next one waits for them
};

}  // namespace headgate::ui
