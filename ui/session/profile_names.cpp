#include "ui/session/profile_names.h"

#include <algorithm>

#include "core/config/document.h"

namespace headgate::ui {
namespace {

using config::Json;

std::string textOf(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// The objects of a list, if it is one.
std::vector<Json> objectsOf(const Json& object, const char* key) {
  std::vector<Json> objects;
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_array()) return objects;
  std::copy_if(found->begin(), found->end(), std::back_inserter(objects),
               [](const Json& item) { return item.is_object(); });
  return objects;
}

// "http://127.0.0.1:8001/v1" → "127.0.0.1:8001"
QString addressOf(const std::string& url) {
  const QString text = QString::fromStdString(url);
  const auto scheme = text.indexOf(QLatin1String("://"));
  return text.mid(scheme < 0 ? 0 : scheme + 3).section(QLatin1Char('/'), 0, 0);
}

}  // namespace

ProfileNames::ProfileNames(std::string_view profileText) {
  const auto document = config::Document::parse(profileText);
  if (!document) return;
  for (const Json& route : objectsOf(document->root(), "routes")) {
    const std::string id = textOf(route, "id");
    const std::string name = textOf(route, "name");
    m_routes.push_back({id, QString::fromStdString(name.empty() ? id : name)});
  }
  for (const Json& pool : objectsOf(document->root(), "pools"))
    for (const Json& target : objectsOf(pool, "targets"))
      m_addresses.insert_or_assign({textOf(pool, "id"), textOf(target, "id")},
                                   addressOf(textOf(target, "url")));
}

QString ProfileNames::routeName(std::string_view id) const {
  const auto found =
      std::find_if(m_routes.begin(), m_routes.end(), [id](const Route& route) { return route.id == id; });
  return found != m_routes.end() ? found->name
                                 : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString ProfileNames::targetAddress(const std::string& pool, const std::string& target) const {
  const auto found = m_addresses.find({pool, target});
  return found != m_addresses.end() ? found->second : QString();
}

}  // namespace headgate::ui
