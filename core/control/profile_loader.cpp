#include "core/control/profile_loader.h"

#include <utility>

#include "core/config/compile.h"
#include "core/config/document.h"
#include "core/config/validate.h"

namespace headgate::control {

namespace {

using DocumentResult = Result<config::Document, std::vector<config::Problem>>;

LoadResult compiled(const DocumentResult& document, const secrets::Resolved& secrets) {
  if (!document) return document.error();
  HG_TRY(outcome, config::compile(*document, secrets));
  return LoadedProfile{std::move(outcome.snapshot), std::move(outcome.warnings)};
}

}  // namespace

LoadResult ProfileLoader::check(const std::string& text) {
  return compiled(config::Document::parse(text), {});
}

void ProfileLoader::load(const std::string& text, const std::string& folder, Done done) {
  const auto document = std::make_shared<const DocumentResult>(config::Document::parse(text));
  const std::vector<secrets::Reference> references =
      *document ? config::validate(**document).references : std::vector<secrets::Reference>();
  m_resolution = std::make_unique<secrets::Resolution>(
      references, folder, m_keychain, [document, done = std::move(done)](const secrets::Resolved& secrets) {
        done(compiled(*document, secrets));
      });
}

}  // namespace headgate::control
