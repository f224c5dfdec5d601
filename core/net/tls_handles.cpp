#include "core/net/tls_handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace headgate::net {
namespace {

BioPtr reading(const std::string& text) {
  return BioPtr(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

// OpenSSL would ask the terminal.
int refusePassphrase(char*, int, int, void*) {
  return -1;
}

bool isEndOfText(unsigned long error) {
  return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}

}  // namespace

std::string takeTlsError() {
  const unsigned long code = ERR_get_error();
  ERR_clear_error();
  const char* words = code != 0 ? ERR_reason_error_string(code) : nullptr;
  return words ? words : "no reason is given";
}

Result<std::vector<CertificatePtr>, std::string> certificatesFromPem(const std::string& text) {
  ERR_clear_error();
  std::vector<CertificatePtr> certificates;
  const BioPtr source = reading(text);
  while (CertificatePtr next{PEM_read_bio_X509_AUX(source.get(), nullptr, refusePassphrase, nullptr)})
    certificates.push_back(std::move(next));
  const bool wasWhole = isEndOfText(ERR_peek_last_error());
  const std::string reason = takeTlsError();
  if (!wasWhole)
    return "certificate number " + std::to_string(certificates.size() + 1) + " is broken: " + reason;
  if (certificates.empty()) return std::string("there is no certificate in PEM form");
  return certificates;
}

Result<KeyPtr, std::string> keyFromPem(const std::string& text) {
  ERR_clear_error();
  const BioPtr source = reading(text);
  KeyPtr key(PEM_read_bio_PrivateKey(source.get(), nullptr, refusePassphrase, nullptr));
  if (!key) return "there is no private key in PEM form without a passphrase: " + takeTlsError();
  return key;
}

}  // namespace headgate::net
