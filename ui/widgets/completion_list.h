// The list of what could be written, beside the place where it would be: a child of the window, never a
// window of its own, and never focused. Whoever is written in hands it keys. Thread: main; the theme outlives
// it.
#pragma once

#include <vector>

#include <QFrame>
#include <QString>

#include "ui/theme/theme.h"

class QKeyEvent;
class QLabel;
class QListWidget;

namespace headgate::ui {

struct Completion {
  QString label;
  QString help;  // one line, maybe two
};

class CompletionList final : public QFrame {
  Q_OBJECT

 public:
  CompletionList(const Theme& theme, QWidget* parent);

  // Under (or over) the line with that rectangle, in the parent's coordinates. Nothing to show: hidden.
  void open(std::vector<Completion> completions, const QRect& line);
  // Whether the key was meant for it.
  bool take(const QKeyEvent& key);

 Q_SIGNALS:
  void chosen(int completion);

 private:
  void choose();
  void showHelp();

  std::vector<Completion> m_completions;
  QListWidget* m_list;
  QLabel* m_help;
};

}  // namespace headgate::ui
