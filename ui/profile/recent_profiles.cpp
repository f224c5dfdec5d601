#include "ui/profile/recent_profiles.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

namespace headgate::ui {

RecentProfiles::RecentProfiles(SettingsStore& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {
  m_looker.setMaxThreadCount(1);
  connect(&m_settings, &SettingsStore::changed, this, &RecentProfiles::rebuild);
  rebuild();
  refresh();
}

RecentProfiles::~RecentProfiles() {
  m_looker.waitForDone();
}

void RecentProfiles::add(const QString& path) {
  m_settings.change([&](Settings& values) {
    values.recentProfiles.removeAll(path);
    values.recentProfiles.prepend(path);
    values.recentProfiles = values.recentProfiles.mid(0, kMostRecentProfiles);
  });
  refresh();
}

void RecentProfiles::remove(const QString& path) {
  m_settings.change([&](Settings& values) { values.recentProfiles.removeAll(path); });
}

void RecentProfiles::removeMissing() {
  m_settings.change([this](Settings& values) {
    for (const RecentProfile& profile : m_list)
      if (profile.missing) values.recentProfiles.removeAll(profile.path);
  });
}

void RecentProfiles::refresh() {
  m_looker.start([this, paths = m_settings.values().recentProfiles] {
    QStringList missing;
    for (const QString& path : paths)
      if (!QFileInfo::exists(path)) missing.append(path);
    QMetaObject::invokeMethod(
        this, [this, missing] { takeMissing(missing); }, Qt::QueuedConnection);
  });
}

void RecentProfiles::takeMissing(const QStringList& missing) {
  bool different = false;
  for (RecentProfile& profile : m_list) {
    const bool isMissing = missing.contains(profile.path);
    different = different || isMissing != profile.missing;
    profile.missing = isMissing;
  }
  if (different) Q_EMIT changed();
}

void RecentProfiles::rebuild() {
  const QStringList& paths = m_settings.values().recentProfiles;
  const auto same = [](const RecentProfile& profile, const QString& path) { return profile.path == path; };
  if (std::equal(m_list.begin(), m_list.end(), paths.begin(), paths.end(), same)) return;

  std::vector<RecentProfile> next;
  for (const QString& path : paths) {
    const QFileInfo file(path);  // a name only: the file is not touched
    const auto namesake = [&](const QString& other) {
      return other != path && QFileInfo(other).fileName() == file.fileName();
    };
    const bool ambiguous = std::any_of(paths.begin(), paths.end(), namesake);
    const auto before =
        std::find_if(m_list.begin(), m_list.end(), [&](auto& old) { return old.path == path; });
    next.push_back({.path = path,
                    .name = ambiguous ? tr("%1 in %2").arg(file.fileName(), QDir(file.path()).dirName())
                                      : file.fileName(),
                    .missing = before != m_list.end() && before->missing});
  }
  m_list = std::move(next);
  Q_EMIT changed();
}

}  // namespace headgate::ui
