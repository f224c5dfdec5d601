// What a cell of the list of routes says. Of RouteListModel, in a file of its own.
#include "ui/paint/number_texts.h"
#include "ui/routes/route_list_model.h"

namespace headgate::ui {

QVariant RouteListModel::text(const RouteView& route, const RouteLive& live, size_t index, int column) const {
  switch (column) {
    case Number:
      return countText(static_cast<int64_t>(index + 1));
    case Name:
      return route.name;
    case Answer:
      if (route.action == RouteView::Action::Forward) return QString::fromStdString(route.pool);
      return route.answer.name;
    case Rate:
      return live.rate;
    case Errors:
      return live.errors;
    default:
      return {};
  }
}

// What is drawn and not written, for those who listen.
QString RouteListModel::spoken(const RouteView& route, const RouteLive& live, size_t index,
                               int column) const {
  const QString shown = text(route, live, index, column).toString();
  const QString& problem = m_problems[index];
  const QString comma = QStringLiteral(", ");
  switch (column) {
    case Number:
      return problem.isEmpty() ? shown : shown + comma + problem;
    case Name: {
      const QString state = route.enabled ? QString() : tr(", off");
      const QString tags = route.tags.isEmpty() ? QString() : comma + route.tags.join(comma);
      return shown + comma + route.path + state + tags;
    }
    case Answer:
      return live.word.isEmpty() ? shown : shown + comma + live.word;
    case Rate:
      return tr("%1 a minute").arg(shown);
    default: {
      const QString errors = tr("errors %1").arg(shown);
      return live.slow == nothingText() ? errors
                                        : errors + comma + tr("95 of 100 take less than %1").arg(live.slow);
    }
  }
}

QVariant RouteListModel::toolTip(const RouteView& route, const RouteLive& live, size_t index,
                                 int column) const {
  if (column == Name) {
    const QString paths = route.match.wire.isEmpty() ? route.path : route.match.wire;
    return route.tags.isEmpty() ? paths : paths + QLatin1Char('\n') + route.tags.join(QStringLiteral(", "));
  }
  if (column == Errors && !live.errorsWhole.isEmpty())
    return tr("%1 since this window began to look").arg(live.errorsWhole);
  return m_problems[index].isEmpty() ? QVariant() : m_problems[index];
}

// Of a folder's head or a line under a route, which go over all columns.
QVariant RouteListModel::bandData(const RouteRow& row, int role) const {
  const bool isFolder = row.kind == RouteRow::Kind::Folder;
  switch (role) {
    case Qt::EditRole:
      return row.folder;
    case Qt::DisplayRole: {
      if (isFolder) return row.folder;
      const size_t first = *m_routes[row.route].shadow;
      return tr("Never reached: %1 %2 comes first").arg(first + 1).arg(m_routes[first].name);
    }
    case Qt::AccessibleTextRole: {
      if (!isFolder) return bandData(row, Qt::DisplayRole);
      const QString routes = tr("%n routes", nullptr, static_cast<int>(row.count));
      return (row.isFolded ? tr("Folder %1, %2, folded") : tr("Folder %1, %2")).arg(row.folder, routes);
    }
    case SecondLineRole:
      return isFolder ? countText(static_cast<int64_t>(row.count)) : tr("Move up");
    case FoldedRole:
      return row.isFolded;
    default:
      return {};
  }
}

QVariant RouteListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RouteRow& itsRow = row(index.row());
  const int column = index.column();
  if (role == KindRole) return int(itsRow.kind);
  if (itsRow.kind != RouteRow::Kind::Route) return column == Number ? bandData(itsRow, role) : QVariant();
  const RouteView& route = m_routes[itsRow.route];
  const RouteLive& live = m_live[itsRow.route];
  const bool hasProblem = !m_problems[itsRow.route].isEmpty();
  switch (role) {
    case Qt::DisplayRole:
      return text(route, live, itsRow.route, column);
    case Qt::AccessibleTextRole:
      return spoken(route, live, itsRow.route, column);
    case Qt::ToolTipRole:
      return toolTip(route, live, itsRow.route, column);
    case ToneRole:
      if (!route.enabled || column == Number) return int(Tone::Tertiary);
      if (column == Errors) return int(live.errorsTone);
      return {};
    case LampRole:
      if (column == Answer && live.hasLamp) return int(live.lamp);
      // The line under it says it in words.
      if (column == Number && hasProblem && !route.shadow) return int(Lamp::Stalled);
      return {};
    case SecondLineRole:
      if (column == Name) return route.path;
      // The word under one figure, and its own under the next: together they are too wide for a column.
      if (column == Rate || column == Errors) {
        if (live.slow == nothingText()) return {};
        return column == Rate ? tr("p95") : live.slow;
      }
      return column == Answer ? live.word : QVariant();
    case SecondToneRole:
      if (!route.enabled) return int(Tone::Tertiary);
      if (column == Answer && live.hasLamp)
        return int(live.lamp == Lamp::Well ? Tone::Secondary : lampTone(live.lamp));
      return {};
    case SecondLineIsWireRole:
      return column == Name && !route.match.wire.isEmpty();
    case TagsRole:
      return column == Name ? route.tags : QVariant();
    case SwitchedRole:
      return route.enabled;
    default:
      return {};
  }
}

}  // namespace headgate::ui
