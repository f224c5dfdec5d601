// The difference between two texts, to read and to copy, without a word where they are the same. Thread:
// main; the theme outlives it.
#pragma once

#include <vector>

#include <QPlainTextEdit>

#include "ui/first_run/text_difference.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TextDifferenceView final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit TextDifferenceView(const Theme& theme, QWidget* parent = nullptr);

  void setTexts(const std::string& before, const std::string& after);

  // As high as its text, up to some lines.
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 private:
  void colour();

  const Theme& m_theme;
  std::vector<TextLineDifference> m_lines;
};

}  // namespace headgate::ui
