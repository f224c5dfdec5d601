// A box with a line around it: what stands in it belongs together. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class FramedBox : public QWidget {
  Q_OBJECT

 public:
  enum class Ground : uint8_t { Data, Detail };

  FramedBox(const Theme& theme, Ground ground, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  const Theme& theme() const { return m_theme; }

 private:
  const Theme& m_theme;
  const Ground m_ground;
};

}  // namespace headgate::ui
