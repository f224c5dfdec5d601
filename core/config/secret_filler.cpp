#include "core/config/secret_filler.h"

#include "core/config/secret_text.h"
#include "core/http/grammar.h"
#include "core/secrets/secret_value.h"

namespace headgate::config {

policy::TemplateText templateOf(std::string_view text) {
  auto compiled = policy::TemplateText::compile(text);
  return compiled.ok() ? std::move(compiled).value() : policy::TemplateText();
}

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

policy::TemplateText SecretFiller::fill(std::string_view field, std::string_view value) {
  if (!referencesIn(value).empty()) m_fields.insert(lowered(field));
  return templateOf(
      withSecrets(value, [this](const secrets::Reference& reference) { return lookUp(reference); }));
}

std::string SecretFiller::lookUp(const secrets::Reference& reference) {
  const auto found = m_secrets.find(reference);
  std::string problem;
  if (found == m_secrets.end()) {
    problem = reference.text() + " was not looked up";
  } else if (!found->second.ok()) {
    problem = found->second.error().detail;
  } else if (found->second.value().size() > secrets::kMaxSecretBytes) {
    problem = "the secret of " + reference.text() + " is too large for a header field";
  } else if (!http::isFieldValue(found->second.value())) {
    problem = "the secret of " + reference.text() + " holds characters that no header field can carry";
  } else {
    return found->second.value();
  }
  if (m_problem.empty()) m_problem = std::move(problem);
  return {};
}

std::string secretBehind(std::string_view written, const secrets::Resolved& secrets, std::string& problem) {
  const auto reference = secrets::parseReference(written);
  if (!reference) return std::string(written);
  const auto found = secrets.find(*reference);
  if (found != secrets.end() && found->second.ok()) return found->second.value();
  if (problem.empty())
    problem =
        found != secrets.end() ? found->second.error().detail : reference->text() + " was not looked up";
  return {};
}

}  // namespace headgate::config
