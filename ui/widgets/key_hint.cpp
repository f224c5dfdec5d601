#include "ui/widgets/key_hint.h"

#include <QEvent>
#include <QPainter>

namespace headgate::ui {

namespace {

constexpr int kFromEdge = 8;
constexpr int kLeastField = 200;  // in less room the placeholder needs all of it

}  // namespace

QString keyHintText(const QKeySequence& keys) {
  QString words = keys.toString(QKeySequence::NativeText);
  words.replace(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), QStringLiteral("↵"));
  return words.replace(QLatin1Char('+'), QLatin1Char(' '));
}

// The key is in the action for who listens; here it is for the eye.
KeyHint::KeyHint(const Theme& theme, QLineEdit& field, const QAction& action)
    : QWidget(&field), m_theme(theme), m_field(field), m_action(action) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  field.installEventFilter(this);
  connect(&field, &QLineEdit::textChanged, this, &KeyHint::place);
  connect(&action, &QAction::changed, this, &KeyHint::follow);
  connect(&theme, &Theme::changed, this, &KeyHint::follow);
  follow();
}

void KeyHint::follow() {
  m_words = keyHintText(m_action.shortcut());
  place();
  update();
}

void KeyHint::place() {
  const int width = QFontMetrics(m_theme.fonts().small()).horizontalAdvance(m_words);
  setGeometry(m_field.width() - width - kFromEdge, 0, width, m_field.height());
  setVisible(!m_words.isEmpty() && m_field.text().isEmpty() && m_field.width() >= kLeastField);
}

bool KeyHint::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &m_field && event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(watched, event);
}

void KeyHint::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(m_theme.fonts().small());
  painter.setPen(m_theme.tokens().text.tertiary);
  painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_words);
}

}  // namespace headgate::ui
