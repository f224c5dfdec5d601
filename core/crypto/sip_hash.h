// SipHash-2-4 (Aumasson, Bernstein 2012): 64 bits of a short text under a secret key.
//
// For tables whose keys come from strangers: without the key nobody can choose texts that meet in one place.
// It is no digest: 64 bits are too few to stand for a secret. Thread: any.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/bytes.h"

namespace headgate::crypto {

using SipKey = std::array<uint8_t, 16>;

uint64_t sipHash(const SipKey& key, ByteView text);

}  // namespace headgate::crypto
