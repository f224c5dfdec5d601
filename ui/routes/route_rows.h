// The rows of the list of routes: the routes in their order, heads over neighbours of one folder, and a line
// under each that is never reached. Since the first route that matches wins, a folder cannot gather what does
// not stand together: where others come between, its head is there again. Plain values.
#pragma once

#include <string>
#include <vector>

#include <QSet>
#include <QString>

#include "ui/routes/route_view.h"

namespace headgate::ui {

struct RouteRow {
  enum class Kind : uint8_t { Folder, Route, Shadow };

  Kind kind = Kind::Route;
  std::string key;   // what makes it the same row after a change
  size_t route = 0;  // of a folder its first one
  size_t count = 1;  // routes below the head of a folder
  QString folder;
  bool isFolded = false;

  bool operator==(const RouteRow&) const = default;
};

// While something is searched for only what matches is there, folded or not.
std::vector<RouteRow> routeRows(const std::vector<RouteView>& routes, const QSet<QString>& folded,
                                const QString& search);

// Whether each of the words stands in its name, paths, pool, targets, tags or folder.
bool isFoundBy(const RouteView& route, const QString& search);

}  // namespace headgate::ui
