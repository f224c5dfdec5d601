// The window's sentences about errors: one for each name of the contract.
#include <algorithm>
#include <iterator>

#include <QtGlobal>

#include "ui/traffic/verdict.h"

namespace headgate::ui {
namespace {

#define HG_WORDS(text) QT_TRANSLATE_NOOP("Verdict", text)

constexpr const char* kClient = HG_WORDS("The client's doing.");
constexpr const char* kTarget = HG_WORDS("The target's doing.");
constexpr const char* kOurs = HG_WORDS("Headgate's decision.");

constexpr ErrorWords kWords[] = {
    {"malformed_request", kClient, HG_WORDS("The request was not valid HTTP/1.1."),
     HG_WORDS("Look at what the client sent.")},
    {"ambiguous_framing", kClient,
     HG_WORDS("The request's length could be read in two ways, so it was refused."),
     HG_WORDS("Send one Content-Length or chunked, not both.")},
    {"bad_host", kClient, HG_WORDS("The request had no Host, or none that is valid."),
     HG_WORDS("Look at the client's base URL.")},
    {"bad_path", kClient, HG_WORDS("The path cannot be normalised safely."),
     HG_WORDS("Look at how the client encodes it.")},
    {"uri_too_long", kClient, HG_WORDS("The path and query are too long."),
     HG_WORDS("Send large values in the body.")},
    {"header_too_large", kClient, HG_WORDS("The request's head is too large."),
     HG_WORDS("Look for large cookies or tokens in it.")},
    {"unsupported_transfer_coding", kClient,
     HG_WORDS("The request used a transfer coding other than chunked."),
     HG_WORDS("Turn that off in the client.")},
    {"unsupported_version", kClient, HG_WORDS("The client spoke another version of HTTP."),
     HG_WORDS("Use HTTP/1.1 for this listener.")},
    {"method_not_allowed", kClient, HG_WORDS("This method is not served here."),
     HG_WORDS("Use the gateway's address as a base URL, not as a proxy.")},
    {"expectation_failed", kClient, HG_WORDS("The request expected something unknown."),
     HG_WORDS("Only Expect: 100-continue is understood.")},
    {"bad_upgrade", kClient, HG_WORDS("The WebSocket handshake was not valid."),
     HG_WORDS("Look at the request's head.")},
    {"upgrade_version", kClient, HG_WORDS("The client asked for another version of WebSocket."),
     HG_WORDS("Only version 13 is supported.")},
    {"body_too_large", kClient, HG_WORDS("The request's body is larger than the route allows."),
     HG_WORDS("Raise the route's body limit, or send less.")},
    {"head_timeout", kClient, HG_WORDS("The client did not finish its request's head in time."),
     HG_WORDS("Look at the client's connection.")},
    {"request_body_timeout", kClient, HG_WORDS("The client stopped sending its request's body."),
     HG_WORDS("Look at the client, or raise the route's request_body timeout.")},
    {"write_timeout", kClient, HG_WORDS("The client stopped reading the response."),
     HG_WORDS("Look at the client, or raise the listener's write timeout.")},
    {"client_closed", kClient, HG_WORDS("The client left before the response was complete."),
     HG_WORDS("If it gave up waiting, its own timeout is the shorter one.")},
    {"client_reset", kClient, HG_WORDS("The client reset the connection."),
     HG_WORDS("Look at the client's own log.")},
    {"no_route", kOurs, HG_WORDS("No route matches this request."),
     HG_WORDS("Add a route for this path, or mend the client's base URL.")},
    {"loop_detected", kOurs, HG_WORDS("The request had already passed through this gateway."),
     HG_WORDS("The target's address leads back here: change it.")},
    {"no_target", kOurs, HG_WORDS("The pool has no target that may be used."),
     HG_WORDS("Start one of its servers, or add a target.")},
    {"secret_unavailable", kOurs, HG_WORDS("A secret that this route needs could not be read."),
     HG_WORDS("Set it, then send the request again.")},
    {"shutting_down", kOurs, HG_WORDS("The gateway was being stopped."),
     HG_WORDS("Start it and send the request again.")},
    {"overloaded", kOurs, HG_WORDS("The gateway was out of room."),
     HG_WORDS("Send the request again in a moment.")},
    {"connection_limit", kOurs, HG_WORDS("Too many connections were open."),
     HG_WORDS("Raise the listener's connection limit, or close some.")},
    {"internal", kOurs, HG_WORDS("Headgate failed."), HG_WORDS("This is a bug: please report it.")},
    {"dns_failed", kTarget, HG_WORDS("The host name of %1 has no address."),
     HG_WORDS("Mend the target's address, or look at the network.")},
    {"connect_refused", kTarget, HG_WORDS("%1 refused the connection."),
     HG_WORDS("Start the server or change the target's address.")},
    {"connect_failed", kTarget, HG_WORDS("%1 could not be reached."),
     HG_WORDS("Look at the network, or change the target's address.")},
    {"connect_timeout", kTarget, HG_WORDS("%1 did not accept the connection in time."),
     HG_WORDS("Look whether the server hangs, or raise the connect timeout.")},
    {"upstream_reset", kTarget, HG_WORDS("%1 reset the connection before it answered."),
     HG_WORDS("Look at the server's log.")},
    {"upstream_reset_reused", kTarget, HG_WORDS("%1 closed a kept connection just as the request was sent."),
     HG_WORDS("Lower the pool's idle_timeout below the server's keep-alive time.")},
    {"upstream_closed", kTarget, HG_WORDS("%1 closed the connection without an answer."),
     HG_WORDS("Look at the server's log.")},
    {"upstream_malformed", kTarget, HG_WORDS("The answer of %1 was not valid HTTP/1.1."),
     HG_WORDS("Look whether that port speaks HTTP.")},
    {"upstream_head_too_large", kTarget, HG_WORDS("The head of the answer of %1 was too large."),
     HG_WORDS("Look for large cookies in it.")},
    {"upstream_truncated", kTarget, HG_WORDS("%1 ended its answer before it was complete."),
     HG_WORDS("Look at the server's log: it may have crashed.")},
    {"first_byte_timeout", kTarget, HG_WORDS("%1 did not begin to answer in time."),
     HG_WORDS("Look whether it is busy, or raise the route's first_byte timeout.")},
    {"idle_timeout", kTarget, HG_WORDS("%1 fell silent in the middle of its answer."),
     HG_WORDS("Look at the server's log, or raise the route's idle timeout.")},
    {"total_timeout", kOurs, HG_WORDS("The exchange took longer than the route's total limit."),
     HG_WORDS("Raise the route's total timeout.")},
    {"tunnel_timeout", kTarget, HG_WORDS("Neither side said anything in the tunnel for too long."),
     HG_WORDS("Send pings, or raise the route's tunnel timeout.")},
    {"tls_failed", kTarget, HG_WORDS("The TLS handshake with %1 failed."),
     HG_WORDS("Look at the pool's tls settings and the server's certificate.")},
    {"https_required", kClient, HG_WORDS("This port speaks HTTPS, and the client spoke plain HTTP."),
     HG_WORDS("Use https:// in the client's base URL.")},
    {"http_required", kClient, HG_WORDS("This port speaks plain HTTP, and the client spoke TLS."),
     HG_WORDS("Use http:// in the client's base URL.")},
    {"upstream_certificate_expired", kTarget, HG_WORDS("The certificate of %1 is not valid at this time."),
     HG_WORDS("Renew it, or look at this machine's clock.")},
    {"upstream_certificate_untrusted", kTarget, HG_WORDS("The certificate of %1 is not trusted."),
     HG_WORDS("Name its authority in the pool's tls.ca.")},
    {"upstream_certificate_wrong_name", kTarget,
     HG_WORDS("The certificate of %1 is made out to another name."),
     HG_WORDS("Set the pool's tls.server_name, or the target's address, to that name.")},
};

#undef HG_WORDS

}  // namespace

const ErrorWords* errorWords(std::string_view type) {
  const auto* found = std::find_if(std::begin(kWords), std::end(kWords),
                                   [type](const ErrorWords& words) { return type == words.type; });
  return found == std::end(kWords) ? nullptr : found;
}

}  // namespace headgate::ui
