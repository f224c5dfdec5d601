#include <gtest/gtest.h>

#include "ui/map/map_graph.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_words.h"

namespace headgate::ui {
namespace {

constexpr int64_t kNow = 1'700'000'000'000'000'000;

control::ExchangeRow passed(const char* listener, const char* route, const char* pool, const char* target,
                            bool failed = false) {
  return {.phase = control::ExchangePhase::Ended,
          .startedWall = kNow - 2'000'000'000,
          .total = 1'000'000,
          .listener = listener,
          .route = route,
          .pool = pool,
          .target = target,
          .failed = failed};
}

class MapGraphTest : public testing::Test {
 protected:
  MapGraph graph(const config::Json& root) {
    return mapGraph(root, {.state = state,
                           .targets = targets,
                           .traffic = traffic,
                           .wallNow = std::chrono::nanoseconds(kNow),
                           .opened = opened});
  }
  static const MapNode* find(const MapGraph& graph, const char* key) {
    for (const MapNode& node : graph.nodes)
      if (node.key == key) return &node;
    return nullptr;
  }
  static const MapEdge* edge(const MapGraph& graph, const char* from, const char* to) {
    for (const MapEdge& each : graph.edges)
      if (graph.nodes[each.from].key == from && graph.nodes[each.to].key == to) return &each;
    return nullptr;
  }

  config::Json profile = config::Json::parse(R"({
    "headgate": 1,
    "listeners": [{"id": "web", "port": 8080}, {"id": "tls", "port": 8443}],
    "pools": [
      {"id": "code", "health": {"type": "tcp"}, "targets": [
        {"id": "code-1", "url": "http://127.0.0.1:8001"}, {"id": "code-2", "url": "http://127.0.0.1:8002"}]},
      {"id": "chat", "targets": [{"id": "chat-1", "url": "http://127.0.0.1:8010"}]}],
    "routes": [
      {"id": "code", "name": "Code agent", "match": {"path": "/api/code/*"}, "pool": "code"},
      {"id": "chat", "listeners": ["web"], "match": {"path": "/ws/*"}, "pool": "chat"},
      {"id": "lost", "pool": "nowhere"},
      {"id": "hello", "respond": {"status": 200}},
      {"id": "off", "enabled": false, "pool": "chat"}]
  })");
  control::GatewayState state{.listeners = {{.id = "web",
                                             .address = "127.0.0.1",
                                             .port = 8080,
                                             .boundPort = 8080,
                                             .phase = control::ListenerPhase::Listening},
                                            {.id = "tls",
                                             .address = "127.0.0.1",
                                             .port = 8443,
                                             .phase = control::ListenerPhase::Failed,
                                             .problem = "port 8443 is in use"}}};
  std::vector<control::TargetStatus> targets{
      {.pool = "code",
       .target = "code-1",
       .url = "http://127.0.0.1:8001",
       .isProbed = true,
       .health = control::TargetHealth::Up},
      {.pool = "code",
       .target = "code-2",
       .url = "http://127.0.0.1:8002",
       .isProbed = true,
       .health = control::TargetHealth::Down,
       .standing = control::TargetStanding::Unusable},
      {.pool = "chat", .target = "chat-1", .url = "http://127.0.0.1:8010"}};
  MapTraffic traffic;
  std::set<std::string> opened;
};

TEST_F(MapGraphTest, HasFourColumnsInTheProfilesOrder) {
  const MapGraph map = graph(profile);
  std::vector<std::string> keys;
  for (const MapNode& node : map.nodes) keys.push_back(node.key);
  EXPECT_EQ(keys,
            (std::vector<std::string>{"listener:web", "listener:tls", "route:code", "route:chat",
                                      "route:lost", "route:hello", "route:off", "pool:code", "pool:chat",
                                      "target:code/code-1", "target:code/code-2", "target:chat/chat-1"}));
  EXPECT_NE(edge(map, "listener:tls", "route:code"), nullptr);
  EXPECT_EQ(edge(map, "listener:tls", "route:chat"), nullptr);  // it names its listener
}

TEST_F(MapGraphTest, LampsSayWhatIsKnown) {
  const MapGraph map = graph(profile);
  EXPECT_EQ(find(map, "listener:web")->lamp, Lamp::Well);
  EXPECT_EQ(find(map, "listener:tls")->lamp, Lamp::Failed);
  EXPECT_EQ(find(map, "pool:code")->lamp, Lamp::Stalled);
  EXPECT_EQ(find(map, "route:code")->lamp, Lamp::Stalled);
  EXPECT_EQ(find(map, "pool:chat")->lamp, Lamp::NoCheck);
  EXPECT_EQ(find(map, "route:lost")->lamp, Lamp::Failed);
  EXPECT_EQ(find(map, "route:hello")->lamp, Lamp::Well);
  EXPECT_TRUE(find(map, "route:off")->isOff);
  EXPECT_EQ(edge(map, "pool:code", "target:code/code-2")->health, MapEdge::Health::Down);
  EXPECT_EQ(edge(map, "pool:code", "target:code/code-1")->health, MapEdge::Health::Idle);
}

TEST_F(MapGraphTest, ColumnsCountTheirStates) {
  const MapGraph map = graph(profile);
  EXPECT_EQ(columnStates(map, MapColumn::Listeners), QStringLiteral("1 listening, 1 down"));
  EXPECT_EQ(columnStates(map, MapColumn::Routes), QStringLiteral("first match wins"));
  EXPECT_EQ(columnStates(map, MapColumn::Pools), QStringLiteral("1 degraded, 1 without a check"));
  EXPECT_EQ(columnStates(map, MapColumn::Targets), QStringLiteral("1 up, 1 down, 1 without a check"));
  EXPECT_EQ(columnStates({}, MapColumn::Targets), QString());
}

TEST_F(MapGraphTest, NodesAreToldInSentences) {
  control::FeedBatch batch;
  for (const bool failed : {false, true})
    batch.rows.push_back(passed("web", "code", "code", "code-1", failed));
  traffic.add(batch);
  const MapGraph map = graph(profile);
  EXPECT_EQ(nodeName(*find(map, "route:code")), QStringLiteral("Route 1 Code agent, /api/code/*"));
  EXPECT_EQ(nodeState(*find(map, "listener:tls")),
            QStringLiteral("failed, port 8443 is in use. 0 a minute."));
  EXPECT_EQ(openWords(*find(map, "target:code/code-1")), QStringLiteral("Open target"));
}

TEST_F(MapGraphTest, NothingIsWellWhileTheGatewayIsStopped) {
  targets.clear();
  state.listeners.clear();
  for (const MapNode& node : graph(profile).nodes)
    EXPECT_TRUE(node.column == MapColumn::Routes || node.lamp != Lamp::Well) << node.key;
}

TEST_F(MapGraphTest, EdgesAreAsWideAsTheirTraffic) {
  control::FeedBatch batch;
  for (int i = 0; i < 9; ++i) batch.rows.push_back(passed("web", "code", "code", "code-1"));
  batch.rows.push_back(passed("tls", "code", "code", "code-2", true));
  batch.rows.push_back(passed("web", "chat", "chat", "chat-1"));
  traffic.add(batch);
  const MapGraph map = graph(profile);
  EXPECT_EQ(find(map, "listener:web")->rate, 10U);
  EXPECT_EQ(find(map, "route:code")->rate, 10U);
  EXPECT_EQ(find(map, "pool:code")->failed, 1U);
  EXPECT_EQ(edge(map, "pool:code", "target:code/code-1")->rate, 9U);
  EXPECT_EQ(edge(map, "pool:code", "target:code/code-1")->health, MapEdge::Health::Well);
  const MapLayout layout = mapLayout(map, {1376, 760});
  for (size_t i = 0; i < map.edges.size(); ++i) {
    EXPECT_GE(layout.edges[i].width, 1.5);
    EXPECT_LE(layout.edges[i].width, 12);
  }
}

TEST_F(MapGraphTest, WhatTrafficIsOlderThanAMinuteIsGone) {
  control::FeedBatch batch{.rows = {passed("web", "code", "code", "code-1")}};
  batch.rows[0].startedWall -= 120'000'000'000;
  traffic.add(batch);
  EXPECT_EQ(find(graph(profile), "listener:web")->rate, 0U);
}

TEST_F(MapGraphTest, ManyRoutesStandInGroupsUntilTheyAreOpened) {
  config::Json& routes = profile["routes"];
  for (int i = 0; i < 40; ++i)
    routes.push_back(config::Json{{"id", "r" + std::to_string(i)}, {"folder", "Tools"}, {"pool", "chat"}});
  MapGraph map = graph(profile);
  ASSERT_NE(find(map, "group:Tools"), nullptr);
  EXPECT_TRUE(find(map, "group:Tools")->detail.startsWith(QStringLiteral("40")));
  EXPECT_EQ(find(map, "route:r7"), nullptr);
  EXPECT_NE(edge(map, "group:Tools", "pool:chat"), nullptr);
  opened.insert("group:Tools");
  map = graph(profile);
  EXPECT_NE(find(map, "route:r7"), nullptr);
}

TEST_F(MapGraphTest, NodesNeverOverlap) {
  config::Json& routes = profile["routes"];
  for (int i = 0; i < 60; ++i)
    routes.push_back(config::Json{{"id", "r" + std::to_string(i)}, {"folder", std::to_string(i / 2)}});
  const MapGraph map = graph(profile);
  const MapLayout layout = mapLayout(map, {800, 500});
  for (size_t i = 0; i < layout.nodes.size(); ++i) {
    EXPECT_TRUE(layout.bounds.contains(layout.nodes[i]));
    for (size_t j = 0; j < i; ++j) EXPECT_FALSE(layout.nodes[i].intersects(layout.nodes[j])) << i << " " << j;
  }
}

TEST_F(MapGraphTest, TakesProfilesThatAreWrong) {
  for (const char* text : {"{}", "[]", "7", R"({"routes": 7, "pools": {}, "listeners": [1, {"id": 2}]})",
                           R"({"routes": [{"id": 1, "pool": 7, "match": 3}], "pools": [{"targets": "x"}]})"})
    graph(config::Json::parse(text));
}

}  // namespace
}  // namespace headgate::ui
