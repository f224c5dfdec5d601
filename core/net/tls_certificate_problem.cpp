#include "core/net/tls_certificate_problem.h"

#include <array>
#include <ctime>
#include <openssl/x509v3.h>

#include "core/base/free_with.h"
#include "core/net/tls_identity.h"

namespace headgate::net {
namespace {

constexpr int kMostBytes = 120;  // of a name: the length of a hostile one is a weapon

// "CN=agents.test, O=Example"; of hostile length and letters, so it is escaped and cut.
std::string nameOf(const X509_NAME* name) {
  const BioPtr text(BIO_new(BIO_s_mem()));
  X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
  std::array<char, kMostBytes> bytes;
  const int size = BIO_read(text.get(), bytes.data(), kMostBytes);
  return size > 0 ? std::string(bytes.data(), static_cast<size_t>(size)) : "no name";
}

std::string timeOf(const ASN1_TIME* time) {
  tm utc{};
  std::array<char, 32> text{};
  if (ASN1_TIME_to_tm(time, &utc) != 1) return "an unknown time";
  const size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M UTC", &utc);
  return {text.data(), size};
}

// The same of a host's name.
std::string shown(std::string_view host) {
  std::string text(host.substr(0, kMostBytes));
  for (char& c : text)
    if (c <= ' ' || c > '~') c = '?';
  return text;
}

std::string namesIn(X509* certificate) {
  constexpr size_t kMost = 4;
  const std::vector<std::string> names = namesOf(certificate);
  if (names.empty()) return "no host at all";
  std::string list;
  for (size_t i = 0; i < names.size() && i < kMost; ++i) list += (i > 0 ? ", " : "") + shown(names[i]);
  return names.size() > kMost ? list + " and others" : list;
}

}  // namespace

std::string certificateProblem(X509_STORE_CTX* check) {
  const int verdict = X509_STORE_CTX_get_error(check);
  X509* certificate = X509_STORE_CTX_get_current_cert(check);
  if (!certificate) return X509_verify_cert_error_string(verdict);
  const std::string subject = nameOf(X509_get_subject_name(certificate));
  switch (verdict) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return "it is made out to " + namesIn(certificate);
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return "that of " + subject + " expired on " + timeOf(X509_get0_notAfter(certificate));
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return "that of " + subject + " is not valid before " + timeOf(X509_get0_notBefore(certificate));
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
      return "that of " + subject + " is signed by itself";
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return "its authority is not known: " + nameOf(X509_get_issuer_name(certificate));
    default:
      return "that of " + subject + ": " + X509_verify_cert_error_string(verdict);
  }
}

}  // namespace headgate::net
