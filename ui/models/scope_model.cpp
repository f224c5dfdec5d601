#include "ui/models/scope_model.h"

#include <algorithm>

#include "ui/icons/icon_paths.h"
#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

// A child carries its parent's row, plus one; a line of the top carries 0.
constexpr quintptr kIsTop = 0;

std::optional<Lamp> lampOfScope(Scope::Kind kind) {
  switch (kind) {
    case Scope::Kind::InFlight:
      return Lamp::InFlight;
    case Scope::Kind::Errors:
      return Lamp::Failed;
    case Scope::Kind::Stalled:
      return Lamp::Stalled;
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
  m_top = {Item{{All, {}}, tr("All")}, Item{{InFlight, {}}, tr("In flight")},
           Item{{Problems, {}}, tr("Problems")}, Item{{Route, {}}, tr("Routes")}};
  m_problems = {{{Errors, {}}, tr("Errors")}, {{Stalled, {}}, tr("Stalled")}, {{Refused, {}}, tr("Refused")}};
  m_routes = {{{NoRoute, {}}, tr("No route")}};
}

void ScopeModel::update(const ExchangeRows& rows, const ProfileNames& names) {
  const RowCounts& counts = rows.counts();
  replaceCount(index(AllTop, 0), m_top[AllTop], counts.all);
  replaceCount(index(InFlightTop, 0), m_top[InFlightTop], counts.inFlight);
  m_top[ProblemsTop].count = counts.problems;
  const QModelIndex problems = index(ProblemsTop, 0);
  const std::array problemCounts{counts.errors, counts.stalled, counts.refused};
  for (size_t i = 0; i < m_problems.size(); ++i)
    replaceCount(index(static_cast<int>(i), 0, problems), m_problems[i], problemCounts[i]);
  replaceRoutes(routesOf(rows, names));
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

void ScopeModel::replaceRoutes(std::vector<Item> items) {
  const auto sameScopes = [&] {
    return std::equal(items.begin(), items.end(), m_routes.begin(), m_routes.end(),
                      [](const Item& a, const Item& b) { return a.scope == b.scope && a.name == b.name; });
  };
  const QModelIndex head = index(RoutesTop, 0);
  if (!sameScopes()) {
    beginRemoveRows(head, 0, static_cast<int>(m_routes.size()) - 1);
    m_routes.clear();
    endRemoveRows();
    beginInsertRows(head, 0, static_cast<int>(items.size()) - 1);
    m_routes = std::move(items);
    endInsertRows();
    return;
  }
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i] == m_routes[i]) continue;
    m_routes[i] = items[i];
    const QModelIndex changed = index(static_cast<int>(i), 0, head);
    Q_EMIT dataChanged(changed, changed);
  }
}

void ScopeModel::replaceCount(const QModelIndex& index, Item& item, int64_t count) {
  if (item.count == count) return;
  item.count = count;
  Q_EMIT dataChanged(index, index);
}

const std::vector<ScopeModel::Item>& ScopeModel::childrenOf(int top) const {
  static const std::vector<Item> kNone;
  if (top == ProblemsTop) return m_problems;
  return top == RoutesTop ? m_routes : kNone;
}

const ScopeModel::Item* ScopeModel::itemAt(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const auto row = static_cast<size_t>(index.row());
  if (index.internalId() == kIsTop) return &m_top[row];
  return &childrenOf(static_cast<int>(index.internalId()) - 1)[row];
}

const Scope* ScopeModel::scopeAt(const QModelIndex& index) const {
  const Item* item = itemAt(index);
  if (item == nullptr || item == &m_top[RoutesTop]) return nullptr;
  return &item->scope;
}

QModelIndex ScopeModel::indexOf(const Scope& scope) const {
  for (int top = 0; top < TopCount; ++top) {
    const QModelIndex parent = index(top, 0);
    if (top != RoutesTop && m_top[static_cast<size_t>(top)].scope == scope) return parent;
    const auto& children = childrenOf(top);
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
  if (!parent.isValid()) return TopCount;
  if (parent.internalId() != kIsTop || parent.column() != 0) return 0;
  return static_cast<int>(childrenOf(parent.row()).size());
}

int ScopeModel::columnCount(const QModelIndex& /*parent*/) const {
  return 1;
}

QVariant ScopeModel::data(const QModelIndex& index, int role) const {
  const Item* item = itemAt(index);
  if (item == nullptr) return {};
  const bool isHead = item == &m_top[ProblemsTop] || item == &m_top[RoutesTop];
  switch (role) {
    case Qt::DisplayRole:
      return item->name;
    case Qt::ToolTipRole:
      return item->scope.kind == Scope::Kind::Route && !isHead ? QVariant(item->name) : QVariant();
    case Qt::AccessibleTextRole:
      return isHead ? item->name : tr("%1, %2").arg(item->name, countText(item->count));
    case CountTextRole:
      return isHead ? QVariant() : QVariant(countText(item->count));
    case HeadRole:
      return isHead;
    case IconRole:
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
