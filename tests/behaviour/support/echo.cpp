#include "tests/behaviour/support/echo.h"

#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

std::string precededByComma(const std::string& fields) {
  return fields.empty() ? fields : ", " + fields;
}

}  // namespace

EchoTarget::EchoTarget() : m_server([this](Peer& peer) { serve(peer); }) {}

void EchoTarget::serve(Peer& peer) {
  while (true) {
    const Message request = readRequest(peer);
    ++m_requests;
    std::string head = request.startLine + "\r\n";
    for (const auto& [name, value] : request.fields) head += name + ": " + value + "\r\n";
    peer.send(answer(request.method() == "HEAD" ? "" : head));
  }
}

Message seenBy(const Message& response) {
  if (response.status() != 200)
    throw TestFailure("not the target's answer: " + response.startLine + response.body);
  Message seen;
  std::string_view rest = response.body;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find("\r\n"));
    rest.remove_prefix(line.size() + 2);
    if (seen.startLine.empty())
      seen.startLine = line;
    else
      seen.fields.emplace_back(line.substr(0, line.find(": ")), line.substr(line.find(": ") + 2));
  }
  return seen;
}

Message answerTo(const Gateway& gateway, const std::string& request, std::string_view method) {
  return answerTo(gateway.port(), request, method);
}

Message answerTo(uint16_t port, const std::string& request, std::string_view method) {
  Peer client = Peer::connectTo(port);
  client.send(request);
  return readResponse(client, method);
}

std::string AccessProfile::text() const {
  return R"({"headgate": 1, "clients": [{"id": "ann", "keys": ["anns-key"])" + precededByComma(ann) +
         R"(}, {"id": "bob", "keys": ["bobs-key"]}], "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0)" +
         precededByComma(listener) + R"(}], "pools": [{"id": "agent", "targets": [{"id": "t", "url": ")" +
         url + R"("}]})" + precededByComma(pools) + R"(], "routes": [)" + routes + "]" +
         precededByComma(top) + "}";
}

}  // namespace headgate::test
