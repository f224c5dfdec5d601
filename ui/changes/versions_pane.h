// The versions of the open profile that were kept by themselves: which there are, how each differs from what
// is being edited, and the way back to one, which is an edit that can be undone.
//
// Asks the gateway while it is shown, when the profile changes. Thread: main. Ownership: borrows.
#pragma once

#include <QWidget>

#include "ui/changes/difference.h"
#include "ui/changes/version_model.h"
#include "ui/draft/profile_draft.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

class QListView;

namespace headgate::ui {

class Button;
class DiffView;
class TextLabel;

class VersionsPane final : public QWidget {
  Q_OBJECT

 public:
  VersionsPane(LiveGateway& live, ProfileDraft& draft, const Theme& theme, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  void choose();
  void compare(const std::string& text);
  void showDifferences(const std::vector<Difference>& found);
  void restore();

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  VersionModel* m_model;
  QListView* m_list;
  TextLabel* m_words;
  Button* m_restore;
  DiffView* m_diff;
  uint64_t m_chosen = 0;   // whose text is shown; 0: none
  int64_t m_chosenAt = 0;  // each profile counts its own versions: this tells them apart
  std::string m_text;
};

}  // namespace headgate::ui
