#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <ostream>
#include <sys/stat.h>
#include <unistd.h>

#include "core/host/client_takeover.h"
#include "core/host/user_file.h"
#include "tests/core/host/host_folder.h"

namespace headgate::host {
namespace {

namespace fs = std::filesystem;

const std::string kUrl = "http://127.0.0.1:8080";

struct Client {
  const char* id;
  const char* file;      // below the home
  const char* typical;   // somebody has used it for a while
  const char* mended;    // the same, taken over
  const char* broken;    // null: it cannot be
  const char* pointsTo;  // once taken over
};

void PrintTo(const Client& client, std::ostream* out) {
  *out << client.id;
}

const std::vector<Client> kClients{
    {"claude-code", ".claude/settings.json",
     "{\n  \"model\": \"opus\",\n  \"env\": {\n    \"DEBUG\": \"1\"\n  }\n}\n",
     "{\n  \"model\": \"opus\",\n  \"env\": {\n    \"DEBUG\": \"1\",\n    \"ANTHROPIC_BASE_URL\": "
     "\"http://127.0.0.1:8080\"\n  }\n}\n",
     "{ \"env\": ", "http://127.0.0.1:8080"},
    {"codex", ".codex/config.toml", "# mine\nmodel = \"gpt-5\" # good\n\n[tui]\nnotifications = true\n",
     "# mine\nmodel = \"gpt-5\" # good\nopenai_base_url = \"http://127.0.0.1:8080/v1\"\n\n[tui]\n"
     "notifications = true\n",
     "model = \"gpt", "http://127.0.0.1:8080/v1"},
    {"gemini-cli", ".gemini/.env", "# the key\nGEMINI_API_KEY=secret\n",
     "# the key\nGEMINI_API_KEY=secret\nGOOGLE_GEMINI_BASE_URL=http://127.0.0.1:8080\n", nullptr,
     "http://127.0.0.1:8080"},
    {"claude-desktop", ".config/Claude/claude_desktop_config.json",
     "{\n  \"mcpServers\": {\n    \"files\": { \"command\": \"files\" }\n  }\n}\n",
     "{\n  \"mcpServers\": {\n    \"files\": { \"command\": \"files\" },\n    \"headgate\": { \"command\": "
     "\"npx\", "
     "\"args\": [\"-y\", \"mcp-remote\", \"http://127.0.0.1:8080/mcp\"] }\n  }\n}\n",
     "{]", "http://127.0.0.1:8080/mcp"},
    {"cursor", ".cursor/mcp.json", "{\n  // mine\n  \"mcpServers\": {}\n}\n",
     "{\n  // mine\n  \"mcpServers\": {\n    \"headgate\": { \"url\": \"http://127.0.0.1:8080/mcp\" }\n  "
     "}\n}\n",
     "not json", "http://127.0.0.1:8080/mcp"},
    {"vscode", ".config/Code/User/mcp.json", "{\n\t\"servers\": {\n\t},\n\t\"inputs\": [], // none\n}\n",
     "{\n\t\"servers\": {\n\t\t\"headgate\": { \"type\": \"http\", \"url\": \"http://127.0.0.1:8080/mcp\" "
     "}\n\t},\n"
     "\t\"inputs\": [], // none\n}\n",
     "{\"servers\": [}", "http://127.0.0.1:8080/mcp"},
};

class ClientTakeoverTest : public testing::TestWithParam<Client> {
 protected:
  ClientTakeover takeover() const {
    return ClientTakeover(UserFolders::below(folder.path("home")), folder.path("state/clients"));
  }
  void SetUp() override {
    folder.make("home");
    folder.make("state");
  }
  static ClientState stateOf(const ClientTakeover& clients, const std::string& id) {
    for (const ClientState& state : clients.states())
      if (state.kind.id == id) return state;
    ADD_FAILURE() << id;
    return {};
  }
  std::string name() const { return "home/" + std::string(GetParam().file); }
  std::string text() const { return folder.read(name()); }
  // Everything below the home, with its mode.
  std::map<std::string, std::string> home() const {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path("home")))
      all[entry.path().string()] =
          entry.is_directory() ? "" : folder.read(fs::relative(entry.path(), folder.path("")));
    return all;
  }
  void take(ClientTakeover& clients, const std::string& url = kUrl) {
    const auto plan = clients.plan(GetParam().id, url);
    ASSERT_TRUE(plan.ok()) << plan.error();
    const auto taken = clients.takeOver(GetParam().id, url, plan->before);
    ASSERT_TRUE(taken.ok()) << taken.error();
    EXPECT_EQ(text(), plan->after);
  }

  HostFolder folder;
};

TEST_P(ClientTakeoverTest, WithoutAFileItIsMadeAndGoesAgain) {
  const auto before = home();
  ClientTakeover clients = takeover();
  EXPECT_FALSE(stateOf(clients, GetParam().id).isFound);
  take(clients);
  const ClientState state = stateOf(clients, GetParam().id);
  EXPECT_TRUE(state.isFound && state.isTakenOver && !state.isChangedSince) << state.problem;
  EXPECT_EQ(state.pointsTo, GetParam().pointsTo);
  ASSERT_TRUE(clients.giveBack(GetParam().id).ok());
  EXPECT_EQ(home(), before);
  EXPECT_FALSE(stateOf(clients, GetParam().id).isTakenOver);
}

TEST_P(ClientTakeoverTest, AnEmptyFileIsFilledAndIsEmptyAgain) {
  folder.write(name(), "");
  ClientTakeover clients = takeover();
  take(clients);
  ASSERT_TRUE(clients.giveBack(GetParam().id).ok());
  EXPECT_TRUE(folder.has(name()));
  EXPECT_EQ(text(), "");
}

TEST_P(ClientTakeoverTest, APlanWritesNothingAndSaysWhatWillBe) {
  folder.write(name(), GetParam().typical);
  const ClientTakeover clients = takeover();
  const auto plan = clients.plan(GetParam().id, kUrl);
  ASSERT_TRUE(plan.ok()) << plan.error();
  EXPECT_EQ(plan->before, GetParam().typical);
  EXPECT_EQ(plan->after, GetParam().mended);
  EXPECT_EQ(plan->file, folder.path(name()));
  EXPECT_TRUE(plan->backup.starts_with(folder.path("state/clients/") + GetParam().id));
  EXPECT_EQ(text(), GetParam().typical);
  EXPECT_FALSE(folder.has("state/clients"));
}

TEST_P(ClientTakeoverTest, GivesTheVeryBytesBack) {
  folder.write(name(), GetParam().typical);
  ASSERT_EQ(::chmod(folder.path(name()).c_str(), 0640), 0);
  {
    ClientTakeover clients = takeover();
    const auto plan = clients.plan(GetParam().id, kUrl);
    take(clients);
    EXPECT_EQ(folder.read(fs::relative(plan->backup, folder.path(""))), GetParam().typical);
  }
  ClientTakeover later = takeover();  // of another process
  EXPECT_TRUE(stateOf(later, GetParam().id).isTakenOver);
  ASSERT_TRUE(later.giveAllBack().ok());
  EXPECT_EQ(text(), GetParam().typical);
  struct stat status {};
  ASSERT_EQ(::stat(folder.path(name()).c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0640u);
  EXPECT_EQ(fs::exists(folder.path("state/clients/") + GetParam().id), false);
}

TEST_P(ClientTakeoverTest, WhatIsPrivateStaysPrivateAndALinkStaysALink) {
  folder.write("home/dotfiles/real", GetParam().typical);
  ASSERT_EQ(::chmod(folder.path("home/dotfiles/real").c_str(), 0600), 0);
  folder.make(fs::path(name()).parent_path());
  fs::create_symlink(folder.path("home/dotfiles/real"), folder.path(name()));
  ClientTakeover clients = takeover();
  take(clients);
  EXPECT_TRUE(fs::is_symlink(folder.path(name())));
  EXPECT_EQ(folder.read("home/dotfiles/real"), GetParam().mended);
  struct stat status {};
  ASSERT_EQ(::stat(folder.path(name()).c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0600u);
}

TEST_P(ClientTakeoverTest, WhatCannotBeReadIsNotWritten) {
  if (!GetParam().broken) GTEST_SKIP() << "every line of this file can be read";
  folder.write(name(), GetParam().broken);
  ClientTakeover clients = takeover();
  const auto plan = clients.plan(GetParam().id, kUrl);
  ASSERT_FALSE(plan.ok());
  EXPECT_TRUE(plan.error().starts_with(folder.path(name()) + ": ")) << plan.error();
  EXPECT_FALSE(clients.takeOver(GetParam().id, kUrl, GetParam().broken).ok());
  EXPECT_EQ(text(), GetParam().broken);
  EXPECT_NE(stateOf(clients, GetParam().id).problem, "");
}

TEST_P(ClientTakeoverTest, BytesThatAreNoTextAreNotWritten) {
  const std::string bytes = "\xff\xfe{}";
  folder.write(name(), bytes);
  ClientTakeover clients = takeover();
  EXPECT_FALSE(clients.plan(GetParam().id, kUrl).ok());
  EXPECT_FALSE(clients.takeOver(GetParam().id, kUrl, bytes).ok());
  EXPECT_EQ(text(), bytes);
}

TEST_P(ClientTakeoverTest, AFileThatChangedSinceThePlanIsNotWritten) {
  folder.write(name(), GetParam().typical);
  ClientTakeover clients = takeover();
  const auto plan = clients.plan(GetParam().id, kUrl);
  folder.write(name(), std::string(GetParam().typical) + "\n");
  EXPECT_FALSE(clients.takeOver(GetParam().id, kUrl, plan->before).ok());
  EXPECT_EQ(text(), std::string(GetParam().typical) + "\n");
}

TEST_P(ClientTakeoverTest, AFolderThatCannotBeWrittenIsAProblem) {
  if (::geteuid() == 0) GTEST_SKIP() << "to root every folder is writable; run as another user";
  folder.write(name(), GetParam().typical);
  const std::string parent = fs::path(folder.path(name())).parent_path();
  ASSERT_EQ(::chmod(parent.c_str(), 0500), 0);
  ClientTakeover clients = takeover();
  const auto taken = clients.takeOver(GetParam().id, kUrl, GetParam().typical);
  ::chmod(parent.c_str(), 0700);
  ASSERT_FALSE(taken.ok());
  EXPECT_EQ(text(), GetParam().typical);
  EXPECT_FALSE(stateOf(clients, GetParam().id).isTakenOver);
}

TEST_P(ClientTakeoverTest, AFolderThatCannotBeMadeIsAProblem) {
  const std::string parent = fs::path(name()).parent_path();
  folder.write(parent, "a file in its place");
  ClientTakeover clients = takeover();
  const auto plan = clients.plan(GetParam().id, kUrl);
  ASSERT_FALSE(plan.ok());
  EXPECT_EQ(plan.error(), folder.path(parent) + " is not a folder");
  EXPECT_EQ(stateOf(clients, GetParam().id).problem, plan.error());
  EXPECT_FALSE(clients.takeOver(GetParam().id, kUrl, "").ok());
  EXPECT_EQ(folder.read(parent), "a file in its place");
  EXPECT_FALSE(stateOf(clients, GetParam().id).isTakenOver);
  EXPECT_FALSE(folder.has("state/clients/" + std::string(GetParam().id)));
}

TEST_P(ClientTakeoverTest, TwiceIsUndoneOnce) {
  folder.write(name(), GetParam().typical);
  ClientTakeover clients = takeover();
  take(clients);
  take(clients, "http://127.0.0.1:9000/");
  EXPECT_NE(text().find("http://127.0.0.1:9000"), std::string::npos);
  EXPECT_EQ(text().find("http://127.0.0.1:8080"), std::string::npos);
  ASSERT_TRUE(clients.giveBack(GetParam().id).ok());
  EXPECT_EQ(text(), GetParam().typical);
  EXPECT_TRUE(clients.giveBack(GetParam().id).ok()) << "there is nothing to give back";
}

TEST_P(ClientTakeoverTest, WhatOthersWroteSinceStays) {
  folder.write(name(), GetParam().typical);
  ClientTakeover clients = takeover();
  take(clients);
  std::string changed = text();
  const bool isJson = changed.starts_with('{');
  const std::string theirs = isJson ? "\n  \"theirs\": true," : "THEIRS = 1\n";
  changed.insert(isJson ? 1 : 0, theirs);
  folder.write(name(), changed);
  EXPECT_TRUE(stateOf(clients, GetParam().id).isTakenOver);
  EXPECT_TRUE(stateOf(clients, GetParam().id).isChangedSince);
  ASSERT_TRUE(clients.giveBack(GetParam().id).ok());
  std::string expected = GetParam().typical;
  expected.insert(isJson ? 1 : 0, theirs);
  const auto dense = [](std::string t) {
    std::erase_if(t, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    return t;
  };
  EXPECT_EQ(dense(text()), dense(expected)) << text();
}

TEST_P(ClientTakeoverTest, WhatSomebodyPointedElsewhereStaysThere) {
  folder.write(name(), GetParam().typical);
  ClientTakeover clients = takeover();
  take(clients);
  std::string changed = text();
  changed.replace(changed.find(kUrl), kUrl.size(), "http://127.0.0.1:9999");
  folder.write(name(), changed);
  EXPECT_FALSE(stateOf(clients, GetParam().id).isTakenOver);
  ASSERT_TRUE(clients.giveBack(GetParam().id).ok());
  EXPECT_EQ(text(), changed);
}

TEST_P(ClientTakeoverTest, AFileThatIsGoneStaysGone) {
  folder.write(name(), GetParam().typical);
  ClientTakeover clients = takeover();
  take(clients);
  fs::remove(folder.path(name()));
  ASSERT_TRUE(clients.giveBack(GetParam().id).ok());
  EXPECT_FALSE(folder.has(name()));
}

std::string clientName(const testing::TestParamInfo<Client>& client) {
  std::string name = client.param.id;
  std::erase(name, '-');
  return name;
}
INSTANTIATE_TEST_SUITE_P(Each, ClientTakeoverTest, testing::ValuesIn(kClients), clientName);

// As a keeper of passwords makes one of a .env: it gives its text to whoever opens it, once it is unlocked.
TEST(UserFileTest, APipeIsNotWaitedFor) {
  const HostFolder folder;
  ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
  const auto text = readUserFile(folder.path("pipe"));
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error(), folder.path("pipe") + " is not an ordinary file");
}

class ClientPlanTest : public testing::Test {
 protected:
  std::string after(const std::string& client, const std::string& text, const std::string& url) {
    const auto kinds = knownClients(UserFolders::below("/home"));
    const auto kind = std::ranges::find(kinds, client, &ClientKind::id);
    const auto wanted = wantedMember(*kind, text, url);
    return wanted ? withMember(kind->syntax, text, wanted->path, wanted->raw)->text : wanted.error();
  }
};

TEST_F(ClientPlanTest, CodexKeepsTheProviderThatIsChosen) {
  const std::string own =
      "model_provider = \"mine\"\n[model_providers.mine]\nbase_url = \"https://a/v1\"\nenv_key = \"K\"\n";
  EXPECT_EQ(
      after("codex", own, kUrl),
      "model_provider = \"mine\"\n[model_providers.mine]\nbase_url = \"http://127.0.0.1:8080/v1\"\nenv_key = "
      "\"K\"\n");
  EXPECT_EQ(after("codex", "model_provider = \"openai\"\n", kUrl + "/agents/v1/"),
            "model_provider = \"openai\"\nopenai_base_url = \"http://127.0.0.1:8080/agents/v1\"\n");
}

TEST_F(ClientPlanTest, AnMcpPathOfTheUrlIsTaken) {
  EXPECT_EQ(after("cursor", "{}", kUrl + "/tools"),
            "{\n  \"mcpServers\": {\n    \"headgate\": { \"url\": \"http://127.0.0.1:8080/tools\" }\n  }\n}");
}

TEST_F(ClientPlanTest, OnlyAUrlIsWritten) {
  for (const char* url : {"", "8080", "file:///etc/passwd", "http://", "http://a\nB=1", "http://a/#b",
                          "http://a/?b", "http://u:p@a"})
    EXPECT_NE(after("gemini-cli", "", url).find("is not the URL"), std::string::npos) << url;
}

}  // namespace
}  // namespace headgate::host
