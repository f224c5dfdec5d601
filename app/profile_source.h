// Where the text of the program's profile comes from: a file, or the program itself. Thread: main, which
// waits for the file.
#pragma once

#include <string>

#include "core/control/profile_loader.h"

namespace headgate::app {

class ProfileSource {
 public:
  static ProfileSource file(std::string path) { return {std::move(path), {}}; }
  // A profile that is in no file; `name` stands in messages.
  static ProfileSource text(std::string name, std::string text) { return {std::move(name), std::move(text)}; }

  const std::string& name() const { return m_name; }
  // Where relative paths start; empty without a file.
  std::string folder() const;
  control::ReadProfile read() const;

 private:
  ProfileSource(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text)) {}

  std::string m_name;  // or the file's path
  std::string m_text;  // empty: it is in the file
};

}  // namespace headgate::app
