#include "ui/routes/route_rows.h"

#include <algorithm>
#include <map>

namespace headgate::ui {

namespace {

// Ids may be missing, or be there twice, while a profile is edited.
class RowKeys {
 public:
  std::string of(const char* kind, const std::string& name) {
    const std::string key = kind + name;
    const int before = m_seen[key]++;
    return before == 0 ? key : key + "\n" + std::to_string(before);
  }

 private:
  std::map<std::string, int> m_seen;
};

}  // namespace

bool isFoundBy(const RouteView& route, const QString& search) {
  QStringList texts{route.name,        QString::fromStdString(route.id),   route.match.wire, route.path,
                    route.answer.name, QString::fromStdString(route.pool), route.folder};
  for (const TargetView& target : route.targets) texts << QString::fromStdString(target.id) << target.address;
  texts += route.tags;
  const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::ranges::all_of(words, [&](const QString& word) {
    return std::ranges::any_of(texts,
                               [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
  });
}

std::vector<RouteRow> routeRows(const std::vector<RouteView>& routes, const QSet<QString>& folded,
                                const QString& search) {
  const bool isSearching = !search.trimmed().isEmpty();
  std::vector<RouteRow> rows;
  RowKeys keys;
  std::optional<size_t> head;  // the row of the folder that goes on
  for (size_t i = 0; i < routes.size(); ++i) {
    const RouteView& route = routes[i];
    if (isSearching && !isFoundBy(route, search)) continue;
    const bool isFolded = !isSearching && folded.contains(route.folder);
    const bool goesOn = head && rows[*head].folder == route.folder && routes[i - 1].folder == route.folder;
    if (!goesOn) head.reset();
    if (!route.folder.isEmpty() && !goesOn) {
      head = rows.size();
      rows.push_back({.kind = RouteRow::Kind::Folder,
                      .key = keys.of("f/", route.folder.toStdString()),
                      .route = i,
                      .count = 0,
                      .folder = route.folder,
                      .isFolded = isFolded});
    }
    if (!route.folder.isEmpty()) ++rows[*head].count;
    if (!route.folder.isEmpty() && isFolded) continue;
    const std::string key = keys.of("r/", route.id);
    rows.push_back({.kind = RouteRow::Kind::Route, .key = key, .route = i, .folder = route.folder});
    if (route.shadow)
      rows.push_back({.kind = RouteRow::Kind::Shadow, .key = "s" + key, .route = i, .folder = route.folder});
  }
  return rows;
}

}  // namespace headgate::ui
