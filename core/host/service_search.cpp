#include "core/host/service_search.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace headgate::host {
namespace {

constexpr std::chrono::milliseconds kDeadline{1'900};
constexpr size_t kMostAsked = 100;

// Which no HTTP server uses: ssh, telnet, mail, DNS, RPC, SMB, printing, databases, queues, X11, remote
// desktops.
constexpr std::array<uint16_t, 32> kOtherProtocols{
    21,   22,   23,   25,   53,   110,  111,  139,  143,  445,  465,  587,  631,  853,  993,   995,
    1433, 1521, 1883, 2049, 3306, 3389, 5353, 5355, 5432, 5672, 5900, 6000, 6379, 9042, 11211, 27017};

struct KnownServer {
  FoundKind kind;
  const char* name;
  uint16_t port;
};
constexpr std::array<KnownServer, 4> kKnownServers{{{FoundKind::Ollama, "Ollama", 11434},
                                                    {FoundKind::LmStudio, "LM Studio", 1234},
                                                    {FoundKind::LlamaCpp, "llama.cpp", 8080},
                                                    {FoundKind::Vllm, "vLLM", 8000}}};

bool speaksOtherwise(uint16_t port) {
  return std::ranges::binary_search(kOtherProtocols, port);
}

// "127.0.0.1:9000" as the URL of its root. Whatever it is, it is judged there.
std::string rootUrl(const std::string& address) {
  return "http://" + address + "/";
}

// Answering, listening, not running; models before tools before the rest.
auto rank(const FoundService& service) {
  const auto kind = service.signature.kind;
  const bool isThere = service.answers || kind == FoundKind::Listening;
  const int group = service.answers ? 0 : isThere ? 1 : 2;
  const int worth = kind == FoundKind::Mcp ? 1 : kind > FoundKind::Http ? 0 : 2;
  return std::tuple(group, worth, service.port, service.signature.path);
}

}  // namespace

ServiceSearch::ServiceSearch(Wish wish, UserFolders folders, Done done) : m_done(std::move(done)) {
  m_deadline.setSingleShot(true);
  QObject::connect(&m_deadline, &QTimer::timeout, &m_context, [this] {
    for (const auto& probe : m_probes) probe->conclude();
    finish();
  });
  m_deadline.start(kDeadline);
  m_thread.setMaxThreadCount(1);
  m_thread.start([this, wish = std::move(wish), folders = std::move(folders)] {
    Ground ground = look(wish, folders);
    QMetaObject::invokeMethod(
        &m_context, [this, ground = std::move(ground)] { onLooked(ground); }, Qt::QueuedConnection);
  });
}

ServiceSearch::~ServiceSearch() {
  m_thread.waitForDone();
}

ServiceSearch::Ground ServiceSearch::look(const Wish& wish, const UserFolders& folders) {
  Ground ground{.ports = listeningPorts(), .servers = {}};
  for (const std::string& address : wish.addresses) {
    ClientServer server = loopbackServer(rootUrl(address));
    server.path.clear();
    if (server.port != 0) ground.servers.push_back(std::move(server));
  }
  if (!wish.readClients) return ground;
  for (ClientServer& server : serversOfClients(folders)) ground.servers.push_back(std::move(server));
  return ground;
}

void ServiceSearch::onLooked(const Ground& ground) {
  if (!m_done) return;
  addPorts(ground.ports);
  for (const ClientServer& server : ground.servers) addServer(server, ground.ports);
  addAbsent();
  askAll();
}

// Each port once, on 127.0.0.1 if it listens there.
void ServiceSearch::addPorts(const std::vector<ListeningPort>& ports) {
  const auto own = static_cast<uint64_t>(::getpid());
  for (const ListeningPort& port : ports) {
    if (port.pid == own) continue;
    const auto known = std::ranges::find(m_found, port.port, &FoundService::port);
    if (known == m_found.end()) {
      m_found.push_back({.signature = {},
                         .address = port.address,
                         .port = port.port,
                         .process = port.process,
                         .pid = port.pid,
                         .seenIn = {}});
    } else if (port.address == "127.0.0.1") {
      known->address = port.address;
    }
  }
}

// Who has that port is known already, or nobody has it.
void ServiceSearch::addServer(const ClientServer& server, const std::vector<ListeningPort>& ports) {
  const auto owner = std::ranges::find(ports, server.port, &ListeningPort::port);
  if (owner != ports.end() && owner->pid == static_cast<uint64_t>(::getpid())) return;
  const auto known = std::ranges::find(m_found, server.port, &FoundService::port);
  const bool isKnown = known != m_found.end();
  if (isKnown && server.path.empty()) return;
  m_found.push_back({.signature = {.kind = server.path.empty() ? FoundKind::Listening : FoundKind::Mcp,
                                   .name = server.name,
                                   .path = server.path},
                     .address = isKnown ? known->address : server.address,
                     .port = server.port,
                     .process = isKnown ? known->process : std::string(),
                     .pid = isKnown ? known->pid : 0,
                     .seenIn = server.seenIn});
}

void ServiceSearch::addAbsent() {
  for (const KnownServer& server : kKnownServers) {
    if (std::ranges::find(m_found, server.port, &FoundService::port) != m_found.end()) continue;
    m_found.push_back({.signature = {.kind = server.kind, .name = server.name},
                       .address = "127.0.0.1",
                       .port = server.port,
                       .process = {},
                       .seenIn = {}});
  }
}

void ServiceSearch::askAll() {
  for (size_t i = 0; i < m_found.size(); ++i) {
    const FoundService& service = m_found[i];
    const bool isAbsent = service.signature.kind > FoundKind::Http && service.seenIn.empty();
    if (!isAbsent && !speaksOtherwise(service.port) && m_asked.size() < kMostAsked) m_asked.push_back(i);
  }
  m_open = m_asked.size();
  if (m_open == 0) return finish();
  for (const size_t index : m_asked)
    m_probes.push_back(std::make_unique<ServiceProbe>(
        m_requests, m_found[index].address, m_found[index].port, m_found[index].signature.path,
        [this, index](ServiceSignature signature) { onAnswered(index, std::move(signature)); }));
}

void ServiceSearch::onAnswered(size_t index, ServiceSignature signature) {
  if (!m_done) return;
  FoundService& service = m_found[index];
  service.answers = signature.kind != FoundKind::Listening;
  if (service.answers) {
    if (signature.name.empty()) signature.name = service.signature.name;
    service.signature = std::move(signature);
  }
  if (--m_open == 0) finish();
}

// Not from within a probe, which goes away with this.
void ServiceSearch::finish() {
  if (!m_done) return;
  m_deadline.stop();
  // A server that a client names and that was found by its port is one.
  std::erase_if(m_found, [&](const FoundService& service) {
    return service.seenIn.empty() && service.signature.kind == FoundKind::Mcp &&
           std::ranges::any_of(m_found, [&](const FoundService& other) {
             return !other.seenIn.empty() && other.answers && other.port == service.port;
           });
  });
  for (FoundService& service : m_found) {
    std::string& name = service.signature.name;
    if (name.empty()) name = service.process;
    if (name.empty()) name = "port " + std::to_string(service.port);
  }
  std::ranges::sort(m_found, {}, rank);
  QTimer::singleShot(0, &m_context, [done = std::exchange(m_done, nullptr), found = std::move(m_found)] {
    done(found);  // may destroy the search
  });
}

}  // namespace headgate::host
