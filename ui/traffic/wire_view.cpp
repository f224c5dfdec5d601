#include "ui/traffic/wire_view.h"

#include <QScrollBar>
#include <QTextCursor>

namespace headgate::ui {

WireView::WireView(const Theme& theme, const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
  setReadOnly(true);
  setUndoRedoEnabled(false);
  setFrameShape(QFrame::NoFrame);
  setFont(theme.fonts().wire());
  setAccessibleName(name);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setTabChangesFocus(true);
}

void WireView::setText(QString text) {
  text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
  if (text == m_text) return;
  const int down = verticalScrollBar()->value();
  const int right = horizontalScrollBar()->value();
  if (!m_text.isEmpty() && text.startsWith(m_text))
    append(text.mid(m_text.size()));
  else
    setPlainText(text);
  m_text = std::move(text);
  verticalScrollBar()->setValue(down);
  horizontalScrollBar()->setValue(right);
}

void WireView::append(const QString& more) {
  // A cursor at the end would go on with the text, and a selection up to there would grow.
  QTextCursor own = textCursor();
  own.setKeepPositionOnInsert(true);
  setTextCursor(own);
  QTextCursor end(document());
  end.movePosition(QTextCursor::End);
  end.insertText(more);
}

}  // namespace headgate::ui
