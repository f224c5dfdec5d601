// Profiles on disk. Thread: main; both calls read or write the file before they return.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/document.h"

namespace headgate::config {

Result<Document, std::vector<Problem>> loadProfile(const std::string& path);

// Replaces the file as a whole or not at all, whenever the program is killed, the power fails or the disk is
// full; it is on the disk when this returns. A symbolic link stays one. A profile that holds plain secrets
// becomes readable by its owner only; any other keeps the mode that its file has.
Result<void> saveProfile(const std::string& path, const Document& document);

}  // namespace headgate::config
