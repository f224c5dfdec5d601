// HMAC-SHA256 (RFC 2104, FIPS 198-1): the proof that a text comes from somebody who has the key.
//
// The key is worked in once, so that a signature costs the text only: a third of what a call with a key
// costs. Compare signatures with equalsConstantTime(). Thread: any; immutable. Fails no more than digests do,
// see digest.h.
#pragma once

#include <memory>

#include "core/base/bytes.h"
#include "core/crypto/digest.h"

namespace headgate::crypto {

class HmacSha256 {
 public:
  explicit HmacSha256(ByteView key);

  Sha256Digest sign(ByteView text) const;

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  using Context = std::unique_ptr<evp_md_ctx_st, Free>;

  static Context keyed(std::span<const uint8_t> block, uint8_t pad);

  Context m_inner;  // each after its block of the key
  Context m_outer;
};

}  // namespace headgate::crypto
