// What the open profile said before: its last 50 texts, each with the moment and the reason that made it one.
//
// A text is a version when it is opened, applied, saved or brought back, unless it is the newest already. A
// profile is known by its file, wherever links lead to it; those in no file, and the demo, by what they are.
// A profile may hold plain secrets, and then its versions do: they are readable by their owner only. A disk
// that takes none stops nothing: `problem` of the versions says so.
// Thread: the control thread; each call reads or writes files before it returns.
#pragma once

#include <string>

#include "core/control/current_profile.h"
#include "core/control/keeping_values.h"
#include "core/store/version_files.h"

namespace headgate::control {

class ProfileHistory {
 public:
  // Empty: there is nowhere to keep anything.
  explicit ProfileHistory(const std::string& stateDir);

  // A text of the profile. One that is applied and was there before is one that was brought back.
  void note(const CurrentProfile& profile, const std::string& text, VersionReason reason);

  ProfileVersions versions(const CurrentProfile& profile) const;
  VersionText version(const CurrentProfile& profile, uint64_t id) const;

 private:
  bool saysTheSame(const std::string& thing, const store::VersionFiles::Version& version,
                   const std::string& text) const;

  const bool m_isKept;
  store::VersionFiles m_files;
  std::string m_problem;  // why the last one could not be kept
};

}  // namespace headgate::control
