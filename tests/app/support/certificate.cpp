#include "tests/app/support/certificate.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <string>

namespace headgate::test {

namespace {

template <auto Free>
struct With {
  template <typename T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, With<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, With<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, With<BIO_free_all>>;

template <typename Write>
QByteArray pem(Write write) {
  const Memory memory(BIO_new(BIO_s_mem()));
  write(memory.get());
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &bytes);
  return {bytes, static_cast<qsizetype>(size)};
}

}  // namespace

Certificate makeCertificate(std::string_view host) {
  const Key key(EVP_EC_gen("P-256"));
  const X509Certificate certificate(X509_new());
  X509* const x509 = certificate.get();
  X509_set_version(x509, X509_VERSION_3);
  int64_t serial = 0;
  RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
  ASN1_INTEGER_set_int64(X509_get_serialNumber(x509), serial & INT64_MAX);
  X509_gmtime_adj(X509_getm_notBefore(x509), -60);
  X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
  X509_set_pubkey(x509, key.get());
  X509_NAME* const name = X509_get_subject_name(x509);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(host.data()),
                             static_cast<int>(host.size()), -1, 0);
  X509_set_issuer_name(x509, name);
  const std::string names = "DNS:" + std::string(host);
  const Extension alternative(X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.c_str()));
  X509_add_ext(x509, alternative.get(), -1);
  X509_sign(x509, key.get(), EVP_sha256());
  return {QSslCertificate(pem([x509](BIO* out) { PEM_write_bio_X509(out, x509); })),
          QSslKey(pem([&key](BIO* out) {
                    PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
                  }),
                  QSsl::Ec)};
}

}  // namespace headgate::test
