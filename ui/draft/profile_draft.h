// The profile as it is being edited: a document, its history, and how it differs from what the gateway was
// last told.
//
// Three texts are to be told apart. The file's; the gateway's, which is served if it has no errors
// (LiveGateway::profile().text, here the *base*); and this one, the *draft*. Edits change the draft only;
// applying sends it to the gateway, saving writes the gateway's to the file, and both are ProfileSession's
// business. Every edit goes through here and can be undone; each profile has a history of its own, which is
// there again when one comes back to it and finds its text as one left it.
//
// A text that is no JSON (in the file, or as typed) cannot be edited piece by piece: it is kept as the
// *unread text* beside the last document that could be read, until it is mended or given up. Thread: main.
// Ownership: borrows the live gateway, which outlives it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include "core/config/document.h"
#include "core/config/problem.h"
#include "core/config/validate.h"
#include "ui/draft/json_step.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class ProfileDraft final : public QObject {
  Q_OBJECT

 public:
  explicit ProfileDraft(LiveGateway& live, QObject* parent = nullptr);
  ~ProfileDraft() override;

  const Json& root() const { return m_root; }
  config::Document document() const { return m_read.edited(m_root); }
  // As it would be sent and saved: the unread text, if there is one.
  std::string text() const;
  const Json* at(std::string_view pointer) const { return valueAt(m_root, pointer); }

  // What differs from this is not applied.
  const Json& base() const { return m_base; }
  bool isPending() const { return m_isPending; }
  const std::optional<std::string>& unreadText() const { return m_unread; }
  // Somebody has changed the file, or another window the gateway's text, while this was pending: their text.
  const std::optional<std::string>& theirText() const { return m_theirs; }

  // Of the draft, as config::validate() finds them; of the unread text its first syntax error. Fresh a moment
  // after an edit: see problemsChanged().
  const std::vector<config::Problem>& problems() const { return m_problems; }
  // What config::validate() finds in it as it is now; found once for each edit.
  const config::Findings& findings();

  // --- Edits. `words` name it in the history: "Code agent: first byte 150 s". Where nothing would change,
  // nothing is recorded.
  enum class Typing : uint8_t { No, Yes };  // joins the edits of one place into one, until endTyping()
  // Makes the objects on the way, as far as they are not there.
  void set(std::string_view pointer, Json value, const QString& words, Typing typing = Typing::No);
  // Back to what holds when nothing is said; an object that becomes empty by it goes too, unless the tables
  // of fields give its being there a meaning.
  void clear(std::string_view pointer, const QString& words, Typing typing = Typing::No);
  // Into the list there, which is made if need be; an index beyond its end is its end.
  void insert(std::string_view list, size_t index, Json item, const QString& words);
  void remove(std::string_view item, const QString& words);
  // `to` counts without the moved one.
  void move(std::string_view list, size_t from, size_t to, const QString& words);
  // Everything.
  void replace(Json root, const QString& words, Typing typing = Typing::No);
  // As typed by somebody who edits the text itself. One that is no JSON becomes the unread text.
  void setText(std::string_view text, const QString& words, Typing typing = Typing::No);
  // What `edits` does is one entry of the history.
  void together(const QString& words, const std::function<void()>& edits);
  void endTyping() { ++m_typing; }

  // Back to the base, as an edit that can be undone.
  void revert(const QString& words);
  // The answers to theirText().
  void takeTheirs(const QString& words);
  void keepMine();

  QUndoStack& history() { return *m_history; }

 Q_SIGNALS:
  // What lies in or below `pointer` may have changed; empty: everything. Comes once for each step.
  void changed(const std::string& pointer);
  void pendingChanged();
  void problemsChanged();
  void unreadChanged();
  void theirTextChanged();
  // Another profile is open: its history is another stack.
  void historyReplaced();

 private:
  struct Left;

  void takeProfile();
  void open(const std::string& text);
  void takeBase(const std::string& text);
  bool agreesWith(const Json& base) const;
  void setUnread(std::optional<std::string> text);
  void setTheirs(std::optional<std::string> text);
  void push(const QString& words, std::vector<JsonStep> steps, Typing typing);
  void carry(const JsonStep& step);
  std::function<void(const JsonStep&)> carrier() {
    return [this](const JsonStep& step) { carry(step); };
  }
  void settle();
  void judge();

  LiveGateway& m_live;
  config::Document m_read;  // as it was last read, for numbers as they were written
  Json m_root;
  Json m_base;
  std::string m_baseText;
  std::string m_baseWritten;  // the base as it would be written: the order of members says nothing
  std::string m_profile;      // which one it is: its file, or what it is instead
  std::optional<std::string> m_unread;
  std::optional<std::string> m_theirs;
  bool m_isPending = false;
  bool m_isOpen = false;
  uint64_t m_typing = 1;
  std::vector<JsonStep>* m_together = nullptr;  // collects what together() is doing
  std::vector<config::Problem> m_problems;
  std::optional<config::Findings> m_findings;  // nothing: not looked for since the last edit
  QTimer m_judging;
  std::unique_ptr<QUndoStack> m_history;
  std::map<std::string, Left> m_left;  // profiles that were open before
};

}  // namespace headgate::ui
