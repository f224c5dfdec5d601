#include "ui/widgets/button.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include "ui/icons/icon_engine.h"

namespace headgate::ui {
namespace {

constexpr int kHintGap = 8;

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

void Button::setHint(const Theme& theme, const QString& hint) {
  m_hintTheme = &theme;
  m_hint = hint;
  updateGeometry();
  update();
}

int Button::hintWidth() const {
  if (m_hint.isEmpty()) return 0;
  return kHintGap + QFontMetrics(m_hintTheme->fonts().axis()).horizontalAdvance(m_hint);
}

QSize Button::sizeHint() const {
  const QSize whole = QPushButton::sizeHint();
  return m_face == Face::Word ? whole + QSize(hintWidth(), 0) : QSize(kWidthAlone, whole.height());
}

// As the style paints it, with less room for the word.
void Button::paintEvent(QPaintEvent* event) {
  if (m_hint.isEmpty()) return QPushButton::paintEvent(event);
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  painter.drawControl(QStyle::CE_PushButtonBevel, option);
  const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
  option.rect = inside.adjusted(0, 0, -hintWidth(), 0);
  painter.drawControl(QStyle::CE_PushButtonLabel, option);
  const Tokens& tokens = m_hintTheme->tokens();
  const bool isPrimary = property("role").toString() == QLatin1String(nameOf(Role::Primary));
  painter.setFont(m_hintTheme->fonts().axis());
  painter.setPen(!isEnabled() ? tokens.text.disabled
                 : isPrimary  ? tokens.text.onAccent
                              : tokens.text.tertiary);
  painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_hint);
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
