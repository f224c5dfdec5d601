// What texts said before: the last of each of several things, in a folder that only its owner may look into.
//
// Each text is a file of its own, and its name says everything else about it, so that there is no index that
// could disagree with the files and nothing torn is ever found, whenever the program is killed:
// <folder>/<thing>/<id>-<nanoseconds since the epoch>-<mark>. A thing is named by a digest, whatever its name
// is. The texts may hold secrets: files are 0600, folders 0700. Not for two processes at a time.
// Thread: any that may wait for the disk, one at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace headgate::store {

class VersionFiles {
 public:
  struct Limits {
    size_t versions = 50;                 // of each thing
    uint64_t bytes = 64 * 1024 * 1024;    // of all things
    size_t textBytes = 16 * 1024 * 1024;  // of what is read; more was not written by this
  };
  struct Version {
    uint64_t id = 0;  // grows with each version of its thing
    WallTime at;
    std::string mark;
    uint64_t bytes = 0;

    bool operator==(const Version&) const = default;
  };

  // The folder is made when something is kept; the one above it must be there.
  explicit VersionFiles(std::string folder) : VersionFiles(std::move(folder), Limits()) {}
  VersionFiles(std::string folder, Limits limits) : m_folder(std::move(folder)), m_limits(limits) {}

  // The newest first.
  std::vector<Version> list(std::string_view thing) const;
  // Nothing if it is gone, or cannot be read.
  std::optional<std::string> read(std::string_view thing, const Version& version) const;

  // One more version. The oldest of its thing go beyond the number, those of all things beyond the bytes.
  // `mark`: lower-case letters. The error is a sentence for people.
  Result<void, std::string> keep(std::string_view thing, std::string_view text, std::string_view mark,
                                 WallTime at);
  // The version stays what it is, under another mark. Not if it is gone.
  void remark(std::string_view thing, const Version& version, std::string_view mark);

 private:
  std::string folderOf(std::string_view thing) const;
  std::string pathOf(std::string_view thing, const Version& version) const;
  void trim(const std::string& kept) const;

  const std::string m_folder;
  const Limits m_limits;
};

}  // namespace headgate::store
