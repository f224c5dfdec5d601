// Everything of the window that is about edits which are not applied: the bar that says so, undo and the
// like, what the notice bar has to say about them, and that they outlive a crash. The window gives it a place
// and knows no more.
//
// Thread: main. Ownership: the window's; borrows everything else, which outlives it.
#pragma once

#include <functional>
#include <string>

#include <QObject>

#include "ui/changes/apply_bar.h"
#include "ui/changes/draft_keeper.h"
#include "ui/frame/draft_notices.h"

class QMainWindow;

namespace headgate::ui {

class DraftDesk final : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    LiveGateway& live;
    ProfileDraft& draft;
    ProfileSession& profile;
    Notices& notices;
    const Theme& theme;
  };
  DraftDesk(const Parts& parts, QMainWindow& window);

  // For the window's layout, between the page and the status bar.
  ApplyBar* bar() { return m_bar; }
  // See DraftNotices.
  void recover(const std::string& path, std::function<void(bool isOpened)> then) {
    m_notices.recover(path, std::move(then));
  }

 Q_SIGNALS:
  // Somebody wants to see where that is edited.
  void placeWanted(const std::string& pointer);

 private:
  ApplyBar* m_bar;
  DraftKeeper m_keeper;
  DraftNotices m_notices;
};

}  // namespace headgate::ui
