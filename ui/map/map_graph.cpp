#include "ui/map/map_graph.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "ui/live/pool_view.h"
#include "ui/live/target_live.h"
#include "ui/session/listener_text.h"

namespace headgate::ui {

namespace {

using config::Json;

constexpr size_t kMostRoutes = 14;  // that stand one by one

struct MapText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::MapGraph)
};

class GraphMaker {
 public:
  GraphMaker(const Json& profile, const MapFacts& facts) : m_profile(profile), m_facts(facts) {}

  MapGraph make() {
    addListeners();
    addPools();
    addRoutes();
    placeColumns();
    return std::move(m_graph);
  }

 private:
  struct PoolPlace {
    size_t node = 0;
    MapEdge::Health health = MapEdge::Health::Well;
  };
  struct RoutePlace {
    std::string id;
    std::vector<std::string> listeners;
    std::string pool;
    QString folder;
    MapNode node;
  };

  void addListeners();
  void addPools();
  MapEdge::Health addTarget(const PoolView& pool, const TargetView& target, size_t poolNode);
  void addRoutes();
  RoutePlace routePlace(const Json& route, size_t index) const;
  std::string groupOf(const RoutePlace& route, bool isCrowded) const;
  void addEdge(size_t from, size_t to, const LastSixty::Sum& sum, MapEdge::Health health);
  void placeColumns();

  const Json& m_profile;
  const MapFacts& m_facts;
  MapGraph m_graph;
  std::map<std::string, size_t> m_listeners;
  std::map<std::string, PoolPlace> m_pools;
};

void GraphMaker::addListeners() {
  for (const auto& [index, listener] : objectsIn(&m_profile, "listeners")) {
    const ProfileReader reader(listener, memberOf(memberOf(&m_profile, "defaults"), "listener"));
    const std::string id = reader.text("id").toStdString();
    MapNode node{.key = "listener:" + id,
                 .pointer = "/listeners/" + std::to_string(index),
                 .column = MapColumn::Listeners,
                 .lamp = Lamp::NoTraffic,
                 .title = reader.text("id"),
                 .isOff = !reader.flag("enabled", true)};
    node.detail =
        QStringLiteral("%1:%2")
            .arg(reader.text("address").isEmpty() ? QStringLiteral("127.0.0.1") : reader.text("address"))
            .arg(reader.number("port").value_or(0));
    for (const control::ListenerState& state : m_facts.state.listeners) {
      if (state.id != id) continue;
      const bool isOpen = state.phase == control::ListenerPhase::Listening;
      node.lamp = isOpen                                          ? Lamp::Well
                  : state.phase == control::ListenerPhase::Failed ? Lamp::Failed
                                                                  : Lamp::NoTraffic;
      node.fact = isOpen ? MapText::tr("listening") : QString::fromStdString(state.problem);
      if (isOpen) node.detail = listenerAddress(state);
    }
    m_listeners[id] = m_graph.nodes.size();
    m_graph.nodes.push_back(std::move(node));
  }
}

MapEdge::Health healthOf(const TargetLive& live) {
  if (live.state == TargetView::State::Drain) return MapEdge::Health::Draining;
  if (live.state == TargetView::State::Maintenance || !live.isServed) return MapEdge::Health::Idle;
  if (!live.usable) return live.onTrial ? MapEdge::Health::Degraded : MapEdge::Health::Down;
  return live.lamp == Lamp::GoingDown || live.lamp == Lamp::Stalled ? MapEdge::Health::Degraded
                                                                    : MapEdge::Health::Well;
}

void GraphMaker::addPools() {
  for (const PoolView& pool : poolViews(m_profile)) {
    const size_t number = m_graph.nodes.size();
    m_graph.nodes.push_back(
        {.key = "pool:" + pool.id,
         .pointer = pool.pointer,
         .column = MapColumn::Pools,
         .title = QString::fromStdString(pool.id),
         .detail = pool.gist.isEmpty() && pool.targets.size() == 1 ? MapText::tr("one target") : pool.gist,
         .isWire = false});
    m_pools[pool.id] = {number, MapEdge::Health::Idle};
    size_t usable = 0;
    size_t known = 0;
    for (const TargetView& target : pool.targets) {
      const MapEdge::Health health = addTarget(pool, target, number);
      known += health != MapEdge::Health::Idle ? 1 : 0;
      usable += health == MapEdge::Health::Well || health == MapEdge::Health::Degraded ? 1 : 0;
      m_graph.nodes[number].rate += m_graph.edges.back().rate;
      m_graph.nodes[number].failed += m_graph.edges.back().failed;
    }
    MapNode& node = m_graph.nodes[number];
    const size_t all = pool.targets.size();
    if (known == 0) {
      node.lamp = pool.isProbed ? Lamp::NoTraffic : Lamp::NoCheck;
    } else if (usable == all) {
      node.lamp = pool.isProbed ? Lamp::Well : Lamp::NoCheck;
      m_pools[pool.id].health = MapEdge::Health::Well;
    } else {
      node.lamp = usable == 0 ? Lamp::Failed : Lamp::Stalled;
      node.fact = usable == 0 ? MapText::tr("none of its %n target(s) can be used", nullptr, int(all))
                              : MapText::tr("%1 of %2 targets cannot be used").arg(all - usable).arg(all);
      m_pools[pool.id].health = usable == 0 ? MapEdge::Health::Down : MapEdge::Health::Degraded;
    }
  }
}

MapEdge::Health GraphMaker::addTarget(const PoolView& pool, const TargetView& target, size_t poolNode) {
  const LastSixty::Sum sum = m_facts.traffic.reached({pool.id, target.id}, m_facts.wallNow);
  const TargetLive live =
      targetLive(target, sum, statusOf(m_facts.targets, pool.id, target), m_facts.wallNow);
  const size_t number = m_graph.nodes.size();
  m_graph.nodes.push_back({.key = "target:" + pool.id + "/" + target.id,
                           .pointer = target.pointer,
                           .column = MapColumn::Targets,
                           .lamp = live.lamp,
                           .title = QString::fromStdString(target.id),
                           .detail = target.address,
                           .word = live.word,
                           .rate = sum.passed + sum.failed,
                           .failed = sum.failed,
                           .isOff = target.state == TargetView::State::Maintenance,
                           .fact = live.fact.isEmpty() || live.when.isEmpty()
                                       ? live.fact + live.when
                                       : live.fact + QStringLiteral(", ") + live.when});
  const MapEdge::Health health = healthOf(live);
  addEdge(poolNode, number, sum, health);
  return health;
}

GraphMaker::RoutePlace GraphMaker::routePlace(const Json& route, size_t index) const {
  const ProfileReader reader(&route, memberOf(memberOf(&m_profile, "defaults"), "route"));
  RoutePlace place{.id = reader.text("id").toStdString(),
                   .pool = reader.text("pool").toStdString(),
                   .folder = reader.text("folder")};
  for (const QString& listener : reader.texts("listeners")) place.listeners.push_back(listener.toStdString());
  if (place.listeners.empty())
    for (const auto& [id, ignored] : m_listeners) place.listeners.push_back(id);
  const QString name = reader.text("name");
  const QStringList paths = reader.inside("match").texts("path");
  place.node = {
      .key = "route:" + place.id,
      .pointer = "/routes/" + std::to_string(index),
      .column = MapColumn::Routes,
      .lamp = Lamp::NoTraffic,
      .title = QStringLiteral("%1 %2").arg(index + 1).arg(name.isEmpty() ? reader.text("id") : name),
      .detail = paths.isEmpty() ? MapText::tr("every path") : paths.join(QLatin1Char(' ')),
      .isWire = !paths.isEmpty(),
      .isOff = !reader.flag("enabled", true)};
  if (place.node.isOff) {
    place.node.fact = MapText::tr("off");
  } else if (const auto pool = m_pools.find(place.pool); pool != m_pools.end()) {
    place.node.lamp = m_graph.nodes[pool->second.node].lamp;
    place.node.fact = m_graph.nodes[pool->second.node].fact;
  } else if (!place.pool.empty()) {
    place.node.lamp = Lamp::Failed;
    place.node.fact = MapText::tr("there is no pool “%1”").arg(QString::fromStdString(place.pool));
  } else if (reader.has("respond") || reader.has("redirect") || reader.has("metrics")) {
    place.node.lamp = Lamp::Well;
    place.node.fact = MapText::tr("answered here");
  }
  for (const std::string& listener : place.listeners) {
    const LastSixty::Sum sum = m_facts.traffic.entered({listener, place.id}, m_facts.wallNow);
    place.node.rate += sum.passed + sum.failed;
    place.node.failed += sum.failed;
  }
  return place;
}

// The key of the group that it stands in; empty: it stands alone.
std::string GraphMaker::groupOf(const RoutePlace& route, bool isCrowded) const {
  if (!isCrowded) return {};
  const bool isIdle = route.node.rate == 0;
  if (route.folder.isEmpty() && !isIdle) return {};
  const std::string key = route.folder.isEmpty() ? "group:" : "group:" + route.folder.toStdString();
  return m_facts.opened.contains(key) ? std::string() : key;
}

void GraphMaker::addRoutes() {
  std::vector<RoutePlace> routes;
  for (const auto& [index, route] : objectsIn(&m_profile, "routes"))
    routes.push_back(routePlace(*route, index));
  const bool isCrowded = routes.size() > kMostRoutes;
  std::map<std::string, size_t> groups;
  std::map<std::string, int> sizes;
  for (const RoutePlace& route : routes) ++sizes[groupOf(route, isCrowded)];
  for (RoutePlace& route : routes) {
    const std::string group = groupOf(route, isCrowded);
    size_t number = m_graph.nodes.size();
    if (group.empty() || sizes[group] == 1) {
      m_graph.nodes.push_back(route.node);
    } else if (const auto [found, isNew] = groups.try_emplace(group, number); isNew) {
      m_graph.nodes.push_back({.key = group,
                               .column = MapColumn::Routes,
                               .lamp = Lamp::NoTraffic,
                               .title = route.folder.isEmpty() ? MapText::tr("No traffic") : route.folder,
                               .detail = MapText::tr("%n route(s)", nullptr, sizes[group]),
                               .isWire = false});
    } else {
      number = found->second;
    }
    if (!group.empty() && sizes[group] != 1) {
      MapNode& node = m_graph.nodes[number];
      node.rate += route.node.rate;
      node.failed += route.node.failed;
      const bool isWorse =
          route.node.lamp == Lamp::Failed || (route.node.lamp == Lamp::Stalled && node.lamp != Lamp::Failed);
      if (isWorse || node.lamp == Lamp::NoTraffic) node.lamp = route.node.lamp;
    }
    for (const std::string& listener : route.listeners) {
      const auto from = m_listeners.find(listener);
      if (from == m_listeners.end()) continue;
      const LastSixty::Sum sum = m_facts.traffic.entered({listener, route.id}, m_facts.wallNow);
      addEdge(from->second, number, sum, route.node.isOff ? MapEdge::Health::Idle : MapEdge::Health::Well);
    }
    const auto pool = m_pools.find(route.pool);
    if (pool == m_pools.end()) continue;
    const LastSixty::Sum sum = m_facts.traffic.forwarded({route.id, route.pool}, m_facts.wallNow);
    addEdge(number, pool->second.node, sum, route.node.isOff ? MapEdge::Health::Idle : pool->second.health);
  }
  for (const MapEdge& edge : m_graph.edges)
    if (m_graph.nodes[edge.from].column == MapColumn::Listeners) {
      m_graph.nodes[edge.from].rate += edge.rate;
      m_graph.nodes[edge.from].failed += edge.failed;
    }
}

// Edges with the same ends are one: those of a group.
void GraphMaker::addEdge(size_t from, size_t to, const LastSixty::Sum& sum, MapEdge::Health health) {
  const uint64_t rate = sum.passed + sum.failed;
  const bool isShown = health == MapEdge::Health::Well || health == MapEdge::Health::Degraded;
  const MapEdge::Health shown = isShown && rate == 0 ? MapEdge::Health::Idle : health;
  for (MapEdge& edge : m_graph.edges) {
    if (edge.from != from || edge.to != to) continue;
    edge.rate += rate;
    edge.failed += sum.failed;
    if (edge.health == MapEdge::Health::Idle) edge.health = shown;
    return;
  }
  m_graph.edges.push_back({from, to, rate, sum.failed, shown});
}

// Column by column, as readers go through them.
void GraphMaker::placeColumns() {
  std::vector<size_t> order(m_graph.nodes.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](size_t i) { return m_graph.nodes[i].column; });
  std::vector<size_t> place(order.size());
  std::vector<MapNode> nodes;
  for (size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    nodes.push_back(std::move(m_graph.nodes[order[i]]));
  }
  m_graph.nodes = std::move(nodes);
  for (MapEdge& edge : m_graph.edges)
    edge = {place[edge.from], place[edge.to], edge.rate, edge.failed, edge.health};
}

}  // namespace

MapGraph mapGraph(const config::Json& profile, const MapFacts& facts) {
  return GraphMaker(profile, facts).make();
}

}  // namespace headgate::ui
