// The way from a document to a snapshot: validate, look up secrets, compile. Only the looking up takes time,
// so that the answer comes later.
//
// Thread: the keychain's. Ownership: borrows the keychain.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/document.h"
#include "core/config/problem.h"
#include "core/flow/snapshot.h"
#include "core/secrets/resolution.h"

namespace headgate::control {

// Or what is wrong with the text that it was read from.
using ReadProfile = Result<config::Document, std::vector<config::Problem>>;

struct LoadedProfile {
  config::Document document;
  std::shared_ptr<flow::Snapshot> snapshot;
  std::vector<config::Problem> warnings;
};
using LoadResult = Result<LoadedProfile, std::vector<config::Problem>>;

class ProfileLoader {
 public:
  using Done = std::function<void(LoadResult)>;

  explicit ProfileLoader(secrets::Keychain& keychain) : m_keychain(keychain) {}

  // `done` comes once, later; not at all if something else is loaded before, or nothing any more. Relative
  // paths start at `folder`.
  void load(ReadProfile profile, const std::string& folder, Done done);
  void cancel() { m_resolution.reset(); }

  // Without any secret: neither keychain nor environment nor files are looked into, and every route that
  // needs one has none.
  static LoadResult check(ReadProfile profile);

 private:
  secrets::Keychain& m_keychain;
  std::unique_ptr<secrets::Resolution> m_resolution;
};

}  // namespace headgate::control
