#include "ui/routes/route_edits.h"

#include <algorithm>
#include <map>

#include "ui/draft/references.h"
#include "ui/live/profile_reader.h"

namespace headgate::ui {

namespace {

constexpr std::string_view kRoutes = "/routes";

Json presetRoute(RouteEdits::Preset preset) {
  using Preset = RouteEdits::Preset;
  switch (preset) {
    case Preset::LlmStream:  // the first token of a large prompt takes its time, and so does the last one
      return {{"match", {{"path", "/v1/*"}}},
              {"timeouts", {{"first_byte", "10m"}, {"idle", "15m"}, {"total", "off"}}},
              {"retry", {{"attempts", 2}, {"on", {"connect"}}}},
              {"body_limit", "64MiB"}};
    case Preset::WebSocket:
      return {{"match", {{"path", "/ws/*"}, {"methods", {"GET"}}}}, {"timeouts", {{"tunnel", "1h"}}}};
    case Preset::McpHttp:  // its event stream may be silent for long; web pages have no business there
      return {{"match", {{"path", "/mcp"}, {"methods", {"GET", "POST", "DELETE"}}}},
              {"guard", {{"mode", "on"}}},
              {"timeouts", {{"idle", "1h"}, {"total", "off"}}}};
    case Preset::Plain:
      break;
  }
  return {{"match", {{"path", "/new/*"}}}};
}

}  // namespace

QString RouteEdits::presetName(Preset preset) {
  switch (preset) {
    case Preset::LlmStream:
      return tr("LLM stream");
    case Preset::WebSocket:
      return tr("WebSocket");
    case Preset::McpHttp:
      return tr("MCP over HTTP");
    case Preset::Plain:
      break;
  }
  return tr("Plain API");
}

std::string RouteEdits::placeOf(size_t route) const {
  return std::string(kRoutes) + "/" + std::to_string(route);
}

size_t RouteEdits::count() const {
  const Json* routes = m_draft.at(kRoutes);
  return routes != nullptr && routes->is_array() ? routes->size() : 0;
}

QString RouteEdits::nameOf(size_t route) const {
  const ProfileReader reader(&at(route), nullptr);
  const QString name = reader.text("name");
  return name.isEmpty() ? reader.text("id") : name;
}

QString RouteEdits::namesOf(const Indices& routes) const {
  return routes.size() == 1 ? nameOf(routes.front())
                            : tr("%n routes", nullptr, static_cast<int>(routes.size()));
}

// Those that come up go first the first, those that go down first the last: so each moves once.
size_t RouteEdits::move(const Indices& routes, size_t before, const std::optional<QString>& folder) {
  const auto split = std::ranges::lower_bound(routes, before);
  const auto below = static_cast<size_t>(split - routes.begin());
  const size_t first = before - below;
  std::vector<std::pair<size_t, size_t>> moves;
  for (size_t i = below; i-- > 0;) moves.emplace_back(routes[i], first + i);
  for (size_t i = below; i < routes.size(); ++i) moves.emplace_back(routes[i], first + i);
  std::erase_if(moves, [](const auto& one) { return one.first == one.second; });
  Indices elsewhere;
  for (const size_t route : routes)
    if (folder && ProfileReader(&at(route), nullptr).text("folder") != *folder) elsewhere.push_back(route);
  if (moves.empty() && elsewhere.empty()) return first;
  const QString words = tr("Move %1").arg(namesOf(routes));
  m_draft.together(words, [&] {
    for (const size_t route : elsewhere) {
      if (folder->isEmpty())
        m_draft.clear(placeOf(route) + "/folder", words);
      else
        m_draft.set(placeOf(route) + "/folder", folder->toStdString(), words);
    }
    for (const auto& [from, to] : moves) m_draft.move(kRoutes, from, to, words);
  });
  return first;
}

// "enabled" is left out where it says what holds anyway.
void RouteEdits::setSwitched(const Indices& routes, Switched switched) {
  const bool on = switched == Switched::On;
  const Json* defaults = memberOf(memberOf(&m_draft.root(), "defaults"), "route");
  Indices others;
  for (const size_t route : routes)
    if (ProfileReader(&at(route), defaults).flag("enabled", true) != on) others.push_back(route);
  if (others.empty()) return;
  const QString words = (on ? tr("Switch on %1") : tr("Switch off %1")).arg(namesOf(others));
  const bool isDefault = ProfileReader(defaults, nullptr).flag("enabled", true) == on;
  m_draft.together(words, [&] {
    for (const size_t route : others) {
      const std::string place = placeOf(route) + "/enabled";
      if (isDefault)
        m_draft.clear(place, words);
      else
        m_draft.set(place, on, words);
    }
  });
}

void RouteEdits::rename(size_t route, const QString& name) {
  const QString wanted = name.simplified();
  if (wanted == nameOf(route)) return;
  const std::string place = placeOf(route) + "/name";
  const QString words = tr("Rename %1").arg(nameOf(route));
  if (wanted.isEmpty())
    m_draft.clear(place, words);
  else
    m_draft.set(place, wanted.toStdString(), words);
}

void RouteEdits::remove(const Indices& routes) {
  if (routes.empty()) return;
  const QString words = tr("Delete %1").arg(namesOf(routes));
  m_draft.together(words, [&] {
    for (size_t i = routes.size(); i-- > 0;) m_draft.remove(placeOf(routes[i]), words);
  });
}

void RouteEdits::setFolder(const Indices& routes, const QString& folder) {
  const QString wanted = folder.simplified();
  Indices others;
  for (const size_t route : routes)
    if (ProfileReader(&at(route), nullptr).text("folder") != wanted) others.push_back(route);
  if (others.empty()) return;
  const QString words = wanted.isEmpty() ? tr("Take %1 out of its folder").arg(namesOf(others))
                                         : tr("Move %1 into %2").arg(namesOf(others), wanted);
  m_draft.together(words, [&] {
    for (const size_t route : others) {
      if (wanted.isEmpty())
        m_draft.clear(placeOf(route) + "/folder", words);
      else
        m_draft.set(placeOf(route) + "/folder", wanted.toStdString(), words);
    }
  });
}

void RouteEdits::renameFolder(const QString& folder, const QString& name) {
  Indices routes;
  for (size_t route = 0; route < count(); ++route)
    if (ProfileReader(&at(route), nullptr).text("folder") == folder) routes.push_back(route);
  setFolder(routes, name);
}

void RouteEdits::addTag(const Indices& routes, const QString& tag) {
  const QString wanted = tag.simplified();
  if (wanted.isEmpty()) return;
  Indices others;
  std::vector<Json> tags;
  for (const size_t route : routes) {
    QStringList its = ProfileReader(&at(route), nullptr).texts("tags");
    if (its.contains(wanted)) continue;
    others.push_back(route);
    Json list = Json::array();
    for (const QString& one : its << wanted) list.push_back(one.toStdString());
    tags.push_back(std::move(list));
  }
  setTags(others, tags, tr("Tag %1 with %2").arg(namesOf(others), wanted));
}

void RouteEdits::removeTag(const Indices& routes, const QString& tag) {
  Indices others;
  std::vector<Json> tags;
  for (const size_t route : routes) {
    const QStringList its = ProfileReader(&at(route), nullptr).texts("tags");
    if (!its.contains(tag)) continue;
    others.push_back(route);
    Json list = Json::array();
    for (const QString& one : its)
      if (one != tag) list.push_back(one.toStdString());
    tags.push_back(std::move(list));
  }
  setTags(others, tags, tr("Take tag %2 off %1").arg(namesOf(others), tag));
}

void RouteEdits::setTags(const Indices& routes, const std::vector<Json>& tags, const QString& words) {
  if (routes.empty()) return;
  m_draft.together(words, [&] {
    for (size_t i = 0; i < routes.size(); ++i) {
      const std::string place = placeOf(routes[i]) + "/tags";
      if (tags[i].empty())
        m_draft.clear(place, words);
      else
        m_draft.set(place, tags[i], words);
    }
  });
}

size_t RouteEdits::clone(size_t route) {
  Json copy = at(route);
  if (!copy.is_object()) return route;
  const QString name = nameOf(route);
  const Json* id = memberOf(&copy, "id");
  copy["id"] =
      freeId(m_draft.root(), {"routes"}, id != nullptr && id->is_string() ? id->get<std::string>() : "route");
  copy["name"] = tr("%1 copy").arg(name).toStdString();
  m_draft.insert(kRoutes, route + 1, std::move(copy), tr("Clone %1").arg(name));
  return route + 1;
}

size_t RouteEdits::add(Preset preset, size_t before) {
  const size_t place = std::min(before, count());
  Json route = {{"id", freeId(m_draft.root(), {"routes"}, "new")}, {"name", tr("New route").toStdString()}};
  route.update(presetRoute(preset));
  m_draft.insert(kRoutes, place, std::move(route), tr("New route"));
  return place;
}

}  // namespace headgate::ui
