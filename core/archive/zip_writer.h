// Writes a zip (PKWARE APPNOTE 6.3), front to back and never going back: members are deflated as they come,
// their sizes stand behind them and in the directory at the end. With zip64 where a number needs it.
//
// Thread: one. Borrows the output.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/archive/output.h"
#include "core/base/clock.h"

namespace headgate::archive {

class ZipWriter {
 public:
  struct Options {
    WallTime modified;  // of all members, in UTC
    // From this on a size or place is a zip64 one; a test has a smaller number.
    uint64_t zip64From = 0xFFFFFFFF;
  };

  ZipWriter(Output& output, Options options);
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  // The next member, which ends the one before: what is written to the reference goes into it. Names are
  // relative, in UTF-8, with '/'.
  Output& begin(const std::string& name);
  // The same, at once.
  void add(const std::string& name, ByteView content) { begin(name).write(content); }
  // The last call. False: the output took not all of it.
  bool finish();

 private:
  struct Member;
  class Deflate;

  void put(ByteView bytes);
  void endMember();
  void putDirectoryEntry(const Member& member);
  void putEnd(uint64_t directory);

  Output& m_output;
  const Options m_options;
  std::vector<Member> m_members;
  std::unique_ptr<Deflate> m_deflate;  // of the member that is being written
  uint64_t m_written = 0;
  bool m_ok = true;
};

}  // namespace headgate::archive
