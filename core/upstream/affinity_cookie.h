// The signed cookie by which a pool finds the target again that a client has had before.
//
// The value is base64url (RFC 4648 section 5) of
//
//   offset  bytes
//        0      1  version: 1
//        1      8  until when it is good, seconds of Unix time, big-endian
//        9      8  the target's identity, big-endian
//       17     16  the first half of HMAC-SHA256 over these bytes, the pool's id and the cookie's name
//
// so that nobody without the key chooses a target, and no cookie is good for another pool. Signatures are
// compared in constant time. It binds and does not authenticate: whoever has it is sent where it says.
//
// Two pools behind one host want two names: clients keep one cookie of a name, and each pool would replace
// the other's. Immutable, belongs to the snapshot of its pool. Thread: any.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/crypto/hmac.h"

namespace headgate::upstream {

class AffinityCookie {
 public:
  struct Claim {
    uint64_t identity = 0;             // of the target, see Balancer
    std::chrono::sys_seconds expires;  // after now
  };
  enum class Transport : uint8_t { Plain, Tls };

  // `key`: any bytes that only Headgate knows, at best 32 random ones. `ttl`: since it was made; zero: for as
  // long as the client keeps it, which browsers do until they are closed.
  AffinityCookie(ByteView key, std::string_view poolId, std::string name, Milliseconds ttl);

  const std::string& name() const { return m_name; }

  // Nothing if the value is forged, cut, of another pool, cookie or key, or no longer good.
  std::optional<Claim> read(std::string_view value, WallTime now) const;
  // It need not be made anew: more than half of its time is left. So not every response sets a cookie, and a
  // client that comes in time keeps its target for ever.
  bool isFresh(const Claim& claim, WallTime now) const;

  std::string make(uint64_t identity, WallTime now) const;
  // The value of a Set-Cookie field (RFC 6265 section 4.1) with a cookie just made.
  std::string setCookie(uint64_t identity, WallTime now, Transport transport) const;

 private:
  crypto::Sha256Digest sign(std::string_view body) const;

  const crypto::HmacSha256 m_hmac;
  const std::string m_name;
  const std::string m_context;  // what is signed along with the body
  const std::chrono::seconds m_ttl;
};

}  // namespace headgate::upstream
