// One lamp by itself, before a sentence. Its word is its tool tip and what is heard. Thread: main; the theme
// outlives it.
#pragma once

#include <QWidget>

#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LampDot final : public QWidget {
  Q_OBJECT

 public:
  explicit LampDot(const Theme& theme, QWidget* parent = nullptr);

  void setLamp(Lamp lamp);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  Lamp m_lamp = Lamp::NoTraffic;
};

}  // namespace headgate::ui
