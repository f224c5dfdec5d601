// A folder of a test's own: files in it, programs in it, and a home.
#pragma once

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <stdlib.h>
#include <string>

namespace headgate::host {

class HostFolder {
 public:
  HostFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "headgate-host-XXXXXX").string();
    m_path = ::mkdtemp(pattern.data());
  }
  ~HostFolder() { std::filesystem::remove_all(m_path); }
  HostFolder(const HostFolder&) = delete;
  HostFolder& operator=(const HostFolder&) = delete;

  std::string path(const std::string& name) const { return (m_path / name).string(); }
  bool has(const std::string& name) const { return std::filesystem::exists(m_path / name); }
  void make(const std::string& folder) const { std::filesystem::create_directories(m_path / folder); }
  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name) << text;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(m_path / name);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  // A shell script among the programs.
  void program(const std::string& name, const std::string& script) const {
    write("bin/" + name, "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(m_path / "bin" / name, std::filesystem::perms::owner_all);
  }

 private:
  std::filesystem::path m_path;
};

}  // namespace headgate::host
