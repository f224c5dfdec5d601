// The routes in their order, for the list: number, name over match, pool over its state, requests a minute,
// errors over the 95th percentile of durations; with the heads of folders and the lines under those that are
// never reached.
//
// It changes by differences: what stays keeps its row, so that selection and scroll position stay, too.
// Thread: main. Holds values only.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QSet>

#include "ui/delegates/roles.h"
#include "ui/routes/route_live.h"
#include "ui/routes/route_rows.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

class RouteListModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { Number, Name, Answer, Rate, Errors, ColumnCount };
  enum OwnRole : int {
    SecondLineRole = FirstFreeRole,  // QString, under DisplayRole; LampRole stands before it
    SecondLineIsWireRole,            // bool: in the face of the wire
    KindRole,                        // int: RouteRow::Kind
    FoldedRole,                      // bool, of a folder
    TagsRole,                        // QStringList, of a name
    SwitchedRole,                    // bool, of a name: the route is on
  };

  using QAbstractTableModel::QAbstractTableModel;

  // `problems` are sentences about a route, one text each; empty where there is none.
  void setRoutes(std::vector<RouteView> routes, std::vector<QString> problems);
  // One for each route.
  void setLive(std::vector<RouteLive> live);
  void setSearch(const QString& search);
  const QString& search() const { return m_search; }
  void setFolded(const QString& folder, bool folded);

  const std::vector<RouteView>& routes() const { return m_routes; }
  const RouteRow& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
  // −1: it is not shown, in a folder or because of the search.
  int rowOf(size_t route) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  // The name of a folder: it is asked for, see folderNamed().
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  // Rows of another kind are where others were: heights and spans are to be set anew.
  void arranged();
  void folderNamed(const QString& folder, const QString& name);

 private:
  void arrangeAnew();
  void removeAllBut(const std::vector<RouteRow>& rows);
  void arrange(const std::vector<RouteRow>& next);
  void keepKeys(const std::vector<RouteView>& next);
  void moveRow(size_t from, size_t to);
  QVariant bandData(const RouteRow& row, int role) const;
  QVariant text(const RouteView& route, const RouteLive& live, size_t index, int column) const;
  QString spoken(const RouteView& route, const RouteLive& live, size_t index, int column) const;
  QVariant toolTip(const RouteView& route, const RouteLive& live, size_t index, int column) const;

  std::vector<RouteView> m_routes;
  std::vector<QString> m_problems;
  std::vector<RouteLive> m_live;
  std::vector<RouteRow> m_rows;
  QSet<QString> m_folded;
  QString m_search;
};

}  // namespace headgate::ui
