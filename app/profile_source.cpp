#include "app/profile_source.h"

#include <filesystem>

#include "core/config/compile.h"
#include "core/config/profile_file.h"
#include "core/config/validate.h"

namespace headgate::app {

namespace {

using DocumentResult = Result<config::Document, std::vector<config::Problem>>;

ProfileResult compiled(DocumentResult document, const secrets::Resolved& secrets) {
  if (!document) return std::move(document).error();
  HG_TRY(outcome, config::compile(*document, secrets));
  return LoadedProfile{std::move(*document), std::move(outcome.snapshot), std::move(outcome.warnings)};
}

}  // namespace

DocumentResult ProfileSource::read() const {
  return m_text.empty() ? config::loadProfile(m_name) : config::Document::parse(m_text);
}

ProfileResult ProfileSource::check() const {
  return compiled(read(), {});
}

void ProfileSource::load(secrets::Keychain& keychain, Done done) {
  const auto document = std::make_shared<DocumentResult>(read());
  const std::vector<secrets::Reference> references =
      *document ? config::validate(**document).references : std::vector<secrets::Reference>();
  m_resolution = std::make_unique<secrets::Resolution>(
      references, std::filesystem::path(m_name).parent_path().string(), keychain,
      [document, done = std::move(done)](const secrets::Resolved& secrets) {
        done(compiled(std::move(*document), secrets));
      });
}

}  // namespace headgate::app
