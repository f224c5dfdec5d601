// What was done to a client's configuration, so that it can be undone: a file in a private folder of the
// client's, and beside it the configuration as it was, for whoever wants it back by hand.
// Thread: any that may wait for the disk.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/host/config_text.h"

namespace headgate::host {

struct TakenOver {
  std::string file;
  std::optional<std::string> original;  // nothing: there was no file
  std::string written;
  std::vector<std::string> madeFolders;  // the outermost first
  MemberPath member;
  std::string raw;                      // of the member, as written
  std::optional<std::string> previous;  // of the member; nothing: it was not there
  size_t kept = 0;                      // how many names of the member's path were there
};

class TakeoverJournal {
 public:
  // `folder`: of all clients; made when it is needed.
  explicit TakeoverJournal(std::string folder) : m_folder(std::move(folder)) {}

  // Nothing: it was not taken over.
  Result<std::optional<TakenOver>, std::string> read(const std::string& client) const;
  // On the disk when it returns.
  Result<void, std::string> write(const std::string& client, const TakenOver& taken) const;
  void forget(const std::string& client) const;

  // Where the original lies.
  std::string backupOf(const std::string& client, const std::string& file) const;

 private:
  std::string folderOf(const std::string& client) const { return m_folder + "/" + client; }
  std::string journalOf(const std::string& client) const { return folderOf(client) + "/journal.json"; }

  const std::string m_folder;
};

}  // namespace headgate::host
