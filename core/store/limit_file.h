// The buckets of all rate limits in a file, so that a restart or a crash forgets none that is being limited.
//
//   "HGLIM\r\n\x1a", version (4): 1, then frames of store/segment_format.h:
//   the first: moment of saving, nanoseconds of wall time (8)  key of the tags (16)
//   each further: limit (8)  window in milliseconds (8)  burst (8)  id of the limit to its size (4), then
//   buckets:
//     tag (8)  TAT, nanoseconds of wall time (8)
//   the last: empty
//
// Numbers are little-endian. The file is replaced as a whole, so that a kill at any moment costs what came
// since the last save. It is a memory that may be lost: of one that is damaged the frames that are whole are
// used, one that cannot be read is passed over, and either is replaced with the next save.
//
// It knows no profile: it makes tables of what it finds (RateLimits), and a limit whose rule has changed does
// not find itself there. If the wall clock was set back, the moment of saving counts as now, and no bucket is
// emptier than empty: nobody waits longer than it takes to fill.
//
// Thread: one at a time, one that may wait for the disk; decisions go on meanwhile. Errors are sentences.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/policy/rate_limits.h"

namespace headgate::store {

class LimitFile {
 public:
  // Borrows the limits.
  LimitFile(std::string path, policy::RateLimits& limits);

  // Before the first table is made: tags mean something only under the key with which they were saved. No
  // file is nothing. An error does not say that nothing was read.
  Result<void, std::string> load(SteadyTime now, WallTime wall);
  // For every two seconds or so: saves if a bucket was changed since. What fails is tried again with the next
  // call.
  Result<void, std::string> saveIfDue(SteadyTime now, WallTime wall);

 private:
  uint64_t changes() const;
  Bytes encoded(SteadyTime now, WallTime wall) const;
  bool restore(ByteView bytes, SteadyTime now, WallTime wall);

  const std::string m_path;
  policy::RateLimits& m_limits;
  uint64_t m_savedChanges = 0;
};

}  // namespace headgate::store
