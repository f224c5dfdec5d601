// Asks which file to open, to save to, or to share a copy in. The dialogs do not stop the window's other
// work, and what was chosen goes to the session. Thread: main. Ownership: borrows.
#pragma once

#include <functional>

#include <QObject>

#include "ui/profile/profile_session.h"

class QFileDialog;
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
  void askWhereToShare();

 private:
  QString folder() const;
  QFileDialog* askForNewFile(const QString& title, const QString& fileName);

  ProfileSession& m_profile;
  LiveGateway& m_live;
  QWidget& m_window;
};

}  // namespace headgate::ui
