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
  struct Cut {
    int64_t at = 0;  // nanoseconds
    QString text;    // as the profile has it: "150 s"

    bool operator==(const Cut&) const = default;
  };
  struct Values {
    std::deque<int64_t> times;  // nanoseconds
    std::optional<Cut> draft;   // the timer; nothing: it is off
    std::optional<Cut> served;  // only if it is another one
    uint64_t cutNow = 0;        // that never came, because the served timer cut them
  };

  explicit FirstByteChart(const Theme& theme, QWidget* parent = nullptr);

  void setValues(Values values);
  QSize sizeHint() const override { return {200, 100}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double range() const;
  void paintCut(QPainter& painter, const QRect& plot, const Cut& cut, bool isDraft, int line) const;

  const Theme& m_theme;
  Values m_values;
};

}  // namespace headgate::ui
