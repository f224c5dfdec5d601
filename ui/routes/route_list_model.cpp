#include "ui/routes/route_list_model.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "ui/paint/number_texts.h"

namespace headgate::ui {

void RouteListModel::setRoutes(std::vector<RouteView> routes, std::vector<QString> problems) {
  problems.resize(routes.size());
  if (routes == m_routes && problems == m_problems) return;
  keepKeys(routes);
  const std::vector<RouteRow> next = routeRows(routes, m_folded, m_search);
  removeAllBut(next);  // while what they show is still there
  std::map<std::string, RouteLive> live;
  for (size_t i = 0; i < m_routes.size(); ++i) live.emplace(m_routes[i].id, std::move(m_live[i]));
  m_routes = std::move(routes);
  m_problems = std::move(problems);
  m_live.clear();
  for (const RouteView& route : m_routes) m_live.push_back(live[route.id]);
  arrange(next);
}

// A route whose id was changed is the same one: its row stays.
void RouteListModel::keepKeys(const std::vector<RouteView>& next) {
  if (next.size() != m_routes.size()) return;
  std::set<std::string> before;
  std::set<std::string> after;
  for (const RouteView& route : m_routes) before.insert(route.id);
  for (const RouteView& route : next) after.insert(route.id);
  for (RouteRow& row : m_rows) {
    const std::string& id = m_routes[row.route].id;
    const std::string& now = next[row.route].id;
    if (row.kind == RouteRow::Kind::Folder || id == now || after.contains(id) || before.contains(now))
      continue;
    row.key = (row.kind == RouteRow::Kind::Shadow ? "sr/" : "r/") + now;
  }
}

void RouteListModel::arrangeAnew() {
  const std::vector<RouteRow> next = routeRows(m_routes, m_folded, m_search);
  removeAllBut(next);
  arrange(next);
}

void RouteListModel::removeAllBut(const std::vector<RouteRow>& rows) {
  std::set<std::string_view> staying;
  for (const RouteRow& row : rows) staying.insert(row.key);
  for (size_t i = m_rows.size(); i-- > 0;) {
    if (staying.contains(m_rows[i].key)) continue;
    beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
    m_rows.erase(m_rows.begin() + static_cast<ptrdiff_t>(i));
    endRemoveRows();
  }
}

// From the front to the back each row is made the wanted one: by moving the one that is in its way or the one
// that is wanted, or by putting it in. Requires: all rows are wanted somewhere.
void RouteListModel::arrange(const std::vector<RouteRow>& next) {
  std::map<std::string_view, size_t> wanted;
  for (size_t i = 0; i < next.size(); ++i) wanted.emplace(next[i].key, i);
  for (RouteRow& row : m_rows) row = next[wanted.at(row.key)];
  for (size_t i = 0; i < next.size(); ++i) {
    const auto isIt = [&](const RouteRow& row) { return row.key == next[i].key; };
    while (i + 1 < m_rows.size() && !isIt(m_rows[i]) && isIt(m_rows[i + 1]))
      moveRow(i, std::min(std::max(wanted.at(m_rows[i].key), i + 1), m_rows.size() - 1));
    if (i < m_rows.size() && isIt(m_rows[i])) continue;
    const auto found =
        std::find_if(m_rows.begin() + static_cast<ptrdiff_t>(std::min(i, m_rows.size())), m_rows.end(), isIt);
    if (found != m_rows.end()) {
      moveRow(static_cast<size_t>(found - m_rows.begin()), i);
      continue;
    }
    beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
    m_rows.insert(m_rows.begin() + static_cast<ptrdiff_t>(i), next[i]);
    endInsertRows();
  }
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  Q_EMIT arranged();
}

void RouteListModel::moveRow(size_t from, size_t to) {
  const bool down = to > from;  // Qt counts the place with the one that is moved
  beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(down ? to + 1 : to));
  const auto at = [this](size_t row) { return m_rows.begin() + static_cast<ptrdiff_t>(row); };
  if (down)
    std::rotate(at(from), at(from + 1), at(to + 1));
  else
    std::rotate(at(to), at(from), at(from + 1));
  endMoveRows();
}

void RouteListModel::setLive(std::vector<RouteLive> live) {
  live.resize(m_routes.size());
  if (live == m_live || m_rows.empty()) return;
  m_live = std::move(live);
  Q_EMIT dataChanged(index(0, Answer), index(rowCount() - 1, Errors));
}

void RouteListModel::setSearch(const QString& search) {
  if (search == m_search) return;
  m_search = search;
  arrangeAnew();
}

void RouteListModel::setFolded(const QString& folder, bool folded) {
  if (folded == m_folded.contains(folder)) return;
  if (folded)
    m_folded.insert(folder);
  else
    m_folded.remove(folder);
  arrangeAnew();
}

int RouteListModel::rowOf(size_t route) const {
  const auto found = std::ranges::find_if(
      m_rows, [&](const RouteRow& row) { return row.kind == RouteRow::Kind::Route && row.route == route; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RouteListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RouteListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

// A line under a route is read, not chosen.
Qt::ItemFlags RouteListModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  if (row(index.row()).kind == RouteRow::Kind::Shadow) return Qt::ItemNeverHasChildren;
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
  const bool isHead = row(index.row()).kind == RouteRow::Kind::Folder;
  return isHead && index.column() == 0 ? flags | Qt::ItemIsEditable : flags;
}

bool RouteListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const QString name = value.toString().simplified();
  if (role != Qt::EditRole || !index.isValid() || row(index.row()).kind != RouteRow::Kind::Folder ||
      name.isEmpty())
    return false;
  const QString folder = row(index.row()).folder;
  Q_EMIT folderNamed(folder, name);
  return true;
}

QVariant RouteListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section >= Rate) return int(Qt::AlignRight);
  if (role == HeaderNoteRole && section == Name) return tr("· first match wins");
  if (role == Qt::AccessibleTextRole && section == Number) return tr("Place in the order");
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return tr("Route");
    case Answer:
      return tr("Pool");
    case Rate:
      return tr("/min");
    case Errors:
      return tr("errors");
    default:
      return QString();
  }
}

}  // namespace headgate::ui
