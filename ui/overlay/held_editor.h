// One held message, opened: its head and body as text, which somebody may change, and what becomes of it.
// What is typed is tried against the gateway as it is typed, and while somebody types the message is held on.
//
// Secrets are hidden in it, and a line in which one was hidden goes out as it came. Thread: main. Ownership:
// borrows the session and the theme.
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "ui/overlay/overlay_session.h"
#include "ui/theme/theme.h"

class QLineEdit;
class QPlainTextEdit;

namespace headgate::ui {

class Button;
class TextLabel;

class HeldEditor final : public QWidget {
  Q_OBJECT

 public:
  HeldEditor(OverlaySession& session, const Theme& theme, QWidget* parent = nullptr);

  // What was typed into another one is gone; the same one again changes nothing that was typed.
  void setMessage(const control::HeldMessage& message);
  uint64_t exchange() const { return m_message ? m_message->exchange : 0; }
  // Something was changed.
  bool isEdited() const;
  // With what was typed, if it can be.
  void continueIt();
  void drop();
  void takeFocus();
  // The key of continueIt().
  void setHint(const QString& key);

 private:
  void build();
  void showMessage();
  void onTyped();
  void tryIt();
  void answer();
  void takeBack();
  void update();
  void show(const QString& problem);
  control::ReleaseHeld call() const;
  QString headText() const;
  QString bodyText() const;
  bool bodyCanBeEdited() const;

  OverlaySession& m_session;
  const Theme& m_theme;
  std::optional<control::HeldMessage> m_message;
  QString m_headBefore;
  QString m_bodyBefore;
  QString m_problem;
  QTimer m_pause;
  QTimer m_keep;  // it is held on while somebody is at it, but not asked for with each letter
  bool m_isFilling = false;
  TextLabel* m_title = nullptr;
  QPlainTextEdit* m_head = nullptr;
  TextLabel* m_bodyTitle = nullptr;
  QPlainTextEdit* m_body = nullptr;
  TextLabel* m_words = nullptr;
  Button* m_continue = nullptr;
  Button* m_drop = nullptr;
  Button* m_back = nullptr;
  QLineEdit* m_status = nullptr;
  Button* m_answer = nullptr;
};

}  // namespace headgate::ui
