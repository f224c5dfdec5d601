#include "ui/frame/profile_entries.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/config/document.h"
#include "ui/live/standing.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using config::Json;

class ProfileEntryText {
  Q_DECLARE_TR_FUNCTIONS(ProfileEntries)
};

std::string memberText(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<const Json*> memberObjects(const Json& object, const char* key) {
  std::vector<const Json*> objects;
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_array()) return objects;
  for (const Json& item : *found)
    if (item.is_object()) objects.push_back(&item);
  return objects;
}

// The first path that it matches, which may be written as a text or as a list.
QString pathOf(const Json& route) {
  const auto match = route.find("match");
  if (match == route.end() || !match->is_object()) return {};
  const auto path = match->find("path");
  if (path == match->end()) return {};
  const Json& first = path->is_array() && !path->empty() ? path->front() : *path;
  return first.is_string() ? asText(first.get<std::string>()) : QString();
}

QString nameOr(const std::string& name, const std::string& id) {
  return asText(name.empty() ? id : name);
}

}  // namespace

std::vector<PaletteEntry> ProfileEntries::entries() const {
  const auto document = config::Document::parse(m_live.profile().text);
  if (!document) return {};
  std::vector<PaletteEntry> entries;
  if (m_places.showRoute) {
    for (const Json* route : memberObjects(document->root(), "routes")) {
      const std::string id = memberText(*route, "id");
      PaletteEntry entry;
      entry.group = PaletteGroup::Routes;
      entry.title = nameOr(memberText(*route, "name"), id);
      entry.detail = pathOf(*route);
      entry.detailIsWire = true;
      entry.icon = Icon::Routes;
      setStanding(entry, memberText(*route, "pool"));
      entry.open = [show = m_places.showRoute, id] { show(id); };
      if (m_places.showRouteBeside) entry.openBeside = [show = m_places.showRouteBeside, id] { show(id); };
      entries.push_back(std::move(entry));
    }
  }
  if (!m_places.showTarget) return entries;
  for (const Json* pool : memberObjects(document->root(), "pools")) {
    const std::string id = memberText(*pool, "id");
    PaletteEntry entry;
    entry.group = PaletteGroup::Upstreams;
    entry.title = asText(id);
    entry.detail = ProfileEntryText::tr("pool");
    entry.icon = Icon::Pool;
    setStanding(entry, id);
    entry.open = [show = m_places.showTarget, id] { show(id, {}); };
    entries.push_back(std::move(entry));
    for (const Json* target : memberObjects(*pool, "targets")) {
      const std::string name = memberText(*target, "id");
      PaletteEntry found;
      found.group = PaletteGroup::Upstreams;
      found.title = asText(name);
      found.detail = asText(memberText(*target, "url"));
      found.detailIsWire = true;
      found.icon = Icon::Target;
      setTargetState(found, id, name);
      found.open = [show = m_places.showTarget, id, name] { show(id, name); };
      entries.push_back(std::move(found));
    }
  }
  return entries;
}

ProfileEntries::Downs ProfileEntries::downsOf(const std::string& pool) const {
  Downs downs;
  for (const control::TargetStatus& target : m_upstreams.targets()) {
    if (target.pool != pool) continue;
    ++downs.all;
    if (isDown(target)) ++downs.down;
  }
  return downs;
}

// Nothing is said of a pool about which nothing is known.
void ProfileEntries::setStanding(PaletteEntry& entry, const std::string& pool) const {
  const Downs downs = downsOf(pool);
  if (downs.down == 0) return;
  entry.lamp = downs.down == downs.all ? Lamp::Failed : Lamp::Stalled;
  entry.stateTone = downs.down == downs.all ? Tone::Error : Tone::Warn;
  entry.state = ProfileEntryText::tr("%1 of %2 down").arg(downs.down).arg(downs.all);
}

void ProfileEntries::setTargetState(PaletteEntry& entry, const std::string& pool,
                                    const std::string& target) const {
  const auto& all = m_upstreams.targets();
  const auto found = std::ranges::find_if(
      all, [&](const auto& status) { return status.pool == pool && status.target == target; });
  if (found == all.end()) return;
  const Standing standing = standingOf(*found);
  if (standing == Standing::NoCheck) return;  // nothing is claimed of it
  constexpr Tone kTones[] = {Tone::Ok,   Tone::Warn, Tone::Error,    Tone::Warn,
                             Tone::Held, Tone::Idle, Tone::Tertiary, Tone::Tertiary};
  entry.lamp = standingLamp(standing);
  entry.stateTone = kTones[size_t(standing)];
  entry.state = standingWord(standing);
}

}  // namespace headgate::ui
