// What fields are called, and the words that they may be.
#include <algorithm>
#include <iterator>

#include <QLocale>

#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

struct FieldLabel {
  std::string_view owner;  // empty: wherever it stands
  std::string_view field;
  const char* label;
};

constexpr FieldLabel kLabels[] = {
    {"", "note", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Note")},
    {"", "id", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Id")},
    {"", "name", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Name")},
    {"", "enabled", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Enabled")},
    {"", "status", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Status")},
    {"", "body", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Body")},
    {"", "ca", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Authority")},
    {"", "timeout", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Timeout")},
    {"", "window", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Window")},
    {"", "mode", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Mode")},
    {"", "secret", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Secret")},
    {"", "path", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Path")},
    {"", "hosts", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Hosts")},
    {"", "origins", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Origins")},
    {"", "methods", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Methods")},
    {"", "headers", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Headers")},
    {"", "clients", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Clients")},
    {"", "limits", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Limits")},
    {"", "timeouts", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Timeouts")},
    {"", "connections", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Connections")},
    {"", "tls", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS")},
    {"", "listeners", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Listeners")},
    {"", "pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Pool")},
    {"", "queue", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Waiting")},
    {"", "key", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Private key")},
    {"", "certificate", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Certificate")},
    {"profile", "headgate", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Format")},
    {"profile", "pools", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Pools")},
    {"profile", "routes", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Routes")},
    {"profile", "defaults", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Defaults")},
    {"profile", "ui", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Window")},
    {"defaults", "route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Routes")},
    {"defaults", "pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Pools")},
    {"defaults", "listener", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Listeners")},
    {"client", "keys", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Keys")},
    {"limit", "key", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "For each")},
    {"limit", "limit", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Requests")},
    {"limit", "window", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Per")},
    {"limit", "burst", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Burst")},
    {"listener", "address", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Address")},
    {"listener", "port", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Port")},
    {"listener", "protocols", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Protocols")},
    {"listener", "trusted_proxies", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Trusted proxies")},
    {"listener_timeouts", "tls", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Handshake")},
    {"listener_timeouts", "head", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Head")},
    {"listener_timeouts", "keep_alive", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Keep-alive")},
    {"listener_timeouts", "write", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Write")},
    {"listener_connections", "limit", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "At most")},
    {"listener_connections", "per_address", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Per address")},
    {"listener_connections", "minimum_rate", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Slowest rate")},
    {"certificate", "from", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "From")},
    {"certificate", "chain", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Chain")},
    {"client_auth", "mode", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Ask clients")},
    {"listener_tls", "certificates", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Certificates")},
    {"listener_tls", "minimum", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Oldest version")},
    {"listener_tls", "client_auth", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Certificates of clients")},
    {"target", "url", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "URL")},
    {"target", "socket", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Unix socket")},
    {"target", "weight", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Weight")},
    {"target", "backup", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Backup")},
    {"target", "limit", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "At once")},
    {"target", "state", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "State")},
    {"pool_connections", "idle", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Kept warm")},
    {"pool_connections", "idle_timeout", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "For")},
    {"affinity", "by", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "By")},
    {"affinity", "ttl", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Remembered")},
    {"health", "preset", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Kind of server")},
    {"health", "type", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Probe by")},
    {"health", "method", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Method")},
    {"health", "expect", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Expected")},
    {"health", "contains", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Contains")},
    {"health", "interval", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Every")},
    {"health", "rise", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Up after")},
    {"health", "fall", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Down after")},
    {"ejection", "failures", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Failures")},
    {"ejection", "for", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Left out for")},
    {"ejection", "max", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "At most")},
    {"ejection", "statuses", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Statuses")},
    {"ejection", "streams", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Cut streams")},
    {"pool_tls", "verify", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Verify")},
    {"pool_tls", "server_name", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Server name")},
    {"pool", "protocol", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Protocol")},
    {"pool", "balance", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Balance")},
    {"pool", "hash", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Hash")},
    {"pool", "fallback", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Fallback")},
    {"pool", "panic", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Try anyway")},
    {"pool", "slow_start", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Slow start")},
    {"pool", "targets", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Targets")},
    {"pool", "affinity", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Affinity")},
    {"pool", "health", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Health")},
    {"pool", "ejection", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Ejection")},
    {"match", "path", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Paths")},
    {"match", "query", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Query")},
    {"rewrite", "strip_prefix", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Strip prefix")},
    {"rewrite", "add_prefix", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Add prefix")},
    {"rewrite", "host", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Host")},
    {"redirect", "to", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "To")},
    {"auth", "from", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Key from")},
    {"auth", "forward", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Forward it")},
    {"basic_user", "client", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Client")},
    {"basic_user", "user", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "User")},
    {"basic_user", "password", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Password")},
    {"basic", "realm", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Realm")},
    {"basic", "users", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Users")},
    {"jwt", "jwks", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Key set")},
    {"jwt", "refresh", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Refresh")},
    {"jwt", "algorithms", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Algorithms")},
    {"jwt", "issuer", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Issuer")},
    {"jwt", "audiences", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Audiences")},
    {"jwt", "scopes", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Scopes")},
    {"jwt", "client", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Client's name")},
    {"jwt", "leeway", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Leeway")},
    {"forward_auth", "copy", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Copy")},
    {"addresses", "allow", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Allow")},
    {"addresses", "deny", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Deny")},
    {"cors", "expose", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Expose")},
    {"cors", "credentials", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Credentials")},
    {"cors", "max_age", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Remembered")},
    {"concurrency", "limit", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "At once")},
    {"concurrency", "queue_timeout", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "For")},
    {"wait", "timeout", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "For")},
    {"header_rules", "set", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Set")},
    {"header_rules", "add", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Add")},
    {"header_rules", "remove", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Remove")},
    {"headers", "request", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Request")},
    {"headers", "response", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Response")},
    {"route_timeouts", "connect", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Connect")},
    {"route_timeouts", "request_body", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Request body")},
    {"route_timeouts", "first_byte", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "First byte")},
    {"route_timeouts", "idle", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Idle")},
    {"route_timeouts", "total", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Total")},
    {"route_timeouts", "tunnel", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Tunnel")},
    {"retry", "attempts", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Attempts")},
    {"retry", "on", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Reasons")},
    {"retry", "non_idempotent", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Of POST too")},
    {"record", "bodies", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Bodies")},
    {"record", "streams", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Streams")},
    {"record", "redact", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Redact")},
    {"route", "folder", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Folder")},
    {"route", "tags", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Tags")},
    {"route", "match", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Match")},
    {"route", "rewrite", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Rewrite")},
    {"route", "respond", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Answer")},
    {"route", "redirect", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Redirect")},
    {"route", "metrics", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Metrics")},
    {"route", "addresses", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Addresses")},
    {"route", "guard", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Guard")},
    {"route", "cors", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "CORS")},
    {"route", "auth", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Access")},
    {"route", "basic", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Passwords")},
    {"route", "jwt", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Tokens")},
    {"route", "forward_auth", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Authority")},
    {"route", "concurrency", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "At once")},
    {"route", "wait", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Waiting")},
    {"route", "forwarded", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Forwarded")},
    {"route", "retry", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Retry")},
    {"route", "body_limit", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Body limit")},
    {"route", "record", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Record")},
};

const char* labelOf(const config::ObjectType& owner, const config::Field& field) {
  const auto find = [&](std::string_view type) {
    return std::find_if(std::begin(kLabels), std::end(kLabels), [&](const FieldLabel& each) {
      return each.owner == type && each.field == field.name;
    });
  };
  auto found = find(owner.name);
  if (found == std::end(kLabels)) found = find({});
  return found == std::end(kLabels) ? nullptr : found->label;
}

}  // namespace

bool FormWords::hasLabel(const config::ObjectType& owner, const config::Field& field) {
  return labelOf(owner, field) != nullptr;
}

QString FormWords::label(const config::ObjectType& owner, const config::Field& field) {
  if (const char* label = labelOf(owner, field)) return tr(label);
  return QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
}

QString FormWords::within(QString words) {
  const bool isCapital = words.size() > 1 && words[1].isUpper();
  if (words.isEmpty() || isCapital || QLocale().language() == QLocale::German) return words;
  words[0] = words[0].toLower();
  return words;
}

}  // namespace headgate::ui
