#include "core/config/validate.h"

#include <algorithm>

#include "core/config/field_check.h"
#include "core/config/json_access.h"
#include "core/config/rules.h"

namespace headgate::config {

Findings validate(const Document& document) {
  Findings findings;
  FieldCheck check(document, findings);
  if (const auto format = integerOf(document.root(), "headgate"); format && *format > 1) {
    // Its other problems would only be about fields that this version cannot know.
    check.report(Severity::Error, "/headgate",
                 "made by a newer Headgate (format " + std::to_string(*format) +
                     ", this one reads format 1); update Headgate to open it");
    return findings;
  }
  findings.problems = document.readingProblems();
  check.run();
  if (document.root().is_object()) checkRules(document, check);
  std::stable_sort(findings.problems.begin(), findings.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.place < b.place; });
  return findings;
}

}  // namespace headgate::config
