// Limits as they hold now: how much of each is used and by whom, what they turned away in the last hour, and
// what those that only count, or that the draft has, would have turned away. Thread: main; the theme outlives
// it.
#pragma once

#include <chrono>

#include <QWidget>

#include "core/control/limit_values.h"
#include "core/control/trial_values.h"
#include "ui/session/profile_names.h"
#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_traffic.h"

namespace headgate::ui {

class LimitLineModel;
class LimitedHour;
class RowTable;
class SectionHead;
class TextLabel;

class LimitsPane final : public QWidget {
  Q_OBJECT

 public:
  explicit LimitsPane(const Theme& theme, QWidget* parent = nullptr);

  void setLimits(const control::LimitStates& limits, const ProfileNames& names);
  void setTraffic(const UpstreamTraffic& traffic, const ProfileNames& names,
                  std::chrono::nanoseconds wallNow);
  void setEffect(const control::DraftEffect& effect, const ProfileNames& names);
  QWidget* table() const;

 private:
  LimitLineModel* m_model;
  RowTable* m_table;
  TextLabel* m_none;
  TextLabel* m_limited;
  TextLabel* m_effect;
  LimitedHour* m_hour;
};

}  // namespace headgate::ui
