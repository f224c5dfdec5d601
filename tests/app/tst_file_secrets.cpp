// Secrets that are marked go through the real gateway in every place that is to be redacted, and every file
// that was written of them is searched: what is kept over a crash, and each kind of export.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/gateway_runtime.h"
#include "core/archive/session_reader.h"
#include "core/control/local_gateway.h"
#include "core/secrets/memory_keychain.h"
#include "tests/core/control/caller.h"

namespace headgate::app {
namespace {

namespace fs = std::filesystem;
using control::ask;
using control::ExportFormat;
using control::TransferPhase;
using control::TransferState;

const std::string kMark = "Hush7f";
const std::string kPlain = "plain-as-day";  // beside each of them: the search would find the mark

// Answers with marks in what it sends, as JSON; of what it was sent it says nothing.
class Upstream {
 public:
  Upstream() {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      QTcpSocket* socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        heard += socket->readAll().toStdString();
        if (!heard.ends_with('}')) return;
        const std::string body =
            R"({"name": ")" + kPlain + R"(", "inner": {"token": ")" + kMark + R"(-answer"}})";
        const std::string head =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nSet-Cookie: a=" + kMark +
            "-set\r\nLocation: http://u:" + kMark + "@h/?access_token=" + kMark + "\r\nX-Private: " + kMark +
            "\r\nContent-Length: ";
        socket->write(QByteArray::fromStdString(head + std::to_string(body.size()) + "\r\n\r\n" + body));
      });
    });
  }
  uint16_t port() const { return m_server.serverPort(); }

  std::string heard;

 private:
  QTcpServer m_server;
};

class FileSecrets : public testing::Test {
 protected:
  FileSecrets() {
    fs::create_directory(state());
    fs::permissions(state(), fs::perms::owner_all);
    std::ofstream(path("profile.json")) << R"({"headgate": 1, "name": "Marked",
 "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
 "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:)"
                                        << m_upstream.port() << R"("}]}],
 "routes": [{"id": "far", "match": {"path": "/far"}, "pool": "p",
             "headers": {"request": {"set": {"Authorization": "Bearer {secret:token}"}},
                         "response": {"set": {"X-Api-Key": "{secret:token}"}}},
             "record": {"redact": ["header:X-Private", "query:pin", "json:/password", "json:/inner/token"]}}]})";
    m_gateway = std::make_unique<control::LocalGateway>(parts());
  }

  std::string path(const std::string& name) const { return m_folder.path().toStdString() + '/' + name; }
  std::string state() const { return path("state"); }

  control::LocalGateway::Parts parts() const {
    return {.makeRuntime =
                [lasting = std::make_shared<engine::LastingState>()](record::Names& names,
                                                                     std::vector<record::RecordSink*> sinks) {
                  return std::make_unique<GatewayRuntime>(Composition::Parts{.sinks = std::move(sinks)},
                                                          names, *lasting, [](std::string_view) {});
                },
            .startDemo = []() -> Result<control::RunningDemo, std::string> { return std::string("none"); },
            .makeSecretStore =
                [] {
                  auto keychain = std::make_unique<secrets::MemoryKeychain>();
                  keychain->write("token", kMark + "-keychain", [](const auto&) {});
                  return control::SecretStore{
                      .keychain = std::move(keychain), .name = "memory", .problem = {}};
                },
            .stateDir = state()};
  }

  void send(uint16_t port) {
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), port);
    ASSERT_TRUE(client.waitForConnected());
    const std::string body = R"({"name": ")" + kPlain + R"(", "password": ")" + kMark + R"(-body"})";
    std::string head = "POST /far?q=" + kPlain;
    for (const char* parameter : {"key", "token", "access_token", "api_key", "pin", "%6Bey"})
      head.append("&").append(parameter).append("=").append(kMark).append("-query");
    head += " HTTP/1.1\r\nHost: h\r\nX-Plain: " + kPlain + "\r\nReferer: http://h/?token=" + kMark + "\r\n";
    for (const char* field : {"Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "Api-Key",
                              "X-Goog-Api-Key", "X-Private", "x-private"})
      head.append(field).append(": ").append(kMark).append("-field\r\n");
    head += "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " +
            std::to_string(body.size()) + "\r\n\r\n" + body;
    client.write(QByteArray::fromStdString(head));
    ASSERT_TRUE(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }));
  }

  void exportAs(ExportFormat format, const std::string& name) {
    TransferState state = ask(*m_gateway, control::ExportRecord{.format = format, .path = path(name)});
    ASSERT_TRUE(control::eventually([&] {
      if (state.phase == TransferPhase::Running) state = ask(*m_gateway, control::GetTransfer{});
      return state.phase != TransferPhase::Running;
    }));
    EXPECT_EQ(state.phase, TransferPhase::Done) << state.problem;
    EXPECT_EQ(state.exchanges, 1u);
  }

  // Each file below the folder but the profile, by its name.
  std::map<std::string, std::string> files() const {
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder.path().toStdString())) {
      if (!entry.is_regular_file() || entry.path().filename() == "profile.json") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      found[entry.path().filename()] = std::string(std::istreambuf_iterator<char>(file), {});
    }
    return found;
  }

  // What a session holds is deflated: as it is read.
  std::string sessionText() const {
    record::Names names;
    auto session = archive::SessionReader::open(path("a.hgsession"), names);
    EXPECT_TRUE(session);
    std::string text;
    for (const int64_t number : (*session)->numbers())
      if (const auto exchange = (*session)->get(number))
        for (const store::StoredEvent& event : exchange->events) text += event.bytes;
    EXPECT_TRUE((*session)->search(kMark, [] { return true; }).empty());
    return text;
  }

  QTemporaryDir m_folder;
  Upstream m_upstream;
  std::unique_ptr<control::LocalGateway> m_gateway;
};

TEST_F(FileSecrets, NoneIsWritten) {
  ASSERT_TRUE(ask(*m_gateway, control::OpenProfile{.path = path("profile.json")}).done);
  ASSERT_TRUE(ask(*m_gateway, control::Start{}).done);
  send(ask(*m_gateway, control::GetState{}).listeners.at(0).boundPort);
  EXPECT_NE(m_upstream.heard.find(kMark + "-keychain"), std::string::npos) << "the secrets were sent";
  EXPECT_NE(m_upstream.heard.find(kMark + "-body"), std::string::npos);
  ASSERT_TRUE(control::eventually([this] {
    const auto rows = ask(*m_gateway, control::GetFeed{}).rows;
    return !rows.empty() && rows.back().phase == control::ExchangePhase::Ended;
  }));

  exportAs(ExportFormat::Har, "a.har");
  exportAs(ExportFormat::Lines, "a.ndjson");
  exportAs(ExportFormat::CaseFile, "a.zip");
  exportAs(ExportFormat::Session, "a.hgsession");
  const std::string unzip = "python3 -B -m zipfile -e " + path("a.zip") + ' ' + path("unzipped");
  ASSERT_EQ(std::system(unzip.c_str()), 0);
  ASSERT_TRUE(control::eventually([this] {
    const auto now = files();
    const auto kept = now.find("00000001.hgrec");
    return kept != now.end() && kept->second.find(kPlain) != std::string::npos;
  })) << "what is recorded is kept, too";

  auto all = files();
  all["a.hgsession, read"] = sessionText();
  for (const auto& [name, content] : all) EXPECT_EQ(content.find(kMark), std::string::npos) << name;
  for (const char* name :
       {"a.har", "a.ndjson", "exchanges.har", "reproduce.sh", "00000001.hgrec", "a.hgsession, read"})
    EXPECT_NE(all[name].find(kPlain), std::string::npos) << name << ": what is no secret is there";
}

}  // namespace
}  // namespace headgate::app
