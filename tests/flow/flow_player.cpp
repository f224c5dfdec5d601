#include "tests/flow/flow_player.h"

#include <deque>

namespace headgate::test {

using flow::CommandKind;

flow::PoolPlan simplePool(const std::string& id, size_t targets) {
  static std::deque<std::string> names;  // as Names holds them: for ever
  flow::PoolPlan pool;
  pool.id = id;
  pool.name = names.emplace_back(id);
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
  return pool;
}

std::shared_ptr<flow::Snapshot> simpleSnapshot(size_t targets) {
  auto snapshot = std::make_shared<flow::Snapshot>();
  flow::ListenerPlan listener;
  listener.id = "web";
  listener.name = "web";
  snapshot->listeners.push_back(listener);

  snapshot->pools.push_back(simplePool("agents", targets));
  attachBalancers(*snapshot);

  flow::RoutePlan route;
  route.id = "main";
  route.name = "main";
  route.action = flow::ForwardAction{0};
  snapshot->routes.push_back(route);
  snapshot->table = route::RouteTable({route::RouteTable::Entry{}});
  return snapshot;
}

void attachBalancers(flow::Snapshot& snapshot) {
  for (flow::PoolPlan& pool : snapshot.pools) {
    std::vector<upstream::Member> members;
    for (const flow::TargetPlan& target : pool.targets) {
      target.cell->health.setProfileState(target.state);
      members.push_back({target.cell, upstream::targetIdentity(pool.id, target.id, target.url), target.weight,
                         target.limit, target.backup});
    }
    pool.byHash = upstream::Balancer(upstream::Balance::Hash, pool.cell, members);
    pool.balancer = upstream::Balancer(pool.balance, pool.cell, std::move(members));
  }
}

std::string countsOf(const flow::Snapshot& snapshot) {
  std::string text;
  const auto count = [&text](const std::string& what, uint32_t number, const char* doing) {
    if (number != 0) text += what + ": " + std::to_string(number) + " " + doing + "\n";
  };
  for (const flow::PoolPlan& pool : snapshot.pools) {
    count(pool.id, pool.cell->inFlight, "in flight");
    count(pool.id, pool.cell->waiting, "waiting");
    count(pool.id, pool.cell->retrying, "retrying");
    for (const flow::TargetPlan& target : pool.targets)
      count(pool.id + "/" + target.id, target.cell->inFlight, "in flight");
  }
  return text;
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
    case CommandKind::AskAuthority:
      return "ask " + subject.authority()->id;
    case CommandKind::EnterGate:
      return "enter gate";
    case CommandKind::WantMetrics:
      return "want metrics";
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
  head.host = host;
  head.framing = framing;
  head.contentLength = length;
  head.fields.add("Host", head.host);
  for (const auto& [name, value] : fields) {
    head.fields.add(name, value);
    if (name == "Expect") head.expectsContinue = true;
    if (name == "Upgrade") head.wantsWebSocket = true;
  }
  flow.begin(m_snapshot, connection(), start());
  return play([&](flow::Commands& out) { flow.onRequestHead(now, out); });
}

Did FlowPlayer::refused(ErrorType type, std::string detail) {
  flow.request().clear();
  flow.begin(m_snapshot, connection(), start());
  return play([&](flow::Commands& out) { flow.onRequestRefused({type, detail}, now, out); });
}

flow::ConnectionFacts FlowPlayer::connection() const {
  flow::ConnectionFacts connection;
  connection.id = {7};
  connection.peerIp = peer;
  connection.peerPort = 50000;
  connection.localPort = 8080;
  connection.secure = secure;
  connection.certificate = certificate;
  return connection;
}

// The clock on the wall begins with the steady one.
flow::ExchangeStart FlowPlayer::start() const {
  flow::ExchangeStart start;
  start.exchange = {1};
  start.requestId = "0123456789abcdef";
  start.gatewayId = "headgate-test";
  start.wall = WallTime(now.time_since_epoch());
  start.steady = now;
  start.random = random;
  return start;
}

Did FlowPlayer::authority(uint16_t status, FieldList fields, std::string body) {
  http::HeaderMap map;
  for (const auto& [name, value] : fields) map.add(name, value);
  return play([&](flow::Commands& out) { flow.onAuthority(status, map, body, now, out); });
}
Did FlowPlayer::authorityFailed(ErrorType type) {
  return play([&](flow::Commands& out) { flow.onAuthorityFailed({type, "test"}, now, out); });
}
Did FlowPlayer::slot() {
  return play([&](flow::Commands& out) { flow.onSlot(now, out); });
}
Did FlowPlayer::gateFull() {
  return play([&](flow::Commands& out) { flow.onGateFull(now, out); });
}
Did FlowPlayer::metrics(std::string text) {
  return play([&](flow::Commands& out) { flow.onMetrics(std::move(text), now, out); });
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

void FlowPlayer::answered(uint16_t status, FieldList fields) {
  connected();
  response(status, std::move(fields));
  responseEnd();
}

Did FlowPlayer::after(Milliseconds time) {
  now += time;
  if (flow.deadline() > now) return {};
  return play([&](flow::Commands& out) { flow.onTimer(now, out); });
}

}  // namespace headgate::test
