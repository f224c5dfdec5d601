// Paths and addresses: a normal form is its own normal form and holds nothing that was to be refused; a valid
// authority is read in the same way twice.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/http/uri.h"

namespace {

void checkPath(std::string_view raw) {
  const auto normal = headgate::http::normalizePath(raw);
  if (!normal.ok()) return;
  const std::string& path = *normal;
  const auto again = headgate::http::normalizePath(path);
  if (!again.ok() || *again != path) std::abort();
  if (!path.starts_with('/') || path.size() > raw.size()) std::abort();
  for (const std::string_view refused :
       {"/../", "/./", "%2F", "%2f", "%5C", "%00", "\\", "%2E", "%2e", "%41"})
    if (path.find(refused) != path.npos) std::abort();
  if (path.ends_with("/..") || path.ends_with("/.")) std::abort();
}

void checkAuthority(std::string_view text) {
  const auto authority = headgate::http::parseAuthority(text);
  if (authority.ok() != headgate::http::isValidAuthority(text)) std::abort();
  if (!authority.ok()) return;
  const bool ipv6 = authority->host.find(':') != std::string::npos;
  std::string again = ipv6 ? "[" + authority->host + "]" : authority->host;
  if (authority->hasPort) again += ":" + std::to_string(authority->port);
  const auto second = headgate::http::parseAuthority(again);
  if (!second.ok() || second->host != authority->host || second->port != authority->port) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  checkPath(input);
  checkAuthority(input);
  const auto url = headgate::http::parseTargetUrl(input);
  if (url.ok() && url->path.ends_with('/')) std::abort();
  return 0;
}
