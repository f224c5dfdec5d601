#include "ui/profile/profile_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace headgate::ui {

ProfileDialogs::ProfileDialogs(ProfileSession& profile, LiveGateway& live, QWidget& window)
    : QObject(&window), m_profile(profile), m_live(live), m_window(window) {
  connect(&profile, &ProfileSession::pathWanted, this, &ProfileDialogs::askWhereToSave);
}

// Of the open profile; else wherever the system begins.
QString ProfileDialogs::folder() const {
  const std::string& path = m_live.profile().path;
  return path.empty() ? QString() : QFileInfo(QString::fromStdString(path)).path();
}

void ProfileDialogs::askWhatToOpen() {
  auto* dialog =
      new QFileDialog(&m_window, tr("Open a profile"), folder(), tr("Profiles (*.json);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, &m_profile, &ProfileSession::open);
  dialog->open();
}

void ProfileDialogs::askWhereToSave(std::function<void()> done) {
  auto* dialog =
      new QFileDialog(&m_window, tr("Save the profile as"), folder(), tr("Profiles (*.json);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("json"));
  const std::string& path = m_live.profile().path;
  dialog->selectFile(path.empty() ? tr("profile.json") : QFileInfo(QString::fromStdString(path)).fileName());
  connect(dialog, &QFileDialog::fileSelected, &m_profile,
          [this, done = std::move(done)](const QString& chosen) { m_profile.saveAs(chosen, done); });
  dialog->open();
}

}  // namespace headgate::ui
