#include "core/policy/agent_identity.h"

#include <algorithm>

#include "core/crypto/digest.h"
#include "core/http/headers.h"

namespace headgate::policy {
namespace {

bool hasDnsName(const PeerCertificate& certificate, std::string_view name) {
  return std::any_of(certificate.dns.begin(), certificate.dns.end(),
                     [name](const std::string& dns) { return http::equalsIgnoringCase(dns, name); });
}

// RFC 5280 section 7.5: the local part is compared with case, the host without.
bool sameMailbox(std::string_view a, std::string_view b) {
  const size_t at = a.rfind('@');
  return at != a.npos && a.size() == b.size() && a.substr(0, at) == b.substr(0, at) &&
         http::equalsIgnoringCase(a.substr(at), b.substr(at));
}

// What follows the prefix, if the text begins with it.
std::optional<std::string_view> afterPrefix(std::string_view text, std::string_view prefix) {
  if (!http::equalsIgnoringCase(text.substr(0, prefix.size()), prefix)) return std::nullopt;
  return text.substr(prefix.size());
}

}  // namespace

Result<CertificateName, std::string> CertificateName::parse(std::string_view text) {
  if (const auto digits = afterPrefix(text, "sha256:")) {
    std::string hex(*digits);
    std::erase(hex, ':');
    const auto digest = crypto::sha256FromHex(hex);
    if (!digest) return std::string("a SHA-256 fingerprint has 64 hexadecimal digits");
    return CertificateName(Kind::Fingerprint, crypto::toHex(*digest));
  }
  struct Form {
    std::string_view prefix;
    Kind kind;
  };
  for (const Form& form : {Form{"CN=", Kind::CommonName}, Form{"dns:", Kind::Dns}, Form{"uri:", Kind::Uri},
                           Form{"email:", Kind::Email}, Form{"", Kind::CommonNameOrDns}}) {
    const auto name = afterPrefix(text, form.prefix);
    if (!name) continue;
    if (name->empty()) return std::string("no name of a certificate is empty");
    if (form.kind == Kind::Email && name->find('@') == name->npos)
      return std::string("an email address has an \"@\"");
    return CertificateName(form.kind, std::string(*name));
  }
  return std::string("no name of a certificate");
}

bool CertificateName::matches(const PeerCertificate& certificate) const {
  switch (m_kind) {
    case Kind::CommonName:
      return certificate.commonName == m_text;
    case Kind::Dns:
      return hasDnsName(certificate, m_text);
    case Kind::Uri:
      return std::find(certificate.uris.begin(), certificate.uris.end(), m_text) != certificate.uris.end();
    case Kind::Email:
      return std::any_of(certificate.emails.begin(), certificate.emails.end(),
                         [this](const std::string& email) { return sameMailbox(m_text, email); });
    case Kind::Fingerprint:
      return certificate.fingerprint == m_text;
    case Kind::CommonNameOrDns:
      return certificate.commonName == m_text || hasDnsName(certificate, m_text);
  }
  return false;
}

std::optional<size_t> AgentIdentity::find(const PeerCertificate& certificate) const {
  for (const Entry& entry : m_entries)
    if (entry.name.matches(certificate)) return entry.client;
  return std::nullopt;
}

}  // namespace headgate::policy
