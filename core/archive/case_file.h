// A case file: one zip with everything that somebody else needs to look into what happened, and nothing that
// is a secret (archive/secret_finder.h).
//
//   exchanges.har   the exchanges            diagnosis.txt  a paragraph for each
//   timings.csv     when each piece came     reproduce.sh   each request as a cURL command
//   profile.json    the profile              versions.txt   of what made it
//
// It goes through the exchanges several times, and holds one of them at a time. Thread: any, one at a time.
#pragma once

#include <functional>
#include <string>

#include "core/archive/har_writer.h"
#include "core/archive/output.h"
#include "core/archive/secret_finder.h"

namespace headgate::archive {

struct CaseOptions {
  HarOptions har;
  WallTime now;
  std::string profile;   // its text, of which secrets are references; empty: there is none
  std::string versions;  // lines
};

// Calls `each` for every exchange, in their order, as long as it returns true; says whether it always did.
using Exchanges = std::function<bool(const std::function<bool(const store::StoredExchange&)>& each)>;

// How often writeCase() goes through the exchanges, for a progress; findSecrets() does it once.
inline constexpr int kCasePasses = 4;

// What is to be hidden, for what follows.
bool findSecrets(SecretFinder& finder, const CaseOptions& options, const Exchanges& exchanges);
// Requires: findSecrets(). False: the output took not all of it, or `exchanges` stopped.
bool writeCase(Output& output, SecretFinder& finder, const CaseOptions& options, const Exchanges& exchanges);

}  // namespace headgate::archive
