#include "core/net/tls_handles.h"

#include <openssl/err.h>

namespace headgate::net {

std::string takeTlsError() {
  const unsigned long code = ERR_get_error();
  ERR_clear_error();
  const char* words = code != 0 ? ERR_reason_error_string(code) : nullptr;
  return words ? words : "no reason is given";
}

BioPtr readingPem(const std::string& text) {
  return BioPtr(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

int refusePassphrase(char*, int, int, void*) {
  return -1;
}

}  // namespace headgate::net
