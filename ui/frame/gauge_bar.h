// A gauge as a widget; the figures stand beside it. Thread: main. The theme outlives it.
#pragma once

#include <QWidget>

#include "ui/paint/gauge.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class GaugeBar final : public QWidget {
  Q_OBJECT

 public:
  explicit GaugeBar(const Theme& theme, QWidget* parent = nullptr);
  void setShare(double share);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  double m_share = 0;
};

}  // namespace headgate::ui
