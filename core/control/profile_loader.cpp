#include "core/control/profile_loader.h"

#include <utility>

#include "core/config/compile.h"
#include "core/config/validate.h"

namespace headgate::control {

namespace {

LoadResult compiled(ReadProfile profile, config::Findings findings, const secrets::Resolved& secrets) {
  if (!profile) return std::move(profile).error();
  HG_TRY(outcome, config::compile(*profile, std::move(findings), secrets));
  return LoadedProfile{std::move(*profile), std::move(outcome.snapshot), std::move(outcome.warnings)};
}

config::Findings judged(const ReadProfile& profile) {
  return profile ? config::validate(*profile) : config::Findings();
}

}  // namespace

LoadResult ProfileLoader::check(ReadProfile profile) {
  config::Findings findings = judged(profile);
  return compiled(std::move(profile), std::move(findings), {});
}

void ProfileLoader::load(ReadProfile profile, const std::string& folder, Done done) {
  config::Findings findings = judged(profile);
  const std::vector<secrets::Reference> references = findings.references;
  const auto shared = std::make_shared<ReadProfile>(std::move(profile));
  m_resolution = std::make_unique<secrets::Resolution>(
      references, folder, m_keychain,
      [shared, findings = std::move(findings), done = std::move(done)](const secrets::Resolved& secrets) {
        done(compiled(std::move(*shared), findings, secrets));
      });
}

}  // namespace headgate::control
