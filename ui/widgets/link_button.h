// An action in words: accent text, underlined under the pointer and with the focus. Thread: main; the theme
// outlives it.
#pragma once

#include <QToolButton>

#include "ui/theme/theme.h"

namespace headgate::ui {

class LinkButton final : public QToolButton {
  Q_OBJECT

 public:
  LinkButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);

  // How far the words stand inside the button: room for the ring. Who aligns links with text takes it off the
  // margin.
  static constexpr int kRingRoom = 3;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
