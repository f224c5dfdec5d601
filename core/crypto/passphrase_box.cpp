#include "core/crypto/passphrase_box.h"

#include <algorithm>
#include <climits>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <utility>

#include "core/crypto/random.h"
#include "core/crypto/require.h"

namespace headgate::crypto {
namespace {

constexpr std::string_view kMagic = "headgate";
constexpr char kVersion = 1;
constexpr size_t kSaltBytes = 16;
constexpr size_t kNonceBytes = 12;
constexpr size_t kTagBytes = 16;
constexpr size_t kSaltAt = kMagic.size() + 1;
constexpr size_t kNonceAt = kSaltAt + kSaltBytes;
constexpr size_t kHeadBytes = kNonceAt + kNonceBytes;

constexpr uint64_t kCost = 1U << 17;
constexpr uint64_t kBlockSize = 8;
constexpr uint64_t kParallel = 1;
constexpr uint64_t kMaxMemory = 160U * 1024 * 1024;  // 128 * N * r, and room for the rest

struct FreeCipher {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const uint8_t* bytesOf(ByteView text) {
  return reinterpret_cast<const uint8_t*>(text.data());
}

uint8_t* bytesOf(Bytes& text) {
  return reinterpret_cast<uint8_t*>(text.data());
}

enum class Direction : int { Open = 0, Seal = 1 };

// With key, nonce and head already taken in.
Cipher cipherFor(Direction direction, const uint8_t* key, ByteView head) {
  Cipher cipher(EVP_CIPHER_CTX_new());
  require(cipher != nullptr);
  require(EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key, bytesOf(head.substr(kNonceAt)),
                            static_cast<int>(direction)) == 1);
  int written = 0;
  require(EVP_CipherUpdate(cipher.get(), nullptr, &written, bytesOf(head), static_cast<int>(head.size())) ==
          1);
  return cipher;
}

}  // namespace

Result<PassphraseBox, BoxFailure> PassphraseBox::create(std::string_view passphrase) {
  Salt salt;
  fillRandom(salt);
  return withSalt(passphrase, salt);
}

Result<PassphraseBox, BoxFailure> PassphraseBox::forSealed(std::string_view passphrase, ByteView sealed) {
  HG_TRY(salt, saltOf(sealed));
  return withSalt(passphrase, salt);
}

Result<PassphraseBox, BoxFailure> PassphraseBox::withSalt(std::string_view passphrase, const Salt& salt) {
  PassphraseBox box;
  box.m_salt = salt;
  if (EVP_PBE_scrypt(passphrase.data(), passphrase.size(), salt.data(), salt.size(), kCost, kBlockSize,
                     kParallel, kMaxMemory, box.m_key.data(), box.m_key.size()) != 1)
    return BoxFailure::NoMemory;
  return box;
}

Result<PassphraseBox::Salt, BoxFailure> PassphraseBox::saltOf(ByteView sealed) {
  static_assert(std::tuple_size_v<Salt> == kSaltBytes);
  if (!sealed.starts_with(kMagic) || sealed.size() <= kMagic.size()) return BoxFailure::NotABox;
  const auto version = static_cast<uint8_t>(sealed[kMagic.size()]);
  if (version > kVersion) return BoxFailure::NewerVersion;
  if (version != kVersion || sealed.size() < kHeadBytes + kTagBytes) return BoxFailure::NotABox;
  Salt salt;
  std::copy_n(bytesOf(sealed.substr(kSaltAt)), kSaltBytes, salt.begin());
  return salt;
}

PassphraseBox::PassphraseBox(PassphraseBox&& other) noexcept : m_salt(other.m_salt), m_key(other.m_key) {
  OPENSSL_cleanse(other.m_key.data(), other.m_key.size());
}

PassphraseBox& PassphraseBox::operator=(PassphraseBox&& other) noexcept {
  std::swap(m_salt, other.m_salt);
  std::swap(m_key, other.m_key);
  return *this;
}

PassphraseBox::~PassphraseBox() {
  OPENSSL_cleanse(m_key.data(), m_key.size());
}

Bytes PassphraseBox::seal(ByteView text) const {
  require(text.size() <= INT_MAX);
  Bytes out(kMagic);
  out += kVersion;
  out.append(reinterpret_cast<const char*>(m_salt.data()), m_salt.size());
  out.resize(kHeadBytes + text.size() + kTagBytes);
  fillRandom({bytesOf(out) + kNonceAt, kNonceBytes});

  const Cipher cipher = cipherFor(Direction::Seal, m_key.data(), ByteView(out).substr(0, kHeadBytes));
  int written = 0;
  uint8_t* end = bytesOf(out) + kHeadBytes;
  require(EVP_CipherUpdate(cipher.get(), end, &written, bytesOf(text), static_cast<int>(text.size())) == 1);
  end += written;
  require(EVP_CipherFinal_ex(cipher.get(), end, &written) == 1);
  require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, kTagBytes, end) == 1);
  return out;
}

Result<Bytes, BoxFailure> PassphraseBox::open(ByteView sealed) const {
  HG_TRY(salt, saltOf(sealed));
  if (salt != m_salt) return BoxFailure::OtherBox;
  const ByteView encrypted = sealed.substr(kHeadBytes, sealed.size() - kHeadBytes - kTagBytes);
  if (encrypted.size() > INT_MAX) return BoxFailure::NotABox;

  const Cipher cipher = cipherFor(Direction::Open, m_key.data(), sealed.substr(0, kHeadBytes));
  Bytes tag(sealed.substr(sealed.size() - kTagBytes));
  require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, kTagBytes, tag.data()) == 1);
  Bytes text(encrypted.size(), '\0');
  int written = 0;
  require(EVP_CipherUpdate(cipher.get(), bytesOf(text), &written, bytesOf(encrypted),
                           static_cast<int>(encrypted.size())) == 1);
  // Says whether tag and all agree; before that the text is nobody's business.
  if (EVP_CipherFinal_ex(cipher.get(), bytesOf(text) + written, &written) != 1) return BoxFailure::WrongKey;
  return text;
}

}  // namespace headgate::crypto
