#include "ui/routes/route_list_model.h"

#include "ui/paint/number_texts.h"

namespace headgate::ui {

void RouteListModel::setRoutes(std::vector<RouteView> routes, std::vector<QString> problems) {
  beginResetModel();
  m_routes = std::move(routes);
  m_problems = std::move(problems);
  m_problems.resize(m_routes.size());
  m_live.assign(m_routes.size(), {});
  endResetModel();
}

void RouteListModel::setLive(std::vector<RouteLive> live) {
  live.resize(m_routes.size());
  if (live == m_live) return;
  m_live = std::move(live);
  Q_EMIT dataChanged(index(0, Answer), index(rowCount() - 1, Errors));
}

int RouteListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_routes.size());
}

int RouteListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant RouteListModel::text(const RouteView& route, const RouteLive& live, int row, int column) const {
  switch (column) {
    case Number:
      return countText(row + 1);
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
QString RouteListModel::spoken(const RouteView& route, const RouteLive& live, int row, int column) const {
  const QString shown = text(route, live, row, column).toString();
  const QString problem = m_problems[static_cast<size_t>(row)];
  switch (column) {
    case Number:
      return problem.isEmpty() ? shown : shown + QStringLiteral(", ") + problem;
    case Name:
      return shown + QStringLiteral(", ") + route.path + (route.enabled ? QString() : tr(", off"));
    case Answer:
      return live.word.isEmpty() ? shown : shown + QStringLiteral(", ") + live.word;
    case Rate:
      return tr("%1 a minute").arg(shown);
    default:
      return tr("errors %1").arg(shown);
  }
}

QVariant RouteListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto row = static_cast<size_t>(index.row());
  const RouteView& route = m_routes[row];
  const RouteLive& live = m_live[row];
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return text(route, live, index.row(), column);
    case Qt::AccessibleTextRole:
      return spoken(route, live, index.row(), column);
    case Qt::ToolTipRole:
      if (column == Name) return route.match.wire.isEmpty() ? route.path : route.match.wire;
      if (column == Errors && !live.errorsWhole.isEmpty())
        return tr("%1 since this window began to look").arg(live.errorsWhole);
      return m_problems[row].isEmpty() ? QVariant() : m_problems[row];
    case ToneRole:
      if (!route.enabled || column == Number) return int(Tone::Tertiary);
      if (column == Errors) return int(live.errorsTone);
      return {};
    case LampRole:
      if (column == Answer && live.hasLamp) return int(live.lamp);
      if (column == Number && !m_problems[row].isEmpty()) return int(Lamp::Stalled);
      return {};
    case SecondLineRole:
      if (column == Name) return route.path;
      return column == Answer ? live.word : QVariant();
    case SecondToneRole:
      if (column == Answer && live.hasLamp)
        return int(live.lamp == Lamp::Well ? Tone::Secondary : lampTone(live.lamp));
      return {};
    case SecondLineIsWireRole:
      return column == Name && !route.match.wire.isEmpty();
    default:
      return {};
  }
}

QVariant RouteListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && (section == Rate || section == Errors)) return int(Qt::AlignRight);
  if (role == HeaderNoteRole && section == Name) return tr("· first match wins");
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
