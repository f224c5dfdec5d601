// The four lamps of a target in words: what is so and, where it is not green, what to do. Each takes as many
// lines as its words need. Thread: main; the theme outlives it.
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
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  int left() const;  // of the words
  int heightOf(size_t lamp) const;
  void giveRoom();

  const Theme& m_theme;
  std::array<LampReport, 4> m_lamps;
};

}  // namespace headgate::ui
