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
constexpr std::string_view kAddressCharacters = "0123456789abcdef:.";
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

bool isAddress(const std::string& text) {
  if (!consistsOf(text, kAddressCharacters)) return false;
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

  // Whatever ends in a number is an address to everybody who resolves it.
  const std::string_view lastLabel = std::string_view(name).substr(name.rfind('.') + 1);
  if (name.find(':') != std::string::npos || (!lastLabel.empty() && consistsOf(lastLabel, kDigits))) {
    if (!isAddress(name)) return std::string("an IP address is malformed");
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
