#include "ui/traffic/column_set.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headgate::ui {
namespace {

using Table = ExchangeTableModel;

struct ColumnWords {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::ColumnSet)
};

// By Table::Column.
constexpr std::array<int, Table::ColumnCount> kWidths{26, 51, 92,  47, 108, 164, 102, 152, 60, 132,
                                                      96, 90, 150, 72, 72,  64,  90,  140, 60, 160};
// As they stand in what is kept: these do not change.
constexpr std::array<const char*, Table::ColumnCount> kIds{
    "state",    "number",   "time",    "verb",       "route", "target", "status",
    "duration", "size",     "client",  "upstream",   "kind",  "model",  "first_byte",
    "gap",      "attempts", "session", "request_id", "sent",  "comment"};
// What the details and the tool tips say, too, before what is read across rows.
constexpr std::array kLeaving{Table::Size,    Table::Verb,     Table::RequestId, Table::Sent,
                              Table::Time,    Table::Attempts, Table::Kind,      Table::Upstream,
                              Table::Session, Table::Comment,  Table::Gap,       Table::FirstByte,
                              Table::Client,  Table::Model};
constexpr int kLeastWidth = 24;
constexpr int kMostWidth = 800;

const QLatin1String kColumns("columns");
const QLatin1String kWidthsKey("widths");

std::optional<ColumnSet::Column> columnOf(const QString& id) {
  const auto found = std::ranges::find_if(kIds, [&](const char* each) { return id == QLatin1String(each); });
  if (found == kIds.end()) return std::nullopt;
  return static_cast<ColumnSet::Column>(found - kIds.begin());
}

}  // namespace

ColumnSet::ColumnSet(Preset preset) {
  using M = ExchangeTableModel;
  switch (preset) {
    case Preset::Http:
      m_columns = {M::State,  M::Number, M::Time,     M::Verb, M::Route,
                   M::Target, M::Status, M::Duration, M::Size};
      break;
    case Preset::Llm:
      m_columns = {M::State,  M::Number,   M::Time,      M::Client, M::Model, M::Target,
                   M::Status, M::Duration, M::FirstByte, M::Gap,    M::Size};
      break;
    case Preset::Mcp:
      m_columns = {M::State,  M::Number, M::Time,     M::Client, M::Route,
                   M::Target, M::Status, M::Duration, M::Size,   M::Session};
      break;
  }
}

bool ColumnSet::has(Column column) const {
  return std::ranges::find(m_columns, column) != m_columns.end();
}

int ColumnSet::widthOf(Column column) const {
  const auto own = m_widths.find(column);
  return own != m_widths.end() ? own->second : kWidths[column];
}

void ColumnSet::setShown(Column column, bool shown) {
  if (column == Table::State || column == Table::Target || shown == has(column)) return;
  if (shown)
    m_columns.push_back(column);
  else
    std::erase(m_columns, column);
}

void ColumnSet::setOrder(std::vector<Column> columns) {
  std::erase(columns, Table::State);
  if (std::ranges::find(columns, Table::Target) == columns.end()) columns.push_back(Table::Target);
  columns.insert(columns.begin(), Table::State);
  m_columns = std::move(columns);
}

void ColumnSet::setWidth(Column column, int width) {
  if (width == kWidths[column])
    m_widths.erase(column);
  else
    m_widths[column] = std::clamp(width, kLeastWidth, kMostWidth);
}

std::vector<ColumnSet::Column> ColumnSet::leaving() const {
  std::vector<Column> columns;
  for (const Column column : kLeaving)
    if (has(column)) columns.push_back(column);
  return columns;
}

QByteArray ColumnSet::bytes() const {
  QJsonArray columns;
  for (const Column column : m_columns) columns.append(QLatin1String(kIds[column]));
  QJsonObject widths;
  for (const auto& [column, width] : m_widths) widths.insert(QLatin1String(kIds[column]), width);
  return QJsonDocument(QJsonObject{{kColumns, columns}, {kWidthsKey, widths}}).toJson(QJsonDocument::Compact);
}

ColumnSet ColumnSet::fromBytes(const QByteArray& bytes) {
  const QJsonObject all = QJsonDocument::fromJson(bytes).object();
  ColumnSet set;
  std::vector<Column> columns;
  for (const QJsonValue id : all[kColumns].toArray()) {
    const auto column = columnOf(id.toString());
    if (column && std::ranges::find(columns, *column) == columns.end()) columns.push_back(*column);
  }
  if (!columns.empty()) set.setOrder(std::move(columns));
  const QJsonObject widths = all[kWidthsKey].toObject();
  for (auto each = widths.begin(); each != widths.end(); ++each)
    if (const auto column = columnOf(each.key()); column && each->isDouble())
      set.setWidth(*column, each->toInt());
  return set;
}

QString presetName(ColumnSet::Preset preset) {
  switch (preset) {
    case ColumnSet::Preset::Http:
      return ColumnWords::tr("Columns for HTTP");
    case ColumnSet::Preset::Llm:
      return ColumnWords::tr("Columns for LLM");
    case ColumnSet::Preset::Mcp:
      return ColumnWords::tr("Columns for MCP");
  }
  return {};
}

}  // namespace headgate::ui
