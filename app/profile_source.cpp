#include "app/profile_source.h"

#include <filesystem>

#include "core/config/compile.h"
#include "core/config/profile_file.h"
#include "core/config/validate.h"
#include "core/secrets/resolve.h"

namespace headgate::app {

Result<LoadedProfile, std::vector<config::Problem>> ProfileSource::load() const {
  HG_TRY(document, m_text.empty() ? config::loadProfile(m_name) : config::Document::parse(m_text));
  const std::string folder = std::filesystem::path(m_name).parent_path().string();
  const secrets::Resolved secrets = secrets::resolve(config::validate(document).references, folder);
  HG_TRY(outcome, config::compile(document, secrets));
  return LoadedProfile{std::move(document), std::move(outcome.snapshot), std::move(outcome.warnings)};
}

}  // namespace headgate::app
