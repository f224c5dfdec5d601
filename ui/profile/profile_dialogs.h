// Asks which file to open or to save to. The dialogs do not stop the window's other work, and what was chosen
// goes to the session. Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QObject>

#include "ui/profile/profile_session.h"

class QWidget;

namespace headgate::ui {

class ProfileDialogs final : public QObject {
  Q_OBJECT

 public:
  // The dialogs belong to `window`.
  ProfileDialogs(ProfileSession& profile, LiveGateway& live, QWidget& window);

  void askWhatToOpen();
  // `done` is called once it was saved.
  void askWhereToSave(std::function<void()> done = {});

 private:
  QString folder() const;

  ProfileSession& m_profile;
  LiveGateway& m_live;
  QWidget& m_window;
};

}  // namespace headgate::ui
