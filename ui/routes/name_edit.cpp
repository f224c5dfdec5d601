#include "ui/routes/name_edit.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

namespace headgate::ui {

namespace {

constexpr int kNameLineHeight = 28;
constexpr int kLeastName = 48;
constexpr int kCaretRoom = 6;

}  // namespace

NameEdit::NameEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme) {
  setObjectName(QStringLiteral("routeName"));
  setAccessibleName(tr("Name of the route"));
  setProperty("look", QStringLiteral("bare"));
  setFont(theme.fonts().title());
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
  connect(this, &QLineEdit::editingFinished, this, &NameEdit::take);
}

void NameEdit::setName(const QString& name) {
  const bool isTyped = hasFocus() && text() != m_name;
  m_name = name;
  if (isTyped || text() == name) return;
  setText(name);
  setCursorPosition(0);
}

void NameEdit::edit() {
  setFocus(Qt::OtherFocusReason);
  selectAll();
}

void NameEdit::take() {
  if (text() != m_name) Q_EMIT renamed(text());
}

void NameEdit::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      setText(m_name);
      selectAll();
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      QLineEdit::keyPressEvent(event);
      clearFocus();
      break;
    default:
      QLineEdit::keyPressEvent(event);
  }
}

QSize NameEdit::sizeHint() const {
  return {std::max(kLeastName, fontMetrics().horizontalAdvance(text()) + kCaretRoom), kNameLineHeight};
}

QSize NameEdit::minimumSizeHint() const {
  return {kLeastName, kNameLineHeight};
}

// A line under the name says that it can be typed, and that it is.
void NameEdit::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (!hasFocus() && !underMouse()) return;
  const Tokens& tokens = m_theme.tokens();
  const int thick = hasFocus() ? tokens.size.focusRing : 1;
  QPainter(this).fillRect(QRect(0, height() - thick, width(), thick),
                          hasFocus() ? tokens.accent.focus : tokens.line.strong);
}

}  // namespace headgate::ui
