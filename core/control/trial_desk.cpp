#include "core/control/trial_desk.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/address_range.h"
#include "core/control/exchange_reader.h"
#include "core/control/trial_run.h"
#include "core/control/written_request.h"
#include "core/http/uri.h"

namespace headgate::control {

namespace {

using flow::ListenerPlan;

constexpr std::string_view kUsualClient = "127.0.0.1";

Trial troubled(std::string problem) {
  return {.problem = std::move(problem)};
}

// The port of "localhost:8080", or of the scheme.
uint16_t portOf(const WrittenRequest& request) {
  const auto authority = http::parseAuthority(request.authority);
  if (authority && authority->hasPort) return authority->port;
  return request.secure.value_or(false) ? 443 : 80;
}

// Whether it is the one that the URL leads to, or else one of its kind.
size_t listenerFor(const WrittenRequest& request, const std::vector<ListenerPlan>& listeners) {
  size_t best = 0;
  int bestScore = -1;
  for (size_t i = 0; i < listeners.size(); ++i) {
    const ListenerPlan& listener = listeners[i];
    const bool isSameKind = !request.secure || *request.secure == (listener.tls != nullptr);
    const bool isSamePort = !request.authority.empty() && portOf(request) == listener.port;
    const int score = (isSamePort ? 4 : 0) + (isSameKind ? 2 : 0) + (listener.enabled ? 1 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

std::string authorityOf(const ListenerPlan& listener) {
  const bool isName = listener.address.find_first_of("0123456789:") == std::string::npos;
  const std::string host = isName ? listener.address : "localhost";
  return listener.port == 0 ? host : host + ':' + std::to_string(listener.port);
}

Result<TriedRequest, std::string> written(const TryRequest& call,
                                          const std::vector<ListenerPlan>& listeners) {
  HG_TRY(request, readWrittenRequest(call.request));
  TriedRequest tried;
  tried.listener = listenerFor(request, listeners);
  HG_TRY(head, headOf(request, authorityOf(listeners[tried.listener])));
  tried.head = std::move(head);
  tried.clientIp = call.client.empty() ? kUsualClient : call.client;
  return tried;
}

Result<TriedRequest, std::string> recorded(const TryRequest& call, const TrialGround& ground) {
  const auto exchange = ground.record->get({call.exchange});
  if (!exchange) return std::string("the record does not hold this exchange any more");
  const ExchangeDetail detail = readExchange(*exchange, 0);
  if (detail.requestHead.bytes.empty()) return std::string("the head of this request was not recorded");
  HG_TRY(head, readHead(detail.requestHead.bytes));
  TriedRequest tried;
  tried.head = std::move(head);
  const auto listener = std::ranges::find(ground.plan->listeners, detail.row.listener, &ListenerPlan::id);
  if (listener != ground.plan->listeners.end())
    tried.listener = static_cast<size_t>(listener - ground.plan->listeners.begin());
  const std::string& client = detail.row.client;
  tried.clientIp = !call.client.empty() ? call.client : client.substr(0, client.rfind(':'));
  if (tried.clientIp.starts_with('[')) tried.clientIp = tried.clientIp.substr(1, tried.clientIp.size() - 2);
  return tried;
}

}  // namespace

Trial tryRequest(const TryRequest& call, const TrialGround& ground) {
  if (!ground.plan) return troubled("there is no profile without an error");
  if (ground.plan->listeners.empty()) return troubled("the profile has no listener");
  if (!call.client.empty() && !parseAddress(call.client))
    return troubled("\"" + call.client + "\" is no IP address");
  auto request = call.exchange != 0 ? recorded(call, ground) : written(call, ground.plan->listeners);
  if (!request) return troubled(std::move(request).error());
  return TrialRun(*ground.plan, ground.served, std::move(*request)).run(ground.now, ground.wall);
}

}  // namespace headgate::control
