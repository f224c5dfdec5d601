#include "core/config/tls_plan.h"

#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/secret_text.h"

namespace headgate::config {
namespace {

// What is behind a path or a reference. Plain text stands for itself. The first problem is kept.
std::string textBehind(const Json& object, std::string_view key, const secrets::Resolved& secrets,
                       std::string& problem) {
  const std::string written = textAt(object, key);
  if (written.empty()) return {};
  const bool isPlainSecret = key == "key" && !secrets::parseReference(written);
  if (isPlainSecret) return written;
  const secrets::Reference reference = fileReference(written);
  const auto found = secrets.find(reference);
  if (found != secrets.end() && found->second.ok()) return found->second.value();
  if (problem.empty())
    problem = found != secrets.end() ? found->second.error().detail : reference.text() + " was not looked up";
  return {};
}

flow::CertificatePlan certificatePlan(const Json& certificate, const secrets::Resolved& secrets) {
  flow::CertificatePlan plan;
  if (textAt(certificate, "from") == "local-ca") {
    for (const Json& host : items(certificate, "hosts")) plan.hosts.emplace_back(asText(host));
    return plan;
  }
  plan.chain = textBehind(certificate, "chain", secrets, plan.problem);
  plan.key = textBehind(certificate, "key", secrets, plan.problem);
  return plan;
}

}  // namespace

std::shared_ptr<const flow::ListenerTls> listenerTls(const Json& listener, const secrets::Resolved& secrets) {
  const Json* written = member(listener, "tls");
  if (written == nullptr) return nullptr;
  auto plan = std::make_shared<flow::ListenerTls>();
  for (const Json& certificate : items(*written, "certificates"))
    plan->certificates.push_back(
        certificatePlan(merged(certificateType(), Json::object(), certificate), secrets));
  if (textAt(*written, "minimum") == "1.3") plan->minimum = flow::TlsVersion::Tls13;
  const Json& clientAuth = (*written)["client_auth"];
  const std::string mode = textAt(clientAuth, "mode");
  if (mode == "optional") plan->clientAuth = flow::ClientAuth::Optional;
  if (mode == "required") plan->clientAuth = flow::ClientAuth::Required;
  if (plan->clientAuth != flow::ClientAuth::Off)
    plan->clientCa = textBehind(clientAuth, "ca", secrets, plan->problem);
  return plan;
}

TargetTlsParts targetTls(const Json& pool, const secrets::Resolved& secrets) {
  const Json& written = pool["tls"];
  auto plan = std::make_shared<flow::TargetTls>();
  TargetTlsParts parts;
  plan->verify = flagAt(written, "verify");
  plan->serverName = textAt(written, "server_name");
  if (plan->verify) plan->ca = textBehind(written, "ca", secrets, parts.problem);
  plan->certificate = textBehind(written, "certificate", secrets, parts.problem);
  plan->key = textBehind(written, "key", secrets, parts.problem);
  parts.tls = std::move(plan);
  return parts;
}

}  // namespace headgate::config
