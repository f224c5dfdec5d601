// A push button in one of the look's roles, with an icon before its word or without. Of primary ones a view
// has one. What destroys something is a normal button whose word says so. Thread: main; the theme outlives
// it.
#pragma once

#include <optional>

#include <QPushButton>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Button final : public QPushButton {
  Q_OBJECT

 public:
  enum class Role { Normal, Primary, Flat };
  enum class Size { Normal, Small };

  Button(Role role, const QString& text, QWidget* parent = nullptr);
  Button(const Theme& theme, Role role, Icon icon, const QString& text, QWidget* parent = nullptr);

  void setSize(Size size);
};

}  // namespace headgate::ui
