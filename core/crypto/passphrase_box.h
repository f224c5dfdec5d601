// Text under a passphrase: nobody reads or changes it without knowing that.
//
// The sealed form, version 1:
//
//   offset  bytes
//        0      8  "headgate"
//        8      1  version: 1
//        9     16  salt of the key, made once for a box
//       25     12  nonce, new at each sealing
//       37      n  the text, encrypted
//     37+n     16  tag
//
// Key: scrypt (RFC 7914) of passphrase and salt with N = 2^17, r = 8, p = 1, which takes 128 MiB and some
// tenths of a second; the version stands for these numbers, so that no file can ask for others. Cipher:
// AES-256-GCM, with everything before the text authenticated along with it. A key seals far fewer than the
// 2^32 texts for which random nonces are good.
//
// It cannot tell an older sealed text of the same box from the newest. Keeps the key in memory, the
// passphrase not. Thread: any, one caller at a time; create() and forSealed() take as long as the key.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace headgate::crypto {

enum class BoxFailure : uint8_t {
  NotABox,       // something else, or cut off
  NewerVersion,  // of a later Headgate
  OtherBox,      // sealed by another box: its salt differs
  WrongKey,      // another passphrase, or bytes were changed: nobody can tell which
  NoMemory,      // for the key
};

class PassphraseBox {
 public:
  // A new one.
  static Result<PassphraseBox, BoxFailure> create(std::string_view passphrase);
  // The one that `sealed` was sealed by; whether the passphrase is right, open() tells.
  static Result<PassphraseBox, BoxFailure> forSealed(std::string_view passphrase, ByteView sealed);

  PassphraseBox(PassphraseBox&& other) noexcept;
  PassphraseBox& operator=(PassphraseBox&& other) noexcept;
  ~PassphraseBox();

  Bytes seal(ByteView text) const;
  Result<Bytes, BoxFailure> open(ByteView sealed) const;

 private:
  using Salt = std::array<uint8_t, 16>;
  using Key = std::array<uint8_t, 32>;

  PassphraseBox() = default;
  static Result<PassphraseBox, BoxFailure> withSalt(std::string_view passphrase, const Salt& salt);
  static Result<Salt, BoxFailure> saltOf(ByteView sealed);

  Salt m_salt{};
  Key m_key{};
};

}  // namespace headgate::crypto
