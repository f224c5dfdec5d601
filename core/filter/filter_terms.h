// What a term is once it is understood. Not for others: see filter.h. Thread: any; constant.
#pragma once

#include <memory>

#include "core/filter/filter.h"

namespace headgate::filter {

class Term {
 public:
  virtual ~Term() = default;
  // Of a deep one: true, for this is not the place to ask.
  virtual bool matches(const Facts& facts) const = 0;
  virtual bool matchesDeep(const DeepFacts&) const { return true; }
};

struct ReadTerm {
  std::unique_ptr<const Term> term;  // nullptr: it has a problem
  bool isDeep = false;
  Problem problem;
};

ReadTerm readTerm(const WrittenTerm& written);

}  // namespace headgate::filter
