#include "ui/forms/value_edit.h"

#include <memory>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include "ui/forms/form_words.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {
namespace {

constexpr int kSuffixMargin = 8;
constexpr int kTextLeft = 10;  // where QLineEdit puts its own

bool isResetKey(const QKeyEvent& event) {
  return event.key() == Qt::Key_Backspace && event.modifiers() == Qt::ControlModifier;
}

}  // namespace

ValueEdit::ValueEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme) {
  setMinimumWidth(40);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  connect(this, &QLineEdit::returnPressed, this, &ValueEdit::left);
}

void ValueEdit::setWire(bool isWire) {
  setFont(isWire ? m_theme.fonts().wire() : m_theme.fonts().body());
}

void ValueEdit::setUnset(bool isUnset, const QString& standing) {
  m_standing = standing;
  setAccessibleDescription(isUnset ? standing : QString());
  restyle("unset", isUnset);
}

void ValueEdit::setSuffix(const QString& suffix) {
  if (m_suffix == suffix) return;
  m_suffix = suffix;
  const int room =
      suffix.isEmpty() ? 0 : QFontMetrics(m_theme.fonts().small()).horizontalAdvance(suffix) + kSuffixMargin;
  setTextMargins(0, 0, room, 0);
  update();
}

void ValueEdit::setCheck(FieldCheck check) {
  const char* word = check == FieldCheck::Error ? "error" : check == FieldCheck::Warn ? "warn" : "";
  restyle("check", QString::fromLatin1(word));
}

// Style sheets look at properties only when they are asked to.
void ValueEdit::restyle(const char* name, const QVariant& value) {
  if (property(name) == value) return;
  setProperty(name, value);
  if (!testAttribute(Qt::WA_WState_Polished)) return;  // it will be looked at when it is shown
  style()->unpolish(this);
  style()->polish(this);
}

void ValueEdit::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  if (text().isEmpty() && !m_standing.isEmpty()) {  // the style sheet's placeholder would be too pale to read
    const QRect inside = rect().adjusted(kTextLeft, 0, -kTextLeft - textMargins().right(), 0);
    painter.setPen(m_theme.tokens().text.tertiary);
    paintTextLine(painter, inside, font(), m_standing);
  }
  painter.setFont(m_theme.fonts().small());
  painter.setPen(m_theme.tokens().text.tertiary);
  painter.drawText(rect().adjusted(0, 0, -kSuffixMargin, 0), int(Qt::AlignRight | Qt::AlignVCenter),
                   m_suffix);
}

void ValueEdit::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) Q_EMIT left();
}

bool ValueEdit::event(QEvent* event) {
  // Otherwise a shortcut of the window's would come first.
  if (event->type() == QEvent::ShortcutOverride && isResetKey(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QLineEdit::event(event);
}

void ValueEdit::keyPressEvent(QKeyEvent* event) {
  if (isResetKey(*event)) return Q_EMIT resetWanted();
  QLineEdit::keyPressEvent(event);
}

void ValueEdit::contextMenuEvent(QContextMenuEvent* event) {
  const std::unique_ptr<QMenu> menu(createStandardContextMenu());
  menu->addSeparator();
  QAction* reset = menu->addAction(FormWords::tr("Back to default"));
  reset->setEnabled(!property("unset").toBool());
  connect(reset, &QAction::triggered, this, &ValueEdit::resetWanted);
  menu->exec(event->globalPos());
}

}  // namespace headgate::ui
