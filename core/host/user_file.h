// A file that is somebody else's, as it is read and replaced: a link stays a link, and its mode stays what it
// is. Thread: any that may wait for the disk.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace headgate::host {

// Nothing if there is no such file. An error if it cannot be read, is no text (UTF-8), or is too large for a
// configuration.
Result<std::optional<std::string>, std::string> readUserFile(const std::string& path);

// Why it could not be written, as far as that can be seen without trying; empty if it could.
std::string whyNotWritable(const std::string& path);

// The folders that would have to be made for it, the outermost first.
std::vector<std::string> missingFolders(const std::string& path);

// Whole or not at all, with the folders that are missing.
Result<void, std::string> writeUserFile(const std::string& path, const std::string& text);

// With those folders, as far as they are empty.
Result<void, std::string> removeUserFile(const std::string& path, const std::vector<std::string>& folders);

}  // namespace headgate::host
