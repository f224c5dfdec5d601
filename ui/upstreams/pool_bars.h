// What each target of a pool carried in each of the last 30 minutes, as bars to one scale, so that one sees
// where its exchanges went; and since when one is down. Thread: main; the theme outlives it.
#pragma once

#include <chrono>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

class PoolBars final : public QWidget {
  Q_OBJECT

 public:
  explicit PoolBars(const Theme& theme, QWidget* parent = nullptr);

  void setPool(const PoolRow& pool, std::chrono::nanoseconds wallNow);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Line {
    QString name;
    std::vector<uint32_t> counts;
    std::chrono::nanoseconds downSince{};
  };

  void paintLine(QPainter& painter, const QRect& room, const Line& line) const;

  const Theme& m_theme;
  std::vector<Line> m_lines;
  uint32_t m_most = 0;
  std::chrono::nanoseconds m_now{};
};

}  // namespace headgate::ui
