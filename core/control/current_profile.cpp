#include "core/control/current_profile.h"

#include <utility>

#include <QDir>
#include <QFileInfo>

#include "core/config/profile_file.h"

namespace headgate::control {

Result<void, std::string> CurrentProfile::openFile(const std::string& path) {
  const std::string absolute = QFileInfo(QString::fromStdString(path)).absoluteFilePath().toStdString();
  auto text = config::readProfileText(absolute);
  if (!text) return text.error().detail;
  belongTo(absolute);
  // Read once more: what is written from here on is seen by the watch, what was written before by this.
  if (auto again = config::readProfileText(absolute)) text = std::move(again);
  m_inFile = std::move(*text);
  takeFromFile(*m_inFile);
  return {};
}

void CurrentProfile::openText(std::string text, Place place) {
  m_watch.reset();
  m_path.clear();
  m_inFile.reset();
  m_place = place;
  m_text = std::move(text);
  m_base = m_text;
}

void CurrentProfile::belongTo(const std::string& path) {
  m_place = Place::File;
  m_path = path;
  m_watch = std::make_unique<config::ProfileWatch>(QString::fromStdString(path));
  for (const auto signal : {&config::ProfileWatch::changed, &config::ProfileWatch::gone})
    QObject::connect(m_watch.get(), signal, m_watch.get(), [this] { look(); });
}

void CurrentProfile::look() {
  auto text = config::readProfileText(m_path);
  std::optional<std::string> now;
  if (text) now = std::move(*text);
  if (now == m_inFile) return;
  m_inFile = std::move(now);
  if (m_inFile == m_text) m_base = m_text;
  m_fileChanged();
}

Result<void, std::string> CurrentProfile::save(const std::string& path, Overwrite overwrite) {
  const std::string target =
      path.empty() ? m_path : QFileInfo(QString::fromStdString(path)).absoluteFilePath().toStdString();
  if (target.empty()) return std::string("the profile has no file yet");
  const bool isWatched = target == m_path && !isFileGone();  // the folder may have gone with the file
  if (target == m_path && overwrite == Overwrite::No) {
    auto now = config::readProfileText(target);
    if (now) m_inFile = std::move(*now);
    if (now && m_inFile != m_base && m_inFile != m_text)
      return std::string("the file was changed by another program");
  }
  if (const auto saved = config::saveProfileText(target, m_text); !saved) return saved.error().detail;
  if (!isWatched) belongTo(target);
  m_base = m_text;
  m_inFile = m_text;
  return {};
}

Result<void, std::string> CurrentProfile::writeCopy(const std::string& path, const std::string& text) const {
  if (path.empty()) return std::string("a copy needs a file of its own");
  const QFileInfo target(QString::fromStdString(path));
  const QFileInfo own(QString::fromStdString(m_path));
  // By another name, too: a link to it, or a way through another folder.
  const bool isOwn = target.exists() ? target.canonicalFilePath() == own.canonicalFilePath()
                                     : target.absoluteFilePath() == own.absoluteFilePath();
  if (!m_path.empty() && isOwn)
    return std::string("the copy would take the place of the profile that is open; choose another file");
  if (const auto saved = config::saveProfileText(target.absoluteFilePath().toStdString(), text); !saved)
    return saved.error().detail;
  return {};
}

std::string CurrentProfile::folder() const {
  return m_path.empty() ? std::string()
                        : QFileInfo(QString::fromStdString(m_path)).absolutePath().toStdString();
}

std::string CurrentProfile::fileName() const {
  return QFileInfo(QString::fromStdString(m_path)).completeBaseName().toStdString();
}

bool CurrentProfile::isSaved(const std::string& text) const {
  return text == (m_place == Place::File ? m_inFile : m_base);
}

}  // namespace headgate::control
