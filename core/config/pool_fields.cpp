#include "core/config/field_types.h"

namespace headgate::config {
namespace {

using namespace table;

constexpr std::string_view kTargetStates[] = {"on", "drain", "maintenance"};
constexpr Field kTargetFields[] = {
    kId,
    kNote,
    {"url", text(Syntax::TargetUrl), "", "Where it is; its path is put in front of the request's.", Required},
    {"socket", text(Syntax::SocketPath), R"("")",
     "A Unix socket to dial instead of the URL's host and port."},
    {"weight", integer(1, 1000), "1", "Its share of the pool's requests."},
    {"backup", flag(), "false", "Used only when no other target can be."},
    {"limit", integer(0, 1'000'000), "0", "Exchanges at a time at most; 0 is no limit."},
    {"state", oneOf(kTargetStates), R"("on")",
     "on takes requests; drain takes what is bound to it by affinity, maintenance nothing."},
};
constexpr ObjectType kTarget{"target", kTargetFields};
constexpr ValueType kTargetObject = object(kTarget);

constexpr Field kPoolConnectionFields[] = {
    kNote,
    {"idle", integer(0, 100'000), "64", "Warm connections that each worker keeps."},
    {"idle_timeout", text(Duration), R"("4s")", "How long a warm connection is kept."},
};
constexpr ObjectType kPoolConnections{"pool_connections", kPoolConnectionFields};

constexpr std::string_view kAffinityModes[] = {"auto", "hash", "learn"};
constexpr Field kAffinityFields[] = {
    kNote,
    {"by", text(Syntax::Selector), "",
     "What belongs together: cookie:NAME, address, header:NAME or another selector.", Required},
    {"ttl", text(Duration), R"("1h")", "How long it is remembered."},
    {"secret", text(Syntax::Secret), R"("")",
     "A reference to the key that signs cookies; otherwise one is made."},
    {"mode", oneOf(kAffinityModes), R"("auto")",
     "hash: the value decides; learn: the target that gave a client the value in a response keeps it; auto "
     "learns Mcp-Session-Id."},
};
constexpr ObjectType kAffinity{"affinity", kAffinityFields};

constexpr std::string_view kHealthTypes[] = {"http", "tcp"};
constexpr std::string_view kHealthPresets[] = {"", "ollama", "llama.cpp", "vllm", "lm-studio", "mcp"};
constexpr Field kHealthFields[] = {
    kNote,
    {"preset", oneOf(kHealthPresets), R"("")",
     "What is asked of a server of that kind; fields that are written here win over it."},
    {"type", oneOf(kHealthTypes), R"("http")", "http asks for a path, tcp only connects."},
    {"method", kMethod, R"("GET")", "http: the method."},
    {"path", text(Syntax::RequestTarget), R"("/health")", "http: the path."},
    {"headers", map(Syntax::FieldName, kFieldTemplate), "{}", "http: fields of the probe."},
    {"body", kAnyText, R"("")", "http: the body of the probe."},
    {"expect", text(Syntax::StatusRange), R"("200-299")", "http: the statuses that count as healthy."},
    {"contains", kAnyText, R"("")", "http: text that the first 64 KiB of the answer's body have to hold."},
    {"interval", text(Period), R"("10s")", "Time between probes."},
    {"timeout", text(Period), R"("2s")", "How long an answer may take."},
    {"rise", integer(1, 100), "2", "Good answers in a row until it counts as up."},
    {"fall", integer(1, 100), "3", "Bad answers in a row until it counts as down."},
};
constexpr ObjectType kHealth{"health", kHealthFields};

constexpr ValueType kFailureStatus = text(Syntax::FailureStatus);
constexpr Field kEjectionFields[] = {
    kNote,
    {"failures", integer(0, 1'000'000), "3",
     "Failures within the window, and no fewer than successes since the first, that eject a target; 0 never "
     "does. A refused connection ejects at once."},
    {"window", text(Period), R"("10s")", "The time in which failures are counted."},
    {"for", text(Duration), R"("5s")", "How long a target is left out the first time."},
    {"max", text(Duration), R"("60s")", "How long at most."},
    {"statuses", list(kFailureStatus), R"(["502", "503", "504"])", "Statuses of a target that are failures."},
    {"streams", flag(), "false",
     "Do error events inside an event stream, and streams that are cut, count as failures?"},
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
    {"balance", oneOf(kBalances), R"("round_robin")", "How a target is chosen."},
    {"hash", text(Syntax::Selector), R"("")", "With balance hash: what is hashed."},
    {"fallback", text(Syntax::PoolName), R"("")", "The pool to use when no target here can be.", Optional,
     kOwn},
    {"panic", flag(), "false",
     "When no target can be used, are all tried all the same, whatever probes and failures say?"},
    {"slow_start", text(Duration), R"("off")", "How long a target that came back is spared."},
    {"targets", list(kTargetObject), "[]", "The upstream servers.", Optional, kOwn},
    {"connections", object(kPoolConnections), "{}", "Warm connections to targets."},
    {"affinity", object(kAffinity), "", "Requests that belong together go to the same target."},
    {"health", object(kHealth), "", "Probes that tell whether targets are alive."},
    {"ejection", object(kEjection), "{}", "Leaves out targets that fail."},
    {"tls", object(kPoolTls), "{}", "TLS with targets whose URL is https."},
};

}  // namespace

constinit const ObjectType kPool{"pool", kPoolFields};

const ObjectType& poolType() {
  return kPool;
}
const ObjectType& targetType() {
  return kTarget;
}

}  // namespace headgate::config
