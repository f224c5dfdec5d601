// One term of the filter as a chip: a click takes it back into the line, its cross takes it away. Thread:
// main; the theme outlives it.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace headgate::ui {

class FilterChip final : public QAbstractButton {
  Q_OBJECT

 public:
  FilterChip(const Theme& theme, const QString& term, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 Q_SIGNALS:
  void editWanted();
  void removeWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRect cross() const;

  const Theme& m_theme;
  const bool m_isNegated;
};

}  // namespace headgate::ui
