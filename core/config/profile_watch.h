// Tells when a profile's file has other content than before: written in place, or replaced as editors and
// tools do it; and when it is gone.
//
// Touching the file, or saving the same bytes, says nothing. Several changes in quick succession are one, and
// a file that is only away while it is replaced is not gone. One that is gone is waited for. Thread: main.
#pragma once

#include <chrono>

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace headgate::config {

class ProfileWatch : public QObject {
  Q_OBJECT

 public:
  // How long a file must be left alone before it is looked at: writers need more than one step.
  static constexpr std::chrono::milliseconds kSettle{50};

  explicit ProfileWatch(const QString& path, QObject* parent = nullptr);

 Q_SIGNALS:
  void changed();  // also when the file is back
  void gone();     // deleted, renamed, or unreadable; once, until it is back

 private:
  void onTouched();
  void watch();
  void compare();
  QByteArray digest() const;  // empty if the file cannot be read

  const QString m_path;
  QFileSystemWatcher m_watcher;
  QTimer m_settle;
  QByteArray m_digest;  // of the last content
  bool m_isGone = false;
};

}  // namespace headgate::config
