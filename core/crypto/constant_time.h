// Comparison of secrets: the time taken says nothing about where two values differ.
#pragma once

#include "core/base/bytes.h"

namespace headgate::crypto {

// The sizes are not hidden: compare digests of secrets, whose sizes are equal.
bool equalsConstantTime(ByteView a, ByteView b);

}  // namespace headgate::crypto
