#include "ui/changes/history_list.h"

#include "ui/delegates/text_delegate.h"

namespace headgate::ui {

HistoryList::HistoryList(ProfileDraft& draft, const Theme& theme, QWidget* parent) : QUndoView(parent) {
  setObjectName(QStringLiteral("historyList"));
  setAccessibleName(tr("History of edits"));
  setEmptyLabel(tr("As it was opened"));
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setItemDelegate(new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, this));
  setStack(&draft.history());
  connect(&draft, &ProfileDraft::historyReplaced, this, [this, &draft] { setStack(&draft.history()); });
}

}  // namespace headgate::ui
