#include "core/base/error.h"

#include <array>

namespace headgate {
namespace {

using enum Side;

constexpr size_t kCount = static_cast<size_t>(ErrorType::Count_);

// In the order of the enumeration.
constexpr std::array<ErrorFacts, kCount> kFacts{{
    {"none", Ours, 0, false, "no error"},
    {"malformed_request", Downstream, 400, false, "the request is not valid HTTP/1.1"},
    {"ambiguous_framing", Downstream, 400, false,
     "the request's length can be read in two ways, so it was refused"},
    {"bad_host", Downstream, 400, false, "the request needs exactly one valid Host"},
    {"bad_path", Downstream, 400, false, "the request path cannot be normalised safely"},
    {"uri_too_long", Downstream, 414, false, "the request target is too long"},
    {"header_too_large", Downstream, 431, false, "the request head is too large or has too many fields"},
    {"unsupported_transfer_coding", Downstream, 501, false, "only the chunked transfer coding is supported"},
    {"unsupported_version", Downstream, 505, false, "only HTTP/1.0 and HTTP/1.1 are served here"},
    {"method_not_allowed", Downstream, 405, false, "this method is not served by the gateway"},
    {"expectation_failed", Downstream, 417, false, "only Expect: 100-continue is understood"},
    {"bad_upgrade", Downstream, 400, false, "the WebSocket handshake is not valid"},
    {"upgrade_version", Downstream, 426, false, "only WebSocket version 13 is supported"},
    {"body_too_large", Downstream, 413, false, "the request body is larger than the route allows"},
    {"head_timeout", Downstream, 408, false, "the client did not finish its request head in time"},
    {"request_body_timeout", Downstream, 408, false, "the client stopped sending its request body"},
    {"write_timeout", Downstream, 0, false, "the client stopped reading the response"},
    {"client_closed", Downstream, 499, false, "the client left before the response was complete"},
    {"client_reset", Downstream, 499, false, "the client reset the connection"},
    {"no_route", Ours, 404, false, "no route matches this request"},
    {"loop_detected", Ours, 508, false, "the request has already passed through this gateway"},
    {"no_target", Ours, 503, false, "the pool has no target that may be used"},
    {"secret_unavailable", Ours, 503, false, "a secret that this route needs could not be read"},
    {"shutting_down", Ours, 503, false, "the gateway is shutting down"},
    {"overloaded", Ours, 503, false, "the gateway is out of room for now"},
    {"connection_limit", Ours, 503, false, "too many connections are open"},
    {"internal", Ours, 500, false, "the gateway failed; this is a bug"},
    {"dns_failed", Upstream, 502, true, "the target's host name has no address"},
    {"connect_refused", Upstream, 502, true,
     "nothing listens at the target's address; is the agent running?"},
    {"connect_failed", Upstream, 502, true, "the target could not be reached"},
    {"connect_timeout", Upstream, 504, true, "the target did not accept the connection in time"},
    {"upstream_reset", Upstream, 502, false, "the target reset the connection before it answered"},
    {"upstream_reset_reused", Upstream, 502, false,
     "the target closed a kept connection just as the request was sent"},
    {"upstream_closed", Upstream, 502, false, "the target closed the connection without an answer"},
    {"upstream_malformed", Upstream, 502, false, "the target's answer is not valid HTTP/1.1"},
    {"upstream_head_too_large", Upstream, 502, false, "the head of the target's answer is too large"},
    {"upstream_truncated", Upstream, 502, false, "the target ended its answer before it was complete"},
    {"first_byte_timeout", Upstream, 504, false, "the target did not begin to answer in time"},
    {"idle_timeout", Upstream, 504, false, "the target fell silent in the middle of its answer"},
    {"total_timeout", Upstream, 504, false, "the exchange took longer than the route's total limit"},
    {"tunnel_timeout", Upstream, 504, false, "the tunnel was silent in both directions for too long"},
    {"tls_failed", Upstream, 502, true, "the TLS handshake with the target failed"},
    {"https_required", Downstream, 400, false, "this port speaks HTTPS"},
    {"http_required", Downstream, 400, false, "this port speaks plain HTTP"},
    {"upstream_certificate_expired", Upstream, 502, true,
     "the target's certificate is not valid at this time"},
    {"upstream_certificate_untrusted", Upstream, 502, true, "the target's certificate is not trusted"},
    {"upstream_certificate_wrong_name", Upstream, 502, true,
     "the target's certificate is made out to another name"},
    {"pool_full", Ours, 503, false, "every target of the pool has as many exchanges as it may"},
    {"session_gone", Ours, 404, false, "the target that held this session is gone; begin a new session"},
    {"address_refused", Ours, 403, false, "this route is not open to your address"},
    {"host_refused", Ours, 403, false, "the request is for a host that this route does not answer for"},
    {"origin_refused", Ours, 403, false, "the request comes from a web page that may not use this route"},
    {"cors_refused", Ours, 403, false, "pages of that origin may not make this request"},
    {"unauthorized", Downstream, 401, false, "this route needs a key or token that is known here"},
    {"forbidden", Ours, 403, false, "this client may not use the route"},
    {"rate_limited", Ours, 429, false, "too many requests; wait and try again"},
    {"queue_full", Ours, 503, false, "too many requests are waiting already"},
    {"queue_timeout", Ours, 503, false, "the request's turn did not come in time"},
    {"keys_unavailable", Ours, 503, false, "the keys that tokens are checked with could not be read"},
    {"authority_refused", Ours, 403, false, "the service that decides about access said no"},
    {"authority_unavailable", Upstream, 502, false, "the service that decides about access did not answer"},
    {"request_body_slow", Downstream, 408, false, "the client sent its request body too slowly"},
}};

}  // namespace

const ErrorFacts& facts(ErrorType type) {
  return kFacts[static_cast<size_t>(type)];
}

}  // namespace headgate
