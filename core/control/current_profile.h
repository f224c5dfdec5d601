// The open profile: its text, where it belongs, and what its file holds meanwhile.
//
// Three texts tell everything: the one that is open, the one that it began with (as last read from, or
// written to, the file), and what the file was last seen to hold. Judges no text; who owns this does. Thread:
// the control thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/config/profile_watch.h"

namespace headgate::control {

class CurrentProfile {
 public:
  // `fileChanged` comes when the file holds something else than was last seen, or is gone, or is back.
  explicit CurrentProfile(std::function<void()> fileChanged) : m_fileChanged(std::move(fileChanged)) {}

  // Nothing has changed if the file cannot be read; the error says why.
  Result<void, std::string> openFile(const std::string& path);
  // In no file.
  void openNew(std::string text) { openText(std::move(text), Place::Nowhere); }
  // In no file either, and not saved: it would be missed.
  void openWork(std::string text) {
    openNew(std::move(text));
    m_base.clear();
  }
  void openDemo(std::string text) { openText(std::move(text), Place::Demo); }
  void edit(std::string text) { m_text = std::move(text); }

  // Takes over what the file held, even if it has gone meanwhile.
  void takeFromFile(const std::string& text) { m_text = m_base = text; }

  enum class Overwrite : uint8_t { No, Yes };
  // Into its own file if `path` is empty. The error says why not.
  Result<void, std::string> save(const std::string& path, Overwrite overwrite);
  // Another text into another file, which nothing here belongs to. The error says why not.
  Result<void, std::string> writeCopy(const std::string& path, const std::string& text) const;

  bool isOpen() const { return m_place != Place::Nowhere || !m_text.empty(); }
  bool isDemo() const { return m_place == Place::Demo; }
  const std::string& path() const { return m_path; }
  const std::string& text() const { return m_text; }
  std::string folder() const;    // where relative paths start; empty without a file
  std::string fileName() const;  // without its suffix
  // What the file holds; nothing without a file, or if it is gone.
  const std::optional<std::string>& inFile() const { return m_inFile; }
  // Deleted, renamed, or unreadable: what is open may be the only copy.
  bool isFileGone() const { return m_place == Place::File && !m_inFile; }
  // Nothing of the open text would be lost.
  bool isSaved() const { return isSaved(m_text); }
  // Nothing of that text would be lost: the file holds it, or the profile began with it.
  bool isSaved(const std::string& text) const;
  // There is something in the open text that was not there in the beginning.
  bool isEdited() const { return m_text != m_base; }
  // The file holds what somebody else wrote since.
  bool isReplacedOnDisk() const { return m_inFile && *m_inFile != m_base && *m_inFile != m_text; }
  // And to load it would lose something.
  bool changedOnDisk() const { return isReplacedOnDisk() && isEdited(); }

 private:
  enum class Place : uint8_t { Nowhere, Demo, File };

  void openText(std::string text, Place place);
  void belongTo(const std::string& path);
  void look();

  const std::function<void()> m_fileChanged;
  Place m_place = Place::Nowhere;
  std::string m_path;
  std::string m_text;
  std::string m_base;
  std::optional<std::string> m_inFile;
  std::unique_ptr<config::ProfileWatch> m_watch;
};

}  // namespace headgate::control
