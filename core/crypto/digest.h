// Message digests of libcrypto. They cannot fail on a working library: if one does, the process ends, because
// going on would compare secrets with nothing. Thread: any.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "core/base/bytes.h"

struct evp_md_ctx_st;

namespace headgate::crypto {

using Sha1Digest = std::array<uint8_t, 20>;
using Sha256Digest = std::array<uint8_t, 32>;

// For Sec-WebSocket-Accept only: SHA-1 protects nothing.
Sha1Digest sha1(ByteView data);
Sha256Digest sha256(ByteView data);

// SHA-256 of data that comes in pieces. finish() ends it; the next update() begins a new digest.
class Sha256 {
 public:
  Sha256();
  void update(ByteView data);
  Sha256Digest finish();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const;
  };
  void begin();
  std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

std::string toHex(std::span<const uint8_t> bytes);  // lower case
// 64 hexadecimal digits of either case; nothing for any other text.
std::optional<Sha256Digest> sha256FromHex(std::string_view text);

}  // namespace headgate::crypto
