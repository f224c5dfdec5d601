#include "core/pki/certificate.h"

#include <array>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "core/crypto/random.h"

namespace headgate::pki {
namespace {

using BioPtr = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;
using GeneralNamePtr = std::unique_ptr<GENERAL_NAME, FreeWith<GENERAL_NAME_free>>;
using TimePtr = std::unique_ptr<ASN1_TIME, FreeWith<ASN1_TIME_free>>;

constexpr size_t kMaxCommonName = 64;  // ub-common-name, RFC 5280 appendix A.1

TimePtr asn1Time(WallTime time) {
  return TimePtr(ASN1_TIME_set(nullptr, std::chrono::system_clock::to_time_t(
                                            std::chrono::time_point_cast<std::chrono::seconds>(time))));
}

// Unpredictable, and never the same twice (RFC 5280 section 4.1.2.2).
bool setSerial(X509* certificate) {
  std::array<uint8_t, 16> bytes;
  crypto::fillRandom(bytes);
  const std::unique_ptr<BIGNUM, FreeWith<BN_free>> number(
      BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
  return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addText(X509_NAME* name, const char* field, const std::string& text) {
  return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(text.data()),
                                    static_cast<int>(text.size()), -1, 0) == 1;
}

// Only for texts of our own: OpenSSL's little language of extensions can be injected into.
bool addExtension(X509* certificate, X509* issuer, int nid, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
  return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

GeneralNamePtr generalName(const HostName& host) {
  GeneralNamePtr name(GENERAL_NAME_new());
  if (!name) return nullptr;
  if (host.kind == HostName::Kind::Ip) {
    ASN1_OCTET_STRING* bytes = a2i_IPADDRESS(host.text.c_str());
    if (!bytes) return nullptr;
    GENERAL_NAME_set0_value(name.get(), GEN_IPADD, bytes);
    return name;
  }
  std::unique_ptr<ASN1_IA5STRING, FreeWith<ASN1_IA5STRING_free>> text(ASN1_IA5STRING_new());
  if (!text || ASN1_STRING_set(text.get(), host.text.data(), static_cast<int>(host.text.size())) != 1)
    return nullptr;
  GENERAL_NAME_set0_value(name.get(), GEN_DNS, text.release());
  return name;
}

bool addAlternativeNames(X509* certificate, const std::vector<HostName>& hosts) {
  const std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>> names(GENERAL_NAMES_new());
  for (const HostName& host : hosts) {
    GeneralNamePtr name = generalName(host);
    if (!names || !name || sk_GENERAL_NAME_push(names.get(), name.get()) <= 0) return false;
    (void)name.release();
  }
  return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

CertificatePtr begin(EVP_PKEY* key, Validity validity) {
  CertificatePtr certificate(X509_new());
  const TimePtr from = asn1Time(validity.from);
  const TimePtr until = asn1Time(validity.until);
  const bool made = certificate && from && until &&
                    X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                    setSerial(certificate.get()) && X509_set1_notBefore(certificate.get(), from.get()) == 1 &&
                    X509_set1_notAfter(certificate.get(), until.get()) == 1 &&
                    X509_set_pubkey(certificate.get(), key) == 1 &&
                    addText(X509_get_subject_name(certificate.get()), "O", "Headgate");
  return made ? std::move(certificate) : nullptr;
}

BioPtr reading(const std::string& text) {
  return BioPtr(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::string textOf(const BioPtr& bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return size > 0 ? std::string(data, static_cast<size_t>(size)) : std::string();
}

// A key file with a passphrase is not ours: nobody is asked for it.
int refusePassphrase(char*, int, int, void*) {
  return -1;
}

}  // namespace

KeyPtr makeKey() {
  return KeyPtr(EVP_EC_gen("P-256"));
}

CertificatePtr makeRoot(EVP_PKEY* key, const std::string& commonName, Validity validity) {
  CertificatePtr root = begin(key, validity);
  X509* raw = root.get();
  const bool made = root && addText(X509_get_subject_name(raw), "CN", commonName) &&
                    X509_set_issuer_name(raw, X509_get_subject_name(raw)) == 1 &&
                    addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                    addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                    addExtension(raw, raw, NID_subject_key_identifier, "hash") &&
                    X509_sign(raw, key, EVP_sha256()) > 0;
  return made ? std::move(root) : nullptr;
}

CertificatePtr makeLeaf(EVP_PKEY* key, const std::vector<HostName>& names, Validity validity, X509* issuer,
                        EVP_PKEY* issuerKey) {
  CertificatePtr leaf = begin(key, validity);
  X509* raw = leaf.get();
  const std::string& first = names.front().text;
  const bool made = leaf &&
                    (first.size() > kMaxCommonName || addText(X509_get_subject_name(raw), "CN", first)) &&
                    X509_set_issuer_name(raw, X509_get_subject_name(issuer)) == 1 &&
                    addExtension(raw, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
                    addExtension(raw, issuer, NID_key_usage, "critical,digitalSignature") &&
                    addExtension(raw, issuer, NID_ext_key_usage, "serverAuth") &&
                    addExtension(raw, issuer, NID_subject_key_identifier, "hash") &&
                    addExtension(raw, issuer, NID_authority_key_identifier, "keyid:always") &&
                    addAlternativeNames(raw, names) && X509_sign(raw, issuerKey, EVP_sha256()) > 0;
  return made ? std::move(leaf) : nullptr;
}

WallTime validUntil(const X509* certificate) {
  const TimePtr epoch = asn1Time(WallTime{});
  int days = 0;
  int seconds = 0;
  if (!epoch || ASN1_TIME_diff(&days, &seconds, epoch.get(), X509_get0_notAfter(certificate)) != 1) return {};
  return WallTime(std::chrono::hours(24) * days + std::chrono::seconds(seconds));
}

std::string commonName(const X509* certificate) {
  std::array<char, kMaxCommonName + 1> text{};
  const int size =
      X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text.data(), text.size());
  return size > 0 ? std::string(text.data(), static_cast<size_t>(size)) : std::string();
}

std::string toPem(const EVP_PKEY* key) {
  const BioPtr bio(BIO_new(BIO_s_secmem()));
  if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1) return {};
  return textOf(bio);
}

std::string toPem(const X509* certificate) {
  const BioPtr bio(BIO_new(BIO_s_mem()));
  if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1) return {};
  return textOf(bio);
}

KeyPtr keyFromPem(const std::string& pem) {
  const BioPtr bio = reading(pem);
  return bio ? KeyPtr(PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassphrase, nullptr)) : nullptr;
}

CertificatePtr certificateFromPem(const std::string& pem) {
  const BioPtr bio = reading(pem);
  return bio ? CertificatePtr(PEM_read_bio_X509(bio.get(), nullptr, refusePassphrase, nullptr)) : nullptr;
}

}  // namespace headgate::pki
