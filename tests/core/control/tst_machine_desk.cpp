#include <algorithm>
#include <filesystem>

#include <QTcpServer>

#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

// What only this machine can know is core/host's to test; here: that each call reaches it and comes back
// whole.
class MachineDeskTest : public testing::TestWithParam<Way> {
 protected:
  void SetUp() override {
    ASSERT_TRUE(m_folder.isValid());
    std::filesystem::create_directories(path("home/.codex"));
    std::filesystem::create_directories(path("state"));
    std::filesystem::permissions(path("state"), std::filesystem::perms::owner_all);
    LocalGateway::Parts parts = m_world.parts();
    parts.stateDir = path("state");
    parts.machine = {.folders = host::UserFolders::below(path("home")), .headgated = path("headgated")};
    m_local = std::make_unique<LocalGateway>(std::move(parts));
    if (GetParam() == Way::ThroughJson) m_json = std::make_unique<JsonGateway>(*m_local);
    gateway = m_json ? static_cast<Gateway*>(m_json.get()) : m_local.get();
  }
  std::string path(const std::string& name) const {
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
  }
  static std::string content(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  ClientProgram client(const std::string& id) {
    const ClientPrograms all = ask(*gateway, GetClients{});
    const auto found = std::ranges::find(all.programs, id, &ClientProgram::id);
    return found == all.programs.end() ? ClientProgram() : *found;
  }

  Gateway* gateway = nullptr;

 private:
  QTemporaryDir m_folder;
  World m_world;
  std::unique_ptr<LocalGateway> m_local;
  std::unique_ptr<JsonGateway> m_json;
};

TEST_P(MachineDeskTest, APortHasAnOwnerAndAnother) {
  QTcpServer server;
  ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
  const PortState taken = ask(*gateway, CheckPort{.port = server.serverPort()});
  EXPECT_FALSE(taken.isFree || taken.isOurs);
  EXPECT_EQ(taken.problem, "port " + std::to_string(server.serverPort()) + " is in use");
  EXPECT_TRUE(taken.owner.starts_with("tst_machine")) << taken.owner;
  const PortState near = ask(*gateway, CheckPort{.port = taken.freePort});
  EXPECT_EQ(near, (PortState{.isFree = true}));
  EXPECT_EQ(ask(*gateway, CheckPort{.address = "192.0.2.1", .port = 8080}).problem,
            "this machine has no address \"192.0.2.1\"");
}

TEST_P(MachineDeskTest, WhatListensIsFoundButNotThisProgram) {
  QTcpServer own;
  ASSERT_TRUE(own.listen(QHostAddress::LocalHost));
  const LocalServices found = ask(*gateway, FindServices{});
  for (const LocalService& service : found.services) {
    EXPECT_NE(service.port, own.serverPort());
    EXPECT_NE(service.name, "");
  }
  EXPECT_FALSE(found.services.empty()) << "well-known servers are told, running or not";
}

TEST_P(MachineDeskTest, AClientIsTakenOverAndGivenBack) {
  const std::string file = path("home/.codex/config.toml");
  std::ofstream(file) << "model = \"gpt-5\"\n";
  const ClientProgram before = client("codex");
  EXPECT_TRUE(before.isFound && before.canBeTakenOver && !before.isTakenOver);
  EXPECT_EQ(before.file, file);
  const TakeoverPlan plan = ask(*gateway, PlanTakeover{.client = "codex", .url = "http://127.0.0.1:8080"});
  EXPECT_EQ(plan.problem, "");
  EXPECT_EQ(plan.before, content(file));
  const Outcome taken =
      ask(*gateway, TakeOver{.client = "codex", .url = "http://127.0.0.1:8080", .before = plan.before});
  EXPECT_TRUE(taken.done) << taken.problem;
  EXPECT_EQ(content(file), plan.after);
  EXPECT_EQ(content(plan.backup), plan.before);
  EXPECT_EQ(client("codex").pointsTo, "http://127.0.0.1:8080/v1");
  EXPECT_TRUE(client("codex").isTakenOver);
  EXPECT_TRUE(ask(*gateway, GiveBack{}).done);
  EXPECT_EQ(content(file), plan.before);
}

TEST_P(MachineDeskTest, ARefusalSaysWhy) {
  EXPECT_EQ(ask(*gateway, PlanTakeover{.client = "netscape", .url = "http://127.0.0.1:1"}).problem,
            "no program is known as \"netscape\"");
  const Outcome stale =
      ask(*gateway, TakeOver{.client = "codex", .url = "http://127.0.0.1:1", .before = "something else"});
  EXPECT_FALSE(stale.done);
  EXPECT_NE(stale.problem.find("has changed meanwhile"), std::string::npos);
}

TEST_P(MachineDeskTest, WithoutSystemctlThereIsNoService) {
  const UserService service = ask(*gateway, GetUserService{});
  EXPECT_FALSE(service.isSupported || service.isInstalled);
  EXPECT_EQ(service.problem, "this machine has no systemd, whose services of users this needs");
  EXPECT_FALSE(ask(*gateway, SetUserService{.installed = true, .profile = path("none.json")}).done);
  EXPECT_TRUE(ask(*gateway, SetUserService{.installed = false, .profile = {}}).done);
}

// What is under way when the gateway ends is never answered, and nothing waits for it.
TEST_P(MachineDeskTest, ASearchMayEndWithTheGateway) {
  for (int i = 0; i < 3; ++i) begin(*gateway, FindServices{.readClients = true, .addresses = {}});
  begin(*gateway, GetUserService{});
  begin(*gateway, CheckPort{.port = 1});
}

INSTANTIATE_TEST_SUITE_P(BothWays, MachineDeskTest, kBothWays, wayName);

}  // namespace
}  // namespace headgate::control
