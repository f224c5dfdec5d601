// User name and password in a request (the Basic scheme, RFC 7617), and which client they are.
//
// Name and password are compared as SHA-256 digests, both of every user, in constant time: an unknown user
// costs what a known one does. As with keys, digests have no salt: passwords ought to be long and random.
// Texts are UTF-8 and compared byte for byte; they are not brought to a normal form. Immutable; thread: any,
// several at a time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/crypto/digest.h"
#include "core/http/headers.h"

namespace headgate::policy {

struct BasicUser {
  std::string_view name;  // borrowed for the constructor only
  crypto::Sha256Digest password{};
  size_t client = 0;  // the caller's number of the client
};

class BasicAuth {
 public:
  struct Verdict {
    enum class Outcome : uint8_t {
      Absent,     // no Authorization, or one of another scheme
      Malformed,  // twice, or not what RFC 7617 section 2 describes
      Wrong,      // no such user, or another password
      Accepted,
    };
    Outcome outcome = Outcome::Absent;
    size_t client = 0;  // Accepted
  };

  explicit BasicAuth(const std::vector<BasicUser>& users);

  Verdict check(const http::HeaderMap& fields) const;

 private:
  struct Known {
    crypto::Sha256Digest name;
    crypto::Sha256Digest password;
    size_t client;
  };
  std::vector<Known> m_users;
};

}  // namespace headgate::policy
