// What ExchangeTableModel says of a column.
#include "ui/delegates/roles.h"
#include "ui/models/exchange_table_model.h"

namespace headgate::ui {

QString ExchangeTableModel::columnName(int column) {
  switch (column) {
    case State:
      return tr("State");
    case Number:
      return tr("#");
    case Time:
      return tr("Time");
    case Verb:
      return tr("Verb");
    case Route:
      return tr("Route");
    case Target:
      return tr("Target");
    case Status:
      return tr("Status");
    case Duration:
      return tr("Duration");
    case Size:
      return tr("Size");
    case Client:
      return tr("Client");
    case Upstream:
      return tr("Upstream");
    case Kind:
      return tr("Kind");
    case Model:
      return tr("Model");
    case FirstByte:
      return tr("First byte");
    case Gap:
      return tr("Max gap");
    case Attempts:
      return tr("Attempts");
    case Session:
      return tr("Session");
    case RequestId:
      return tr("Request id");
    case Sent:
      return tr("Sent");
    case Comment:
      return tr("Comment");
    default:
      return {};
  }
}

bool ExchangeTableModel::isNumeric(int column) {
  return column == Number || column == Size || column == FirstByte || column == Gap || column == Attempts ||
         column == Sent;
}

QVariant ExchangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == HeaderNoteRole) return section == Duration ? QVariant(tr("log 1 ms–1 min")) : QVariant();
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft)));
  }
  if (role == Qt::AccessibleTextRole && section == State) return columnName(State);
  if (role != Qt::DisplayRole || section == State) return {};
  return columnName(section);
}

}  // namespace headgate::ui
