#include "core/net/tls_trust.h"

#include <openssl/err.h>

namespace headgate::net {

Result<std::shared_ptr<const TlsTrust>, std::string> TlsTrust::ofSystem() {
  ERR_clear_error();
  const std::shared_ptr<TlsTrust> trust(new TlsTrust({}));
  if (X509_STORE_set_default_paths(trust->m_store.get()) != 1)
    return "the system's certificate authorities cannot be read: " + takeTlsError();
  return std::shared_ptr<const TlsTrust>(trust);
}

Result<std::shared_ptr<const TlsTrust>, std::string> TlsTrust::fromPem(const std::string& certificates) {
  HG_TRY(authorities, certificatesFromPem(certificates));
  const std::shared_ptr<TlsTrust> trust(new TlsTrust(certificates));
  for (const CertificatePtr& authority : authorities) {
    if (X509_STORE_add_cert(trust->m_store.get(), authority.get()) != 1)
      return "a certificate cannot be used: " + takeTlsError();
  }
  X509_STORE_set_flags(trust->m_store.get(), X509_V_FLAG_PARTIAL_CHAIN);
  return std::shared_ptr<const TlsTrust>(trust);
}

void TlsTrust::installOn(SSL_CTX* context) const {
  SSL_CTX_set1_cert_store(context, m_store.get());
}

void TlsTrust::nameTo(SSL_CTX* context) const {
  const STACK_OF(X509_OBJECT)* objects = X509_STORE_get0_objects(m_store.get());
  for (int i = 0; i < sk_X509_OBJECT_num(objects); ++i)
    if (X509* certificate = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, i)))
      SSL_CTX_add_client_CA(context, certificate);
}

}  // namespace headgate::net
