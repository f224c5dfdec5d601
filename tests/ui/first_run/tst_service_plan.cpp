#include <gtest/gtest.h>

#include "core/config/validate.h"
#include "tests/ui/first_run/sample_services.h"
#include "ui/first_run/service_plan.h"

namespace headgate::ui {
namespace {

using control::LocalService;
using control::ServiceKind;

// The profile has neither an error nor anything that is without effect.
void expectSound(const Json& root) {
  const config::Findings findings = config::validate(config::Document(root));
  for (const config::Problem& problem : findings.problems)
    ADD_FAILURE() << problem.pointer << ": " << problem.sentence << "\n" << root.dump(1);
}

std::vector<std::string> routePaths(const Json& root) {
  std::vector<std::string> paths;
  for (const Json& route : root["routes"]) {
    const Json path = route.contains("match") ? route["match"]["path"] : Json("(all)");
    paths.push_back((path.is_string() ? path.get<std::string>() : path.dump()) + " > " +
                    route.value("pool", "-"));
  }
  return paths;
}

struct PlanCase {
  const char* name;
  std::vector<LocalService> services;
  std::vector<std::string> paths;
};

class ServicePlanTest : public testing::TestWithParam<PlanCase> {};

LocalService named(LocalService service, const char* name, uint16_t port) {
  service.name = name;
  service.port = port;
  return service;
}
LocalService atRoot(LocalService service) {
  service.path = "/";
  return service;
}

TEST_P(ServicePlanTest, MakesASoundProfile) {
  const Json root = profileOf("Local services", {}, GetParam().services);
  expectSound(root);
  EXPECT_EQ(routePaths(root), GetParam().paths);
  for (const LocalService& service : GetParam().services) EXPECT_TRUE(reached(root, service)) << service.name;
}

INSTANTIATE_TEST_SUITE_P(
    All, ServicePlanTest,
    testing::Values(
        PlanCase{"None", {}, {}},
        PlanCase{"Ollama", {ollama()}, {"/ollama/* > ollama", R"(["/v1/*","/api/*"] > ollama)"}},
        PlanCase{"LlamaCpp", {llamaCpp()}, {"/llama-cpp/* > llama-cpp", "/v1/* > llama-cpp"}},
        PlanCase{"TheFirstModelServerIsTheDefault",
                 {llamaCpp(), ollama()},
                 {"/llama-cpp/* > llama-cpp", "/ollama/* > ollama", "/v1/* > llama-cpp"}},
        PlanCase{"AnAgentIsNoDefault", {codeAgent()}, {"/python3/* > python3"}},
        PlanCase{"Mcp", {mcpFiles()}, {"/mcp/files/* > files"}},
        PlanCase{"McpAtTheRoot", {atRoot(mcpFiles())}, {"/mcp/files/* > files"}},
        PlanCase{"McpThatCallsItselfSo", {named(mcpFiles(), "MCP files", 7801)}, {"/mcp/files/* > files"}},
        PlanCase{"TwoOfOneName",
                 {codeAgent(), named(codeAgent(), "python3", 8002)},
                 {"/python3/* > python3", "/python3-2/* > python3-2"}},
        PlanCase{"AnMcpServerOfAnotherOnesName",
                 {codeAgent(), named(mcpFiles(), "python3", 7801)},
                 {"/python3/* > python3", "/mcp/python3-2/* > python3-2"}},
        PlanCase{"NoneStandsInTheWayOfThePathsByDefault",
                 {named(codeAgent(), "v1", 1), named(codeAgent(), "API", 2), named(codeAgent(), "mcp", 3)},
                 {"/v1-server/* > v1-server", "/api-server/* > api-server", "/mcp-server/* > mcp-server"}},
        PlanCase{"NoLetters", {named(codeAgent(), "…", 9000)}, {"/port-9000/* > port-9000"}},
        PlanCase{"Silent", {silent(5432)}, {"/postgres/* > postgres"}}),
    [](const auto& plan) { return plan.param.name; });

TEST(ServicePlan, TheListenersAreWhatWasChosen) {
  const Json plain = profileOf("Local", {.address = "127.0.0.1", .port = 8081}, {ollama()});
  EXPECT_EQ(plain["listeners"], Json::parse(R"([{"id": "local", "address": "127.0.0.1", "port": 8081}])"));
  const Json both =
      profileOf("Local", {.address = "localhost", .port = 8080, .securePort = 8443}, {ollama()});
  expectSound(both);
  EXPECT_EQ(both["listeners"][1], Json::parse(R"({"id": "local-tls", "address": "localhost", "port": 8443,
                            "tls": {"certificates": [{"from": "local-ca", "hosts": ["localhost"]}]}})"));
}

TEST(ServicePlan, HealthIsWhatTheServerKnows) {
  const Json root = profileOf("Local", {}, {ollama(), llamaCpp(), codeAgent(), mcpFiles(), silent(5432)});
  EXPECT_EQ(root["pools"][0]["health"], Json::parse(R"({"preset": "ollama"})"));
  EXPECT_EQ(root["pools"][1]["health"], Json::parse(R"({"preset": "llama.cpp"})"));
  EXPECT_EQ(root["pools"][2]["health"], Json::parse(R"({"path": "/health"})"));
  EXPECT_EQ(root["pools"][3]["health"], Json::parse(R"({"preset": "mcp", "path": "/mcp"})"));
  EXPECT_EQ(root["pools"][4]["health"], Json::parse(R"({"type": "tcp"})"));
}

TEST(ServicePlan, ModelsMayThinkAndMcpMayBeSilent) {
  const Json root = profileOf("Local", {}, {ollama(), codeAgent(), mcpFiles()});
  EXPECT_EQ(root["routes"][0]["timeouts"]["first_byte"], "10m");
  EXPECT_FALSE(root["routes"][1].contains("timeouts"));
  EXPECT_EQ(root["routes"][2]["timeouts"]["idle"], "1h");
  EXPECT_EQ(root["routes"][2]["guard"]["mode"], "on");
}

TEST(ServicePlan, AddsToAProfileWhatIsNotInItBeforeWhatTakesEverything) {
  const Json before = Json::parse(R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
    "pools": [{"id": "ollama", "targets": [{"id": "a", "url": "http://127.0.0.1:11434"}]}],
    "routes": [{"id": "models", "match": {"path": "/models/*"}, "pool": "ollama"},
               {"id": "hello", "respond": {"status": 200}}]})");
  const Json after = withServices(before, {ollama(), codeAgent()});
  expectSound(after);
  EXPECT_EQ(routePaths(after), (std::vector<std::string>{"/models/* > ollama", "/python3/* > python3",
                                                         R"(["/v1/*","/api/*"] > ollama)", "(all) > -"}));
  EXPECT_EQ(withServices(after, {ollama(), codeAgent()}), after);
}

TEST(ServicePlan, AProfileThatSaysLittleTakesServicesToo) {
  const Json after = withServices(Json::parse(R"({"headgate": 1})"), {codeAgent()});
  EXPECT_EQ(routePaths(after), std::vector<std::string>{"/python3/* > python3"});
}

TEST(ServicePlan, ReachedTellsTheWayThere) {
  const Json root = profileOf("Local", {}, {ollama(), mcpFiles()});
  EXPECT_EQ(reached(root, ollama()),
            (ReachedService{.service = ollama(), .route = "ollama", .path = "/ollama", .hasDefault = true}));
  EXPECT_EQ(reached(root, mcpFiles()),
            (ReachedService{.service = mcpFiles(), .route = "files", .path = "/mcp/files"}));
  EXPECT_FALSE(reached(root, llamaCpp()));
  Json disabled = root;
  for (Json& route : disabled["routes"]) route["enabled"] = false;
  EXPECT_FALSE(reached(disabled, ollama()));
}

TEST(ServicePlan, OddProfilesAreNoTrouble) {
  for (const char* text :
       {"null", "[]", R"({"pools": 1, "routes": {}})", R"({"pools": [1, {"targets": [2]}]})",
        R"({"pools": [{"id": "a", "targets": [{"url": "http://127.0.0.1:11434"}]}],
                               "routes": [3, {"pool": "a", "match": 4}, {"pool": "a", "match": {"path": [5]}}]})"})
    reached(Json::parse(text), ollama());
}

TEST(ServicePlan, AddressesOfTheSixthVersionStandInBrackets) {
  LocalService service = ollama();
  service.address = "::1";
  EXPECT_EQ(urlOf(service), "http://[::1]:11434");
  expectSound(profileOf("Local", {.address = "::1"}, {service}));
}

}  // namespace
}  // namespace headgate::ui
