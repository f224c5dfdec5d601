#include "ui/changes/draft_actions.h"

namespace headgate::ui {

namespace {

QAction* makeDraftAction(QWidget& window, const char* name, const QString& text,
                         const QList<QKeySequence>& keys) {
  auto* action = new QAction(text, &window);
  action->setObjectName(QLatin1String(name));
  action->setShortcuts(keys);
  window.addAction(action);
  return action;
}

}  // namespace

DraftActions::DraftActions(ProfileDraft& draft, ApplyBar& bar, QWidget& window)
    : QObject(&window),
      undo(makeDraftAction(window, "undoAction", tr("Undo"), {Qt::CTRL | Qt::Key_Z})),
      redo(makeDraftAction(window, "redoAction", tr("Redo"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y})),
      apply(makeDraftAction(window, "applyAction", tr("Apply the changes"),
                            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})),
      discard(makeDraftAction(window, "discardAction", tr("Discard the changes"), {})),
      diff(makeDraftAction(window, "diffAction", tr("Show or hide the differences"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_D})),
      m_draft(draft) {
  connect(undo, &QAction::triggered, this, [this] {
    m_draft.endTyping();
    m_draft.history().undo();
  });
  connect(redo, &QAction::triggered, this, [this] { m_draft.history().redo(); });
  connect(apply, &QAction::triggered, &bar, &ApplyBar::apply);
  bar.showKeyOf(*apply);
  connect(discard, &QAction::triggered, &bar, &ApplyBar::discard);
  connect(diff, &QAction::triggered, &bar, &ApplyBar::toggleDiff);
  connect(&m_draft, &ProfileDraft::historyReplaced, this, &DraftActions::follow);
  connect(&m_draft, &ProfileDraft::pendingChanged, this, &DraftActions::update);
  follow();
}

void DraftActions::follow() {
  connect(&m_draft.history(), &QUndoStack::indexChanged, this, &DraftActions::update);
  update();
}

void DraftActions::update() {
  const QUndoStack& history = m_draft.history();
  undo->setEnabled(history.canUndo());
  redo->setEnabled(history.canRedo());
  undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Undo"));
  redo->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Redo"));
  for (QAction* action : {apply, discard, diff}) action->setEnabled(m_draft.isPending());
}

}  // namespace headgate::ui
