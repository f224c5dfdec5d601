#include "ui/traffic/message_model.h"

#include <algorithm>
#include <chrono>

#include "ui/delegates/roles.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/stream_words.h"
#include "ui/theme/tone.h"

namespace headgate::ui {
namespace {

using RpcKind = MessageRow::Kind;

QString kindWord(const MessageRow& row) {
  switch (row.kind) {
    case RpcKind::Request:
      return row.partner < 0 ? MessageModel::tr("request, not answered") : MessageModel::tr("request");
    case RpcKind::Answer:
      return MessageModel::tr("answer");
    case RpcKind::Error:
      return MessageModel::tr("error");
    case RpcKind::Notification:
      return MessageModel::tr("notification");
    case RpcKind::Other:
      break;
  }
  return {};
}

}  // namespace

void MessageModel::setRows(std::vector<MessageRow> rows) {
  const bool grows =
      rows.size() > m_rows.size() && !m_rows.empty() &&
      std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                 [](const MessageRow& a, const MessageRow& b) { return a.detail == b.detail; });
  if (!grows) {
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return;
  }
  const int before = rowCount();
  beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
  m_rows = std::move(rows);
  endInsertRows();
  Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));  // a request may have its answer now
}

int MessageModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
  const MessageRow& row = m_rows[static_cast<size_t>(index.row())];
  const auto column = static_cast<Column>(index.column());
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return textOf(row, index.row(), column);
  if (role == SecondPartRole && column == Method) return kindWord(row);
  if (role == ToneRole && row.kind == RpcKind::Error && column == Detail)
    return static_cast<int>(Tone::Error);
  if (role == SecondToneRole && row.kind == RpcKind::Request && row.partner < 0)
    return static_cast<int>(Tone::Warn);
  return {};
}

QString MessageModel::textOf(const MessageRow& row, int number, Column column) const {
  switch (column) {
    case Number:
      return countText(number + 1);
    case At:
      return row.at < 0 ? nothingText() : momentText(row.at);
    case From:
      return row.fromClient ? tr("client") : tr("target");
    case Id:
      return row.id;
    case Method:
      return row.method;
    case Took:
      return row.took < 0 ? QString() : fineDurationText(std::chrono::nanoseconds(row.took));
    case Detail:
      return row.detail;
    case ColumnCount:
      break;
  }
  return {};
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const auto column = static_cast<Column>(section);
  if (role == Qt::TextAlignmentRole && (column == Number || column == At || column == Took))
    return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case Number:
      return tr("#");
    case At:
      return tr("At");
    case From:
      return tr("From");
    case Id:
      return tr("Id");
    case Method:
      return tr("Method");
    case Took:
      return tr("Answered after");
    case Detail:
      return tr("What");
    case ColumnCount:
      break;
  }
  return {};
}

}  // namespace headgate::ui
