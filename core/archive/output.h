// Where an archive's bytes go: a file, a member of a zip, a text. Thread: the writer's.
#pragma once

#include "core/base/bytes.h"

namespace headgate::archive {

class Output {
 public:
  virtual ~Output() = default;
  // False: it could not be taken, and nothing is from then on. Who owns the output knows why.
  virtual bool write(ByteView bytes) = 0;
};

// In memory.
class TextOutput final : public Output {
 public:
  bool write(ByteView bytes) override {
    m_text += bytes;
    return true;
  }
  const Bytes& text() const { return m_text; }

 private:
  Bytes m_text;
};

}  // namespace headgate::archive
