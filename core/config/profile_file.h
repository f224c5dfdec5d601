// Profiles on disk. Thread: any that may wait; each call reads or writes the file before it returns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/document.h"

namespace headgate::config {

// The file's bytes, or why there are none; one byte more than a profile may have, at most.
Result<std::string> readProfileText(const std::string& path);

Result<Document, std::vector<Problem>> loadProfile(const std::string& path);

// Replaces the file as a whole or not at all, whenever the program is killed, the power fails or the disk is
// full; it is on the disk when this returns. A symbolic link stays one. A profile that holds plain secrets
// becomes readable by its owner only; any other keeps the mode that its file has.
Result<void> saveProfile(const std::string& path, const Document& document);
// The same, byte for byte. What is no JSON may hold anything, so it is for its owner only, too.
Result<void> saveProfileText(const std::string& path, std::string_view text);

}  // namespace headgate::config
