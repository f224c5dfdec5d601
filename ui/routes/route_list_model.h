// The routes in their order, for the list: number, name over match, pool over its state, requests a minute,
// errors.
//
// Thread: main. Holds values only.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/delegates/roles.h"
#include "ui/routes/route_live.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

class RouteListModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { Number, Name, Answer, Rate, Errors, ColumnCount };
  enum OwnRole : int {
    SecondLineRole = FirstFreeRole,  // QString, under DisplayRole; LampRole stands before it
    SecondLineIsWireRole,            // bool: in the face of the wire
  };

  using QAbstractTableModel::QAbstractTableModel;

  // `problems` are sentences about a route, one text each; empty where there is none.
  void setRoutes(std::vector<RouteView> routes, std::vector<QString> problems);
  // One for each route.
  void setLive(std::vector<RouteLive> live);

  const std::vector<RouteView>& routes() const { return m_routes; }
  const std::vector<QString>& problems() const { return m_problems; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant text(const RouteView& route, const RouteLive& live, int row, int column) const;
  QString spoken(const RouteView& route, const RouteLive& live, int row, int column) const;

  std::vector<RouteView> m_routes;
  std::vector<QString> m_problems;
  std::vector<RouteLive> m_live;
};

}  // namespace headgate::ui
