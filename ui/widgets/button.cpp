#include "ui/widgets/button.h"

#include "ui/icons/icon_engine.h"

namespace headgate::ui {
namespace {

const char* nameOf(Button::Role role) {
  switch (role) {
    case Button::Role::Normal:
      return "normal";
    case Button::Role::Primary:
      return "primary";
    case Button::Role::Flat:
      return "flat";
  }
  return "normal";
}

}  // namespace

// The style sheet reads these properties.
Button::Button(Role role, const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setProperty("role", QString::fromLatin1(nameOf(role)));
}

// The icon stands in the middle of a wider box, which is how far it is from its word; the sheet takes that
// from the padding.
Button::Button(const Theme& theme, Role role, Icon icon, const QString& text, QWidget* parent)
    : Button(role, text, parent) {
  setProperty("icon", true);
  setIcon(ui::icon(icon, theme, role == Role::Primary ? IconGround::Accent : IconGround::Surface));
  setIconSize(QSize(theme.tokens().size.icon + theme.tokens().space.grid, theme.tokens().size.icon));
}

void Button::setSize(Size size) {
  setProperty("scale", size == Size::Small ? QVariant(QStringLiteral("small")) : QVariant());
}

}  // namespace headgate::ui
