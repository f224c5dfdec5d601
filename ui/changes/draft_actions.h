// What is done with edits, wherever one is in the window: undo, redo, apply, discard, show the differences.
// Their words say what would be undone, and they can be triggered only when there is something to do.
//
// A field that is being typed in has an undo of its own; the window's is for what was edited. Thread: main.
// The window owns the actions; the draft and the bar outlive them.
#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>

#include "ui/changes/apply_bar.h"
#include "ui/draft/profile_draft.h"

namespace headgate::ui {

class DraftActions final : public QObject {
  Q_OBJECT

 public:
  DraftActions(ProfileDraft& draft, ApplyBar& bar, QWidget& window);

  QAction* undo;
  QAction* redo;
  QAction* apply;
  QAction* discard;
  QAction* diff;

 private:
  void follow();
  void update();

  ProfileDraft& m_draft;
};

}  // namespace headgate::ui
