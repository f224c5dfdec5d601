// A file that is only written at its end, from which a half-written piece can be taken back.
//
// Thread: one at a time. Owns its descriptor. Readable by its owner only.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"

namespace headgate::store {

class AppendFile {
 public:
  enum class Mode { MayExist, MustBeNew };

  AppendFile() = default;
  ~AppendFile() { close(); }
  AppendFile(const AppendFile&) = delete;
  AppendFile& operator=(const AppendFile&) = delete;

  // Zero or the errno of what failed. A pipe or device is opened so that writing to it never waits.
  [[nodiscard]] int open(const std::string& path, Mode mode);
  [[nodiscard]] int openStandardError();
  void close();

  bool isOpen() const { return m_descriptor >= 0; }
  bool isRegular() const {
    return m_regular;
  }  // else a pipe, a terminal, a device: it cannot be cut or rotated
  uint64_t size() const { return m_size; }

  struct Written {
    size_t bytes = 0;
    int error = 0;  // errno if that is fewer than were given
  };
  Written append(ByteView bytes);
  // Takes the last bytes back. False: they stay, for it is no regular file.
  bool cut(size_t bytes);

 private:
  int adopt(int descriptor);

  int m_descriptor = -1;
  bool m_regular = false;
  uint64_t m_size = 0;
};

// "No space left on device": what errno says, for a sentence.
std::string errorText(int error);

}  // namespace headgate::store
