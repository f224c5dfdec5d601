#include "tests/flow/flow_player.h"

namespace headgate::test {

using flow::CommandKind;

std::shared_ptr<flow::Snapshot> simpleSnapshot(size_t targets) {
  auto snapshot = std::make_shared<flow::Snapshot>();
  flow::ListenerPlan listener;
  listener.id = "web";
  listener.name = "web";
  snapshot->listeners.push_back(listener);

  flow::PoolPlan pool;
  pool.id = "agents";
  pool.name = "agents";
  pool.cell = std::make_shared<upstream::PoolCell>();
  static const std::string kNames[] = {"a", "b", "c", "d"};
  for (size_t i = 0; i < targets; ++i) {
    flow::TargetPlan target;
    target.id = kNames[i];
    target.name = kNames[i];
    target.host = "127.0.0.1";
    target.port = static_cast<uint16_t>(8001 + i);
    target.hostField = "127.0.0.1:" + std::to_string(target.port);
    target.url = "http://" + target.hostField;
    target.cell = std::make_shared<upstream::TargetCell>();
    target.endpoint = std::make_shared<upstream::EndpointCell>();
    pool.targets.push_back(target);
  }
  snapshot->pools.push_back(pool);

  flow::RoutePlan route;
  route.id = "main";
  route.name = "main";
  route.action = flow::ForwardAction{0};
  snapshot->routes.push_back(route);
  snapshot->table = route::RouteTable({route::RouteTable::Entry{}});
  return snapshot;
}

FlowPlayer::FlowPlayer(std::shared_ptr<flow::Snapshot> snapshot) : m_snapshot(std::move(snapshot)) {}

template <typename Event>
Did FlowPlayer::play(Event event) {
  flow::Commands commands;
  event(commands);
  Did lines;
  for (const flow::Command& command : commands) lines.push_back(line(command));
  return lines;
}

std::string FlowPlayer::line(const flow::Command& command) const {
  auto& subject = const_cast<flow::ExchangeFlow&>(flow);
  switch (command.kind) {
    case CommandKind::Connect:
      return "connect " + subject.target()->id;
    case CommandKind::ConnectFresh:
      return "connect freshly " + subject.target()->id;
    case CommandKind::SendRequestHead:
      return "request " + subject.request().method + " " + std::string(subject.upstreamTarget());
    case CommandKind::SendRequestBody:
      return "request body " + std::string(command.bytes);
    case CommandKind::EndRequest:
      return "end request";
    case CommandKind::ReadRequestBody:
      return "read request body";
    case CommandKind::SendContinue:
      return "continue";
    case CommandKind::SendInformational:
      return "informational " + std::to_string(subject.response().status);
    case CommandKind::SendResponseHead:
      return "response " + std::to_string(subject.response().status);
    case CommandKind::SendResponseBody:
      // The texts of our own replies are another test's.
      return command.bytes.starts_with("{\"error\"") ? "error body"
                                                     : "response body " + std::string(command.bytes);
    case CommandKind::EndResponse:
      return "end response";
    case CommandKind::BeginTunnel:
      return "tunnel";
    case CommandKind::EndTunnelUp:
      return "half-close to target";
    case CommandKind::EndTunnelDown:
      return "half-close to client";
    case CommandKind::DropUpstream:
      return "drop target";
    case CommandKind::CutDownstream:
      return "cut client";
    case CommandKind::Finish:
      return "finish";
  }
  return "?";
}

Did FlowPlayer::request(std::string method, std::string path, FieldList fields, http::Framing framing,
                        uint64_t length) {
  http::RequestHead& head = flow.request();
  head.clear();
  head.method = std::move(method);
  const size_t question = path.find('?');
  head.path = path.substr(0, question);
  head.hasQuery = question != std::string::npos;
  if (head.hasQuery) head.query = path.substr(question + 1);
  head.target = path;
  head.host = "localhost:8080";
  head.framing = framing;
  head.contentLength = length;
  head.fields.add("Host", head.host);
  for (const auto& [name, value] : fields) {
    head.fields.add(name, value);
    if (name == "Expect") head.expectsContinue = true;
    if (name == "Upgrade") head.wantsWebSocket = true;
  }
  flow::ConnectionFacts connection;
  connection.id = {7};
  connection.peerIp = peer;
  connection.peerPort = 50000;
  connection.localPort = 8080;
  flow.begin(m_snapshot, connection, {{1}, "0123456789abcdef", "headgate-test", WallTime(), now});
  return play([&](flow::Commands& out) { flow.onRequestHead(now, out); });
}

Did FlowPlayer::refused(ErrorType type, std::string detail) {
  flow.request().clear();
  flow::ConnectionFacts connection;
  connection.peerIp = peer;
  flow.begin(m_snapshot, connection, {{1}, "0123456789abcdef", "headgate-test", WallTime(), now});
  return play([&](flow::Commands& out) { flow.onRequestRefused({type, detail}, now, out); });
}

Did FlowPlayer::requestBody(std::string bytes) {
  return play([&](flow::Commands& out) { flow.onRequestBody(bytes, now, out); });
}
Did FlowPlayer::requestEnd() {
  return play([&](flow::Commands& out) { flow.onRequestEnd(now, out); });
}
Did FlowPlayer::requestBroken(ErrorType type) {
  return play([&](flow::Commands& out) { flow.onRequestBroken({type, "test"}, now, out); });
}
Did FlowPlayer::clientLost(ErrorType type) {
  return play([&](flow::Commands& out) { flow.onDownstreamLost({type, "test"}, now, out); });
}
Did FlowPlayer::connected(flow::ExchangeFlow::Reuse reuse) {
  return play([&](flow::Commands& out) { flow.onConnected(reuse, now, out); });
}
Did FlowPlayer::connectFailed(ErrorType type) {
  return play([&](flow::Commands& out) { flow.onConnectFailed({type, "test"}, now, out); });
}

Did FlowPlayer::response(uint16_t status, FieldList fields, http::Framing framing, uint64_t length) {
  http::ResponseHead& head = flow.response();
  head.clear();
  head.status = status;
  head.framing = framing;
  head.contentLength = length;
  for (const auto& [name, value] : fields) head.fields.add(name, value);
  return play([&](flow::Commands& out) { flow.onResponseHead(now, out); });
}

Did FlowPlayer::responseBody(std::string bytes) {
  return play([&](flow::Commands& out) { flow.onResponseBody(bytes, now, out); });
}
Did FlowPlayer::responseEnd() {
  return play([&](flow::Commands& out) { flow.onResponseEnd({}, now, out); });
}
Did FlowPlayer::upstreamLost(ErrorType type) {
  return play([&](flow::Commands& out) { flow.onUpstreamLost({type, "test"}, now, out); });
}
Did FlowPlayer::tunnelEnd(Side side) {
  return play([&](flow::Commands& out) { flow.onTunnelEnd(side, now, out); });
}
Did FlowPlayer::drainDeadline() {
  return play([&](flow::Commands& out) { flow.onDrainDeadline(now, out); });
}

Did FlowPlayer::after(Milliseconds time) {
  now += time;
  if (flow.deadline() > now) return {};
  return play([&](flow::Commands& out) { flow.onTimer(now, out); });
}

}  // namespace headgate::test
