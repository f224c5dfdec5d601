// Figures with their names over them, side by side, in as many lines as they need. Thread: main; the theme
// outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

struct Figure {
  QString name;
  QString value;
  Tone tone = Tone::Plain;

  bool operator==(const Figure&) const = default;
};

class FigureRow final : public QWidget {
  Q_OBJECT

 public:
  explicit FigureRow(const Theme& theme, QWidget* parent = nullptr);

  void setFigures(std::vector<Figure> figures);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  // Where each stands within that width, and how high all are.
  std::vector<QPoint> places(int width, int* height) const;
  int widthOf(const Figure& figure) const;
  int lineHeight() const;

  const Theme& m_theme;
  std::vector<Figure> m_figures;
};

}  // namespace headgate::ui
