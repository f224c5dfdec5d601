#include "core/archive/request_url.h"

namespace headgate::archive {

std::string requestUrl(const store::StoredExchange& exchange, const WireHead& head) {
  const auto& summary = exchange.summary;
  std::string_view target = head.second;
  if (target.empty() && summary) target = summary->path.view();
  if (target.find("://") != std::string_view::npos) return std::string(target);
  std::string_view host = head.field("host");
  if (host.empty() && summary) host = summary->host.view();
  const bool isSecure = summary && summary->secure;
  return std::string(isSecure ? "https://" : "http://").append(host).append(target);
}

}  // namespace headgate::archive
