#include "core/upstream/affinity_cookie.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include "core/crypto/base64.h"
#include "core/crypto/constant_time.h"

namespace headgate::upstream {
namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr uint8_t kCookieVersion = 1;
constexpr size_t kClaimBytes = 1 + 8 + 8;
constexpr size_t kSignatureBytes = 16;
constexpr size_t kTextBytes = (kClaimBytes + kSignatureBytes) / 3 * 4;
static_assert((kClaimBytes + kSignatureBytes) % 3 == 0, "base64 without padding and unused bits");

// So that a key that signs other things too never signs one that is good as a cookie.
constexpr std::string_view kCookieKeyPurpose = "headgate affinity cookie";

// Beyond all cookies, and far from the end of the type.
constexpr sys_seconds kWhileKept{seconds(std::numeric_limits<int64_t>::max() / 4)};

ByteView signedBytes(std::span<const uint8_t> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void putBigEndian(std::string& out, uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
}

uint64_t takeBigEndian(ByteView bytes) {
  uint64_t value = 0;
  for (const char byte : bytes.substr(0, 8)) value = value << 8 | static_cast<uint8_t>(byte);
  return value;
}

sys_seconds wholeSeconds(WallTime now) {
  return std::chrono::floor<seconds>(now);
}

}  // namespace

AffinityCookie::AffinityCookie(ByteView key, std::string_view poolId, std::string name, Milliseconds ttl)
    : m_hmac(signedBytes(crypto::HmacSha256(key).sign(kCookieKeyPurpose))),
      m_name(std::move(name)),
      m_context(std::string(poolId) + '\0' + m_name),
      m_ttl(std::chrono::ceil<seconds>(std::max(ttl, Milliseconds(0)))) {}

std::optional<AffinityCookie::Claim> AffinityCookie::read(std::string_view value, WallTime now) const {
  if (value.size() != kTextBytes) return std::nullopt;
  const auto bytes = crypto::base64UrlDecode(value);
  if (!bytes || bytes->size() != kClaimBytes + kSignatureBytes) return std::nullopt;
  const ByteView body = ByteView(*bytes).substr(0, kClaimBytes);
  const auto signature = sign(body);
  const ByteView expected = signedBytes(std::span(signature).first(kSignatureBytes));
  if (!crypto::equalsConstantTime(ByteView(*bytes).substr(kClaimBytes), expected)) return std::nullopt;

  // From here on it is one of ours, though perhaps of a later Headgate.
  if (static_cast<uint8_t>(body[0]) != kCookieVersion) return std::nullopt;
  const sys_seconds expires{seconds(static_cast<int64_t>(takeBigEndian(body.substr(1))))};
  if (expires <= wholeSeconds(now)) return std::nullopt;
  return Claim{takeBigEndian(body.substr(9)), expires};
}

// More than a whole ttl is left if the profile has shortened it, or the clock went back.
bool AffinityCookie::isFresh(const Claim& claim, WallTime now) const {
  if (m_ttl == seconds(0)) return true;
  const seconds left = claim.expires - wholeSeconds(now);
  return left > m_ttl / 2 && left <= m_ttl;
}

std::string AffinityCookie::make(uint64_t identity, WallTime now) const {
  const sys_seconds expires =
      m_ttl == seconds(0) ? kWhileKept : std::min(kWhileKept, wholeSeconds(now) + m_ttl);
  std::string bytes(1, static_cast<char>(kCookieVersion));
  putBigEndian(bytes, static_cast<uint64_t>(expires.time_since_epoch().count()));
  putBigEndian(bytes, identity);
  const auto signature = sign(bytes);
  bytes += signedBytes(std::span(signature).first(kSignatureBytes));
  return crypto::base64UrlEncode({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
}

std::string AffinityCookie::setCookie(uint64_t identity, WallTime now, Transport transport) const {
  std::string text = m_name + '=' + make(identity, now) + "; Path=/";
  if (m_ttl != seconds(0)) text += "; Max-Age=" + std::to_string(m_ttl.count());
  text += "; HttpOnly; SameSite=Lax";
  if (transport == Transport::Tls) text += "; Secure";
  return text;
}

crypto::Sha256Digest AffinityCookie::sign(std::string_view body) const {
  return m_hmac.sign(std::string(body) + m_context);
}

}  // namespace headgate::upstream
