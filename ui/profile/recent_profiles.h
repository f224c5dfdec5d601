// The profiles that were open last, newest first, each with the knowledge whether its file is still there.
// The list itself lives in the settings.
//
// Files are looked at on a thread of their own, because a path may lead to a disk that does not answer.
// Thread: main.
#pragma once

#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "ui/settings/settings_store.h"

namespace headgate::ui {

struct RecentProfile {
  QString path;
  QString name;  // of the file, with its folder if another one has the same name
  bool missing = false;
};

class RecentProfiles final : public QObject {
  Q_OBJECT

 public:
  explicit RecentProfiles(SettingsStore& settings, QObject* parent = nullptr);
  ~RecentProfiles() override;

  const std::vector<RecentProfile>& list() const { return m_list; }
  void add(const QString& path);  // to the front
  void remove(const QString& path);
  void removeMissing();
  // Looks whether the files are there.
  void refresh();

 Q_SIGNALS:
  void changed();

 private:
  void rebuild();
  void takeMissing(const QStringList& missing);

  SettingsStore& m_settings;
  std::vector<RecentProfile> m_list;
  QThreadPool m_looker;
};

}  // namespace headgate::ui
