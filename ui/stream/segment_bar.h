// A choice of a few words in one box. A tab bar in another dress, so that keys and screen readers know it.
// Thread: main; the theme outlives it.
#pragma once

#include <QTabBar>

#include "ui/theme/theme.h"

namespace headgate::ui {

class SegmentBar final : public QTabBar {
  Q_OBJECT

 public:
  explicit SegmentBar(const Theme& theme, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  QSize tabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
