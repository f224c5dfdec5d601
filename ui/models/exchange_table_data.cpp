// What ExchangeTableModel says of a cell.
#include "ui/delegates/roles.h"
#include "ui/icons/icon_paths.h"
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

QString ExchangeTableModel::targetToolTip(int row) const {
  const QString where = textOf(row, PackedRow::Host) + textOf(row, PackedRow::Path);
  const QString comment = commentAt(row);
  QString text = comment.isEmpty() ? where : where + QLatin1Char('\n') + comment;
  const QString kept = keptWords(m_rows.keptFor(m_visible[static_cast<size_t>(row)]));
  return kept.isEmpty() ? text : text + QLatin1Char('\n') + kept;
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
      return targetText(packed, row);
    case Status:
      return statusText(packed);
    case Duration:
      return durationTextOf(packed, now());
    case Size:
      return sizeTextOf(packed);
    default:
      return moreText(packed, row, column);
  }
}

// Of the columns that somebody has to ask for.
QString ExchangeTableModel::moreText(const PackedRow& packed, int row, int column) const {
  switch (column) {
    case Client:
      return packed.process != kNoName ? nameText(packed.process) : textOf(row, PackedRow::Client);
    case Upstream:
      return nameText(packed.target);
    case Kind:
      return kindWord(packed.kind);
    case Model:
      return nameText(packed.model);
    case FirstByte:
      return packed.firstByte < 0 ? nothingText() : durationText(std::chrono::nanoseconds(packed.firstByte));
    case Gap:
      return gapText(packed);
    case Attempts:
      return countText(packed.attempts);
    case Session:
      return nameText(packed.session);
    case RequestId:
      return textOf(row, PackedRow::RequestId);
    case Sent:
      return sizeText(static_cast<int64_t>(packed.bytesIn));
    case Comment:
      return commentAt(row).section(QLatin1Char('\n'), 0, 0);
    default:
      return {};
  }
}

QString ExchangeTableModel::resentText(const PackedRow& row) const {
  const uint64_t from = m_rows.resentFrom(row.id);
  return from == 0 ? QString() : tr("resent from #%1").arg(from);
}

QString ExchangeTableModel::sentenceOf(int row) const {
  const PackedRow& packed = packedAt(row);
  const QString word = statusWord(packed, m_rows.names());
  const QString status = word.isEmpty() ? statusText(packed) : statusText(packed) + QLatin1Char(' ') + word;
  QString said;
  if (packed.pinned) said += tr(", pinned");
  if (packed.kept) said += tr(", kept by the flight recorder");
  if (packed.commented) said += tr(", comment: %1").arg(commentAt(row));
  const QString resent = resentText(packed);
  if (!resent.isEmpty()) said += QStringLiteral(", ") + resent;
  return tr("%1, %2: %3 %4 on %5, %6, %7, %8")
             .arg(displayText(row, Number), lampName(lampOf(packed)), displayText(row, Verb),
                  displayText(row, Target), displayText(row, Route), status, displayText(row, Duration),
                  displayText(row, Size)) +
         said;
}

// A JSON-RPC call is known by its tool, or by its method where it names none.
QString ExchangeTableModel::targetText(const PackedRow& packed, int row) const {
  const NameId call = packed.tool != kNoName ? packed.tool : packed.rpcMethod;
  return call == kNoName ? textOf(row, PackedRow::Path) : nameText(call);
}

QString ExchangeTableModel::nameText(NameId name) const {
  return QString::fromStdString(m_rows.names().name(name));
}

QVariant ExchangeTableModel::secondPart(const PackedRow& row, int column) const {
  if (column == Status) return statusWord(row, m_rows.names());
  if (column == Target) {
    const QString resent = resentText(row);
    if (!resent.isEmpty() || row.tool == kNoName) return resent;
    return nameText(row.rpcMethod);
  }
  if (column == Client && row.process != kNoName) return QString::number(row.processId);
  return {};
}

QList<int> ExchangeTableModel::tailIconsOf(const PackedRow& row) {
  QList<int> icons;
  if (row.pinned) icons.append(static_cast<int>(Icon::Pin));
  if (row.kept && !row.pinned) icons.append(static_cast<int>(Icon::Record));
  if (row.commented) icons.append(static_cast<int>(Icon::Note));
  return icons;
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
      if (column == Target) return targetToolTip(index.row());
      if (column == Client) return textOf(index.row(), PackedRow::Client);
      if (column == Comment) return commentAt(index.row());
      if (column == Session || column == RequestId || column == Model)
        return displayText(index.row(), column);
      if (column == Size) return tr("%1 bytes").arg(countText(static_cast<int64_t>(row.bytesOut)));
      return {};
    case LampRole:
      return column == State ? QVariant(static_cast<int>(lampOf(row))) : QVariant();
    case ToneRole:
      return toneOf(row, column);
    case SecondPartRole:
      return secondPart(row, column);
    case SecondToneRole:
      if (column == Status) {
        if (const auto tone = statusWordTone(row)) return static_cast<int>(*tone);
      }
      return {};
    case MarkRole:
      return column == Number ? QVariant(static_cast<int>(row.colour)) : QVariant();
    case TailIconsRole:
      return column == Target ? QVariant::fromValue(tailIconsOf(row)) : QVariant();
    case DurationShapeRole:
      return column == Duration ? QVariant::fromValue(durationShapeOf(row, now())) : QVariant();
    default:
      return {};
  }
}

}  // namespace headgate::ui
