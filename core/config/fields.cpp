#include "core/config/fields.h"

#include <algorithm>
#include <array>

namespace headgate::config {
namespace {

using enum Effect;
using enum Presence;
using Syntax::Duration;
using Syntax::Size;
constexpr InDefaults kOwn = InDefaults::Refused;  // every object has its own

constexpr ValueType text(Syntax syntax) {
  return {.kind = Kind::Text, .syntax = syntax};
}
constexpr ValueType oneOf(std::span<const std::string_view> words) {
  return {.kind = Kind::Text, .words = words};
}
constexpr ValueType flag() {
  return {.kind = Kind::Flag};
}
constexpr ValueType integer(int64_t minimum, int64_t maximum) {
  return {.kind = Kind::Integer, .minimum = minimum, .maximum = maximum};
}
constexpr ValueType object(const ObjectType& type) {
  return {.kind = Kind::Object, .object = &type};
}
constexpr ValueType list(const ValueType& item) {
  return {.kind = Kind::List, .item = &item};
}
constexpr ValueType oneOrMany(const ValueType& item) {
  return {.kind = Kind::OneOrMany, .item = &item};
}
constexpr ValueType map(Syntax key, const ValueType& item) {
  return {.kind = Kind::Map, .syntax = key, .item = &item};
}

constexpr ValueType kLine = text(Syntax::Line);
constexpr ValueType kCertificateHost = text(Syntax::CertificateHost);
constexpr ValueType kAnyText = text(Syntax::Any);
constexpr ValueType kRuleField = text(Syntax::RuleField);
constexpr ValueType kFieldTemplate = text(Syntax::FieldTemplate);
constexpr ValueType kValuePattern = text(Syntax::ValuePattern);
constexpr ValueType kHostPattern = text(Syntax::HostPattern);
constexpr ValueType kPathPattern = text(Syntax::PathPattern);
constexpr ValueType kMethod = text(Syntax::Method);
constexpr ValueType kNetwork = text(Syntax::Network);
constexpr ValueType kClientKey = text(Syntax::ClientKey);
constexpr ValueType kCredential = text(Syntax::Credential);
constexpr ValueType kRedactSelector = text(Syntax::RedactSelector);
constexpr ValueType kRetryCondition = text(Syntax::RetryCondition);
constexpr ValueType kListenerName = text(Syntax::ListenerName);
constexpr ValueType kLimitName = text(Syntax::LimitName);
constexpr ValueType kClientName = text(Syntax::ClientName);
constexpr ValueType kClientNameOrAll = text(Syntax::ClientNameOrAll);

constexpr Field kNote{"note", kAnyText, "", "A comment; it has no effect."};
constexpr Field kId{
    "id",     text(Syntax::Id), "",  "Its name in references, logs and replies. A changed id is a new thing.",
    InEffect, Required,         kOwn};

// --- clients and limits

constexpr Field kClientFields[] = {
    kId,
    kNote,
    {"keys", list(kClientKey), "[]", "Its keys: references to secrets, or sha256:HEX."},
    {"certificate", kAnyText, R"("")", "The client certificate that stands for it."},
    {"limits", list(kLimitName), "[]", "Limits on its requests, over all routes.", Refused},
};
constexpr ObjectType kClient{"client", kClientFields};
constexpr ValueType kClientObject = object(kClient);

constexpr std::string_view kLimitModes[] = {"enforce", "dry_run"};
constexpr Field kLimitFields[] = {
    kId,
    kNote,
    {"key", text(Syntax::Selector), R"("client")",
     "What is counted apart: address, client, header:NAME or another selector."},
    {"limit", integer(1, 1'000'000'000), "", "Requests in each window.", InEffect, Required},
    {"window", text(Duration), "", "The length of the window.", InEffect, Required},
    {"burst", integer(1, 1'000'000'000), "", "How many may come at once; otherwise as many as the limit."},
    {"mode", oneOf(kLimitModes), R"("enforce")", "enforce refuses requests, dry_run only reports them."},
};
constexpr ObjectType kLimit{"limit", kLimitFields};
constexpr ValueType kLimitObject = object(kLimit);

// --- listeners

constexpr Field kListenerTimeoutFields[] = {
    kNote,
    {"tls", text(Duration), R"("5s")", "For the TLS handshake."},
    {"head", text(Duration), R"("10s")", "From a request's first byte to the end of its head."},
    {"keep_alive", text(Duration), R"("75s")", "How long an idle connection of a client is kept."},
    {"write", text(Duration), R"("60s")", "How long a client may take nothing of its response."},
};
constexpr ObjectType kListenerTimeouts{"listener_timeouts", kListenerTimeoutFields};

constexpr Field kListenerConnectionFields[] = {
    kNote,
    {"limit", integer(1, 1'000'000), "4096", "Open connections at most."},
    {"per_address", integer(1, 1'000'000), "1024", "Open connections of one address at most."},
};
constexpr ObjectType kListenerConnections{"listener_connections", kListenerConnectionFields};

constexpr std::string_view kCertificateSources[] = {"local-ca", "files"};
constexpr Field kCertificateFields[] = {
    kNote,
    {"from", oneOf(kCertificateSources), "", "local-ca makes one, files reads one.", InEffect, Required},
    {"hosts", list(kCertificateHost), R"(["localhost"])",
     "local-ca: the names and addresses that clients call the listener by."},
    {"chain", text(Syntax::File), R"("")", "files: the certificate and those that signed it, PEM."},
    {"key", text(Syntax::Secret), R"("")", "files: a reference to the private key, PEM."},
};
constexpr ObjectType kCertificate{"certificate", kCertificateFields};
constexpr ValueType kCertificateObject = object(kCertificate);

constexpr std::string_view kClientAuthModes[] = {"off", "optional", "required"};
constexpr Field kClientAuthFields[] = {
    kNote,
    {"mode", oneOf(kClientAuthModes), R"("off")", "Are clients asked for a certificate?"},
    {"ca", text(Syntax::File), R"("")", "Who signs the certificates of clients, PEM."},
};
constexpr ObjectType kClientAuth{"client_auth", kClientAuthFields};

constexpr std::string_view kTlsVersions[] = {"1.2", "1.3"};
constexpr Field kListenerTlsFields[] = {
    kNote,
    {"certificates", list(kCertificateObject), "[]",
     "Certificates, chosen by the name that the client asks for."},
    {"minimum", oneOf(kTlsVersions), R"("1.2")", "The oldest version of TLS that is spoken."},
    {"client_auth", object(kClientAuth), "{}", "Certificates of clients."},
};
constexpr ObjectType kListenerTls{"listener_tls", kListenerTlsFields};

constexpr std::string_view kListenerProtocols[] = {"http/1.1"};
constexpr ValueType kListenerProtocol = oneOf(kListenerProtocols);
constexpr Field kListenerFields[] = {
    kId,
    kNote,
    {"enabled", flag(), "true", "Is it open?"},
    {"address", text(Syntax::BindAddress), R"("127.0.0.1")",
     "Where it listens; localhost is both loopback addresses."},
    {"port", integer(0, 65535), "", "The port; 0 takes a free one.", InEffect, Required, kOwn},
    {"protocols", list(kListenerProtocol), R"(["http/1.1"])", "What is spoken with clients."},
    {"trusted_proxies", list(kNetwork), "[]", "Networks whose X-Forwarded-* fields are believed."},
    {"timeouts", object(kListenerTimeouts), "{}", "Timers on the client's side."},
    {"connections", object(kListenerConnections), "{}", "How many connections may be open."},
    {"tls", object(kListenerTls), "", "HTTPS."},
};
constexpr ObjectType kListener{"listener", kListenerFields};
constexpr ValueType kListenerObject = object(kListener);

// --- pools

constexpr std::string_view kTargetStates[] = {"on", "drain", "maintenance"};
constexpr Field kTargetFields[] = {
    kId,
    kNote,
    {"url", text(Syntax::TargetUrl), "", "Where it is; its path is put in front of the request's.", InEffect,
     Required},
    {"socket", text(Syntax::SocketPath), R"("")",
     "A Unix socket to dial instead of the URL's host and port."},
    {"weight", integer(1, 1000), "1", "Its share of the pool's requests.", Later},
    {"backup", flag(), "false", "Used only when no other target can be.", Later},
    {"limit", integer(0, 1'000'000), "0", "Exchanges at a time at most; 0 is no limit.", Refused},
    {"state", oneOf(kTargetStates), R"("on")", "on takes requests; drain and maintenance take no new ones."},
};
constexpr ObjectType kTarget{"target", kTargetFields};
constexpr ValueType kTargetObject = object(kTarget);

constexpr Field kPoolConnectionFields[] = {
    kNote,
    {"idle", integer(0, 100'000), "64", "Warm connections that each worker keeps."},
    {"idle_timeout", text(Duration), R"("4s")", "How long a warm connection is kept."},
};
constexpr ObjectType kPoolConnections{"pool_connections", kPoolConnectionFields};

constexpr Field kAffinityFields[] = {
    kNote,
    {"by", text(Syntax::Selector), "",
     "What belongs together: cookie:NAME, address, header:NAME or another selector.", InEffect, Required},
    {"ttl", text(Duration), R"("1h")", "How long it is remembered."},
    {"secret", text(Syntax::Secret), R"("")",
     "A reference to the key that signs cookies; otherwise one is made."},
};
constexpr ObjectType kAffinity{"affinity", kAffinityFields};

constexpr std::string_view kHealthTypes[] = {"http", "tcp"};
constexpr Field kHealthFields[] = {
    kNote,
    {"type", oneOf(kHealthTypes), R"("http")", "http asks for a path, tcp only connects."},
    {"method", kMethod, R"("GET")", "http: the method."},
    {"path", text(Syntax::RequestTarget), R"("/health")", "http: the path."},
    {"headers", map(Syntax::FieldName, kFieldTemplate), "{}", "http: fields of the probe."},
    {"body", kAnyText, R"("")", "http: the body of the probe."},
    {"expect", text(Syntax::StatusRange), R"("200-299")", "http: the statuses that count as healthy."},
    {"interval", text(Duration), R"("10s")", "Time between probes."},
    {"timeout", text(Duration), R"("2s")", "How long an answer may take."},
    {"rise", integer(1, 100), "2", "Good answers in a row until it counts as up."},
    {"fall", integer(1, 100), "3", "Bad answers in a row until it counts as down."},
};
constexpr ObjectType kHealth{"health", kHealthFields};

constexpr Field kEjectionFields[] = {
    kNote,
    {"failures", integer(0, 1'000'000), "3", "Failures within the window that eject a target; 0 never does."},
    {"window", text(Duration), R"("10s")", "The time in which failures are counted."},
    {"for", text(Duration), R"("5s")", "How long a target is left out the first time."},
    {"max", text(Duration), R"("60s")", "How long at most."},
};
constexpr ObjectType kEjection{"ejection", kEjectionFields};

constexpr Field kPoolTlsFields[] = {
    kNote,
    {"verify", flag(), "true", "Is the certificate of a target checked?"},
    {"server_name", kLine, R"("")", "The name to ask for and to check; otherwise the URL's host."},
    {"ca", text(Syntax::File), R"("")",
     "Who signs the certificates of targets, PEM; otherwise the system's authorities."},
    {"certificate", text(Syntax::File), R"("")", "The gateway's own certificate, PEM."},
    {"key", text(Syntax::Secret), R"("")", "A reference to its private key."},
};
constexpr ObjectType kPoolTls{"pool_tls", kPoolTlsFields};

constexpr std::string_view kPoolProtocols[] = {"auto", "http/1.1"};
constexpr std::string_view kBalances[] = {"round_robin", "least_requests", "random",
                                          "hash",        "latency",        "first"};
constexpr Field kPoolFields[] = {
    kId,
    kNote,
    {"protocol", oneOf(kPoolProtocols), R"("auto")", "What is spoken with targets."},
    {"balance", oneOf(kBalances), R"("round_robin")", "How a target is chosen.", Later},
    {"hash", text(Syntax::Selector), R"("")", "With balance hash: what is hashed.", Later},
    {"fallback", text(Syntax::PoolName), R"("")", "The pool to use when no target here can be.", Later,
     Optional, kOwn},
    {"slow_start", text(Duration), R"("off")", "How long a target that came back is spared.", Later},
    {"targets", list(kTargetObject), "[]", "The upstream servers.", InEffect, Optional, kOwn},
    {"connections", object(kPoolConnections), "{}", "Warm connections to targets."},
    {"affinity", object(kAffinity), "", "Requests that belong together go to the same target.", Later},
    {"health", object(kHealth), "", "Probes that tell whether targets are alive.", Later},
    {"ejection", object(kEjection), "{}", "Leaves out targets that fail.", Later},
    {"tls", object(kPoolTls), "{}", "TLS with targets whose URL is https."},
};
constexpr ObjectType kPool{"pool", kPoolFields};
constexpr ValueType kPoolObject = object(kPool);

// --- routes

constexpr Field kMatchFields[] = {
    kNote,
    {"hosts", list(kHostPattern), "[]", "Host patterns, without a port."},
    {"path", oneOrMany(kPathPattern), "[]", "Path patterns: exact, or a prefix that ends in /*."},
    {"methods", list(kMethod), "[]", "Methods, in capitals."},
    {"headers", map(Syntax::FieldName, kValuePattern), "{}",
     "Fields and the patterns of their values; all must match."},
    {"query", map(Syntax::ParameterName, kValuePattern), "{}",
     "Query parameters and their patterns; all must match."},
    {"clients", list(kClientName), "[]", "Named clients.", Refused},
};
constexpr ObjectType kMatch{"match", kMatchFields};

constexpr Field kRewriteFields[] = {
    kNote,
    {"strip_prefix", text(Syntax::PathPrefix), R"("")", "Taken off the path, at a segment boundary."},
    {"add_prefix", text(Syntax::PathPrefix), R"("")", "Put in front of the path."},
    {"host", text(Syntax::HostRule), R"("auto")",
     "The Host that targets see: auto, preserve, target or a fixed name."},
};
constexpr ObjectType kRewrite{"rewrite", kRewriteFields};

constexpr Field kRespondFields[] = {
    kNote,
    {"status", integer(200, 599), "200", "The status."},
    {"headers", map(Syntax::RuleField, kFieldTemplate), "{}", "Fields; values may hold {variables}."},
    {"body", text(Syntax::Template), R"("")", "The body; it may hold {variables}."},
};
constexpr ObjectType kRespond{"respond", kRespondFields};

constexpr int64_t kRedirectStatuses[] = {301, 302, 303, 307, 308};
constexpr Field kRedirectFields[] = {
    kNote,
    {"to", text(Syntax::Location), "", "Where to; it may hold {variables}.", InEffect, Required},
    {"status", {.kind = Kind::Integer, .numbers = kRedirectStatuses}, "302", "The status."},
};
constexpr ObjectType kRedirect{"redirect", kRedirectFields};

constexpr Field kAuthFields[] = {
    kNote,
    {"from", list(kCredential), R"(["bearer"])", "Where a client's key is looked for."},
    {"clients", list(kClientNameOrAll), R"(["*"])", "Which clients may pass; * is every named one."},
    {"forward", flag(), "false", "Is the key that was checked passed on to the target?"},
};
constexpr ObjectType kAuth{"auth", kAuthFields};

constexpr Field kConcurrencyFields[] = {
    kNote,
    {"limit", integer(1, 1'000'000), "", "Exchanges at a time at most.", InEffect, Required},
    {"queue", integer(0, 1'000'000), "0", "How many more may wait."},
    {"queue_timeout", text(Duration), R"("5s")", "How long they may wait."},
};
constexpr ObjectType kConcurrency{"concurrency", kConcurrencyFields};

constexpr Field kRuleFields[] = {
    kNote,
    {"set", map(Syntax::RuleField, kFieldTemplate), "{}",
     "Fields with one value; what was there is replaced."},
    {"add", map(Syntax::RuleField, kFieldTemplate), "{}", "Fields that are added to what is there."},
    {"remove", list(kRuleField), "[]", "Fields that are taken out, before set and add."},
};
constexpr ObjectType kHeaderRules{"header_rules", kRuleFields};
constexpr Field kHeaderFields[] = {
    kNote,
    {"request", object(kHeaderRules), "{}", "Rules for the request's fields."},
    {"response", object(kHeaderRules), "{}", "Rules for the response's fields."},
};
constexpr ObjectType kHeaders{"headers", kHeaderFields};

constexpr Field kRouteTimeoutFields[] = {
    kNote,
    {"connect", text(Duration), R"("5s")", "For the connection to a target."},
    {"request_body", text(Duration), R"("60s")", "How long a client may send nothing of its request's body."},
    {"first_byte", text(Duration), R"("10m")", "From the request's end to the first byte of the response."},
    {"idle", text(Duration), R"("15m")", "How long a response may stand still."},
    {"total", text(Duration), R"("off")", "For the whole exchange."},
    {"tunnel", text(Duration), R"("1h")", "How long a WebSocket may be silent in both directions."},
};
constexpr ObjectType kRouteTimeouts{"route_timeouts", kRouteTimeoutFields};

constexpr Field kRetryFields[] = {
    kNote,
    {"attempts", integer(1, 10), "3", "Attempts in all."},
    {"on", list(kRetryCondition), R"(["connect"])", "Reasons for another attempt.", Later},
    {"non_idempotent", flag(), "false", "Also for methods that may not be repeated safely?"},
};
constexpr ObjectType kRetry{"retry", kRetryFields};

constexpr Field kRecordFields[] = {
    kNote,
    {"enabled", flag(), "true", "Are exchanges recorded?"},
    {"bodies", text(Size), R"("1MiB")", "How much of each body is kept; off keeps none."},
    {"streams", text(Size), R"("16MiB")",
     "How much of each event stream or WebSocket is kept; off keeps none."},
    {"redact", list(kRedactSelector),
     R"(["header:Authorization", "header:Proxy-Authorization", "header:Cookie", "header:Set-Cookie", "header:X-Api-Key",)"
     R"( "query:key", "query:api_key", "query:token", "query:access_token", "json:/password"])",
     "What is made unreadable before it is kept."},
};
constexpr ObjectType kRecord{"record", kRecordFields};

constexpr Field kRouteFields[] = {
    kId,
    {"name", kLine, R"("")", "Its name for people.", InEffect, Optional, kOwn},
    kNote,
    {"enabled", flag(), "true", "Does it take requests?"},
    {"folder", kLine, R"("")", "The folder that the window shows it in."},
    {"tags", list(kLine), "[]", "Words to find it by."},
    {"listeners", list(kListenerName), "[]", "The listeners it belongs to; none means all."},
    {"match", object(kMatch), "{}", "The requests it takes. The first route that matches wins."},
    {"rewrite", object(kRewrite), "{}", "How the request's path and host are changed."},
    {"pool", text(Syntax::PoolName), "", "Action: forward to this pool.", InEffect, Optional, kOwn},
    {"respond", object(kRespond), "", "Action: answer with this.", InEffect, Optional, kOwn},
    {"redirect", object(kRedirect), "", "Action: send the client elsewhere.", InEffect, Optional, kOwn},
    {"auth", object(kAuth), "", "Who may pass.", Refused},
    {"limits", list(kLimitName), "[]", "Limits on its requests.", Refused},
    {"concurrency", object(kConcurrency), "", "How many exchanges may run at a time.", Refused},
    {"headers", object(kHeaders), "{}", "Changes of header fields; the rules of defaults run first."},
    {"forwarded", flag(), "false", "Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?"},
    {"timeouts", object(kRouteTimeouts), "{}", "Timers; all but total start again with every progress."},
    {"retry", object(kRetry), "{}", "Other attempts at other targets."},
    {"body_limit", text(Size), R"("64MiB")", "The largest request body."},
    {"record", object(kRecord), "{}", "What is kept of its exchanges."},
};
constexpr ObjectType kRoute{"route", kRouteFields};
constexpr ValueType kRouteObject = object(kRoute);

// --- the whole

constexpr Field kDefaultsFields[] = {
    kNote,
    {"route", object(kRoute), "{}", "Defaults of every route."},
    {"pool", object(kPool), "{}", "Defaults of every pool."},
    {"listener", object(kListener), "{}", "Defaults of every listener."},
};
constexpr ObjectType kDefaults{"defaults", kDefaultsFields};

constexpr int64_t kFormats[] = {1};
constexpr Field kProfileFields[] = {
    {"headgate",
     {.kind = Kind::Integer, .numbers = kFormats},
     "",
     "The format of this file.",
     InEffect,
     Required},
    {"name", kLine, R"("")", "Its name for people."},
    kNote,
    {"clients", list(kClientObject), "[]", "Who may be told apart by keys.", Later},
    {"limits", list(kLimitObject), "[]", "Rate limits that routes and clients refer to.", Refused},
    {"listeners", list(kListenerObject), "[]", "Where clients connect."},
    {"pools", list(kPoolObject), "[]", "Groups of upstream servers."},
    {"routes", list(kRouteObject), "[]", "Which request goes where; the first that matches wins."},
    {"defaults", object(kDefaults), "{}", "What holds where an object says nothing."},
    {"ui", {.kind = Kind::Free}, "{}", "Kept for the window."},
};
constexpr ObjectType kProfile{"profile", kProfileFields};

}  // namespace

const ObjectType& profileType() {
  return kProfile;
}
const ObjectType& defaultsType() {
  return kDefaults;
}
const ObjectType& listenerType() {
  return kListener;
}
const ObjectType& certificateType() {
  return kCertificate;
}
const ObjectType& poolType() {
  return kPool;
}
const ObjectType& targetType() {
  return kTarget;
}
const ObjectType& routeType() {
  return kRoute;
}

const Field* findField(const ObjectType& type, std::string_view name) {
  const auto found = std::find_if(type.fields.begin(), type.fields.end(),
                                  [&](const Field& field) { return field.name == name; });
  return found == type.fields.end() ? nullptr : &*found;
}

}  // namespace headgate::config
