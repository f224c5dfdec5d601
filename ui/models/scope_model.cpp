#include "ui/models/scope_model.h"

#include <algorithm>

#include "ui/icons/icon_paths.h"
#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

// A child carries its parent's row, plus one; a line of the top carries 0.
constexpr quintptr kIsTop = 0;
constexpr size_t kMostSessions = 100;

std::optional<Lamp> lampOfScope(Scope::Kind kind) {
  switch (kind) {
    case Scope::Kind::InFlight:
      return Lamp::InFlight;
    case Scope::Kind::Errors:
      return Lamp::Failed;
    case Scope::Kind::Stalled:
      return Lamp::Stalled;
    case Scope::Kind::Buffered:
      return Lamp::Buffered;
    case Scope::Kind::Refused:
      return Lamp::Limited;
    case Scope::Kind::NoRoute:
      return Lamp::NoCheck;
    default:
      return std::nullopt;
  }
}

}  // namespace

ScopeModel::ScopeModel(QObject* parent) : QAbstractItemModel(parent) {
  using enum Scope::Kind;
  m_top = {Item{{All, {}}, tr("All")},          Item{{InFlight, {}}, tr("In flight")},
           Item{{Pinned, {}}, tr("Pinned")},    Item{{Problems, {}}, tr("Problems")},
           Item{{Route, {}}, tr("Routes")},     Item{{Process, {}}, tr("Clients")},
           Item{{Pool, {}}, tr("Upstreams")},   Item{{Session, {}}, tr("Sessions")},
           Item{{Imported, {}}, tr("Imported")}};
  m_children[ProblemsTop] = {{{Errors, {}}, tr("Errors")},
                             {{Stalled, {}}, tr("Stalled")},
                             {{Buffered, {}}, tr("Buffered")},
                             {{Refused, {}}, tr("Refused")}};
  m_children[RoutesTop] = {{{NoRoute, {}}, tr("No route")}};
}

void ScopeModel::update(const ExchangeRows& rows, const ProfileNames& names) {
  const RowCounts& counts = rows.counts();
  replaceCount(index(AllTop, 0), m_top[AllTop], counts.all);
  replaceCount(index(InFlightTop, 0), m_top[InFlightTop], counts.inFlight);
  replaceCount(index(PinnedTop, 0), m_top[PinnedTop], counts.pinned);
  m_top[ProblemsTop].count = counts.problems;
  const QModelIndex problems = index(ProblemsTop, 0);
  const std::array problemCounts{counts.errors, counts.stalled, counts.buffered, counts.refused};
  for (size_t i = 0; i < problemCounts.size(); ++i)
    replaceCount(index(static_cast<int>(i), 0, problems), m_children[ProblemsTop][i], problemCounts[i]);
  replaceChildren(RoutesTop, routesOf(rows, names));
  for (const int top : {ClientsTop, UpstreamsTop, SessionsTop}) {
    std::vector<Item> items = namesOf(rows, top);
    replaceCount(index(top, 0), m_top[static_cast<size_t>(top)], static_cast<int64_t>(items.size()));
    replaceChildren(top, std::move(items));
  }
  replaceImported(counts.imported);
}

// The line is there while there is something in it.
void ScopeModel::replaceImported(int64_t count) {
  Item& item = m_top[ImportedTop];
  if ((count != 0) == (item.count != 0)) {
    if (count != 0) replaceCount(index(ImportedTop, 0), item, count);
    return;
  }
  if (count != 0) {
    beginInsertRows({}, ImportedTop, ImportedTop);
    item.count = count;
    endInsertRows();
  } else {
    beginRemoveRows({}, ImportedTop, ImportedTop);
    item.count = 0;
    endRemoveRows();
  }
}

// Those of the profile in its order, then what only the traffic knows of, then what came to none.
std::vector<ScopeModel::Item> ScopeModel::routesOf(const ExchangeRows& rows,
                                                   const ProfileNames& names) const {
  std::vector<Item> items;
  const auto add = [&](const std::string& id, const QString& name) {
    const RowCounts::Route counts = rows.counts().route(rows.names().find(id));
    items.push_back({{Scope::Kind::Route, id}, name, counts.all(), counts.mostly()});
  };
  for (const ProfileNames::Route& route : names.routes()) add(route.id, route.name);
  for (size_t id = 1; id < rows.counts().routes.size(); ++id) {
    const std::string& name = rows.names().name(static_cast<NameId>(id));
    const bool known =
        std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.scope.route == name; });
    if (!known && rows.counts().routes[id].all() != 0) add(name, QString::fromStdString(name));
  }
  items.push_back({{Scope::Kind::NoRoute, {}}, tr("No route"), rows.counts().noRoute});
  return items;
}

// In the order in which they were first heard of; of sessions the newest, those first.
std::vector<ScopeModel::Item> ScopeModel::namesOf(const ExchangeRows& rows, int top) {
  const RowCounts& counts = rows.counts();
  const std::vector<int64_t>& each = top == ClientsTop     ? counts.processes
                                     : top == UpstreamsTop ? counts.pools
                                                           : counts.sessions;
  std::vector<Item> items;
  for (size_t id = 1; id < each.size(); ++id) {
    if (each[id] == 0) continue;
    const std::string& name = rows.names().name(static_cast<NameId>(id));
    Scope scope{.kind = top == ClientsTop     ? Scope::Kind::Process
                        : top == UpstreamsTop ? Scope::Kind::Pool
                                              : Scope::Kind::Session};
    (top == UpstreamsTop ? scope.pool : scope.name) = name;
    items.push_back({std::move(scope), QString::fromStdString(name), each[id]});
  }
  if (top != SessionsTop) return items;
  std::ranges::reverse(items);
  if (items.size() > kMostSessions) items.resize(kMostSessions);
  return items;
}

void ScopeModel::replaceChildren(int top, std::vector<Item> items) {
  std::vector<Item>& known = m_children[static_cast<size_t>(top)];
  const auto sameScopes = [&] {
    return std::equal(items.begin(), items.end(), known.begin(), known.end(),
                      [](const Item& a, const Item& b) { return a.scope == b.scope && a.name == b.name; });
  };
  const QModelIndex head = index(top, 0);
  if (!sameScopes()) {
    if (!known.empty()) {
      beginRemoveRows(head, 0, static_cast<int>(known.size()) - 1);
      known.clear();
      endRemoveRows();
    }
    if (items.empty()) return;
    beginInsertRows(head, 0, static_cast<int>(items.size()) - 1);
    known = std::move(items);
    endInsertRows();
    return;
  }
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i] == known[i]) continue;
    known[i] = items[i];
    const QModelIndex changed = index(static_cast<int>(i), 0, head);
    Q_EMIT dataChanged(changed, changed);
  }
}

void ScopeModel::replaceCount(const QModelIndex& index, Item& item, int64_t count) {
  if (item.count == count) return;
  item.count = count;
  Q_EMIT dataChanged(index, index);
}

bool ScopeModel::isHead(const Item* item) const {
  return item >= &m_top[ProblemsTop] && item < m_top.data() + ImportedTop;
}

const ScopeModel::Item* ScopeModel::itemAt(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const auto row = static_cast<size_t>(index.row());
  if (index.internalId() == kIsTop) return &m_top[row];
  return &m_children[index.internalId() - 1][row];
}

const Scope* ScopeModel::scopeAt(const QModelIndex& index) const {
  const Item* item = itemAt(index);
  if (item == nullptr || (isHead(item) && item != &m_top[ProblemsTop])) return nullptr;
  return &item->scope;
}

QModelIndex ScopeModel::indexOf(const Scope& scope) const {
  for (int top = 0; top < rowCount({}); ++top) {
    const QModelIndex parent = index(top, 0);
    if ((top <= ProblemsTop || top == ImportedTop) && m_top[static_cast<size_t>(top)].scope == scope)
      return parent;
    const auto& children = m_children[static_cast<size_t>(top)];
    for (size_t row = 0; row < children.size(); ++row)
      if (children[row].scope == scope) return index(static_cast<int>(row), 0, parent);
  }
  return {};
}

QModelIndex ScopeModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kIsTop);
}

QModelIndex ScopeModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == kIsTop) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, kIsTop);
}

int ScopeModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return m_top[ImportedTop].count != 0 ? TopCount : int(ImportedTop);
  if (parent.internalId() != kIsTop || parent.column() != 0) return 0;
  return static_cast<int>(m_children[static_cast<size_t>(parent.row())].size());
}

int ScopeModel::columnCount(const QModelIndex& /*parent*/) const {
  return 1;
}

QVariant ScopeModel::data(const QModelIndex& index, int role) const {
  const Item* item = itemAt(index);
  if (item == nullptr) return {};
  const bool isHead = this->isHead(item);
  const bool hasLongName = !isHead && item->scope.kind >= Scope::Kind::Route;
  switch (role) {
    case Qt::DisplayRole:
      return item->name;
    case Qt::ToolTipRole:
      return hasLongName ? QVariant(item->name) : QVariant();
    case Qt::AccessibleTextRole:
      return isHead ? item->name : tr("%1, %2").arg(item->name, countText(item->count));
    case CountTextRole:
      // Of a head: how many there are in it.
      if (isHead && item->scope.kind <= Scope::Kind::Route) return {};
      return isHead && item->count == 0 ? QVariant() : QVariant(countText(item->count));
    case HeadRole:
      return isHead;
    case IconRole:
      if (item == &m_top[PinnedTop]) return static_cast<int>(Icon::Pin);
      if (item == &m_top[ImportedTop]) return static_cast<int>(Icon::Sessions);
      return item == &m_top[AllTop] ? QVariant(static_cast<int>(Icon::Traffic)) : QVariant();
    case KindRole:
      return item->scope.kind == Scope::Kind::Route && !isHead
                 ? QVariant(static_cast<int>(kindOf(item->kind)))
                 : QVariant();
    case LampRole:
      if (const auto lamp = lampOfScope(item->scope.kind)) return static_cast<int>(*lamp);
      return {};
    default:
      return {};
  }
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  if (scopeAt(index) == nullptr) return Qt::ItemIsEnabled;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace headgate::ui
