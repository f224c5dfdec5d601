// What the window and the gateway tell each other about what is kept beside a profile: its versions, a draft
// that outlives a crash, and its secrets. Plain values that own all they hold; each has a JSON form
// (control/json_values.h). Moments are nanoseconds of wall time since the epoch.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class VersionReason : uint8_t { Opened, Applied, Saved, Restored };

struct ProfileVersion {
  uint64_t id = 0;
  int64_t at = 0;
  VersionReason reason = VersionReason::Applied;
  uint64_t bytes = 0;
  bool isOpenText = false;  // it says what the open profile says

  bool operator==(const ProfileVersion&) const = default;
};

// Of the open profile, the newest first; at most 50.
struct ProfileVersions {
  std::vector<ProfileVersion> versions;
  std::string problem;  // why none can be kept

  bool operator==(const ProfileVersions&) const = default;
};

struct VersionText {
  bool found = false;
  std::string text;

  bool operator==(const VersionText&) const = default;
};

// What was being edited, or applied and not saved, when the program last ended: without being asked to, or
// without an answer to what should become of it.
struct KeptDraft {
  bool found = false;
  std::string path;  // of its profile; empty: in no file
  bool isDemo = false;
  std::string name;
  std::string text;
  int64_t at = 0;
  bool programCrashed = false;  // the last run ended without saying so

  bool operator==(const KeptDraft&) const = default;
};

enum class SecretPlace : uint8_t { Keychain, Environment, File };

// A reference of a profile, or a name in the keychain that no reference uses. Never the secret itself.
struct SecretState {
  std::string reference;  // "secret:claude-code"
  std::string name;
  SecretPlace place = SecretPlace::Keychain;
  bool isThere = false;
  std::string problem;                // why it is not, without a full stop
  std::vector<std::string> pointers;  // of the profile where it is used

  bool operator==(const SecretState&) const = default;
};

struct SecretStates {
  std::string store;    // "the desktop's keychain"
  std::string problem;  // of the store; empty: it works
  std::string detail;   // of that, the store's own words, if it has said anything
  std::vector<SecretState> secrets;

  bool operator==(const SecretStates&) const = default;
};

}  // namespace headgate::control
