#include "core/config/field_types.h"

namespace headgate::config {
namespace {

using namespace table;

constexpr Field kMatchFields[] = {
    kNote,
    {"hosts", list(kHostPattern), "[]", "Host patterns, without a port."},
    {"path", oneOrMany(kPathPattern), "[]", "Path patterns: exact, or a prefix that ends in /*."},
    {"methods", list(kMethod), "[]", "Methods, in capitals."},
    {"headers", map(Syntax::FieldName, kValuePattern), "{}",
     "Fields and the patterns of their values; all must match."},
    {"query", map(Syntax::ParameterName, kValuePattern), "{}",
     "Query parameters and their patterns; all must match."},
    {"clients", list(kClientName), "[]",
     "Named clients, told by a bearer token, X-Api-Key or their certificate."},
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
    {"to", text(Syntax::Location), "", "Where to; it may hold {variables}.", Required},
    {"status", {.kind = Kind::Integer, .numbers = kRedirectStatuses}, "302", "The status."},
};
constexpr ObjectType kRedirect{"redirect", kRedirectFields};

constexpr Field kAuthFields[] = {
    kNote,
    {"from", list(kCredential), R"(["bearer", "header:X-Api-Key"])",
     "Where a client's key is looked for; certificate is that of its TLS connection."},
    {"clients", list(kClientNameOrAll), R"(["*"])", "Which clients may pass; * is every named one."},
    {"forward", flag(), "false", "Is the key that was checked passed on to the target?"},
};
constexpr ObjectType kAuth{"auth", kAuthFields};

constexpr Field kBasicUserFields[] = {
    kNote,
    {"client", kClientName, "", "The client that this user is.", Required},
    {"user", kLine, "", "The name that is typed.", Required},
    {"password", text(Syntax::ClientKey), "", "A reference to the password, or sha256:HEX.", Required},
};
constexpr ObjectType kBasicUser{"basic_user", kBasicUserFields};
constexpr ValueType kBasicUserObject = object(kBasicUser);
constexpr Field kBasicFields[] = {
    kNote,
    {"realm", kLine, R"("headgate")", "What browsers show when they ask."},
    {"users", list(kBasicUserObject), "[]", "Who may pass."},
};
constexpr ObjectType kBasic{"basic", kBasicFields};

constexpr std::string_view kJwtAlgorithms[] = {"HS256", "RS256", "ES256", "EdDSA"};
constexpr ValueType kJwtAlgorithm = oneOf(kJwtAlgorithms);
constexpr std::string_view kJwtClients[] = {"sub", "client_id"};
constexpr Field kJwtFields[] = {
    kNote,
    {"jwks", text(Syntax::KeySource), R"("")", "The keys: a JWKS file, or the http(s) URL of one."},
    {"refresh", text(Period), R"("10m")", "How long the keys of a URL are believed."},
    {"secret", text(Syntax::Secret), R"("")", "HS256: a reference to the shared secret."},
    {"algorithms", list(kJwtAlgorithm), R"(["RS256", "ES256", "EdDSA"])",
     "The signatures that are believed; with a secret always HS256."},
    {"issuer", kLine, R"("")", "Who must have issued the token; empty: anybody who has a key."},
    {"audiences", list(kLine), "[]", "For whom it must be, any of them; none: for anybody."},
    {"scopes", list(kLine), "[]", "What it must allow, all of them."},
    {"client", oneOf(kJwtClients), R"("sub")",
     "The claim that is the client's name; client_id is azp, or else client_id."},
    {"leeway", text(Duration), R"("60s")", "How far clocks may differ."},
};
constexpr ObjectType kJwt{"jwt", kJwtFields};

constexpr ValueType kFieldName = text(Syntax::FieldName);
constexpr Field kForwardAuthFields[] = {
    kNote,
    {"pool", kPoolName, "", "The pool that is asked.", Required},
    {"path", text(Syntax::RequestTarget), R"("/")", "The path that is asked for."},
    {"copy", list(kRuleField), "[]", "Fields of its answer that the request carries on."},
    {"timeout", text(Period), R"("5s")", "How long its answer may take."},
};
constexpr ObjectType kForwardAuth{"forward_auth", kForwardAuthFields};

constexpr Field kAddressFields[] = {
    kNote,
    {"allow", list(kNetwork), "[]", "Networks that may pass; none means all."},
    {"deny", list(kNetwork), "[]", "Networks that may not; they win."},
};
constexpr ObjectType kAddresses{"addresses", kAddressFields};

constexpr ValueType kOrigin = text(Syntax::Origin);
constexpr Field kCorsFields[] = {
    kNote,
    {"origins", list(kOrigin), "[]", "Origins whose pages may ask: https://app.example, patterns, or *."},
    {"methods", list(kMethod), R"(["GET", "HEAD", "POST"])", "Methods that they may use."},
    {"headers", list(kFieldName),
     R"(["Authorization", "Content-Type", "X-Api-Key", "Last-Event-ID", "Mcp-Session-Id", "Mcp-Protocol-Version",)"
     R"( "Mcp-Method", "Mcp-Name"])",
     "Fields that they may send."},
    {"expose", list(kFieldName), R"(["Mcp-Session-Id", "WWW-Authenticate", "X-Request-ID", "Retry-After"])",
     "Fields of responses that they may read."},
    {"credentials", flag(), "false", "May they send cookies and certificates?"},
    {"max_age", text(Duration), R"("10m")", "How long a browser may remember this."},
};
constexpr ObjectType kCors{"cors", kCorsFields};

constexpr std::string_view kGuardModes[] = {"auto", "on", "off"};
constexpr Field kGuardFields[] = {
    kNote,
    {"mode", oneOf(kGuardModes), R"("auto")",
     "Are Host and Origin checked against DNS rebinding? auto: on routes to MCP servers."},
    {"hosts", list(kHostPattern), "[]", "Hosts besides this machine's own names that requests may be for."},
    {"origins", list(kOrigin), "[]", "Origins besides this machine's own whose pages may ask."},
};
constexpr ObjectType kGuard{"guard", kGuardFields};

constexpr Field kConcurrencyFields[] = {
    kNote,
    {"limit", integer(1, 1'000'000), "", "Exchanges at a time at most.", Required},
    {"queue", integer(0, 1'000'000), "0", "How many more may wait."},
    {"queue_timeout", text(Duration), R"("5s")", "How long they may wait."},
};
constexpr ObjectType kConcurrency{"concurrency", kConcurrencyFields};

constexpr Field kWaitFields[] = {
    kNote,
    {"queue", integer(1, 1'000'000), "", "How many may wait.", Required},
    {"timeout", text(Duration), R"("10s")", "How long they may wait."},
};
constexpr ObjectType kWait{"wait", kWaitFields};

constexpr Field kMetricsFields[] = {kNote};
constexpr ObjectType kMetrics{"metrics", kMetricsFields};

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
    {"on", list(kRetryCondition), R"(["connect"])",
     "Reasons for another attempt: connect, or statuses of a target."},
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
    {"name", kLine, R"("")", "Its name for people.", Optional, kOwn},
    kNote,
    {"enabled", flag(), "true", "Does it take requests?"},
    {"folder", kLine, R"("")", "The folder that the window shows it in."},
    {"tags", list(kLine), "[]", "Words to find it by."},
    {"listeners", list(kListenerName), "[]", "The listeners it belongs to; none means all."},
    {"match", object(kMatch), "{}", "The requests it takes. The first route that matches wins."},
    {"rewrite", object(kRewrite), "{}", "How the request's path and host are changed."},
    {"pool", text(Syntax::PoolName), "", "Action: forward to this pool.", Optional, kOwn},
    {"respond", object(kRespond), "", "Action: answer with this.", Optional, kOwn},
    {"redirect", object(kRedirect), "", "Action: send the client elsewhere.", Optional, kOwn},
    {"metrics", object(kMetrics), "", "Action: answer with the gateway's metrics, as Prometheus reads them.",
     Optional, kOwn},
    {"addresses", object(kAddresses), "{}", "Which addresses may pass."},
    {"guard", object(kGuard), "{}", "Refuses requests that a web page of elsewhere has made."},
    {"cors", object(kCors), "", "Lets web pages of other origins in; preflights are answered here."},
    {"auth", object(kAuth), "", "Named clients may pass, by a key or certificate."},
    {"basic", object(kBasic), "", "Named clients may pass, by user and password."},
    {"jwt", object(kJwt), "", "Whoever has a signed token may pass."},
    {"forward_auth", object(kForwardAuth), "", "A target of another pool decides who may pass."},
    {"limits", list(kLimitName), "[]", "Limits on its requests."},
    {"concurrency", object(kConcurrency), "", "How many exchanges may run at a time."},
    {"wait", object(kWait), "",
     "Requests wait here while no target can be used, instead of failing at once."},
    {"headers", object(kHeaders), "{}", "Changes of header fields; the rules of defaults run first."},
    {"forwarded", flag(), "false", "Is a Forwarded field (RFC 7239) sent beside X-Forwarded-*?"},
    {"timeouts", object(kRouteTimeouts), "{}", "Timers; all but total start again with every progress."},
    {"retry", object(kRetry), "{}", "Other attempts at other targets."},
    {"body_limit", text(Size), R"("64MiB")", "The largest request body."},
    {"record", object(kRecord), "{}", "What is kept of its exchanges."},
};

}  // namespace

constinit const ObjectType kRoute{"route", kRouteFields};

const ObjectType& routeType() {
  return kRoute;
}

}  // namespace headgate::config
