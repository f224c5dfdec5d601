#include "ui/first_run/text_difference_view.h"

#include <algorithm>

#include <QTextBlock>

namespace headgate::ui {
namespace {

using Kind = TextLineDifference::Kind;

constexpr int kMostLines = 14;
constexpr int kMargin = 8;

QString signOf(Kind kind) {
  switch (kind) {
    case Kind::Removed:
      return QStringLiteral("- ");
    case Kind::Added:
      return QStringLiteral("+ ");
    case Kind::Same:
    case Kind::Skipped:
      break;
  }
  return QStringLiteral("  ");
}

}  // namespace

TextDifferenceView::TextDifferenceView(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent), m_theme(theme) {
  setAccessibleName(tr("What would change in the file"));
  setReadOnly(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setFrameShape(QFrame::NoFrame);
  setLineWrapMode(QPlainTextEdit::NoWrap);
  setFont(theme.fonts().wire());
  document()->setDocumentMargin(kMargin);
  setTabChangesFocus(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&theme, &Theme::changed, this, &TextDifferenceView::colour);
}

void TextDifferenceView::setTexts(const std::string& before, const std::string& after) {
  m_lines = textDifference(before, after);
  QStringList text;
  for (const TextLineDifference& line : m_lines) text << signOf(line.kind) + line.text;
  setPlainText(text.join(QLatin1Char('\n')));
  colour();
  updateGeometry();
}

void TextDifferenceView::colour() {
  const Tokens& tokens = m_theme.tokens();
  QList<QTextEdit::ExtraSelection> grounds;
  QTextBlock block = document()->begin();
  for (const TextLineDifference& line : m_lines) {
    QTextEdit::ExtraSelection ground;
    ground.cursor = QTextCursor(block);
    block = block.next();
    ground.format.setProperty(QTextFormat::FullWidthSelection, true);
    if (line.kind == Kind::Removed) ground.format.setBackground(tokens.status.errorSoft);
    if (line.kind == Kind::Added) ground.format.setBackground(tokens.status.okSoft);
    if (line.kind == Kind::Removed || line.kind == Kind::Added) grounds.append(ground);
  }
  setExtraSelections(grounds);
}

QSize TextDifferenceView::sizeHint() const {
  const int lines = std::clamp(int(m_lines.size()), 1, kMostLines);
  constexpr int kScrollBar = 10;
  return {400, lines * fontMetrics().lineSpacing() + 2 * kMargin + kScrollBar};
}

}  // namespace headgate::ui
