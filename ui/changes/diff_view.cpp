#include "ui/changes/diff_view.h"

#include <algorithm>

#include <QTextBlock>
#include <QTextEdit>

namespace headgate::ui {

namespace {

constexpr int kMostLines = 12;
constexpr int kMargin = 8;
constexpr int kIndent = 12;  // under the words of the bar

}  // namespace

DiffView::DiffView(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme) {
  setObjectName(QStringLiteral("diffView"));
  setAccessibleName(tr("Differences"));
  setReadOnly(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setFrameShape(QFrame::NoFrame);
  setLineWrapMode(QPlainTextEdit::NoWrap);
  setFont(theme.fonts().wire());
  document()->setDocumentMargin(kMargin);
  setViewportMargins(kIndent, 0, 0, 0);
  setTabChangesFocus(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  connect(&theme, &Theme::changed, this, &DiffView::colour);
}

void DiffView::setDifferences(const std::vector<Difference>& differences) {
  std::vector<DifferenceLine> lines = differenceLines(differences);
  if (lines == m_lines && !lines.empty()) return;
  m_lines = std::move(lines);
  QStringList text;
  for (const DifferenceLine& line : m_lines) text << line.text;
  setPlainText(text.isEmpty() ? tr("No differences.") : text.join(QLatin1Char('\n')));
  colour();
  updateGeometry();
}

void DiffView::colour() {
  const Tokens& tokens = m_theme.tokens();
  QList<QTextEdit::ExtraSelection> grounds;
  QTextBlock block = document()->begin();
  for (const DifferenceLine& line : m_lines) {
    QTextEdit::ExtraSelection ground;
    ground.cursor = QTextCursor(block);
    ground.format.setProperty(QTextFormat::FullWidthSelection, true);
    switch (line.kind) {
      case DifferenceLine::Kind::Place:
      case DifferenceLine::Kind::Moved:
        ground.cursor.select(QTextCursor::LineUnderCursor);
        ground.format.setForeground(tokens.text.secondary);
        break;
      case DifferenceLine::Kind::Removed:
        ground.format.setBackground(tokens.status.errorSoft);
        break;
      case DifferenceLine::Kind::Added:
        ground.format.setBackground(tokens.status.okSoft);
        break;
    }
    grounds.append(ground);
    block = block.next();
  }
  setExtraSelections(grounds);
}

QSize DiffView::sizeHint() const {
  const int lines = std::clamp(document()->blockCount(), 1, kMostLines);
  const int line = m_theme.tokens().type.wire.line;
  return {400, lines * std::max(line, fontMetrics().lineSpacing()) + 2 * kMargin};
}

}  // namespace headgate::ui
