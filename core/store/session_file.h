// The learned sessions of all pools in a file, so that a restart takes no client away from the target that
// knows its session.
//
//   "HGSES\r\n\x1a", version (4): 1, pools (4)
//   each pool: size of its id (2), sessions (4), its id, then each session:
//     key (16)  target (8)  ttl in milliseconds (8)  good until, nanoseconds of wall time (8)
//   CRC-32 of everything before (4)
//
// Numbers are little-endian. The file is replaced as a whole, so that a kill at any moment leaves the last
// one; it holds digests of session ids, and only its owner may read it. It is a memory that may be lost: one
// that cannot be read is passed over, and replaced with the next save.
//
// Thread: one at a time, one that may wait for the disk; the registry goes on being used meanwhile. Errors
// are sentences.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/upstream/learned_sessions.h"

namespace headgate::store {

class SessionFile {
 public:
  // How long uses alone, which only put off the end of sessions, wait for being saved.
  static constexpr Nanoseconds kUsesWait = std::chrono::minutes(1);

  // Borrows the registry.
  SessionFile(std::string path, upstream::SessionRegistry& registry);

  // Adds what the file holds to the registry; no file is nothing.
  Result<void, std::string> load(SteadyTime now, WallTime wall);
  // For every two seconds or so: saves if a session was learned, moved or forgotten since the last save, or
  // if uses have waited long enough. What fails is tried again with the next call.
  Result<void, std::string> saveIfDue(SteadyTime now, WallTime wall);
  // At the end: saves if anything is not saved.
  Result<void, std::string> save(SteadyTime now, WallTime wall);

 private:
  upstream::LearnedSessions::Revision revision() const;
  Result<void, std::string> write(upstream::LearnedSessions::Revision revision, SteadyTime now,
                                  WallTime wall);

  const std::string m_path;
  upstream::SessionRegistry& m_registry;
  upstream::LearnedSessions::Revision m_saved;
  SteadyTime m_savedAt = SteadyTime::min();
};

}  // namespace headgate::store
