// Whether the table follows the newest: words while it does, a chip with how many came since while it does
// not. A click goes there and follows again. Thread: main; the theme outlives it.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace headgate::ui {

class FollowButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FollowButton(const Theme& theme, QWidget* parent = nullptr);

  enum class Mode : uint8_t { Following, Waiting };
  void setMode(Mode mode, int unseen);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  Mode m_mode = Mode::Following;
};

}  // namespace headgate::ui
