// The normal form of a path, written for the eye: decode, split, walk, join. Tests hold normalizePath to it
// on random input.
#pragma once

#include <optional>
#include <string>

namespace headgate::test {

// Nothing if the path must be refused.
std::optional<std::string> referencePath(const std::string& path);

}  // namespace headgate::test
