#include "core/filter/filter.h"

#include <algorithm>

#include "core/filter/filter_terms.h"

namespace headgate::filter {

Filter::Filter() = default;
Filter::Filter(Filter&&) noexcept = default;
Filter& Filter::operator=(Filter&&) noexcept = default;
Filter::~Filter() = default;

Filter::Filter(std::string_view line) {
  for (const WrittenTerm& written : readLine(line)) {
    ReadTerm read = readTerm(written);
    if (!read.term)
      m_problems.push_back(std::move(read.problem));
    else
      (read.isDeep ? m_deepTerms : m_terms).push_back(std::move(read.term));
  }
}

bool Filter::matches(const Facts& facts) const {
  return std::ranges::all_of(m_terms, [&](const auto& term) { return term->matches(facts); });
}

bool Filter::matchesDeep(const DeepFacts& facts) const {
  return std::ranges::all_of(m_deepTerms, [&](const auto& term) { return term->matchesDeep(facts); });
}

}  // namespace headgate::filter
