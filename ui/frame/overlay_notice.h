// Says in the bar, and to the title, that breakpoints or fault rules are on, with the way to turn them all
// off: traffic is not what it would be without them. Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "ui/frame/notices.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class OverlayNotice final : public QObject {
  Q_OBJECT

 public:
  // `onTitle`: inTitle() has another answer.
  OverlayNotice(LiveGateway& live, Notices& notices, std::function<void()> onTitle);

  // The title, and that rules are on, if any is.
  QString inTitle(const QString& title) const;

 Q_SIGNALS:
  void rulesWanted();  // to be seen

 private:
  void update();
  void turnAllOff();

  LiveGateway& m_live;
  Notices& m_notices;
  const std::function<void()> m_onTitle;
  uint64_t m_rules = 0;
  uint64_t m_held = 0;
};

}  // namespace headgate::ui
