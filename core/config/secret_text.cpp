#include "core/config/secret_text.h"

namespace headgate::config {
namespace {

// visitText(text) for what is no reference, visitReference(reference) for each that is.
template <typename VisitText, typename VisitReference>
void split(std::string_view value, VisitText visitText, VisitReference visitReference) {
  if (const auto whole = secrets::parseReference(value)) {
    visitReference(*whole);
    return;
  }
  while (!value.empty()) {
    const size_t brace = value.find('{');
    visitText(value.substr(0, brace));
    if (brace == std::string_view::npos) return;
    value.remove_prefix(brace);
    const size_t close = value.find('}');
    if (value.starts_with("{{")) {
      visitText(value.substr(0, 2));
      value.remove_prefix(2);
    } else if (close == std::string_view::npos) {
      visitText(value);
      return;
    } else {
      if (const auto reference = secrets::parseReference(value.substr(1, close - 1))) {
        visitReference(*reference);
      } else {
        visitText(value.substr(0, close + 1));
      }
      value.remove_prefix(close + 1);
    }
  }
}

}  // namespace

std::vector<secrets::Reference> referencesIn(std::string_view value) {
  std::vector<secrets::Reference> found;
  split(
      value, [](std::string_view) {},
      [&](const secrets::Reference& reference) { found.push_back(reference); });
  return found;
}

secrets::Reference fileReference(std::string_view value) {
  return secrets::parseReference(value).value_or(
      secrets::Reference{secrets::Source::File, std::string(value)});
}

std::string withSecrets(std::string_view value,
                        const std::function<std::string(const secrets::Reference&)>& lookup) {
  std::string out;
  split(
      value, [&](std::string_view text) { out += text; },
      [&](const secrets::Reference& reference) {
        for (const char c : lookup(reference)) out += c == '{' ? std::string("{{") : std::string(1, c);
      });
  return out;
}

}  // namespace headgate::config
