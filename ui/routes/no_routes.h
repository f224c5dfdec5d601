// What the page shows where there is no route: why, and a first one to copy.
#pragma once

#include <QWidget>

#include "core/control/gateway_values.h"
#include "ui/theme/theme.h"

class QPushButton;

namespace headgate::ui {

class EmptyState;

class NoRoutes final : public QWidget {
  Q_OBJECT

 public:
  explicit NoRoutes(const Theme& theme, QWidget* parent = nullptr);

  void setProfile(const control::ProfileState& profile);

 private:
  void copyExample();

  EmptyState* m_state;
  QPushButton* m_copy;
};

}  // namespace headgate::ui
