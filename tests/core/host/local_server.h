// A server on a loopback port of its own that answers as the test says, byte by byte if need be. Thread: the
// test's, with its event loop.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <QTcpServer>
#include <QTcpSocket>

namespace headgate::host {

class LocalServer {
 public:
  // Of the head "GET /path HTTP/1.1…" and what follows it, as far as it has come.
  using Script = std::function<void(QTcpSocket& client, const std::string& request)>;

  explicit LocalServer(Script script) : m_script(std::move(script)) {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      while (QTcpSocket* client = m_server.nextPendingConnection()) {
        ++connections;
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] {
          std::string& request = m_requests[client];
          const bool wasWhole = isWhole(request);
          request += client->readAll().toStdString();
          if (wasWhole || !isWhole(request)) return;
          heads.push_back(request);
          m_script(*client, request);
        });
      }
    });
  }

  // Each path with a whole answer; 404 for all others.
  explicit LocalServer(std::map<std::string, std::string> answers)
      : LocalServer([answers = std::move(answers)](QTcpSocket& client, const std::string& request) {
          const size_t begin = request.find(' ') + 1;
          const std::string path = request.substr(begin, request.find(' ', begin) - begin);
          const auto known = answers.find(path);
          client.write(QByteArray::fromStdString(known == answers.end() ? http(404, "none") : known->second));
          client.disconnectFromHost();
        }) {}

  static std::string http(int status, const std::string& body, const std::string& fields = {}) {
    return "HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: application/json\r\n" + fields +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  }

  uint16_t port() const { return m_server.serverPort(); }
  // Did anybody ask that? "POST /mcp"
  bool wasAsked(const std::string& line) const {
    for (const std::string& head : heads)
      if (head.starts_with(line + " ")) return true;
    return false;
  }

  size_t connections = 0;
  std::vector<std::string> heads;

 private:
  static bool isWhole(const std::string& request) {
    const size_t end = request.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    const size_t length = request.find("Content-Length: ");
    if (length == std::string::npos) return true;
    return request.size() >= end + 4 + std::stoul(request.substr(length + 16));
  }

  Script m_script;
  std::map<QTcpSocket*, std::string> m_requests;
  QTcpServer m_server;  // goes first, with its connections
};

}  // namespace headgate::host
