// Where a request carries a key or token, and how it is taken out again before the request goes on.
//
// A CredentialSource is one such place as the profile names it ("auth.from"). Sources are tried in their
// order, and the first that holds something counts. A place that holds it more than once is ambiguous:
// gateway and target might read two different ones, so the request has to be refused. Whether a key is known
// is not decided here. Pure functions; thread: any.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/http/headers.h"

namespace headgate::policy {

enum class CredentialPlace : uint8_t {
  Bearer,  // Authorization: Bearer KEY (RFC 6750 section 2.1)
  Header,  // the whole value of a field
  Cookie,
  Query,  // percent-decoded; '+' stays, because keys hold it and never a space
};

struct CredentialSource {
  CredentialPlace place = CredentialPlace::Bearer;
  std::string name;  // of field, cookie or parameter; empty for Bearer

  // "bearer", "header:NAME", "cookie:NAME", "query:NAME". The error says in words what is wrong.
  static Result<CredentialSource, std::string> parse(std::string_view text);
  std::string text() const;

  bool operator==(const CredentialSource&) const = default;
};

struct FoundCredential {
  enum class Outcome : uint8_t { Absent, Found, Ambiguous };

  Outcome outcome = Outcome::Absent;
  const CredentialSource* source = nullptr;  // borrowed from the sources; nullptr: Absent
  std::string_view key;                      // of fields, query or `scratch`; never empty where Found
};

// An empty value is none. `scratch` is reused memory. `query` is without its '?'.
FoundCredential findCredential(std::span<const CredentialSource> sources, const http::HeaderMap& fields,
                               std::string_view query, std::string& scratch);

// Takes everything at that source out of what is forwarded. Other fields, cookies and parameters stay byte
// for byte, except that a Cookie field which loses one of its cookies goes to the end.
void removeCredential(const CredentialSource& source, http::HeaderMap& fields, std::string& query);

}  // namespace headgate::policy
