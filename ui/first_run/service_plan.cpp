#include "ui/first_run/service_plan.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ui/draft/references.h"

namespace headgate::ui {
namespace {

using control::LocalService;
using control::ServiceKind;

constexpr size_t kLongestId = 40;
// First segments of the paths that clients ask by default; no service may stand in their way.
constexpr std::array<std::string_view, 3> kDefaultSegments{"api", "mcp", "v1"};

// "llama.cpp" → "llama-cpp"
std::string idFrom(const LocalService& service) {
  std::string id;
  for (const char character : service.name) {
    const char lower = character >= 'A' && character <= 'Z' ? char(character - 'A' + 'a') : character;
    const bool isPlain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
    if (isPlain)
      id += lower;
    else if (!id.empty() && id.back() != '-')
      id += '-';
    if (id.size() == kLongestId) break;
  }
  while (id.ends_with('-')) id.pop_back();
  const bool isMcp = service.kind == ServiceKind::Mcp;
  if (isMcp && id.starts_with("mcp-")) id.erase(0, 4);
  if (id.empty()) return "port-" + std::to_string(service.port);
  return !isMcp && std::ranges::find(kDefaultSegments, id) != kDefaultSegments.end() ? id + "-server" : id;
}

const Json* listIn(const Json& root, const char* name) {
  if (!root.is_object()) return nullptr;
  const auto list = root.find(name);
  return list != root.end() && list->is_array() ? &*list : nullptr;
}

std::string textIn(const Json& object, const char* name) {
  if (!object.is_object()) return {};
  const auto member = object.find(name);
  return member != object.end() && member->is_string() ? member->get<std::string>() : std::string();
}

// The id of the pool that has it as a target; empty: none.
std::string poolOf(const Json& root, const LocalService& service) {
  const Json* pools = listIn(root, "pools");
  if (pools == nullptr) return {};
  for (const Json& pool : *pools) {
    const Json* targets = listIn(pool, "targets");
    if (targets == nullptr) continue;
    for (const Json& target : *targets)
      if (textIn(target, "url") == urlOf(service)) return textIn(pool, "id");
  }
  return {};
}

std::vector<std::string> pathsOf(const Json& route) {
  const auto match = route.is_object() ? route.find("match") : route.end();
  if (!route.is_object() || match == route.end() || !match->is_object()) return {};
  const auto path = match->find("path");
  if (path == match->end()) return {};
  std::vector<std::string> paths;
  if (path->is_string()) paths.push_back(path->get<std::string>());
  if (path->is_array())
    for (const Json& item : *path)
      if (item.is_string()) paths.push_back(item.get<std::string>());
  return paths;
}

bool takesEverything(const Json& route) {
  const auto match = route.is_object() ? route.find("match") : route.end();
  const bool hasMatch = route.is_object() && match != route.end() && match->is_object() && !match->empty();
  return !hasMatch || (match->size() == 1 && pathsOf(route) == std::vector<std::string>{"/*"});
}

bool hasPath(const Json& root, const std::string& path) {
  const Json* routes = listIn(root, "routes");
  return routes != nullptr && std::any_of(routes->begin(), routes->end(), [&](const Json& route) {
           const auto paths = pathsOf(route);
           return std::ranges::find(paths, path) != paths.end();
         });
}

Json healthOf(const LocalService& service) {
  switch (service.kind) {
    case ServiceKind::Ollama:
      return {{"preset", "ollama"}};
    case ServiceKind::LlamaCpp:
      return {{"preset", "llama.cpp"}};
    case ServiceKind::Vllm:
      return {{"preset", "vllm"}};
    case ServiceKind::LmStudio:
      return {{"preset", "lm-studio"}};
    case ServiceKind::Mcp:
      return {{"preset", "mcp"}, {"path", service.path.empty() ? "/mcp" : service.path}};
    case ServiceKind::Listening:
    case ServiceKind::Http:
    case ServiceKind::OpenAi:
      break;
  }
  if (service.healthPath.empty()) return {{"type", "tcp"}};
  return {{"path", service.healthPath}};
}

// A model thinks for minutes before its first word; a server's own messages may be an hour apart.
Json timeoutsOf(ServiceKind kind) {
  if (kind == ServiceKind::Mcp) return {{"first_byte", "5m"}, {"idle", "1h"}};
  return {{"first_byte", "10m"}, {"idle", "15m"}};
}

Json routeTo(const std::string& pool, const LocalService& service, const std::string& id,
             const std::string& name, const Json& path) {
  Json route{{"id", id}, {"name", name}, {"match", {{"path", path}}}, {"pool", pool}};
  if (service.kind == ServiceKind::Mcp) route["guard"] = {{"mode", "on"}};
  if (service.kind == ServiceKind::Mcp || isModelServer(service.kind))
    route["timeouts"] = timeoutsOf(service.kind);
  return route;
}

// Adds to the lists of a profile.
class ServicePlanner {
 public:
  explicit ServicePlanner(Json& root) : m_root(root) {
    for (const char* list : {"pools", "routes"})
      if (listIn(m_root, list) == nullptr) m_root[list] = Json::array();
  }

  void add(const LocalService& service) {
    const std::string id = freeId(m_root, {"pools", "routes"}, idFrom(service));
    m_root["pools"].push_back({{"id", id},
                               {"health", healthOf(service)},
                               {"targets", Json::array({{{"id", id + "-1"}, {"url", urlOf(service)}}})}});
    const std::string path = (service.kind == ServiceKind::Mcp ? "/mcp/" : "/") + id;
    Json route = routeTo(id, service, id, service.name, path + "/*");
    route["rewrite"] = {{"strip_prefix", path}};
    insert(std::move(route));
  }

  // At the end, so that a service's own paths go before.
  void addDefaults(const LocalService& service) {
    const std::string pool = poolOf(m_root, service);
    Json paths = Json::array({"/v1/*"});
    if (service.kind == ServiceKind::Ollama && !hasPath(m_root, "/api/*")) paths.push_back("/api/*");
    const std::string id = freeId(m_root, {"pools", "routes"}, "default-model");
    insert(routeTo(pool, service, id, service.name, paths.size() == 1 ? paths.front() : paths));
  }

 private:
  void insert(Json route) {
    Json& routes = m_root["routes"];
    const auto last = std::find_if(routes.begin(), routes.end(), takesEverything);
    routes.insert(last, std::move(route));
  }

  Json& m_root;
};

}  // namespace

bool isModelServer(ServiceKind kind) {
  switch (kind) {
    case ServiceKind::OpenAi:
    case ServiceKind::Ollama:
    case ServiceKind::LmStudio:
    case ServiceKind::LlamaCpp:
    case ServiceKind::Vllm:
      return true;
    case ServiceKind::Listening:
    case ServiceKind::Http:
    case ServiceKind::Mcp:
      break;
  }
  return false;
}

std::string urlOf(const LocalService& service) {
  const bool isIpv6 = service.address.find(':') != std::string::npos;
  return "http://" + (isIpv6 ? "[" + service.address + "]" : service.address) + ":" +
         std::to_string(service.port);
}

Json profileOf(const std::string& name, const Doors& doors, const std::vector<LocalService>& services) {
  Json root{{"headgate", 1}, {"name", name}};
  root["listeners"] = Json::array({{{"id", "local"}, {"address", doors.address}, {"port", doors.port}}});
  if (doors.securePort) {
    const Json certificate{{"from", "local-ca"}, {"hosts", Json::array({"localhost"})}};
    root["listeners"].push_back({{"id", "local-tls"},
                                 {"address", doors.address},
                                 {"port", *doors.securePort},
                                 {"tls", {{"certificates", Json::array({certificate})}}}});
  }
  return withServices(std::move(root), services);
}

Json withServices(Json root, const std::vector<LocalService>& services) {
  ServicePlanner planner(root);
  for (const LocalService& service : services)
    if (poolOf(root, service).empty()) planner.add(service);
  const auto model =
      std::ranges::find_if(services, [](const LocalService& service) { return isModelServer(service.kind); });
  if (model != services.end() && !hasPath(root, "/v1/*")) planner.addDefaults(*model);
  return root;
}

std::optional<ReachedService> reached(const Json& root, const LocalService& service) {
  const std::string pool = poolOf(root, service);
  const Json* routes = listIn(root, "routes");
  if (pool.empty() || routes == nullptr) return std::nullopt;
  std::optional<ReachedService> found;
  bool hasDefault = false;
  for (const Json& route : *routes) {
    if (textIn(route, "pool") != pool || route.value("enabled", Json(true)) == Json(false)) continue;
    const std::vector<std::string> paths = pathsOf(route);
    if (std::ranges::find(paths, "/v1/*") != paths.end()) {
      hasDefault = true;
      continue;
    }
    if (found) continue;
    std::string path = paths.empty() ? "/*" : paths.front();
    if (path.ends_with("/*")) path.resize(path.size() - 2);
    found = ReachedService{.service = service, .route = textIn(route, "id"), .path = path};
  }
  if (!found && hasDefault) found = ReachedService{.service = service};
  if (found) found->hasDefault = hasDefault;
  return found;
}

}  // namespace headgate::ui
