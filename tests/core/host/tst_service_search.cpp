#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include "core/host/client_servers.h"
#include "core/host/service_search.h"
#include "tests/core/host/host_folder.h"
#include "tests/core/host/local_server.h"

namespace headgate::host {
namespace {

using Found = std::vector<FoundService>;

// Another program: the search leaves out what this one serves.
constexpr const char* kServer = R"(
import http.server, socket, sys
kind = sys.argv[1]
class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, body):
        self.send_response(200 if body else 404)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_GET(self):
        self.answer({'unknown': {'/health': b'fine'},
                     'openai': {'/v1/models': b'{"data":[{"id":"tiny"}]}'}}[kind].get(self.path, b''))
    def do_POST(self):
        self.answer(b'')
    def log_message(self, *args):
        pass
if kind == 'silent':
    server = socket.create_server(('127.0.0.1', 0))
    print(server.getsockname()[1], flush=True)
    sys.stdin.read()
else:
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
)";

class OtherProgram {
 public:
  explicit OtherProgram(const char* kind) {
    m_process.start(QStringLiteral("python3"),
                    {QStringLiteral("-c"), QString::fromLatin1(kServer), QString::fromLatin1(kind)});
    m_process.waitForReadyRead();
    m_port = static_cast<uint16_t>(m_process.readLine().trimmed().toUInt());
  }
  ~OtherProgram() {
    m_process.kill();
    m_process.waitForFinished();
  }
  uint16_t port() const { return m_port; }
  uint64_t pid() const { return static_cast<uint64_t>(m_process.processId()); }

 private:
  QProcess m_process;
  uint16_t m_port = 0;
};

class ServiceSearchTest : public testing::Test {
 protected:
  Found search(ServiceSearch::Wish wish = {}) {
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    Found all;
    std::unique_ptr<ServiceSearch> running;
    running = std::make_unique<ServiceSearch>(std::move(wish), UserFolders::below(folder.path("home")),
                                              [&](Found found) {
                                                all = std::move(found);
                                                running.reset();  // may be destroyed here
                                                loop.quit();
                                              });
    loop.exec();
    EXPECT_LT(clock.elapsed(), 3'000);
    for (const FoundService& service : all) EXPECT_NE(service.signature.name, "");
    return all;
  }
  static const FoundService* at(const Found& found, uint16_t port, FoundKind kind) {
    const auto match = std::ranges::find_if(found, [&](const FoundService& service) {
      return service.port == port && service.signature.kind == kind;
    });
    return match == found.end() ? nullptr : &*match;
  }

  HostFolder folder;
};

TEST_F(ServiceSearchTest, AnUnknownProgramIsFoundByItsName) {
  const OtherProgram program("unknown");
  ASSERT_NE(program.port(), 0);
  const Found found = search();
  const FoundService* service = at(found, program.port(), FoundKind::Http);
  ASSERT_TRUE(service);
  EXPECT_TRUE(service->process.starts_with("python")) << service->process;
  EXPECT_EQ(service->signature.name, service->process);
  EXPECT_EQ(service->pid, program.pid());
  EXPECT_EQ(service->address, "127.0.0.1");
  EXPECT_EQ(service->signature.healthPath, "/health");
  EXPECT_TRUE(service->answers);
}

TEST_F(ServiceSearchTest, WhoAnswersComesFirstAndModelsBeforeTheRest) {
  const OtherProgram silent("silent");
  const OtherProgram unknown("unknown");
  const OtherProgram models("openai");
  const Found found = search();
  const FoundService* first = at(found, models.port(), FoundKind::OpenAi);
  const FoundService* second = at(found, unknown.port(), FoundKind::Http);
  const FoundService* third = at(found, silent.port(), FoundKind::Listening);
  ASSERT_TRUE(first && second && third);
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
  EXPECT_FALSE(third->answers);
  EXPECT_TRUE(third->process.starts_with("python"));
}

TEST_F(ServiceSearchTest, WhatIsKnownAndDoesNotRunIsToldLast) {
  const Found found = search();
  size_t absent = 0;
  for (const FoundService& service : found)
    if (!service.answers && service.signature.kind > FoundKind::Http) ++absent;
  EXPECT_LE(absent, 4u);
  if (!at(found, 11434, FoundKind::Listening) && !found.empty() && !found.back().answers) {
    EXPECT_EQ(found.back().pid, 0u);
    EXPECT_EQ(found.back().address, "127.0.0.1");
  }
}

TEST_F(ServiceSearchTest, ThisProgramIsNotFoundAndNotAsked) {
  const LocalServer own(std::map<std::string, std::string>{});
  const Found found =
      search({.readClients = false, .addresses = {"127.0.0.1:" + std::to_string(own.port())}});
  EXPECT_TRUE(
      std::ranges::none_of(found, [&](const FoundService& service) { return service.port == own.port(); }));
  EXPECT_EQ(own.connections, 0u);
}

TEST_F(ServiceSearchTest, ClientsAreReadOnlyWhenTheUserHasAgreed) {
  const std::string url = "http://127.0.0.1:9/tools";
  folder.write("home/.cursor/mcp.json", R"({"mcpServers": {"mine": {"url": ")" + url + R"("}}})");
  EXPECT_FALSE(at(search(), 9, FoundKind::Mcp));
  const Found found = search({.readClients = true, .addresses = {}});
  const FoundService* service = at(found, 9, FoundKind::Mcp);
  ASSERT_TRUE(service);
  EXPECT_EQ(service->signature.name, "mine");
  EXPECT_EQ(service->signature.path, "/tools");
  EXPECT_EQ(service->seenIn, "Cursor");
  EXPECT_FALSE(service->answers);
}

TEST_F(ServiceSearchTest, OneThatIsDestroyedIsSilent) {
  bool wasCalled = false;
  {
    const ServiceSearch running({}, UserFolders::below(folder.path("home")),
                                [&](const Found&) { wasCalled = true; });
  }
  search();
  EXPECT_FALSE(wasCalled);
}

TEST_F(ServiceSearchTest, TheEventLoopIsNotBlocked) {
  QTimer tick;
  QElapsedTimer last;
  qint64 longest = 0;
  QObject::connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, last.restart()); });
  last.start();
  tick.start(1);
  search();
  EXPECT_LT(longest, 500);  // a machine that is busy with other tests; alone it is some ten
  RecordProperty("longest_milliseconds", static_cast<int>(longest));
}

class ClientServersTest : public testing::Test {
 protected:
  std::vector<ClientServer> read() const { return serversOfClients(UserFolders::below(folder.path("home"))); }
  HostFolder folder;
};

TEST_F(ClientServersTest, EachClientIsRead) {
  const std::string project = folder.path("project");
  folder.write("project/.mcp.json",
               R"({"mcpServers": {"p": {"type": "http", "url": "http://localhost:4001/mcp"}}})");
  folder.write("home/.claude.json",
               R"({"mcpServers": {"u": {"url": "http://127.0.0.1:4002"}}, "projects": {")" + project +
                   R"(": {"mcpServers": {"l": {"url": "http://[::1]:4003/x"}}}}})");
  folder.write("home/.codex/config.toml",
               "[mcp_servers.c]\nurl = 'http://127.0.0.1:4004/mcp'\n[mcp_servers.d]\ncommand = 'x'\n");
  folder.write("home/.config/Claude/claude_desktop_config.json",
               R"({"mcpServers": {"s": {"command": "npx"}}})");
  folder.write("home/.cursor/mcp.json",
               "{\"mcpServers\": {\"r\": {\"url\": \"http://127.0.0.1:4005/mcp\"}}} // end");
  folder.write("home/.config/Code/User/mcp.json",
               R"({"servers": {"v": {"url": "http://127.0.0.1:4006/mcp"}}})");
  folder.write("home/.gemini/settings.json",
               R"({"mcpServers": {"g": {"httpUrl": "http://127.0.0.1:4007/mcp"}}})");
  std::vector<std::string> told;
  for (const ClientServer& server : read())
    told.push_back(server.name + " " + server.address + " " + std::to_string(server.port) + server.path +
                   " " + server.seenIn);
  const std::vector<std::string> expected{"u 127.0.0.1 4002/ Claude Code",    "l ::1 4003/x Claude Code",
                                          "p 127.0.0.1 4001/mcp Claude Code", "c 127.0.0.1 4004/mcp Codex",
                                          "r 127.0.0.1 4005/mcp Cursor",      "v 127.0.0.1 4006/mcp VS Code",
                                          "g 127.0.0.1 4007/mcp Gemini CLI"};
  EXPECT_EQ(told, expected);
}

TEST_F(ClientServersTest, WhatIsBrokenOrElsewhereIsPassedOver) {
  folder.write("home/.claude.json", "{ broken");
  folder.write("home/.codex/config.toml", "[[[");
  folder.write(
      "home/.cursor/mcp.json",
      R"({"mcpServers": {"a": {"url": "https://mcp.example.com/mcp"}, "b": {"url": "http://192.0.2.1/mcp"},
                   "c": {"url": 7}, "d": null, "e": {"url": "http://127.0.0.1.example.com/"}, "f": {"url": "https://127.0.0.1:1/"}}})");
  folder.write("home/.gemini/settings.json", R"({"mcpServers": [1, {"url": "http://127.0.0.1:4007/mcp"}]})");
  const auto found = read();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().seenIn, "Gemini CLI");
}

// A repository may bring one.
TEST_F(ClientServersTest, NoNestingIsTooDeep) {
  constexpr size_t kDepth = 1'000'000;
  folder.write("home/.claude.json", R"({"projects": {")" + folder.path("work") + R"(": {}}})");
  folder.write("work/.mcp.json", R"({"mcpServers": {"deep": {"url": "http://127.0.0.1:4001/mcp"}}, "x": )" +
                                     std::string(kDepth, '[') + std::string(kDepth, ']') + "}");
  const auto found = read();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().name, "deep");
}

}  // namespace
}  // namespace headgate::host
