#include "ui/changes/history_list.h"

namespace headgate::ui {

HistoryList::HistoryList(ProfileDraft& draft, QWidget* parent) : QUndoView(parent) {
  setObjectName(QStringLiteral("historyList"));
  setAccessibleName(tr("History of edits"));
  setEmptyLabel(tr("As it was opened"));
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setStack(&draft.history());
  connect(&draft, &ProfileDraft::historyReplaced, this, [this, &draft] { setStack(&draft.history()); });
}

}  // namespace headgate::ui
