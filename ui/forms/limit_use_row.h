// Who has used how much of a limit: "127.0.0.1", a gauge, "21 of 30". Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/limit_values.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LimitUseRow final : public QWidget {
  Q_OBJECT

 public:
  LimitUseRow(const Theme& theme, const control::LimitUse& use, uint64_t capacity, QWidget* parent);

  QSize sizeHint() const override { return {200, m_theme.tokens().size.tag + 2}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  const control::LimitUse m_use;
  const uint64_t m_capacity;
};

}  // namespace headgate::ui
