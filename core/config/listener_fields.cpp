#include "core/config/field_types.h"

namespace headgate::config {
namespace {

using namespace table;

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
    {"minimum_rate", text(Size), R"("64B")",
     "A request body that comes slower than this each second, or a response that is read slower, is given up "
     "after "
     "a minute; off lets it trickle."},
};
constexpr ObjectType kListenerConnections{"listener_connections", kListenerConnectionFields};

constexpr std::string_view kCertificateSources[] = {"local-ca", "files"};
constexpr Field kCertificateFields[] = {
    kNote,
    {"from", oneOf(kCertificateSources), "", "local-ca makes one, files reads one.", Required},
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
    {"port", integer(0, 65535), "", "The port; 0 takes a free one.", Required, kOwn},
    {"protocols", list(kListenerProtocol), R"(["http/1.1"])", "What is spoken with clients."},
    {"trusted_proxies", list(kNetwork), "[]", "Networks whose X-Forwarded-* fields are believed."},
    {"timeouts", object(kListenerTimeouts), "{}", "Timers on the client's side."},
    {"connections", object(kListenerConnections), "{}", "How many connections may be open."},
    {"tls", object(kListenerTls), "", "HTTPS."},
};

}  // namespace

constinit const ObjectType kListener{"listener", kListenerFields};

const ObjectType& listenerType() {
  return kListener;
}
const ObjectType& certificateType() {
  return kCertificate;
}

}  // namespace headgate::config
