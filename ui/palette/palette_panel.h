// What the palette stands on: raised, its corners cut, the icon of searching at the left of its head, lines
// under its head and over its foot. Thread: main; the theme outlives it.
#pragma once

#include <QFrame>

#include "ui/theme/theme.h"

namespace headgate::ui {

class PalettePanel final : public QFrame {
  Q_OBJECT

 public:
  static constexpr int kHead = 48;
  static constexpr int kFoot = 32;
  static constexpr int kSide = 14;

  PalettePanel(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {}

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
