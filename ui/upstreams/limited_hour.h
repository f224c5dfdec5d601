// How many requests limits turned away in each minute of the last hour, as bars, and of the longest burst
// when it was, who it was and where. Thread: main; the theme outlives it.
#pragma once

#include <chrono>

#include <QWidget>

#include "ui/session/profile_names.h"
#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_traffic.h"

namespace headgate::ui {

class LimitedHour final : public QWidget {
  Q_OBJECT

 public:
  explicit LimitedHour(const Theme& theme, QWidget* parent = nullptr);

  void setHour(const UpstreamTraffic& traffic, const ProfileNames& names, std::chrono::nanoseconds wallNow);
  uint64_t limited() const { return m_all; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int leftOf(size_t minute) const;

  const Theme& m_theme;
  UpstreamTraffic::Hour m_hour{};
  uint64_t m_all = 0;
  uint32_t m_most = 1;
  size_t m_burstEnd = 0;  // the minute after it
  QString m_burst;        // empty: there was none
  QString m_from;
  QString m_to;
};

}  // namespace headgate::ui
