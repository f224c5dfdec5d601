// Tokens, key sets, cookies of affinity and credentials: what strangers send is read without a fault, and
// nothing that was not signed here is believed.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/policy/credential.h"
#include "core/policy/jwt.h"
#include "core/policy/web_origin.h"
#include "core/upstream/affinity_cookie.h"

namespace {

using namespace headgate;

const policy::KeySet& knownKeys() {
  static const policy::KeySet kKeys =
      policy::KeySet::parse(R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a",)"
                            R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})")
          .value();
  return kKeys;
}

void checkToken(std::string_view text) {
  // Nobody here has the private key.
  if (policy::verifyJwt(text, knownKeys(), {}, WallTime()).ok()) std::abort();
}

void checkCookie(std::string_view text) {
  static const upstream::AffinityCookie kCookie("a key that the inputs do not know", "pool", "agent",
                                                std::chrono::hours(1));
  if (kCookie.read(text, WallTime()).has_value()) std::abort();
}

void checkCredential(std::string_view text) {
  http::HeaderMap fields;
  const bool isValue = text.find_first_of(std::string_view("\r\n\0", 3)) == text.npos;
  if (!isValue) return;
  fields.add("Authorization", text);
  fields.add("Cookie", text);
  std::string query(text);
  std::string scratch;
  for (const char* source : {"bearer", "cookie:key", "query:key", "header:Authorization"}) {
    const auto parsed = policy::CredentialSource::parse(source);
    policy::removeCredential(*parsed, fields, query);
    const auto left = policy::findCredential({&*parsed, 1}, fields, query, scratch);
    if (left.outcome != policy::FoundCredential::Outcome::Absent) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  (void)policy::KeySet::parse(input);
  (void)policy::parseWebOrigin(input);
  checkToken(input);
  checkCookie(input);
  checkCredential(input);
  return 0;
}
