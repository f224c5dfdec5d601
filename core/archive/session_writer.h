// Writes recorded exchanges into a session: one SQLite file that can be searched, and opened again
// (archive/session_reader.h).
//
// Each exchange is a row with its record, deflated; beside them stands an index of all groups of three
// letters of what was said (FTS5, trigrams), so that a search reads few of them. The file appears under its
// name when it is whole; until then there is a draft beside it, which goes if it is given up. Readable by its
// owner only. One exchange is held at a time. Thread: one, that may wait for the disk.
#pragma once

#include <memory>
#include <string>

#include "core/archive/session_database.h"
#include "core/base/result.h"
#include "core/files/draft_path.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

class SessionWriter {
 public:
  static Result<std::unique_ptr<SessionWriter>, std::string> create(const std::string& path);
  SessionWriter(const SessionWriter&) = delete;
  SessionWriter& operator=(const SessionWriter&) = delete;

  // `wallOffset`: from its steady clock to wall time. False: it could not be written; problem() says why.
  bool add(const store::StoredExchange& exchange, Nanoseconds wallOffset);
  const std::string& problem() const { return m_problem; }
  // The last call; without it nothing is left. Its size in bytes.
  Result<uint64_t, std::string> commit();

 private:
  SessionWriter(std::string path, files::DraftPath draft)
      : m_path(std::move(path)), m_draft(std::move(draft)) {}
  bool fail(const std::string& why);

  const std::string m_path;
  files::DraftPath m_draft;  // goes after what has it open
  SessionDatabase m_database;
  SessionStatement m_addRecord;
  SessionStatement m_addText;
  std::string m_problem;
};

}  // namespace headgate::archive
