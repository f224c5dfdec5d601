// What a route carried in the last hour, a bar a minute: to the same scale, errors at the foot, and the sums
// in words.
//
// Thread: main. The theme outlives it.
#pragma once

#include <chrono>

#include <QWidget>

#include "ui/routes/route_traffic.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LastHour final : public QWidget {
  Q_OBJECT

 public:
  explicit LastHour(const Theme& theme, QWidget* parent = nullptr);

  // `limited`: how many of its requests there was no room for.
  void setHour(const RouteTraffic::Hour& hour, uint64_t limited, std::chrono::nanoseconds wallNow);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintWords(QPainter& painter) const;
  void paintBars(QPainter& painter) const;

  const Theme& m_theme;
  RouteTraffic::Hour m_hour{};
  QString m_requests;
  QString m_errors;   // empty: none
  QString m_limited;  // empty: none
  QString m_peak;
  uint64_t m_most = 0;  // in a minute
};

}  // namespace headgate::ui
