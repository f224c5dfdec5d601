// What ExchangeTableModel says of a cell.
#include "ui/delegates/roles.h"
#include "ui/models/exchange_table_model.h"
#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {

QString ExchangeTableModel::textOf(int row, PackedRow::Text which) const {
  const std::string_view text = m_rows.text(m_visible[static_cast<size_t>(row)], which);
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString ExchangeTableModel::routeText(const PackedRow& row) const {
  if (row.route != kNoName) return m_names.routeName(m_rows.names().name(row.route));
  return row.isInFlight() ? QString() : tr("No route");
}

QString ExchangeTableModel::displayText(int row, int column) const {
  const PackedRow& packed = packedAt(row);
  switch (column) {
    case Number:
      return QString::number(packed.number);
    case Time:
      return timeText(packed.startedWall);
    case Verb:
      return textOf(row, PackedRow::Method);
    case Route:
      return routeText(packed);
    case Target:
      return textOf(row, PackedRow::Path);
    case Status:
      return statusText(packed);
    case Duration:
      return durationTextOf(packed, now());
    case Size:
      return sizeTextOf(packed);
    default:
      return {};
  }
}

QString ExchangeTableModel::sentenceOf(int row) const {
  const PackedRow& packed = packedAt(row);
  const QString word = statusWord(packed, m_rows.names());
  const QString status = word.isEmpty() ? statusText(packed) : statusText(packed) + QLatin1Char(' ') + word;
  return tr("%1, %2: %3 %4 on %5, %6, %7, %8")
      .arg(displayText(row, Number), lampName(lampOf(packed)), displayText(row, Verb),
           displayText(row, Target), displayText(row, Route), status, displayText(row, Duration),
           displayText(row, Size));
}

QVariant ExchangeTableModel::toneOf(const PackedRow& row, int column) const {
  if (column == Status) {
    if (const auto tone = statusTone(row)) return static_cast<int>(*tone);
  }
  if (column == Route && row.route == kNoName) return static_cast<int>(Tone::Tertiary);
  return {};
}

QVariant ExchangeTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int column = index.column();
  const PackedRow& row = packedAt(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return column == State ? QVariant() : displayText(index.row(), column);
    case Qt::AccessibleTextRole:
      return column == State ? QVariant(sentenceOf(index.row())) : QVariant();
    case Qt::ToolTipRole:
      if (column == Target)
        return textOf(index.row(), PackedRow::Host) + textOf(index.row(), PackedRow::Path);
      if (column == Size) return tr("%1 bytes").arg(countText(static_cast<int64_t>(row.bytesOut)));
      return {};
    case LampRole:
      return column == State ? QVariant(static_cast<int>(lampOf(row))) : QVariant();
    case ToneRole:
      return toneOf(row, column);
    case SecondPartRole:
      return column == Status ? QVariant(statusWord(row, m_rows.names())) : QVariant();
    case SecondToneRole:
      if (column == Status) {
        if (const auto tone = statusWordTone(row)) return static_cast<int>(*tone);
      }
      return {};
    case DurationShapeRole:
      return column == Duration ? QVariant::fromValue(durationShapeOf(row, now())) : QVariant();
    default:
      return {};
  }
}

QVariant ExchangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == HeaderNoteRole) return section == Duration ? QVariant(tr("log 1 ms–1 min")) : QVariant();
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = section == Number || section == Size;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
  }
  if (role == Qt::AccessibleTextRole && section == State) return tr("State");
  if (role != Qt::DisplayRole) return {};
  switch (section) {
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
    default:
      return {};
  }
}

}  // namespace headgate::ui
