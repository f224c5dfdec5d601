// What requests have in common that belong together: the key of a limit, what a pool hashes, who shares a
// target.
//
//   client address api_key route listener path header:NAME cookie:NAME query:NAME    joined by "+"
//
// Compiled once from the profile's text, immutable; evaluated for each request on its worker, without a
// look-up of any kind. So `process` and `json:/pointer`, which the grammar of the profile knows too, cannot
// be compiled: that is known too late here. A '+' always joins, so that a name with one cannot be written.
// Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/address_range.h"
#include "core/base/result.h"
#include "core/http/headers.h"

namespace headgate::policy {

// What is known of a request; borrowed for the call.
struct SelectorFacts {
  std::string_view clientIp;            // as text, where it is no address
  std::optional<AddressBytes> address;  // the client's
  std::string_view client;              // its name; empty if it has none, or is not known yet
  std::string_view apiKeyDigest;        // of the key that it presented; empty if there was none
  std::string_view route;
  std::string_view listener;
  std::string_view path;   // normalised
  std::string_view query;  // without its "?"
  const http::HeaderMap* fields = nullptr;
};

class Selector {
 public:
  // The error's detail says what is wrong with the text.
  static Result<Selector> compile(std::string_view text);

  // Appends the request's value, bytes that are equal for two requests if and only if each part is. False,
  // with nothing appended, if a part is missing: no such field, cookie or parameter, or no key was presented.
  // Such a request is not counted, and not hashed.
  //
  //   client   the client's name, or else its address
  //   address  IPv4 whole; IPv6 by /64, which is what one subscriber has
  //   header   of several fields of that name all values, in order, joined by ", " (RFC 9110 section 5.3)
  //   cookie   the first of that name, see http/cookies.h
  //   query    the first of that name; name and value are compared percent-decoded
  bool value(const SelectorFacts& facts, std::string& out) const;

  // The same for people: "127.0.0.1", "claude-code + /v1/messages"; of a key only the first digits of its
  // digest.
  bool describe(const SelectorFacts& facts, std::string& out) const;

  // It looks at header fields, cookies or the query.
  bool readsFields() const;
  // The value is another one once the client is authenticated: who it is, or which key it showed.
  bool needsClient() const;

 private:
  enum class Kind : uint8_t { Client, Address, ApiKey, Route, Listener, Path, Header, Cookie, Query };
  struct Part {
    Kind kind = Kind::Client;
    std::string name;  // of a field, cookie or parameter
  };

  static Result<Part> compilePart(std::string_view text);
  static bool appendPart(const Part& part, const SelectorFacts& facts, std::string& out);
  static bool describePart(const Part& part, const SelectorFacts& facts, std::string& out);

  std::vector<Part> m_parts;
};

// Of a value, for balancing: FNV-1a of 64 bits, mixed by MurmurHash3's finaliser so that neighbours differ in
// all bits. The same over processes and versions, so that clients keep their targets when Headgate is
// updated. Not against an adversary: who chooses the value may choose the hash.
uint64_t hashOf(std::string_view value);

}  // namespace headgate::policy
