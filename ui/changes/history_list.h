// The draft's history as a list: click an entry to go back or forward to it. Follows the profile that is
// open. Thread: main. Ownership: borrows.
#pragma once

#include <QUndoView>

#include "ui/draft/profile_draft.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class HistoryList final : public QUndoView {
  Q_OBJECT

 public:
  HistoryList(ProfileDraft& draft, const Theme& theme, QWidget* parent = nullptr);
};

}  // namespace headgate::ui
