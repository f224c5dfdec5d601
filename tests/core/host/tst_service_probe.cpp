#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QEventLoop>

#include "core/host/service_probe.h"
#include "tests/core/host/local_server.h"

namespace headgate::host {
namespace {

constexpr int kLongest = 4'000;  // milliseconds; three rounds of half a second on a busy machine

ServiceSignature probe(const LocalServer& server, const std::string& mcpPath = {}) {
  QEventLoop loop;
  LocalRequests requests;
  ServiceSignature found;
  QElapsedTimer clock;
  clock.start();
  const ServiceProbe running(requests, "127.0.0.1", server.port(), mcpPath, [&](ServiceSignature signature) {
    found = std::move(signature);
    loop.quit();
  });
  loop.exec();
  EXPECT_LT(clock.elapsed(), kLongest);
  return found;
}

std::string answer(const std::string& body) {
  return LocalServer::http(200, body);
}

TEST(ServiceProbe, AsksOllamaForItsModels) {
  const LocalServer server({{"/", answer("Ollama is running")},
                            {"/api/version", answer(R"({"version":"0.12"})")},
                            {"/api/tags", answer(R"({"models":[{"name":"qwen3:30b"}]})")}});
  const ServiceSignature found = probe(server);
  EXPECT_EQ(found.kind, FoundKind::Ollama);
  EXPECT_EQ(found.detail, "1 model, newest qwen3:30b");
  EXPECT_EQ(found.healthPath, "/");
  EXPECT_FALSE(server.wasAsked("GET /sse"));
}

TEST(ServiceProbe, OfOneThatHangsIsToldWhatIsKnown) {
  const LocalServer server([](QTcpSocket& client, const std::string& request) {
    if (!request.starts_with("GET / ")) return;
    client.write(QByteArray::fromStdString(answer("{}")));
  });
  LocalRequests requests;
  QEventLoop loop;
  ServiceSignature found;
  size_t calls = 0;
  ServiceProbe running(requests, "127.0.0.1", server.port(), {}, [&](ServiceSignature signature) {
    ++calls;
    found = std::move(signature);
  });
  while (!server.wasAsked("GET /api/tags")) loop.processEvents(QEventLoop::WaitForMoreEvents);
  EXPECT_LE(server.connections, 5u) << "a few at once";
  running.conclude();
  running.conclude();
  EXPECT_EQ(calls, 1u);
  EXPECT_EQ(found, (ServiceSignature{.kind = FoundKind::Http, .healthPath = "/"}));
}

TEST(ServiceProbe, AnMcpSessionIsEndedAgain) {
  const std::string result =
      R"({"jsonrpc":"2.0","id":1,"result":{"serverInfo":{"name":"files","version":"2"}}})";
  const LocalServer server({{"/mcp", LocalServer::http(200, result, "Mcp-Session-Id: s-1\r\n")}});
  LocalRequests requests;
  QEventLoop loop;
  ServiceSignature found;
  const ServiceProbe running(requests, "127.0.0.1", server.port(), {},
                             [&](ServiceSignature signature) { found = std::move(signature); });
  for (QElapsedTimer clock =
           [] {
             QElapsedTimer c;
             c.start();
             return c;
           }();
       !server.wasAsked("DELETE /mcp") && clock.elapsed() < kLongest;)
    loop.processEvents(QEventLoop::AllEvents, 10);
  ASSERT_TRUE(server.wasAsked("DELETE /mcp"));
  EXPECT_EQ(found.kind, FoundKind::Mcp);
  EXPECT_EQ(found.name, "files");
  for (const std::string& head : server.heads) {
    if (head.starts_with("DELETE")) {
      EXPECT_NE(head.find("Mcp-Session-Id: s-1\r\n"), std::string::npos) << head;
    }
    for (const char* secret : {"Authorization", "Cookie", "Proxy"})
      EXPECT_EQ(head.find(secret), std::string::npos);
  }
}

TEST(ServiceProbe, McpIsFoundAtItsOtherPlacesAndWhereAClientSaysIt) {
  const LocalServer stream([](QTcpSocket& client, const std::string& request) {
    if (request.starts_with("GET /sse"))
      client.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nevent: endpoint\ndata: /m\n\n");
    else
      client.write(QByteArray::fromStdString(LocalServer::http(404, "")));
  });
  EXPECT_EQ(probe(stream).path, "/sse");

  const std::string result = R"({"jsonrpc":"2.0","id":1,"result":{"serverInfo":{"name":"own"}}})";
  const LocalServer own({{"/tools/v2", answer(result)}});
  EXPECT_EQ(probe(own).kind, FoundKind::Http);
  EXPECT_EQ(probe(own, "/tools/v2").name, "own");
}

TEST(ServiceProbe, WhoSaysNothingOrGarbageListens) {
  const LocalServer silent([](QTcpSocket&, const std::string&) {});
  EXPECT_EQ(probe(silent), ServiceSignature());
  const LocalServer garbage(
      [](QTcpSocket& client, const std::string&) { client.write("\x15\x03\x01SSH-2.0\r\n\r\n"); });
  EXPECT_EQ(probe(garbage).kind, FoundKind::Listening);
  const LocalServer closing([](QTcpSocket& client, const std::string&) { client.abort(); });
  EXPECT_EQ(probe(closing), ServiceSignature());
  EXPECT_EQ(garbage.heads.size(), 1u) << "who speaks no HTTP is asked once";
}

TEST(ServiceProbe, AnAnswerWithoutAnEndIsCut) {
  const LocalServer endless([](QTcpSocket& client, const std::string&) {
    client.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
    QObject::connect(&client, &QTcpSocket::bytesWritten, &client,
                     [&client] { client.write(QByteArray(65'536, 'x')); });
  });
  EXPECT_EQ(probe(endless).kind, FoundKind::Http);
  const LocalServer huge([](QTcpSocket& client, const std::string&) {
    client.write(QByteArray::fromStdString(LocalServer::http(200, std::string(10'000'000, '['))));
  });
  EXPECT_EQ(probe(huge).kind, FoundKind::Http);
  const LocalServer slow([](QTcpSocket& client, const std::string&) {
    client.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
  });
  EXPECT_EQ(probe(slow).kind, FoundKind::Http);
}

TEST(ServiceProbe, NoRedirectIsFollowed) {
  const LocalServer elsewhere({{"/", answer("{}")}});
  const std::string to = "Location: http://127.0.0.1:" + std::to_string(elsewhere.port()) + "/\r\n";
  const LocalServer server([to](QTcpSocket& client, const std::string&) {
    client.write(QByteArray::fromStdString(LocalServer::http(302, "", to + "Set-Cookie: a=b\r\n")));
    client.disconnectFromHost();
  });
  EXPECT_EQ(probe(server).kind, FoundKind::Http);
  EXPECT_EQ(elsewhere.connections, 0u);
  for (const std::string& head : server.heads) EXPECT_EQ(head.find("Cookie"), std::string::npos);
}

TEST(LocalRequests, NothingButLoopbackIsAsked) {
  QEventLoop loop;
  LocalRequests requests;
  LocalAnswer told{.status = 1};
  requests.ask({.address = "192.0.2.1", .port = 80}, [&](LocalAnswer got) {
    told = std::move(got);
    loop.quit();
  });
  loop.exec();
  EXPECT_EQ(told.status, 0);
}

TEST(LocalRequests, WhatIsDestroyedIsSilent) {
  const LocalServer server({{"/", answer("{}")}});
  bool wasCalled = false;
  {
    LocalRequests requests;
    requests.ask({.address = "127.0.0.1", .port = server.port()},
                 [&](const LocalAnswer&) { wasCalled = true; });
  }
  probe(server);
  EXPECT_FALSE(wasCalled);
}

}  // namespace
}  // namespace headgate::host
