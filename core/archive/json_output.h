// JSON of any length to an Output, of which little is held at a time.
//
// Values are written through json(); between them, settle() passes on what has come together. Bodies go in
// pieces. Thread: one. Borrows the output.
#pragma once

#include <string>

#include "core/archive/body.h"
#include "core/archive/output.h"
#include "core/json/json_writer.h"

namespace headgate::archive {

class JsonOutput {
 public:
  explicit JsonOutput(Output& output) : m_output(output), m_writer(m_text) {}

  json::JsonWriter& json() { return m_writer; }
  // A line feed between two values, which JSON takes for nothing: so that a line of the file is a value.
  void breakLine() { m_text += '\n'; }
  // The value of a member: the body as text, or in base64.
  void text(const Body& body);
  void base64(const Body& body);

  void settle() {
    if (m_text.size() >= kHeld) flush();
  }
  void flush();
  // Everything so far was taken.
  bool ok() const { return m_ok; }

 private:
  static constexpr size_t kHeld = 64 * 1024;

  Output& m_output;
  std::string m_text;
  json::JsonWriter m_writer;
  bool m_ok = true;
};

}  // namespace headgate::archive
