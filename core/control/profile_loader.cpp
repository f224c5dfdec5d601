#include "core/control/profile_loader.h"

#include <utility>

#include "core/config/compile.h"
#include "core/config/validate.h"

namespace headgate::control {

namespace {

LoadResult compiled(ReadProfile profile, const secrets::Resolved& secrets) {
  if (!profile) return std::move(profile).error();
  HG_TRY(outcome, config::compile(*profile, secrets));
  return LoadedProfile{std::move(*profile), std::move(outcome.snapshot), std::move(outcome.warnings)};
}

}  // namespace

LoadResult ProfileLoader::check(ReadProfile profile) {
  return compiled(std::move(profile), {});
}

void ProfileLoader::load(ReadProfile profile, const std::string& folder, Done done) {
  const std::vector<secrets::Reference> references =
      profile ? config::validate(*profile).references : std::vector<secrets::Reference>();
  const auto shared = std::make_shared<ReadProfile>(std::move(profile));
  m_resolution = std::make_unique<secrets::Resolution>(
      references, folder, m_keychain, [shared, done = std::move(done)](const secrets::Resolved& secrets) {
        done(compiled(std::move(*shared), secrets));
      });
}

}  // namespace headgate::control
