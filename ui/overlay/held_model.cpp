#include "ui/overlay/held_model.h"

#include <algorithm>

#include "ui/delegates/roles.h"
#include "ui/paint/lamps.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

using control::HeldMessage;
using std::chrono::nanoseconds;

void HeldModel::setNames(ProfileNames names) {
  m_names = std::move(names);
  if (rowCount() != 0) Q_EMIT dataChanged(index(0, Route), index(rowCount() - 1, Route));
}

void HeldModel::setMessages(const std::vector<HeldMessage>& messages) {
  const auto holds = [](const std::vector<HeldMessage>& all, uint64_t id) {
    return std::ranges::find(all, id, &HeldMessage::exchange) != all.end();
  };
  for (int row = rowCount() - 1; row >= 0; --row) {
    if (holds(messages, exchangeAt(row))) continue;
    beginRemoveRows({}, row, row);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
  }
  for (int row = 0; row < int(messages.size()); ++row) {
    const HeldMessage& message = messages[size_t(row)];
    if (exchangeAt(row) == message.exchange) continue;
    beginInsertRows({}, row, row);
    m_messages.insert(m_messages.begin() + row, message);
    endInsertRows();
  }
  m_messages = messages;
  m_age = {};
  if (rowCount() != 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HeldModel::setAge(nanoseconds age) {
  m_age = age;
  if (rowCount() != 0) Q_EMIT dataChanged(index(0, For), index(rowCount() - 1, Left));
}

uint64_t HeldModel::exchangeAt(int row) const {
  return row >= 0 && row < rowCount() ? m_messages[size_t(row)].exchange : 0;
}

int HeldModel::rowOf(uint64_t exchange) const {
  const auto found = std::ranges::find(m_messages, exchange, &HeldMessage::exchange);
  return found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

int HeldModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_messages.size());
}

int HeldModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const HeldMessage& message = m_messages[size_t(index.row())];
  const auto column = static_cast<Column>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return text(message, column);
    case Qt::ToolTipRole:
      return column == Target ? text(message, column) : QVariant();
    case Qt::AccessibleTextRole:
      return column == State ? lampName(Lamp::Held) : text(message, column);
    case LampRole:
      return column == State ? QVariant(int(Lamp::Held)) : QVariant();
    case ToneRole:
      return column == What ? QVariant(int(Tone::Held)) : QVariant();
    default:
      return {};
  }
}

QString HeldModel::text(const HeldMessage& message, Column column) const {
  switch (column) {
    case Number:
      return message.number == 0 ? nothingText() : countText(int64_t(message.number));
    case What:
      return message.isResponse ? tr("answer") : tr("request");
    case Route:
      return m_names.routeName(message.route);
    case Target:
      return asText(message.method) + QLatin1Char(' ') + asText(message.path);
    case For:
      return runningDurationText(nanoseconds(message.heldFor) + m_age);
    case Left:
      return runningDurationText(std::max(nanoseconds(message.left) - m_age, nanoseconds()));
    case State:
    case ColumnCount:
      break;
  }
  return {};
}

QVariant HeldModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter |
               (section == Number || section == For || section == Left ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Number:
      return QStringLiteral("#");
    case What:
      return tr("Held");
    case Route:
      return tr("Route");
    case Target:
      return tr("Target");
    case For:
      return tr("For");
    case Left:
      return tr("Goes on in");
    default:
      return {};
  }
}

}  // namespace headgate::ui
