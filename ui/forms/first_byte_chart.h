// How many answers took how long to their first byte, and where the timer would cut: as it is served, and as
// the draft has it. Linear; what lies beyond the picture's right edge is named there. Thread: main; the theme
// outlives it.
#pragma once

#include <deque>
#include <optional>

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class FirstByteChart final : public QWidget {
  Q_OBJECT

 public:
  struct Values {
    std::deque<int64_t> times;      // nanoseconds
    std::optional<int64_t> draft;   // the timer; nothing: it is off
    std::optional<int64_t> served;  // only if it is another one
    uint64_t cutNow = 0;            // that never came, because the served timer cut them
  };

  explicit FirstByteChart(const Theme& theme, QWidget* parent = nullptr);

  void setValues(Values values);
  QSize sizeHint() const override { return {200, 100}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double range() const;
  void paintCut(QPainter& painter, const QRect& plot, int64_t cut, bool isDraft, int line) const;

  const Theme& m_theme;
  Values m_values;
};

}  // namespace headgate::ui
