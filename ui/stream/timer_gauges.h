// How near a silence came, or comes, to each timer that would end it: under the timing strip, at most three.
// Thread: main; the theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/stream/idle_timers.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TimerGauges final : public QWidget {
  Q_OBJECT

 public:
  explicit TimerGauges(const Theme& theme, QWidget* parent = nullptr);

  // `silence`: the longest of an ended stream; of one that runs, the present one, which counts on.
  void setTimers(std::vector<IdleTimer> timers, std::chrono::nanoseconds silence, bool isRunning);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString leftText(const IdleTimer& timer) const;

  const Theme& m_theme;
  std::vector<IdleTimer> m_timers;
  std::chrono::nanoseconds m_silence{};
  bool m_isRunning = false;
};

// "55.8 s", "9:55.8", "1:00:00".
QString countdownText(std::chrono::nanoseconds left);

}  // namespace headgate::ui
