// Puts secrets into the values of header fields; remembers which fields hold one, and the first secret that
// could not be had. Lives for one compilation.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/policy/template_text.h"
#include "core/secrets/resolved.h"

namespace headgate::config {

// Of text that validation has tried already.
policy::TemplateText templateOf(std::string_view text);

std::string lowered(std::string_view text);

class SecretFiller {
 public:
  explicit SecretFiller(const secrets::Resolved& secrets) : m_secrets(secrets) {}

  policy::TemplateText fill(std::string_view field, std::string_view value);

  const std::set<std::string>& fields() const { return m_fields; }
  const std::string& problem() const { return m_problem; }

 private:
  std::string lookUp(const secrets::Reference& reference);

  const secrets::Resolved& m_secrets;
  std::set<std::string> m_fields;  // lower case
  std::string m_problem;
};

// What a reference stands for; plain text stands for itself. Of several problems the first stays in
// `problem`.
std::string secretBehind(std::string_view written, const secrets::Resolved& secrets, std::string& problem);

}  // namespace headgate::config
