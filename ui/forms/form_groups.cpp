#include "ui/forms/form_groups.h"

#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

constexpr std::string_view kProfileProfile[] = {"name", "note", "headgate"};
constexpr std::string_view kProfileLimits[] = {"limits"};
constexpr std::string_view kProfileClients[] = {"clients"};
constexpr std::string_view kProfileListeners[] = {"listeners"};
constexpr std::string_view kProfilePools[] = {"pools"};
constexpr std::string_view kProfileRoutes[] = {"routes"};
constexpr std::string_view kProfileDefaults[] = {"defaults"};
constexpr std::string_view kDefaultsDefaults[] = {"route", "pool", "listener", "note"};
constexpr std::string_view kRouteGeneral[] = {"name", "id", "enabled", "folder", "tags", "note"};
constexpr std::string_view kRouteListeners[] = {"listeners"};
constexpr std::string_view kRouteMatch[] = {"match/path",  "match/methods", "match/hosts", "match/headers",
                                            "match/query", "match/clients", "match"};
constexpr std::string_view kRouteRewrite[] = {"rewrite"};
constexpr std::string_view kRouteAction[] = {"pool", "respond", "redirect", "metrics"};
constexpr std::string_view kRouteAddresses[] = {"addresses"};
constexpr std::string_view kRouteGuard[] = {"guard"};
constexpr std::string_view kRouteCors[] = {"cors"};
constexpr std::string_view kRouteAccess[] = {"auth"};
constexpr std::string_view kRoutePasswords[] = {"basic"};
constexpr std::string_view kRouteTokens[] = {"jwt"};
constexpr std::string_view kRouteAuthority[] = {"forward_auth"};
constexpr std::string_view kRouteLimits[] = {"limits"};
constexpr std::string_view kRouteAtOnce[] = {"concurrency"};
constexpr std::string_view kRouteWaiting[] = {"wait"};
constexpr std::string_view kRouteHeaders[] = {"headers", "forwarded"};
constexpr std::string_view kRouteTimeouts[] = {"timeouts"};
constexpr std::string_view kRouteRetry[] = {"retry"};
constexpr std::string_view kRouteBodyLimit[] = {"body_limit"};
constexpr std::string_view kRouteRecord[] = {"record"};
constexpr std::string_view kPoolGeneral[] = {"id", "protocol", "fallback", "note"};
constexpr std::string_view kPoolBalancing[] = {"balance", "hash", "slow_start", "panic"};
constexpr std::string_view kPoolTargets[] = {"targets"};
constexpr std::string_view kPoolAffinity[] = {"affinity"};
constexpr std::string_view kPoolHealth[] = {"health"};
constexpr std::string_view kPoolEjection[] = {"ejection"};
constexpr std::string_view kPoolConnections[] = {"connections"};
constexpr std::string_view kPoolTls[] = {"tls"};
constexpr std::string_view kTargetTarget[] = {"id",    "url",   "socket", "weight",
                                              "limit", "state", "backup", "note"};
constexpr std::string_view kListenerGeneral[] = {"id",        "enabled",         "address", "port",
                                                 "protocols", "trusted_proxies", "note"};
constexpr std::string_view kListenerTimeouts[] = {"timeouts"};
constexpr std::string_view kListenerConnections[] = {"connections"};
constexpr std::string_view kListenerTls[] = {"tls"};
constexpr std::string_view kCertificateCertificate[] = {"from", "hosts", "chain", "key", "note"};
constexpr std::string_view kClientClient[] = {"id", "keys", "certificate", "limits", "note"};
constexpr std::string_view kLimitLimit[] = {"limit", "window", "burst", "key", "mode", "id", "note"};
constexpr std::string_view kBasicUserUser[] = {"client", "user", "password", "note"};

constexpr FormGroup kGroups[] = {
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Profile"), Icon::Settings, kProfileProfile},
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Limits"), Icon::Limit, kProfileLimits},
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Clients"), Icon::Key, kProfileClients},
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Listeners"), Icon::Listener, kProfileListeners},
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Pools"), Icon::Pool, kProfilePools},
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Routes"), Icon::Routes, kProfileRoutes},
    {"profile", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Defaults"), Icon::Settings, kProfileDefaults},
    {"defaults", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Defaults"), Icon::Settings, kDefaultsDefaults},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "General"), Icon::Routes, kRouteGeneral,
     FormAside::Nothing, true},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Listeners"), Icon::Listener, kRouteListeners},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Match"), Icon::Match, kRouteMatch},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Rewrite"), Icon::Link, kRouteRewrite},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Action"), Icon::Pool, kRouteAction},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Addresses"), Icon::Policy, kRouteAddresses},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Guard"), Icon::Policy, kRouteGuard,
     FormAside::Nothing, true},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "CORS"), Icon::Policy, kRouteCors},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Access"), Icon::Key, kRouteAccess},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Passwords"), Icon::Key, kRoutePasswords},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Tokens"), Icon::Key, kRouteTokens},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Authority"), Icon::Key, kRouteAuthority},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Limits"), Icon::Limit, kRouteLimits,
     FormAside::Limits},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "At once"), Icon::Map, kRouteAtOnce},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Waiting"), Icon::Stall, kRouteWaiting},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Headers"), Icon::Headers, kRouteHeaders},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Timeouts"), Icon::Clock, kRouteTimeouts,
     FormAside::FirstByte, true},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Retry"), Icon::Retry, kRouteRetry,
     FormAside::Nothing, true},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Body limit"), Icon::Note, kRouteBodyLimit,
     FormAside::Nothing, true},
    {"route", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Record"), Icon::Record, kRouteRecord,
     FormAside::Nothing, true},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "General"), Icon::Pool, kPoolGeneral},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Balancing"), Icon::Map, kPoolBalancing},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Targets"), Icon::Target, kPoolTargets},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Affinity"), Icon::Link, kPoolAffinity},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Health"), Icon::Upstreams, kPoolHealth},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Ejection"), Icon::Stall, kPoolEjection},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Connections"), Icon::Link, kPoolConnections},
    {"pool", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS"), Icon::Key, kPoolTls},
    {"target", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Target"), Icon::Target, kTargetTarget},
    {"listener", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "General"), Icon::Listener, kListenerGeneral},
    {"listener", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Timeouts"), Icon::Clock, kListenerTimeouts},
    {"listener", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Connections"), Icon::Link,
     kListenerConnections},
    {"listener", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "TLS"), Icon::Key, kListenerTls},
    {"certificate", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Certificate"), Icon::Key,
     kCertificateCertificate},
    {"client", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Client"), Icon::Key, kClientClient},
    {"limit", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "Limit"), Icon::Limit, kLimitLimit},
    {"basic_user", QT_TRANSLATE_NOOP("headgate::ui::FormWords", "User"), Icon::Key, kBasicUserUser},
};

}  // namespace

std::span<const FormGroup> formGroups() {
  return kGroups;
}

}  // namespace headgate::ui
