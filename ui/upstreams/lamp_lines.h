// The four lamps of a target in words, a line each: what is so and, where it is not green, what to do. What
// does not fit is in the tool tip. Thread: main; the theme outlives it.
#pragma once

#include <array>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/upstreams/target_report.h"

namespace headgate::ui {

class LampLines final : public QWidget {
  Q_OBJECT

 public:
  explicit LampLines(const Theme& theme, QWidget* parent = nullptr);

  void setLamps(const std::array<LampReport, 4>& lamps);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  std::array<LampReport, 4> m_lamps;
};

}  // namespace headgate::ui
