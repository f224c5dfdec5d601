#include "ui/json/json_editor.h"

#include <algorithm>
#include <chrono>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include "core/config/document_writer.h"
#include "ui/json/completion_list.h"
#include "ui/json/json_highlighter.h"
#include "ui/session/words.h"

namespace headgate::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kAfterTyping = 250ms;
constexpr auto kPause = 1'500ms;  // what is typed after it is another entry of the history
constexpr int kIndent = 2;

// However it is spaced. A text that is no JSON says only what it says.
bool saysTheSame(const std::string& typed, const std::string& text) {
  if (typed == text) return true;
  const auto read = config::Document::parse(typed);
  return read && config::toText(*read) == text;
}

}  // namespace

JsonEditor::JsonEditor(ProfileDraft& draft, const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent), m_draft(draft), m_theme(theme), m_completions(new CompletionList(theme, this)) {
  setObjectName(QStringLiteral("jsonEditor"));
  setAccessibleName(tr("The profile as JSON"));
  setFont(theme.fonts().wire());
  setFrameShape(QFrame::NoFrame);
  setLineWrapMode(QPlainTextEdit::NoWrap);
  setUndoRedoEnabled(false);
  document()->setDocumentMargin(12);
  new JsonHighlighter(theme, document());
  m_typing.setSingleShot(true);
  m_pause.setSingleShot(true);
  connect(&m_typing, &QTimer::timeout, this, &JsonEditor::flush);
  connect(&m_pause, &QTimer::timeout, &m_draft, &ProfileDraft::endTyping);
  connect(this, &QPlainTextEdit::textChanged, this, &JsonEditor::onTyped);
  connect(m_completions, &CompletionList::chosen, this, &JsonEditor::accept);
  connect(&m_draft, &ProfileDraft::changed, this, &JsonEditor::takeDraft);
  connect(&m_draft, &ProfileDraft::unreadChanged, this, &JsonEditor::takeDraft);
  connect(&theme, &Theme::changed, this, &JsonEditor::underline);
  takeDraft();
}

// --- The draft and the text

void JsonEditor::takeDraft() {
  if (m_isBehind || !isVisible()) return;
  const std::string text = m_draft.text();
  if (saysTheSame(bytes(), text)) return judge();
  const int top = verticalScrollBar()->value();
  const int place = textCursor().position();
  m_isTaking = true;
  replaceText(QString::fromStdString(text));
  m_isTaking = false;
  QTextCursor cursor = textCursor();
  cursor.setPosition(std::min(place, document()->characterCount() - 1));
  setTextCursor(cursor);
  verticalScrollBar()->setValue(top);
  judge();
}

// Only the lines that differ: what is laid out and coloured of all the others stays.
void JsonEditor::replaceText(const QString& text) {
  constexpr QLatin1Char kEnd('\n');
  const QString present = letters();
  qsizetype begin =
      std::mismatch(present.begin(), present.end(), text.begin(), text.end()).first - present.begin();
  begin = begin == 0 ? 0 : present.lastIndexOf(kEnd, begin - 1) + 1;
  const qsizetype most = std::min(present.size(), text.size()) - begin;
  const auto same = std::mismatch(present.rbegin(), present.rbegin() + most, text.rbegin()).first;
  const qsizetype newline = present.indexOf(kEnd, same.base() - present.begin());
  const qsizetype after = newline < 0 ? 0 : present.size() - newline;
  QTextCursor cursor(document());
  cursor.setPosition(int(begin));
  cursor.setPosition(int(present.size() - after), QTextCursor::KeepAnchor);
  cursor.insertText(text.mid(begin, text.size() - after - begin));
}

// As it is shown. toPlainText() would make other spaces of those that must not break.
QString JsonEditor::letters() const {
  QString text = document()->toRawText();
  text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
  return text;
}

void JsonEditor::onTyped() {
  if (m_isTaking) return;
  m_isBehind = true;
  m_typing.start(kAfterTyping);
  m_pause.start(kPause);
}

void JsonEditor::flush() {
  m_typing.stop();
  if (!m_isBehind) return;
  const std::string text = bytes();
  m_draft.setText(text, tr("JSON edited"), ProfileDraft::Typing::Yes);
  m_isBehind = false;
  judge();
}

void JsonEditor::judge() {
  std::vector<TextProblem> problems = textProblems(bytes());
  const bool isNew = problems != m_problems;
  m_problems = std::move(problems);
  underline();
  if (isNew) Q_EMIT problemsChanged();
}

void JsonEditor::underline() {
  const Tokens& tokens = m_theme.tokens();
  QList<QTextEdit::ExtraSelection> marks;
  for (const TextProblem& problem : m_problems) {
    QTextEdit::ExtraSelection mark;
    const bool isError = problem.problem.severity == config::Severity::Error;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(isError ? tokens.status.error : tokens.status.warn);
    mark.cursor = QTextCursor(document());
    const int last = document()->characterCount() - 1;
    mark.cursor.setPosition(std::min(problem.begin, last));
    mark.cursor.setPosition(std::min(problem.end, last), QTextCursor::KeepAnchor);
    marks.append(mark);
  }
  setExtraSelections(marks);
}

// --- Places

size_t JsonEditor::byteAt(int letter) const {
  return size_t(letters().left(letter).toUtf8().size());
}

const TextProblem* JsonEditor::problemAt(int letter) const {
  const auto found = std::ranges::find_if(
      m_problems, [&](const TextProblem& each) { return letter >= each.begin && letter <= each.end; });
  return found == m_problems.end() ? nullptr : &*found;
}

void JsonEditor::showPlace(const std::string& pointer) {
  takeDraft();
  const auto read = config::Document::parse(bytes());
  if (!read) return;
  const config::Place place = read->placeOf(pointer, config::Document::Part::Key);
  const QTextBlock block = document()->findBlockByNumber(int(place.line) - 1);
  if (!block.isValid()) return;
  QTextCursor cursor(block);
  cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                      std::min(int(place.column) - 1, std::max(0, block.length() - 1)));
  setTextCursor(cursor);
  const int line = block.firstLineNumber();
  verticalScrollBar()->setValue(std::max(0, line - 2));
}

void JsonEditor::nextProblem() {
  if (m_problems.empty()) return;
  const TextProblem* next = nullptr;
  const TextProblem* first = nullptr;
  for (const TextProblem& each : m_problems) {
    if (!first || each.begin < first->begin) first = &each;
    if (each.begin > textCursor().position() && (!next || each.begin < next->begin)) next = &each;
  }
  QTextCursor cursor = textCursor();
  cursor.setPosition((next ? next : first)->begin);
  setTextCursor(cursor);
  centerCursor();
}

// --- Keys

void JsonEditor::keyPressEvent(QKeyEvent* event) {
  if (m_completions->take(*event)) return;
  const bool asksForWords = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
  if (asksForWords) return suggest(true);
  if (event->key() == Qt::Key_F8) return nextProblem();
  if (event->matches(QKeySequence::InsertParagraphSeparator)) return indentNewLine();
  if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
    insertPlainText(QString(kIndent, QLatin1Char(' ')));
    return;
  }
  // Undo and the like are the window's; it has to see them with everything that was typed.
  if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) flush();
  QPlainTextEdit::keyPressEvent(event);
  const QString typed = event->text();
  const bool isWritten = !typed.isEmpty() && typed.front().isPrint();
  if (isWritten || (event->key() == Qt::Key_Backspace && m_completions->isVisible()))
    suggest(false);
  else if (!typed.isEmpty() || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
    m_completions->hide();
}

void JsonEditor::indentNewLine() {
  QTextCursor cursor = textCursor();
  const QString line = cursor.block().text().left(cursor.positionInBlock());
  int indent = 0;
  while (indent < line.size() && line[indent] == QLatin1Char(' ')) ++indent;
  const QString trimmed = line.trimmed();
  const bool opens = trimmed.endsWith(QLatin1Char('{')) || trimmed.endsWith(QLatin1Char('['));
  cursor.insertText(QLatin1Char('\n') + QString(indent + (opens ? kIndent : 0), QLatin1Char(' ')));
  setTextCursor(cursor);
  ensureCursorVisible();
}

void JsonEditor::suggest(bool asked) {
  const JsonCursor cursor = jsonCursor(bytes(), byteAt(textCursor().position()));
  const bool isWanted = asked || (cursor.isInText && cursor.expects != JsonCursor::Expects::Nothing);
  const QRect place = cursorRect().translated(viewport()->pos());
  m_completions->open(isWanted ? jsonSuggestions(cursor, m_draft.root()) : std::vector<JsonSuggestion>{},
                      place);
}

void JsonEditor::accept(const JsonSuggestion& suggestion) {
  const std::string text = bytes();
  const JsonCursor place = jsonCursor(text, byteAt(textCursor().position()));
  const int begin = int(QString::fromUtf8(text.data(), qsizetype(place.begunAt)).size());
  QTextCursor cursor = textCursor();
  int end = cursor.position();
  // The quote that was closed before anything stood in it.
  const QString whole = letters();
  if (place.isInText && end < whole.size() && whole[end] == QLatin1Char('"')) ++end;
  cursor.setPosition(begin);
  cursor.setPosition(end, QTextCursor::KeepAnchor);
  cursor.insertText(QString::fromStdString(suggestion.insert));
  if (suggestion.back > 0) cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, suggestion.back);
  setTextCursor(cursor);
}

bool JsonEditor::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    // Undo and redo go to the window's actions, and so do all others that are not this editor's.
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
      flush();
      event->ignore();
      return true;
    }
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const TextProblem* problem =
        problemAt(cursorForPosition(viewport()->mapFromParent(help->pos())).position());
    QToolTip::showText(help->globalPos(), problem ? asSentence(asText(problem->problem.sentence)) : QString(),
                       this);
    return true;
  }
  return QPlainTextEdit::event(event);
}

void JsonEditor::focusOutEvent(QFocusEvent* event) {
  m_completions->hide();
  flush();
  m_draft.endTyping();
  QPlainTextEdit::focusOutEvent(event);
}

void JsonEditor::showEvent(QShowEvent* event) {
  QPlainTextEdit::showEvent(event);
  takeDraft();
}

}  // namespace headgate::ui
