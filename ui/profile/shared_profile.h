// A profile as one gives it to somebody else: it says the same, but its secrets stay here. What is a secret
// is config::validate()'s to say: plain ones become references to a keychain, under a name made from where
// they stand, and the same one everywhere the same name; digests and references stay as they are. Notes and
// what begins with "x-" are the author's own words, and stay, too.
//
// Pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/config/document.h"

namespace headgate::ui {

struct SharedProfile {
  std::string text;
  // The names in a keychain that whoever opens it is asked for: each once, in the order of the text.
  std::vector<std::string> secrets;
};

// Nothing of a profile with errors: what in it is secret, only one without them tells.
std::optional<SharedProfile> sharedProfile(const config::Document& document);

}  // namespace headgate::ui
