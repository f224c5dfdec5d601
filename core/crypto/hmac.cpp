#include "core/crypto/hmac.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include "core/crypto/require.h"

namespace headgate::crypto {
namespace {

constexpr size_t kBlock = 64;  // of SHA-256
constexpr uint8_t kInnerPad = 0x36;
constexpr uint8_t kOuterPad = 0x5c;

}  // namespace

HmacSha256::HmacSha256(ByteView key) {
  std::array<uint8_t, kBlock> block{};
  if (key.size() > kBlock)
    std::ranges::copy(sha256(key), block.begin());
  else
    std::ranges::copy(key, block.begin());
  m_inner = keyed(block, kInnerPad);
  m_outer = keyed(block, kOuterPad);
  OPENSSL_cleanse(block.data(), block.size());
}

Sha256Digest HmacSha256::sign(ByteView text) const {
  const Context context(EVP_MD_CTX_new());
  require(context != nullptr);
  Sha256Digest digest;
  unsigned size = 0;
  const auto finish = [&](const Context& begun, const void* data, size_t bytes) {
    require(EVP_MD_CTX_copy_ex(context.get(), begun.get()) == 1 &&
            EVP_DigestUpdate(context.get(), data, bytes) == 1 &&
            EVP_DigestFinal_ex(context.get(), digest.data(), &size) == 1 && size == digest.size());
  };
  finish(m_inner, text.data(), text.size());
  finish(m_outer, digest.data(), digest.size());
  return digest;
}

void HmacSha256::Free::operator()(evp_md_ctx_st* context) const {
  EVP_MD_CTX_free(context);
}

HmacSha256::Context HmacSha256::keyed(std::span<const uint8_t> block, uint8_t pad) {
  std::array<uint8_t, kBlock> padded;
  std::ranges::transform(block, padded.begin(), [pad](uint8_t byte) { return byte ^ pad; });
  Context context(EVP_MD_CTX_new());
  require(context != nullptr && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1 &&
          EVP_DigestUpdate(context.get(), padded.data(), padded.size()) == 1);
  OPENSSL_cleanse(padded.data(), padded.size());
  return context;
}

}  // namespace headgate::crypto
