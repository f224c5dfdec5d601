#include "core/crypto/random.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace headgate::crypto {

void fillRandom(std::span<uint8_t> out) {
  while (!out.empty()) {
    const auto part = out.first(std::min<size_t>(out.size(), INT_MAX));
    if (RAND_bytes(part.data(), static_cast<int>(part.size())) != 1) std::abort();
    out = out.subspan(part.size());
  }
}

void forgetThisThread() {
  OPENSSL_thread_stop();
}

}  // namespace headgate::crypto
