// The list of what could be written, beside the place where it would be: a child of the window, never a
// window of its own, and never focused. The editor hands it keys. Thread: main; the theme outlives it.
#pragma once

#include <vector>

#include <QFrame>

#include "ui/json/json_completion.h"
#include "ui/theme/theme.h"

class QKeyEvent;
class QLabel;
class QListWidget;

namespace headgate::ui {

class CompletionList final : public QFrame {
  Q_OBJECT

 public:
  CompletionList(const Theme& theme, QWidget* parent);

  // Under (or over) the line with that rectangle, in the parent's coordinates. Nothing to show: hidden.
  void open(const std::vector<JsonSuggestion>& suggestions, const QRect& line);
  // Whether the key was meant for it.
  bool take(const QKeyEvent& key);

 Q_SIGNALS:
  void chosen(const headgate::ui::JsonSuggestion& suggestion);

 private:
  void choose();
  void showHelp();

  std::vector<JsonSuggestion> m_suggestions;
  QListWidget* m_list;
  QLabel* m_help;
};

}  // namespace headgate::ui
