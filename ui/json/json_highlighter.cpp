#include "ui/json/json_highlighter.h"

#include <QRegularExpression>

namespace headgate::ui {

namespace {

// A text, with the colon that makes it a name; or what is no text.
const QRegularExpression& jsonTokens() {
  static const QRegularExpression tokens(
      QStringLiteral(R"(("(?:[^"\\]|\\.)*"?)(\s*:)?|-?\d[\d.eE+-]*|true|false|null)"));
  return tokens;
}

}  // namespace

JsonHighlighter::JsonHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme) {
  connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString& line) {
  const Tokens& tokens = m_theme.tokens();
  auto each = jsonTokens().globalMatch(line);
  while (each.hasNext()) {
    const QRegularExpressionMatch match = each.next();
    const bool isText = match.capturedLength(1) > 0;
    const bool isName = match.capturedLength(2) > 0;
    const QColor colour = isName ? tokens.accent.text : isText ? tokens.text.primary : tokens.series.mcp;
    setFormat(int(match.capturedStart()), int(isText ? match.capturedLength(1) : match.capturedLength()),
              colour);
  }
}

}  // namespace headgate::ui
