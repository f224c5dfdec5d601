// Colours a JSON text: names, texts, numbers and words, in the theme's tones. Thread: main; the theme
// outlives it.
#pragma once

#include <QSyntaxHighlighter>

#include "ui/theme/theme.h"

namespace headgate::ui {

class JsonHighlighter final : public QSyntaxHighlighter {
  Q_OBJECT

 public:
  JsonHighlighter(const Theme& theme, QTextDocument* document);

 protected:
  void highlightBlock(const QString& line) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
