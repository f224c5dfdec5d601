#include "core/config/profile_watch.h"

#include <utility>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace headgate::config {

ProfileWatch::ProfileWatch(const QString& path, QObject* parent)
    : QObject(parent), m_path(QFileInfo(path).absoluteFilePath()), m_digest(digest()) {
  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettle);
  connect(&m_settle, &QTimer::timeout, this, &ProfileWatch::compare);
  connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileWatch::onTouched);
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileWatch::onTouched);
  // The folder, because a replaced file is another file and the watch on the old one ends with it.
  m_watcher.addPath(QFileInfo(m_path).absolutePath());
  m_watcher.addPath(m_path);
}

void ProfileWatch::watch() {
  if (!m_watcher.files().contains(m_path)) m_watcher.addPath(m_path);
}

void ProfileWatch::onTouched() {
  watch();
  m_settle.start();
}

void ProfileWatch::compare() {
  watch();  // a file that came between the last signal and now
  const QByteArray now = digest();
  const bool wasGone = std::exchange(m_isGone, now.isEmpty());
  if (m_isGone) {
    if (!wasGone) Q_EMIT gone();
    return;
  }
  if (now == m_digest && !wasGone) return;
  m_digest = now;
  Q_EMIT changed();
}

QByteArray ProfileWatch::digest() const {
  QFile file(m_path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
  return hash.result();
}

}  // namespace headgate::config
