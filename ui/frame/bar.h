// A strip of the window with a line at one edge: the toolbar, the status bar. Thread: main.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class Bar : public QWidget {
  Q_OBJECT

 public:
  enum class Edge : uint8_t { Top, Bottom };  // where the line is
  // The theme outlives the bar.
  Bar(const Theme& theme, Edge edge, int height, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  const Theme& theme() const { return m_theme; }

 private:
  const Theme& m_theme;
  const Edge m_edge;
};

// A line of 1 px between groups in a bar.
class BarSeparator final : public QWidget {
  Q_OBJECT

 public:
  explicit BarSeparator(const Theme& theme, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
