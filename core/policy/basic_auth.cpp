#include "core/policy/basic_auth.h"

#include <algorithm>
#include <optional>

#include "core/base/utf8.h"
#include "core/crypto/base64.h"
#include "core/crypto/constant_time.h"
#include "core/http/grammar.h"

namespace headgate::policy {
namespace {

using Outcome = BasicAuth::Verdict::Outcome;

bool hasControls(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

// "name:password". The first colon divides: a name has none, a password may.
std::optional<Bytes> decodedPair(std::string_view token) {
  auto pair = crypto::base64Decode(token);
  if (!pair || pair->find(':') == pair->npos || !isUtf8(*pair) || hasControls(*pair)) return std::nullopt;
  return pair;
}

}  // namespace

BasicAuth::BasicAuth(const std::vector<BasicUser>& users) {
  m_users.reserve(users.size());
  for (const BasicUser& user : users)
    m_users.push_back({crypto::sha256(user.name), user.password, user.client});
}

BasicAuth::Verdict BasicAuth::check(const http::HeaderMap& fields) const {
  const size_t count = fields.count(http::FieldId::Authorization);
  if (count != 1) return {count == 0 ? Outcome::Absent : Outcome::Malformed};
  const std::string_view value = fields.first(http::FieldId::Authorization);
  const std::string_view scheme = value.substr(0, value.find_first_of(" \t"));
  if (!http::equalsIgnoringCase(scheme, "Basic")) return {Outcome::Absent};
  const auto pair = decodedPair(http::trimSpaces(value.substr(scheme.size())));
  if (!pair) return {Outcome::Malformed};

  const size_t colon = pair->find(':');
  const crypto::Sha256Digest name = crypto::sha256(ByteView(*pair).substr(0, colon));
  const crypto::Sha256Digest password = crypto::sha256(ByteView(*pair).substr(colon + 1));
  Verdict verdict{Outcome::Wrong};
  for (const Known& user : m_users) {  // all of them, and both digests of each
    const bool rightName = crypto::equalsConstantTime(user.name, name);
    const bool rightPassword = crypto::equalsConstantTime(user.password, password);
    if (rightName && rightPassword && verdict.outcome == Outcome::Wrong)
      verdict = {Outcome::Accepted, user.client};
  }
  return verdict;
}

}  // namespace headgate::policy
