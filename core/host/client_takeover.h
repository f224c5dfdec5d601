// Makes programs on this machine clients of the gateway by writing one member of their configurations, and
// gives those back as they were.
//
// Nothing is written but by takeOver() and giveBack(), and nothing is written of which no journal tells.
// Giving back restores the very bytes if nobody has changed the file since; otherwise the member alone, and
// what others wrote stays. A second takeover starts from what giving back the first would leave.
//
// Thread: one that may wait for the disk. Ownership: the caller's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/host/client_programs.h"
#include "core/host/takeover_journal.h"

namespace headgate::host {

struct ClientState {
  ClientKind kind;
  bool isFound = false;  // it is installed, or has a configuration
  std::string pointsTo;
  bool isTakenOver = false;     // and the configuration still says so
  bool isChangedSince = false;  // taken over, and the file is not what was written
  std::string problem;          // why it cannot be taken over, without a full stop
};

struct ClientPlan {
  std::string file;
  std::string before;
  std::string after;
  std::string backup;
};

class ClientTakeover {
 public:
  // `journalFolder`: in the folder of the gateway's state.
  ClientTakeover(UserFolders folders, const std::string& journalFolder);

  std::vector<ClientState> states() const;
  Result<ClientPlan, std::string> plan(const std::string& client, const std::string& url) const;
  // Fails if the file is no longer what the plan was made from.
  Result<void, std::string> takeOver(const std::string& client, const std::string& url,
                                     const std::string& before);
  // Done, too, if there is nothing to give back. Of several, as many as can be.
  Result<void, std::string> giveBack(const std::string& client);
  Result<void, std::string> giveAllBack();

 private:
  struct Work;

  ClientState stateOf(const ClientKind& kind) const;
  Result<Work, std::string> prepare(const std::string& client, const std::string& url) const;

  const UserFolders m_folders;
  const std::vector<ClientKind> m_kinds;
  const TakeoverJournal m_journal;
};

}  // namespace headgate::host
