// The scopes beside the Traffic table, with how many exchanges each has: All, In flight, Problems with its
// kinds, Routes with each route.
//
// update() compares and tells the view only what is different, so that a tree at rest is not painted. Thread:
// main.
#pragma once

#include <array>
#include <vector>

#include <QAbstractItemModel>

#include "ui/delegates/roles.h"
#include "ui/models/exchange_rows.h"
#include "ui/models/scope.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

class ScopeModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role : int {
    CountTextRole = FirstFreeRole,  // QString at the right
    KindRole,                       // int: the Kind whose colour marks a route
    IconRole,                       // int: an Icon
    HeadRole,                       // bool: a head over others, and no exchange's own scope
  };

  explicit ScopeModel(QObject* parent = nullptr);

  void update(const ExchangeRows& rows, const ProfileNames& names);

  // Nothing that can be chosen: nullptr.
  const Scope* scopeAt(const QModelIndex& index) const;
  // Invalid if there is no such scope (any more).
  QModelIndex indexOf(const Scope& scope) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Item {
    Scope scope;
    QString name;
    int64_t count = 0;
    control::ExchangeKind kind = control::ExchangeKind::Http;

    bool operator==(const Item&) const = default;
  };
  enum Top : int { AllTop, InFlightTop, ProblemsTop, RoutesTop, TopCount };

  std::vector<Item> routesOf(const ExchangeRows& rows, const ProfileNames& names) const;
  void replaceRoutes(std::vector<Item> items);
  void replaceCount(const QModelIndex& index, Item& item, int64_t count);
  const Item* itemAt(const QModelIndex& index) const;
  const std::vector<Item>& childrenOf(int top) const;

  std::array<Item, TopCount> m_top;
  std::vector<Item> m_problems;
  std::vector<Item> m_routes;
};

}  // namespace headgate::ui
