#include "app/profile_source.h"

#include <filesystem>

#include "core/config/profile_file.h"

namespace headgate::app {

std::string ProfileSource::folder() const {
  return std::filesystem::path(m_name).parent_path().string();
}

control::ReadProfile ProfileSource::read() const {
  return m_text.empty() ? config::loadProfile(m_name) : config::Document::parse(m_text);
}

}  // namespace headgate::app
