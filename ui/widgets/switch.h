// On or off, at once. Its accessible name is the caller's to set, for the word stands beside it. Thread:
// main; the theme outlives it.
#pragma once

#include <QCheckBox>

#include "ui/theme/theme.h"

namespace headgate::ui {

class Switch final : public QCheckBox {
  Q_OBJECT

 public:
  explicit Switch(const Theme& theme, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool hitButton(const QPoint& position) const override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
