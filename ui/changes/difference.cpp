#include "ui/changes/difference.h"

#include <algorithm>
#include <map>
#include <set>

#include <QStringList>

#include "core/config/problem.h"
#include "ui/changes/hidden_secrets.h"

namespace headgate::ui {

namespace {

// Empty: the item is no object with an id.
std::string idOf(const Json& item) {
  if (!item.is_object() || !item.contains("id") || !item["id"].is_string()) return {};
  return item["id"].get<std::string>();
}

// What came or went with it is told member by member.
bool hasMembers(const Json& value) {
  return value.is_object() && !value.empty();
}

bool areIdentified(const Json& list) {
  std::set<std::string> ids;
  return std::all_of(list.begin(), list.end(), [&](const Json& item) {
    const std::string id = idOf(item);
    return !id.empty() && ids.insert(id).second;
  });
}

class Comparison {
 public:
  void compare(const std::string& pointer, const Json& before, const Json& after);
  std::vector<Difference> take() { return std::move(m_found); }

 private:
  void compareObjects(const std::string& pointer, const Json& before, const Json& after);
  void compareIdentified(const std::string& pointer, const Json& before, const Json& after);
  void add(Difference::Kind kind, const std::string& pointer, Json before, Json after) {
    m_found.push_back({kind, pointer, std::move(before), std::move(after)});
  }

  std::vector<Difference> m_found;
};

void Comparison::compare(const std::string& pointer, const Json& before, const Json& after) {
  if (before == after) return;
  if (before.is_object() && after.is_object()) return compareObjects(pointer, before, after);
  const bool areLists = before.is_array() && after.is_array();
  if (areLists && areIdentified(before) && areIdentified(after))
    return compareIdentified(pointer, before, after);
  add(Difference::Kind::Changed, pointer, before, after);
}

void Comparison::compareObjects(const std::string& pointer, const Json& before, const Json& after) {
  for (const auto& [key, value] : before.items()) {
    const std::string place = config::pointerTo(pointer, key);
    if (const auto now = after.find(key); now != after.end())
      compare(place, value, *now);
    else if (hasMembers(value))
      compareObjects(place, value, Json::object());
    else
      add(Difference::Kind::Removed, place, value, {});
  }
  for (const auto& [key, value] : after.items()) {
    if (before.contains(key)) continue;
    const std::string place = config::pointerTo(pointer, key);
    if (hasMembers(value))
      compareObjects(place, Json::object(), value);
    else
      add(Difference::Kind::Added, place, {}, value);
  }
}

// What has only changed its place is moved, and nothing else: if one was drawn over many, it alone is named.
void Comparison::compareIdentified(const std::string& pointer, const Json& before, const Json& after) {
  std::map<std::string, size_t> places;
  for (size_t i = 0; i < before.size(); ++i) places[idOf(before[i])] = i;
  std::vector<size_t> kept;  // the places before of those that are still there, in today's order
  std::vector<size_t> keptAt;
  for (size_t i = 0; i < after.size(); ++i) {
    const std::string place = config::pointerTo(pointer, i);
    const auto found = places.find(idOf(after[i]));
    if (found == places.end()) {
      add(Difference::Kind::Added, place, {}, after[i]);
      continue;
    }
    compare(place, before[found->second], after[i]);
    kept.push_back(found->second);
    keptAt.push_back(i);
    places.erase(found);
  }
  for (const auto& [id, place] : places)
    add(Difference::Kind::Removed, config::pointerTo(pointer, place), before[place], {});

  // The longest run of them that is still in order has not moved.
  std::vector<size_t> length(kept.size(), 1);
  std::vector<size_t> previous(kept.size(), kept.size());
  size_t last = 0;
  for (size_t i = 0; i < kept.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (kept[j] >= kept[i] || length[j] + 1 <= length[i]) continue;
      length[i] = length[j] + 1;
      previous[i] = j;
    }
    if (length[i] > length[last]) last = i;
  }
  std::set<size_t> unmoved;
  if (!kept.empty())
    for (size_t i = last; i != kept.size(); i = previous[i]) unmoved.insert(i);
  for (size_t i = 0; i < kept.size(); ++i) {
    if (unmoved.contains(i)) continue;
    add(Difference::Kind::Moved, config::pointerTo(pointer, keptAt[i]), Json(kept[i]), Json(keptAt[i]));
  }
}

void addJson(std::vector<DifferenceLine>& lines, DifferenceLine::Kind kind, const std::string& key,
             const Json& value) {
  const QString mark = kind == DifferenceLine::Kind::Added ? QStringLiteral("+ ") : QStringLiteral("- ");
  QString text = QString::fromStdString(value.dump(2, ' ', false, Json::error_handler_t::replace));
  if (!key.empty()) text.prepend(QStringLiteral("\"%1\": ").arg(QString::fromStdString(key)));
  for (const QString& line : text.split(QLatin1Char('\n'))) lines.push_back({kind, mark + line});
}

}  // namespace

std::vector<Difference> differences(const Json& before, const Json& after) {
  Comparison comparison;
  comparison.compare({}, before, after);
  return comparison.take();
}

std::vector<std::string> changedPools(const std::vector<Difference>& differences, const Json& after) {
  std::vector<std::string> changed;
  const auto pools = after.find("pools");
  if (pools == after.end() || !pools->is_array()) return changed;
  for (size_t i = 0; i < pools->size(); ++i) {
    const std::string place = config::pointerTo("/pools", i);
    const auto isIn = [&](const Difference& each) {
      if (each.pointer == place) return each.kind == Difference::Kind::Added;  // not where another one was
      return each.pointer.starts_with(place + '/');
    };
    if (std::any_of(differences.begin(), differences.end(), isIn)) changed.push_back(idOf((*pools)[i]));
  }
  return changed;
}

std::vector<DifferenceLine> differenceLines(const std::vector<Difference>& differences) {
  using Kind = DifferenceLine::Kind;
  std::vector<DifferenceLine> lines;
  std::string place;
  for (const Difference& each : differences) {
    const size_t slash = each.pointer.rfind('/');
    const std::string parent = slash == std::string::npos ? std::string() : each.pointer.substr(0, slash);
    const std::string key = slash == std::string::npos ? std::string() : each.pointer.substr(slash + 1);
    const bool isItem = key.find_first_not_of("0123456789") == std::string::npos;
    if (lines.empty() || parent != place) {
      lines.push_back({Kind::Place, parent.empty() ? QStringLiteral("/") : QString::fromStdString(parent)});
      place = parent;
    }
    if (each.kind == Difference::Kind::Moved) {
      lines.push_back(
          {Kind::Moved,
           QStringLiteral("  %1 → %2").arg(each.before.get<size_t>() + 1).arg(each.after.get<size_t>() + 1)});
      continue;
    }
    const std::string name = isItem ? std::string() : key;
    const bool wasThere = each.kind != Difference::Kind::Added;
    if (wasThere) addJson(lines, Kind::Removed, name, withoutPlainSecrets(each.pointer, each.before));
    const bool isThere = each.kind != Difference::Kind::Removed;
    if (isThere) addJson(lines, Kind::Added, name, withoutPlainSecrets(each.pointer, each.after));
  }
  return lines;
}

}  // namespace headgate::ui
