#include "ui/profile/profile_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace headgate::ui {

ProfileDialogs::ProfileDialogs(ProfileSession& profile, LiveGateway& live, QWidget& window)
    : QObject(&window), m_profile(profile), m_live(live), m_window(window) {
  connect(&profile, &ProfileSession::pathWanted, this, &ProfileDialogs::askWhereToSave);
  connect(&profile, &ProfileSession::sharePathWanted, this, &ProfileDialogs::askWhereToShare);
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

QFileDialog* ProfileDialogs::askForNewFile(const QString& title, const QString& fileName) {
  auto* dialog = new QFileDialog(&m_window, title, folder(), tr("Profiles (*.json);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("json"));
  dialog->selectFile(fileName);
  dialog->open();
  return dialog;
}

void ProfileDialogs::askWhereToSave(std::function<void()> done) {
  const std::string& path = m_live.profile().path;
  auto* dialog =
      askForNewFile(tr("Save the profile as"),
                    path.empty() ? tr("profile.json") : QFileInfo(QString::fromStdString(path)).fileName());
  connect(dialog, &QFileDialog::fileSelected, &m_profile,
          [this, done = std::move(done)](const QString& chosen) { m_profile.saveAs(chosen, done); });
}

void ProfileDialogs::askWhereToShare() {
  const QString name = QFileInfo(QString::fromStdString(m_live.profile().path)).completeBaseName();
  auto* dialog = askForNewFile(tr("Share a copy without its secrets"),
                               name.isEmpty() ? tr("shared.json") : tr("%1-shared.json").arg(name));
  connect(dialog, &QFileDialog::fileSelected, &m_profile, &ProfileSession::shareAs);
}

}  // namespace headgate::ui
