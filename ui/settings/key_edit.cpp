#include "ui/settings/key_edit.h"

#include <QKeyEvent>

namespace headgate::ui {

namespace {

bool leadsOn(const QKeyEvent& key) {
  const bool plain = (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
  return plain && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape);
}

bool isModifier(int key) {
  return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
         key == Qt::Key_AltGr || key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_unknown ||
         key == 0;
}

// Of the modifiers those that a shortcut can name; Shift is in the sign already where it makes one ("?").
QKeySequence sequenceOf(const QKeyEvent& key) {
  Qt::KeyboardModifiers modifiers =
      key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
  const QString text = key.text();
  const bool isSign =
      text.size() == 1 && text[0].isPrint() && !text[0].isLetterOrNumber() && !text[0].isSpace();
  if (isSign) modifiers &= ~Qt::ShiftModifier;
  return QKeySequence(QKeyCombination(modifiers, Qt::Key(key.key())));
}

}  // namespace

KeyEdit::KeyEdit(QWidget* parent) : QLineEdit(parent) {
  setReadOnly(true);
  setContextMenuPolicy(Qt::NoContextMenu);
  setPlaceholderText(tr("Press the keys"));
}

void KeyEdit::setKeys(const QKeySequence& keys) {
  m_keys = keys;
  setText(keys.toString(QKeySequence::NativeText));
}

// Or the window's own commands would take them.
bool KeyEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !leadsOn(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent* event) {
  if (leadsOn(*event)) return event->ignore();
  if (isModifier(event->key()) || event->isAutoRepeat()) return;
  const bool takesAway = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
  setKeys(takesAway ? QKeySequence() : sequenceOf(*event));
  Q_EMIT pressed(m_keys);
}

}  // namespace headgate::ui
