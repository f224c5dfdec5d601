// The profile as its text, edited as such: what is typed is the draft a moment later, and what is edited
// elsewhere is in the text. Names and words are completed, and what is wrong is underlined and said below.
//
// While a text says the same as the draft, however it is spaced, it stays as it was typed; a text that is no
// JSON is the draft's unread text. Undo is the draft's, so that it is one history wherever one edits. Thread:
// main. Ownership: borrows the draft and the theme.
#pragma once

#include <string>
#include <vector>

#include <QPlainTextEdit>
#include <QTimer>

#include "ui/draft/profile_draft.h"
#include "ui/json/json_completion.h"
#include "ui/json/json_problems.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class CompletionList;

class JsonEditor final : public QPlainTextEdit {
  Q_OBJECT

 public:
  JsonEditor(ProfileDraft& draft, const Theme& theme, QWidget* parent = nullptr);

  // Scrolls to what the pointer names, and puts the cursor there.
  void showPlace(const std::string& pointer);
  // To the next problem after the cursor, round and round.
  void nextProblem();
  // What was typed is the draft's, now.
  void flush();

  const std::vector<TextProblem>& problems() const { return m_problems; }

 Q_SIGNALS:
  void problemsChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void takeDraft();
  void onTyped();
  void judge();
  void underline();
  void suggest(bool asked);
  void accept(const JsonSuggestion& suggestion);
  void indentNewLine();
  void replaceText(const QString& text);
  QString letters() const;
  std::string bytes() const { return letters().toStdString(); }
  size_t byteAt(int letter) const;
  const TextProblem* problemAt(int letter) const;

  ProfileDraft& m_draft;
  const Theme& m_theme;
  CompletionList* m_completions;
  std::vector<TextProblem> m_problems;
  QTimer m_typing;
  QTimer m_pause;
  bool m_isTaking = false;  // the text is being set, not typed
  bool m_isBehind = false;  // something was typed that the draft does not have yet
};

}  // namespace headgate::ui
