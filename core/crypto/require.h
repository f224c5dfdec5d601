// For calls of OpenSSL that fail only for want of memory, which nobody here goes on without.
#pragma once

#include <cstdlib>

namespace headgate::crypto {

inline void require(bool ok) {
  if (!ok) std::abort();
}

}  // namespace headgate::crypto
