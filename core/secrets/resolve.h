// Looks secrets up: in the environment and in files. The keychain is not available in this version; its
// references stay unresolved and say so.
//
// Thread: any but a worker, since it reads files.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/secrets/reference.h"

namespace headgate::secrets {

inline constexpr size_t kMaxSecretBytes = 64 * 1024;

// The secret, or why there is none, in words for people that never hold any of its bytes.
using Resolved = std::map<Reference, Result<std::string, Error>>;

// One line break at the end of a file is not part of the secret. Relative paths start at `folder`, the
// profile's.
Resolved resolve(const std::vector<Reference>& references, const std::string& folder);

}  // namespace headgate::secrets
