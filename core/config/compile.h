// From a document to what the workers read. Deterministic: the same document and secrets give the same
// snapshot.
#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/config/document.h"
#include "core/config/problem.h"
#include "core/config/validate.h"
#include "core/flow/snapshot.h"
#include "core/secrets/resolved.h"

namespace headgate::config {

struct CompileOutcome {
  std::shared_ptr<flow::Snapshot>
      snapshot;  // without generation, cells and interned names: the engine adds them
  std::vector<Problem> warnings;
};

// Validates first; any error means no snapshot, and all problems are returned. A secret that is missing from
// `secrets`, or could not be resolved, is no error: its routes carry a secretProblem.
Result<CompileOutcome, std::vector<Problem>> compile(const Document& document,
                                                     const secrets::Resolved& secrets);
// Of a document that was judged already: `findings` are what validate() says of it.
Result<CompileOutcome, std::vector<Problem>> compile(const Document& document, Findings findings,
                                                     const secrets::Resolved& secrets);

}  // namespace headgate::config
