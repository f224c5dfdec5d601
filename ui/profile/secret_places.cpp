#include "ui/profile/secret_places.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "ui/draft/field_path.h"
#include "ui/draft/json_step.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

class SecretPlaceText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::SecretPlaces)
};

// One step of the way through the profile: the key or index, and what stands there.
struct WayStep {
  std::string key;
  const Json* value = nullptr;
  bool isItem = false;  // of a list
};

std::vector<WayStep> wayTo(const Json& profile, std::string_view pointer) {
  std::vector<WayStep> way;
  const Json* value = &profile;
  for (size_t from = 0; from < pointer.size();) {
    const size_t end = std::min(pointer.find('/', from + 1), pointer.size());
    const std::string_view token = pointer.substr(from, end - from);
    const bool isItem = value->is_array();
    value = valueAt(*value, token);
    if (value == nullptr) break;
    way.push_back({pointerEnd(token).key, value, isItem});
    from = end;
  }
  return way;
}

// What people call it: its name, its id, or of a user the name that is typed.
std::string nameOf(const Json& object, std::initializer_list<const char*> keys) {
  if (!object.is_object()) return {};
  for (const char* key : keys) {
    const auto found = object.find(key);
    if (found != object.end() && found->is_string() && !found->get_ref<const std::string&>().empty())
      return found->get<std::string>();
  }
  return {};
}

QString kindWords(const std::string& list, const QString& name) {
  if (list == "clients") return SecretPlaceText::tr("client %1").arg(name);
  if (list == "routes") return SecretPlaceText::tr("route %1").arg(name);
  if (list == "pools") return SecretPlaceText::tr("pool %1").arg(name);
  if (list == "listeners") return SecretPlaceText::tr("listener %1").arg(name);
  return name;
}

QString defaultsWords(const std::string& kind) {
  if (kind == "route") return SecretPlaceText::tr("every route");
  if (kind == "pool") return SecretPlaceText::tr("every pool");
  if (kind == "listener") return SecretPlaceText::tr("every listener");
  return asText(kind);
}

// As a name in a keychain may be: small letters, digits, and no two hyphens in a row.
std::string asKeychainName(const std::string& words) {
  constexpr size_t kLongest = 100;  // a number may have to follow
  std::string name;
  for (const char letter : words) {
    const char small = letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    const bool isPlain = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9') || small == '_';
    if (isPlain && !(name.empty() && small == '_'))
      name += small;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  name.resize(std::min(name.size(), kLongest));
  while (name.ends_with('-')) name.pop_back();
  return name.empty() ? "secret" : name;
}

}  // namespace

QString secretPlace(const config::Json& profile, std::string_view pointer) {
  const auto way = wayTo(profile, pointer);
  if (way.size() < 2) return asText(std::string(pointer));
  if (way[0].key == "defaults") return defaultsWords(way[1].key);
  const std::string name = nameOf(*way[1].value, {"name", "id"});
  const QString number = QString::number(way[1].isItem ? std::stoul(way[1].key) + 1 : 0);
  return kindWords(way[0].key, name.empty() ? number : asText(name));
}

QString secretPlaces(const config::Json& profile, const std::vector<std::string>& pointers) {
  QStringList places;
  for (const std::string& pointer : pointers) places.append(secretPlace(profile, pointer));
  places.removeDuplicates();
  return displayLocale().createSeparatedList(places);
}

// The ids on the way, then what tells apart what belongs to one object: the field, with the object that it is
// in, or the key of a map. A list holds more of the same.
std::string secretName(const config::Json& profile, std::string_view pointer) {
  const auto way = wayTo(profile, pointer);
  if (way.empty()) return asKeychainName({});
  std::string words = way.front().key == "defaults" ? "defaults" : "";
  for (const WayStep& step : way)
    if (step.isItem) words += "-" + nameOf(*step.value, {"id", "user"});
  if (!way.back().isItem) {
    const bool isOfMap = fieldPath(pointer).field == nullptr;
    const WayStep* owner = !isOfMap && way.size() >= 2 ? &way[way.size() - 2] : nullptr;
    if (owner && !owner->isItem) words += "-" + owner->key;
    words += "-" + way.back().key;
  }
  return asKeychainName(words);
}

}  // namespace headgate::ui
