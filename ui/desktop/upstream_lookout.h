// How the targets are, looked at every two seconds while the gateway runs, whether a page shows them or not:
// for who is told outside the window, and for lists that are not worth following faster.
//
// Thread: main. Ownership: borrows the gateway.
#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/desktop/upstream_news.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class UpstreamLookout final : public QObject {
  Q_OBJECT

 public:
  explicit UpstreamLookout(LiveGateway& live, QObject* parent = nullptr);

  // At most two seconds old; none while no gateway runs.
  const std::vector<control::TargetStatus>& targets() const { return m_targets; }
  int down() const;

 Q_SIGNALS:
  void changed();
  void happened(const headgate::ui::UpstreamNews::Item& item);

 private:
  void follow();
  void ask();
  void take(control::TargetStates states);

  LiveGateway& m_live;
  std::vector<control::TargetStatus> m_targets;
  UpstreamNews m_news;
  QElapsedTimer m_clock;
  QTimer m_timer;
};

}  // namespace headgate::ui
