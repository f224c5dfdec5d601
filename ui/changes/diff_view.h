// The differences between two profiles as text, to read and to copy. Thread: main; the theme outlives it.
#pragma once

#include <vector>

#include <QPlainTextEdit>

#include "ui/changes/difference.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class DiffView final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit DiffView(const Theme& theme, QWidget* parent = nullptr);

  void setDifferences(const std::vector<Difference>& differences);

  // As high as its text, up to a third of the window.
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, 0}; }

 private:
  void colour();

  const Theme& m_theme;
  std::vector<DifferenceLine> m_lines;
};

}  // namespace headgate::ui
