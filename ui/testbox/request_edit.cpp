#include "ui/testbox/request_edit.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMimeData>
#include <QStyle>
#include <QTextOption>

namespace headgate::ui {

namespace {
constexpr int kMostLines = 6;
}

RequestEdit::RequestEdit(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme) {
  setProperty("look", QStringLiteral("input"));
  setTabChangesFocus(true);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(theme.tokens().space.half);
  const auto wear = [this] {
    setFont(m_theme.fonts().wire());
    updateHeight();
  };
  wear();
  connect(&theme, &Theme::changed, this, wear);
  connect(this, &QPlainTextEdit::textChanged, this, &RequestEdit::updateHeight);
}

void RequestEdit::setCheck(Check check) {
  const QString word = check == Check::Wrong ? QStringLiteral("error") : QString();
  if (property("check").toString() == word) return;
  setProperty("check", word);
  style()->unpolish(this);
  style()->polish(this);
}

// Lines as they are wrapped: what a plain text document calls its height.
void RequestEdit::updateHeight() {
  const int lines = std::clamp(static_cast<int>(document()->size().height()), 1, kMostLines);
  const int line = fontMetrics().lineSpacing();
  setFixedHeight(m_theme.tokens().size.input + (lines - 1) * line);
  setVerticalScrollBarPolicy(document()->size().height() > kMostLines ? Qt::ScrollBarAsNeeded
                                                                      : Qt::ScrollBarAlwaysOff);
}

void RequestEdit::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter || event->modifiers().testFlag(Qt::ShiftModifier)) return QPlainTextEdit::keyPressEvent(event);
  event->accept();
  Q_EMIT entered();
}

void RequestEdit::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  updateHeight();
}

// A line is copied with its end, which would be a line more here.
void RequestEdit::insertFromMimeData(const QMimeData* source) {
  insertPlainText(source->text().trimmed());
  ensureCursorVisible();
}

}  // namespace headgate::ui
