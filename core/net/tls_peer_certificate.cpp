#include "core/net/tls_peer_certificate.h"

#include <array>
#include <memory>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <string_view>

namespace headgate::net {
namespace {

struct FreeNames {
  void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};

struct FreeOpenSsl {
  void operator()(unsigned char* bytes) const { OPENSSL_free(bytes); }
};

// As UTF-8; empty if it has a NUL in it, which no honest name has.
std::string utf8Of(const ASN1_STRING* string) {
  unsigned char* raw = nullptr;
  const int size = ASN1_STRING_to_UTF8(&raw, string);
  const std::unique_ptr<unsigned char, FreeOpenSsl> bytes(raw);
  if (size <= 0) return {};
  std::string text(reinterpret_cast<const char*>(raw), static_cast<size_t>(size));
  return text.find('\0') == std::string::npos ? text : std::string();
}

std::string commonNameOf(const X509* certificate) {
  const X509_NAME* subject = X509_get_subject_name(certificate);
  int last = -1;
  for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_commonName, at)) >= 0;) last = at;
  return last < 0 ? std::string() : utf8Of(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, last)));
}

std::string fingerprintOf(const X509* certificate) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1) return {};
  std::string hex;
  for (unsigned i = 0; i < size; ++i) {
    hex += "0123456789abcdef"[digest[i] >> 4];
    hex += "0123456789abcdef"[digest[i] & 15];
  }
  return hex;
}

void addTo(std::vector<std::string>& names, std::string name) {
  if (!name.empty()) names.push_back(std::move(name));
}

}  // namespace

PeerCertificate readPeerCertificate(const X509* certificate) {
  PeerCertificate read;
  read.commonName = commonNameOf(certificate);
  read.fingerprint = fingerprintOf(certificate);
  const std::unique_ptr<GENERAL_NAMES, FreeNames> names(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
  for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
    if (name->type == GEN_DNS) addTo(read.dns, utf8Of(name->d.dNSName));
    if (name->type == GEN_URI) addTo(read.uris, utf8Of(name->d.uniformResourceIdentifier));
    if (name->type == GEN_EMAIL) addTo(read.emails, utf8Of(name->d.rfc822Name));
  }
  return read;
}

}  // namespace headgate::net
