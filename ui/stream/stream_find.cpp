#include "ui/stream/stream_find.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

StreamFind::StreamFind(const Theme& theme, QWidget* parent) : QWidget(parent) {
  m_edit = new QLineEdit;
  m_edit->setObjectName(QStringLiteral("streamFind"));
  m_edit->setAccessibleName(tr("Find in the stream"));
  m_edit->setPlaceholderText(tr("Find in the events' data"));
  m_edit->setToolTip(tr("Enter: next; Shift+Enter: before; Escape: close"));
  m_edit->installEventFilter(this);
  m_words = new TextLabel(theme, theme.fonts().small(), Tone::Secondary);
  auto* next = new Button(Button::Role::Flat, tr("Next"));
  next->setObjectName(QStringLiteral("streamFindNext"));
  auto* before = new Button(Button::Role::Flat, tr("Before"));
  before->setObjectName(QStringLiteral("streamFindBefore"));
  auto* done = new Button(Button::Role::Flat, tr("Close"));
  done->setObjectName(QStringLiteral("streamFindClose"));
  auto* layout = new QHBoxLayout(this);
  const int margin = theme.tokens().space.panelX;
  layout->setContentsMargins(margin, 0, margin, theme.tokens().space.half);
  layout->addWidget(m_edit, 1);
  layout->addWidget(m_words);
  for (Button* button : {before, next, done}) layout->addWidget(button);
  connect(next, &Button::clicked, this, [this] { Q_EMIT wanted(text(), false); });
  connect(before, &Button::clicked, this, [this] { Q_EMIT wanted(text(), true); });
  connect(done, &Button::clicked, this, &StreamFind::close);
  connect(m_edit, &QLineEdit::textEdited, this, [this] { m_words->clear(); });
  hide();
}

void StreamFind::open() {
  show();
  m_edit->setFocus(Qt::ShortcutFocusReason);
  m_edit->selectAll();
}

QString StreamFind::text() const {
  return m_edit->text();
}

void StreamFind::showFound(bool found) {
  m_words->setText(found ? QString() : tr("not found any more in this direction"));
}

void StreamFind::close() {
  hide();
  m_words->clear();
  Q_EMIT closed();
}

void StreamFind::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  QWidget::keyPressEvent(event);
}

bool StreamFind::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      if (!text().isEmpty()) Q_EMIT wanted(text(), key->modifiers() & Qt::ShiftModifier);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace headgate::ui
