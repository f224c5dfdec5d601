// Below the table: the chosen target, the log of its probes, and the limits, side by side; where there is
// little room the limits go beneath. Thread: main; the theme outlives it.
#pragma once

#include <QScrollArea>

#include "ui/theme/theme.h"

class QGridLayout;

namespace headgate::ui {

class LimitsPane;
class ProbeLog;
class TargetPane;

class UpstreamDetail final : public QScrollArea {
  Q_OBJECT

 public:
  explicit UpstreamDetail(const Theme& theme, QWidget* parent = nullptr);

  TargetPane& target() { return *m_target; }
  ProbeLog& log() { return *m_log; }
  LimitsPane& limits() { return *m_limits; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  TargetPane* m_target;
  ProbeLog* m_log;
  LimitsPane* m_limits;
  QGridLayout* m_grid;
  bool m_isNarrow = false;
};

}  // namespace headgate::ui
