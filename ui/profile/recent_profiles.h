// The profiles that were open last, newest first, each with the knowledge whether its file is still there.
// The list itself lives in the settings.
//
// Files are looked at on a thread of their own, because a path may lead to a disk that does not answer.
// Nobody waits for that thread: it owns all that it needs, and what it finds after this object is gone is
// dropped. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

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
  // Called on the looker's thread; may take as long as it likes.
  using Exists = std::function<bool(const QString& path)>;

  explicit RecentProfiles(SettingsStore& settings, QObject* parent = nullptr);
  RecentProfiles(SettingsStore& settings, Exists exists, QObject* parent = nullptr);
  ~RecentProfiles() override;

  const std::vector<RecentProfile>& list() const { return m_list; }
  void add(const QString& path);  // to the front
  void remove(const QString& path);
  void removeMissing();
  // Looks whether the files are there; after the look that is under way, if there is one.
  void refresh();

 Q_SIGNALS:
  void changed();

 private:
  class Listener;

  void rebuild();
  void takeMissing(const QStringList& missing);

  SettingsStore& m_settings;
  const Exists m_exists;
  const std::shared_ptr<Listener> m_listener;
  std::vector<RecentProfile> m_list;
  bool m_isLooking = false;
  bool m_looksAgain = false;
};

}  // namespace headgate::ui
