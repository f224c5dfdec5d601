// The exchanges that a limit counted, minute by minute, with those that the draft would refuse on top.
// Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/trial_values.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LimitChart final : public QWidget {
  Q_OBJECT

 public:
  explicit LimitChart(const Theme& theme, QWidget* parent = nullptr);

  void setEffect(const control::LimitEffect& effect);
  QSize sizeHint() const override { return {200, 84}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  control::LimitEffect m_effect;
};

}  // namespace headgate::ui
