#include "core/pki/host_name.h"

#include <algorithm>
#include <memory>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "core/base/free_with.h"

namespace headgate::pki {
namespace {

constexpr size_t kMaxName = 253;  // RFC 1035 section 3.1, as text
constexpr size_t kMaxLabel = 63;
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kLabelCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-_";

std::string toLower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

bool consistsOf(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

// Four numbers below 256. A leading zero is an octal number to some readers.
bool isIpv4(std::string_view text) {
  for (int part = 0; part < 4; ++part) {
    const size_t dot = part < 3 ? text.find('.') : text.size();
    if (dot == std::string_view::npos) return false;
    const std::string_view number = text.substr(0, dot);
    if (number.empty() || number.size() > 3 || !consistsOf(number, kDigits)) return false;
    if (number.size() > 1 && number.front() == '0') return false;
    if (number.size() == 3 && number > "255") return false;
    text.remove_prefix(std::min(dot + 1, text.size()));
  }
  return true;
}

bool isIpv6(const std::string& text) {
  if (!consistsOf(text, "0123456789abcdef:.")) return false;
  const std::unique_ptr<ASN1_OCTET_STRING, FreeWith<ASN1_OCTET_STRING_free>> bytes(
      a2i_IPADDRESS(text.c_str()));
  ERR_clear_error();
  return bytes != nullptr;
}

bool isLabel(std::string_view label) {
  return !label.empty() && label.size() <= kMaxLabel && consistsOf(label, kLabelCharacters) &&
         label.front() != '-' && label.back() != '-';
}

}  // namespace

Result<HostName, std::string> parseHostName(std::string_view text) {
  if (text.empty()) return std::string("a host name is empty");
  if (text.size() > kMaxName) return std::string("a host name is longer than 253 characters");
  std::string name = toLower(text);

  const bool hasColon = name.find(':') != std::string::npos;
  // Whatever ends in a number is an address to everybody who resolves it.
  const std::string_view lastLabel = std::string_view(name).substr(name.rfind('.') + 1);
  if (hasColon || (!lastLabel.empty() && consistsOf(lastLabel, kDigits))) {
    if (!(hasColon ? isIpv6(name) : isIpv4(name))) return std::string("an IP address is malformed");
    return HostName{HostName::Kind::Ip, std::move(name)};
  }
  for (std::string_view rest = name;;) {
    const size_t dot = rest.find('.');
    if (!isLabel(rest.substr(0, dot))) {
      return std::string(
                 "a host name may hold letters, digits, '-' and '_' between its dots, and at most 63 ") +
             "of them";
    }
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
  }
  return HostName{HostName::Kind::Dns, std::move(name)};
}

}  // namespace headgate::pki
