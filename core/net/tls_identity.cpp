#include "core/net/tls_identity.h"

#include <arpa/inet.h>
#include <array>
#include <cassert>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "core/net/tls_options.h"

namespace headgate::net {
namespace {

std::string toLower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

std::string_view textOf(const ASN1_STRING* string) {
  return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
          static_cast<size_t>(ASN1_STRING_length(string))};
}

// Spelled as the system spells it; empty if it is none.
std::string addressOf(const ASN1_OCTET_STRING* bytes) {
  const int family = ASN1_STRING_length(bytes) == sizeof(in_addr) ? AF_INET : AF_INET6;
  if (family == AF_INET6 && ASN1_STRING_length(bytes) != sizeof(in6_addr)) return {};
  std::array<char, INET6_ADDRSTRLEN> text{};
  ::inet_ntop(family, ASN1_STRING_get0_data(bytes), text.data(), text.size());
  return text.data();
}

}  // namespace

std::vector<std::string> namesOf(const X509* certificate) {
  std::vector<std::string> all;
  const std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>> names(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
  for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
    if (name->type == GEN_DNS) all.push_back(toLower(textOf(name->d.dNSName)));
    if (name->type == GEN_IPADD) all.push_back(addressOf(name->d.iPAddress));
  }
  ERR_clear_error();
  return all;
}

Result<std::shared_ptr<const TlsIdentity>, std::string> TlsIdentity::fromPem(const std::string& chain,
                                                                             const std::string& key) {
  const std::shared_ptr<TlsIdentity> identity(new TlsIdentity);
  HG_TRY(certificates, certificatesFromPem(chain));
  HG_TRY(privateKey, keyFromPem(key));
  identity->m_certificate = std::move(certificates.front());
  identity->m_key = std::move(privateKey);
  identity->m_chain.reset(sk_X509_new_null());
  for (size_t i = 1; i < certificates.size(); ++i)
    sk_X509_push(identity->m_chain.get(), certificates[i].release());

  if (X509_check_private_key(identity->m_certificate.get(), identity->m_key.get()) != 1) {
    ERR_clear_error();
    return std::string(
        "the private key is not that of the certificate, which is to be the first of its file");
  }
  // Now, and not at the first handshake: OpenSSL refuses what is too weak for our level of security.
  const SslContextPtr trial = newTlsContext(TLS_server_method(), TlsVersion::Tls12);
  if (!trial || !identity->installOn(trial.get()))
    return "the certificate or one that signed it cannot be used: " + takeTlsError();
  identity->m_names = namesOf(identity->m_certificate.get());
  return std::shared_ptr<const TlsIdentity>(identity);
}

bool TlsIdentity::installOn(SSL_CTX* context) const {
  return SSL_CTX_use_cert_and_key(context, m_certificate.get(), m_key.get(), m_chain.get(), 1) == 1;
}

bool TlsIdentity::installOn(SSL* connection) const {
  return SSL_use_cert_and_key(connection, m_certificate.get(), m_key.get(), m_chain.get(), 1) == 1;
}

TlsIdentities::TlsIdentities(std::vector<std::shared_ptr<const TlsIdentity>> identities)
    : m_identities(std::move(identities)) {
  assert(!m_identities.empty());
  for (const auto& identity : m_identities)
    for (const std::string& name : identity->names()) m_byName.emplace(name, identity.get());
}

const TlsIdentity& TlsIdentities::find(std::string_view serverName) const {
  std::string name = toLower(serverName);
  if (const auto exact = m_byName.find(name); exact != m_byName.end()) return *exact->second;
  const size_t dot = name.find('.');
  if (dot == std::string::npos) return fallback();
  const auto wildcard = m_byName.find(name.replace(0, dot, "*"));
  return wildcard != m_byName.end() ? *wildcard->second : fallback();
}

}  // namespace headgate::net
