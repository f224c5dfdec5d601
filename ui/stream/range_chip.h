// The chosen stretch of a stream, as a term of the filter; a click lets it go. Thread: main; the theme
// outlives it.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace headgate::ui {

class RangeChip final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit RangeChip(const Theme& theme, QWidget* parent = nullptr);

  void setTerm(const QString& term);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
