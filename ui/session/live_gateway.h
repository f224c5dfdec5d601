// The gateway as the window's parts follow it: its state, profile and counters as they are now, and rows as
// they come.
//
// The one place that polls. While rows come it asks 20 times a second, at rest 4 times, and once a second
// while nobody can see the window; where there is more than one reply holds, it asks again at once, seen or
// not, so that none of it is gone before it was asked for. Thread: main. Ownership: borrows the gateway.
#pragma once

#include <functional>
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
  // Rows that were gone all the same.
  uint64_t skipped() const { return m_skipped; }

  // Anything that is to change something, or to be looked up. The reply does not come after this object is
  // gone.
  template <typename Call>
  void ask(Call call, std::function<void(typename Call::Reply)> reply) {
    m_gateway.ask(std::move(call), whileAlive<typename Call::Reply>(std::move(reply)));
  }

  enum class Visibility : uint8_t { Seen, Hidden };
  void setVisibility(Visibility visibility);
  // Whether what shows targets is on the screen.
  void setTargetsVisibility(Visibility visibility);
  // At once, because something was done to them.
  void refreshTargets();

 Q_SIGNALS:
  void stateChanged();
  void profileChanged();
  void countersChanged();
  void targetsChanged();
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
  void followTargets();

  control::Gateway& m_gateway;
  control::GatewayState m_state;
  control::ProfileState m_profile;
  control::Counters m_counters;
  std::vector<control::TargetStatus> m_targets;
  QTimer m_timer;
  QTimer m_targetTimer;
  Visibility m_visibility = Visibility::Seen;
  Visibility m_targetsVisibility = Visibility::Hidden;
  uint64_t m_next = 0;
  uint64_t m_skipped = 0;
  int m_emptyPolls = 0;
  bool m_asking = false;  // a poll's replies are awaited: the next one waits for them
};

}  // namespace headgate::ui
