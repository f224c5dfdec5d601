#include "ui/profile/recent_profiles.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

#include <QDir>
#include <QFileInfo>

namespace headgate::ui {

// Where a look reports to, for as long as somebody listens. Thread: any.
class RecentProfiles::Listener {
 public:
  explicit Listener(RecentProfiles& recent) : m_recent(&recent) {}

  void stop() {
    const std::lock_guard lock(m_mutex);
    m_recent = nullptr;
  }
  void take(const QStringList& missing) {
    const std::lock_guard lock(m_mutex);
    if (!m_recent) return;
    QMetaObject::invokeMethod(
        m_recent, [recent = m_recent, missing] { recent->takeMissing(missing); }, Qt::QueuedConnection);
  }

 private:
  std::mutex m_mutex;
  RecentProfiles* m_recent;
};

RecentProfiles::RecentProfiles(SettingsStore& settings, QObject* parent)
    : RecentProfiles(
          settings, [](const QString& path) { return QFileInfo::exists(path); }, parent) {}

RecentProfiles::RecentProfiles(SettingsStore& settings, Exists exists, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_exists(std::move(exists)),
      m_listener(std::make_shared<Listener>(*this)) {
  connect(&m_settings, &SettingsStore::changed, this, &RecentProfiles::rebuild);
  rebuild();
  refresh();
}

RecentProfiles::~RecentProfiles() {
  m_listener->stop();
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
  // One look at a time: a disk that does not answer costs one thread, and not one more each time.
  if (std::exchange(m_isLooking, true)) {
    m_looksAgain = true;
    return;
  }
  std::thread([listener = m_listener, exists = m_exists, paths = m_settings.values().recentProfiles] {
    QStringList missing;
    for (const QString& path : paths)
      if (!exists(path)) missing.append(path);
    listener->take(missing);
  }).detach();
}

void RecentProfiles::takeMissing(const QStringList& missing) {
  m_isLooking = false;
  if (std::exchange(m_looksAgain, false)) refresh();
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
