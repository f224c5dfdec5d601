#include "ui/profile/shared_profile.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include <QString>

#include "core/config/document_writer.h"
#include "core/config/validate.h"
#include "ui/draft/field_path.h"
#include "ui/draft/json_step.h"
#include "ui/profile/secret_places.h"

namespace headgate::ui {

namespace {

// How much of a field's value names its scheme (RFC 9110, section 11.4), which is no secret: whoever opens
// the profile types the key alone. Of an unknown one nothing is taken to be known.
size_t schemeLength(const std::string& field, const std::string& value) {
  static constexpr std::array<std::string_view, 3> kSchemes{"bearer ", "basic ", "token "};
  if (!QString::fromStdString(field).endsWith(QLatin1String("authorization"), Qt::CaseInsensitive)) return 0;
  const QString text = QString::fromStdString(value);
  for (const std::string_view scheme : kSchemes)
    if (value.size() > scheme.size() &&
        text.startsWith(QLatin1String(scheme.data(), qsizetype(scheme.size())), Qt::CaseInsensitive))
      return scheme.size();
  return 0;
}

// Names for secrets that had none: none of those that the profile uses already, and one for each secret.
class GivenNames {
 public:
  explicit GivenNames(const std::vector<config::SecretUse>& uses) {
    for (const config::SecretUse& use : uses) m_taken.insert(use.reference.name);
  }

  const std::string& nameOf(const std::string& secret, const std::string& wanted) {
    std::string& name = m_names[secret];
    if (name.empty()) {
      name = wanted;
      for (int number = 2; !m_taken.insert(name).second; ++number)
        name = wanted + "-" + std::to_string(number);
    }
    return name;
  }

 private:
  std::set<std::string> m_taken;
  std::map<std::string, std::string> m_names;  // by secret
};

std::vector<std::string> askedFor(const config::Document& document) {
  constexpr std::string_view kInKeychain = "secret:";
  std::vector<std::string> names;
  for (const config::SecretUse& use : config::validate(document).secretUses) {
    const std::string& name = use.reference.name;
    if (use.reference.text().starts_with(kInKeychain) && std::ranges::find(names, name) == names.end())
      names.push_back(name);
  }
  return names;
}

}  // namespace

std::optional<SharedProfile> sharedProfile(const config::Document& document) {
  const config::Findings findings = config::validate(document);
  if (config::hasError(findings.problems)) return std::nullopt;
  GivenNames names(findings.secretUses);
  Json root = document.root();
  for (const std::string& place : findings.plainSecrets) {
    Json& value = root[Json::json_pointer(place)];
    const std::string text = value.get<std::string>();
    const bool isTemplate = fieldPath(place).type->syntax == config::Syntax::FieldTemplate;
    const size_t known = isTemplate ? schemeLength(pointerEnd(place).key, text) : 0;
    const std::string reference =
        "secret:" + names.nameOf(text.substr(known), secretName(document.root(), place));
    value = isTemplate ? text.substr(0, known) + "{" + reference + "}" : reference;
  }
  const config::Document shared = document.edited(std::move(root));
  return SharedProfile{.text = config::toText(shared), .secrets = askedFor(shared)};
}

}  // namespace headgate::ui
