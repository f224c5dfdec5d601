#include "ui/map/map_words.h"

#include <map>

#include <QCoreApplication>

#include "ui/paint/number_texts.h"

namespace headgate::ui {

namespace {

struct MapWords {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::MapWords)
};

QString listenersIn(Lamp lamp, int count) {
  switch (lamp) {
    case Lamp::Well:
      return MapWords::tr("%n listening", "listeners", count);
    case Lamp::Failed:
      return MapWords::tr("%n down", "listeners, pools or targets", count);
    default:
      return MapWords::tr("%n closed", "listeners", count);
  }
}

QString serversIn(Lamp lamp, int count) {
  switch (lamp) {
    case Lamp::Well:
      return MapWords::tr("%n up", "pools or targets", count);
    case Lamp::InFlight:
      return MapWords::tr("%n loading", "pools or targets", count);
    case Lamp::GoingDown:
      return MapWords::tr("%n going down", "pools or targets", count);
    case Lamp::Failed:
      return MapWords::tr("%n down", "listeners, pools or targets", count);
    case Lamp::Limited:
      return MapWords::tr("%n resting", "pools or targets", count);
    case Lamp::Draining:
      return MapWords::tr("%n draining", "pools or targets", count);
    case Lamp::NoCheck:
      return MapWords::tr("%n without a check", "pools or targets", count);
    case Lamp::NoTraffic:
      return MapWords::tr("%n idle", "pools or targets", count);
    default:
      return MapWords::tr("%n degraded", "pools or targets", count);
  }
}

QString rateWords(const MapNode& node) {
  const QString rate = countText(int64_t(node.rate));
  return node.failed == 0
             ? MapWords::tr("%1 a minute.").arg(rate)
             : MapWords::tr("%1 a minute, of which %2 failed.").arg(rate, countText(int64_t(node.failed)));
}

}  // namespace

QString columnTitle(MapColumn column) {
  switch (column) {
    case MapColumn::Listeners:
      return MapWords::tr("Listeners");
    case MapColumn::Routes:
      return MapWords::tr("Routes");
    case MapColumn::Pools:
      return MapWords::tr("Pools");
    case MapColumn::Targets:
      return MapWords::tr("Targets");
  }
  return {};
}

// Those that are well first, as the lamps are told. What holds of routes is their order: the rest of their
// state is that of their pools.
QString columnStates(const MapGraph& graph, MapColumn column) {
  std::map<Lamp, int> counts;
  for (const MapNode& node : graph.nodes)
    if (node.column == column) ++counts[node.lamp];
  if (counts.empty()) return {};
  if (column == MapColumn::Routes) return MapWords::tr("first match wins");
  QStringList words;
  for (const auto& [lamp, count] : counts)
    words << (column == MapColumn::Listeners ? listenersIn(lamp, count) : serversIn(lamp, count));
  return words.join(QStringLiteral(", "));
}

QString nodeName(const MapNode& node) {
  const bool isGroup = node.pointer.empty();
  const auto named = [&](const QString& what) { return what.arg(node.title, node.detail); };
  switch (node.column) {
    case MapColumn::Listeners:
      return named(MapWords::tr("Listener %1, %2"));
    case MapColumn::Routes:
      return named(isGroup ? MapWords::tr("Routes of %1, %2") : MapWords::tr("Route %1, %2"));
    case MapColumn::Pools:
      return node.detail.isEmpty() ? MapWords::tr("Pool %1").arg(node.title)
                                   : named(MapWords::tr("Pool %1, %2"));
    case MapColumn::Targets:
      return named(MapWords::tr("Target %1, %2"));
  }
  return node.title;
}

QString nodeVerdict(const MapNode& node) {
  return node.word.isEmpty() ? node.title : node.title + QLatin1Char(' ') + node.word;
}

QString nodeFacts(const MapNode& node) {
  return node.fact.isEmpty() ? rateWords(node) : node.fact + QStringLiteral(". ") + rateWords(node);
}

QString nodeState(const MapNode& node) {
  const QString state = node.word.isEmpty() ? lampName(node.lamp) : node.word;
  return state + (node.fact.isEmpty() ? QStringLiteral(". ") : QStringLiteral(", ")) + nodeFacts(node);
}

QString openWords(const MapNode& node) {
  if (node.pointer.empty()) return MapWords::tr("Show its routes");
  switch (node.column) {
    case MapColumn::Listeners:
      return MapWords::tr("Open listener");
    case MapColumn::Routes:
      return MapWords::tr("Open route");
    case MapColumn::Pools:
      return MapWords::tr("Open pool");
    case MapColumn::Targets:
      return MapWords::tr("Open target");
  }
  return {};
}

}  // namespace headgate::ui
