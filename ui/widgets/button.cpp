#include "ui/widgets/button.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QToolTip>

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

void Button::setFace(Face face) {
  if (face == m_face) return;
  m_face = face;
  updateGeometry();
  update();
}

QSize Button::sizeHint() const {
  const QSize whole = QPushButton::sizeHint();
  return m_face == Face::Word ? whole : QSize(kWidthAlone, whole.height());
}

void Button::initStyleOption(QStyleOptionButton* option) const {
  QPushButton::initStyleOption(option);
  if (m_face == Face::IconAlone) option->text.clear();
}

bool Button::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && m_face == Face::IconAlone && toolTip().isEmpty()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
  }
  return QPushButton::event(event);
}

}  // namespace headgate::ui
