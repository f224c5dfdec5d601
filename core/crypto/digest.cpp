#include "core/crypto/digest.h"

#include <charconv>
#include <openssl/evp.h>

#include "core/crypto/require.h"

namespace headgate::crypto {
namespace {

template <size_t Size>
std::array<uint8_t, Size> digest(const EVP_MD* algorithm, ByteView data) {
  std::array<uint8_t, Size> out;
  unsigned size = 0;
  require(EVP_Digest(data.data(), data.size(), out.data(), &size, algorithm, nullptr) == 1 && size == Size);
  return out;
}

}  // namespace

Sha1Digest sha1(ByteView data) {
  return digest<20>(EVP_sha1(), data);
}

Sha256Digest sha256(ByteView data) {
  return digest<32>(EVP_sha256(), data);
}

void Sha256::Free::operator()(evp_md_ctx_st* context) const {
  EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
  require(m_context != nullptr);
  begin();
}

void Sha256::begin() {
  require(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

void Sha256::update(ByteView data) {
  require(EVP_DigestUpdate(m_context.get(), data.data(), data.size()) == 1);
}

Sha256Digest Sha256::finish() {
  Sha256Digest out;
  unsigned size = 0;
  require(EVP_DigestFinal_ex(m_context.get(), out.data(), &size) == 1 && size == out.size());
  begin();
  return out;
}

std::string toHex(std::span<const uint8_t> bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const uint8_t byte : bytes) {
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::optional<Sha256Digest> sha256FromHex(std::string_view text) {
  Sha256Digest digest;
  if (text.size() != 2 * digest.size()) return std::nullopt;
  for (size_t i = 0; i < digest.size(); ++i) {
    const char* digits = text.data() + 2 * i;
    if (std::from_chars(digits, digits + 2, digest[i], 16).ptr != digits + 2) return std::nullopt;
  }
  return digest;
}

}  // namespace headgate::crypto
