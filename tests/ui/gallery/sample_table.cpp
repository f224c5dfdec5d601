#include "tests/ui/gallery/sample_table.h"

#include <QHeaderView>

#include "ui/delegates/duration_bar_delegate.h"
#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/roles.h"
#include "ui/delegates/status_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using Shape = DurationShape;
constexpr auto kStall = Shape::Silence::Stall;
constexpr auto kIdle = Shape::Silence::Idle;

enum Column {
  LampColumn,
  NumberColumn,
  TimeColumn,
  VerbColumn,
  RouteColumn,
  TargetColumn,
  StatusColumn,
  DurationColumn,
  SizeColumn,
  Columns
};

std::vector<SampleRow> sampleRows() {
  std::vector<SampleRow> rows;
  const auto add = [&rows](SampleRow row) {
    row.number = 40182 + int(rows.size());
    rows.push_back(row);
  };
  add({.time = "14:31:59.870",
       .verb = "POST",
       .route = "Code agent",
       .target = "/api/code/v1/messages",
       .shape = {.total = 4760ms, .wait = 640ms, .kind = Kind::Llm},
       .bytes = 23'900});
  add({.time = "14:32:00.442",
       .verb = "GET",
       .route = "OpenAI API",
       .target = "/v1/models",
       .shape = {.total = 8ms, .wait = 7ms},
       .bytes = 1'900});
  add({.time = "14:32:01.118",
       .verb = "POST",
       .route = "OpenAI API",
       .target = "/v1/embeddings",
       .shape = {.total = 38ms, .wait = 30ms},
       .bytes = 12'400});
  add({.time = "14:32:01.204",
       .verb = "POST",
       .route = "MCP files",
       .target = "read_file",
       .method = "tools/call",
       .shape = {.total = 6ms, .wait = 4ms, .kind = Kind::Mcp},
       .bytes = 4'100});
  add({.time = "14:32:01.377",
       .verb = "POST",
       .route = "MCP files",
       .target = "search_files",
       .method = "tools/call",
       .shape = {.total = 41ms, .wait = 34ms, .kind = Kind::Mcp},
       .bytes = 18'700});
  add({.time = "14:32:01.902",
       .verb = "POST",
       .route = "Code agent",
       .target = "/api/code/v1/messages",
       .shape = {.total = 6200ms, .wait = 900ms, .kind = Kind::Llm},
       .bytes = 31'000});
  add({.lamp = Lamp::Limited,
       .time = "14:32:02.415",
       .verb = "POST",
       .route = "Code agent",
       .target = "/api/code/v1/messages",
       .status = 429,
       .tone = Tone::Warn,
       .shape = {.total = 1ms, .wait = 1ms},
       .bytes = 312});
  add({.time = "14:32:03.021",
       .verb = "GET",
       .route = "Research agent",
       .target = "/api/research/jobs/71f2",
       .shape = {.total = 12ms, .wait = 11ms},
       .bytes = 2'200});
  add({.lamp = Lamp::InFlight,
       .time = "14:32:03.377",
       .verb = "GET",
       .route = "Chat socket",
       .target = "/ws/connect",
       .status = 101,
       .shape = {.total = 26600ms,
                 .wait = 600ms,
                 .gaps = {{{4600ms, 2900ms, kIdle}, {9400ms, 5800ms, kIdle}, {20100ms, 3700ms, kIdle}}},
                 .state = Shape::State::InFlight,
                 .kind = Kind::Ws},
       .bytes = 88'100});
  add({.time = "14:32:04.560",
       .verb = "POST",
       .route = "Codex",
       .target = "/v1/responses",
       .shape = {.total = 9600ms, .wait = 1300ms, .gaps = {{{4300ms, 900ms, kIdle}}}, .kind = Kind::Llm},
       .bytes = 44'200});
  add({.lamp = Lamp::Failed,
       .time = "14:32:05.003",
       .verb = "POST",
       .route = "Research agent",
       .target = "/api/research/run",
       .status = 502,
       .tone = Tone::Error,
       .shape = {.total = 1210ms, .wait = 1210ms, .state = Shape::State::Failed},
       .bytes = 418});
  add({.time = "14:32:06.140",
       .verb = "POST",
       .route = "MCP files",
       .target = "tools/list",
       .shape = {.total = 3ms, .wait = 2ms, .kind = Kind::Mcp},
       .bytes = 9'600});
  add({.time = "14:32:07.412",
       .verb = "POST",
       .route = "Claude Code",
       .target = "/v1/messages",
       .shape = {.total = 14800ms, .wait = 840ms, .gaps = {{{3600ms, 4200ms, kStall}}}, .kind = Kind::Llm},
       .bytes = 57'300});
  add({.lamp = Lamp::Buffered,
       .time = "14:32:08.011",
       .verb = "POST",
       .route = "OpenAI API",
       .target = "/v1/chat/completions",
       .word = "buffered",
       .wordTone = Tone::Warn,
       .shape = {.total = 5850ms, .wait = 4800ms, .gaps = {{{4960ms, 750ms, kStall}}}, .kind = Kind::Llm},
       .bytes = 22'800});
  add({.lamp = Lamp::Stalled,
       .time = "14:32:16.333",
       .verb = "POST",
       .route = "Claude Code",
       .target = "/v1/messages",
       .word = "stalled",
       .wordTone = Tone::Warn,
       .shape = {.total = 13700ms,
                 .wait = 900ms,
                 .gaps = {{{7900ms, 5800ms, kStall}}},
                 .state = Shape::State::InFlight,
                 .kind = Kind::Llm},
       .bytes = 23'400});
  add({.lamp = Lamp::Failed,
       .time = "14:32:19.101",
       .verb = "POST",
       .route = "MCP files",
       .target = "run_shell",
       .method = "tools/call",
       .status = -32602,
       .tone = Tone::Error,
       .shape = {.total = 3ms, .wait = 3ms, .state = Shape::State::Failed, .kind = Kind::Mcp},
       .bytes = 176});
  add({.lamp = Lamp::ClientLeft,
       .time = "14:32:20.412",
       .verb = "POST",
       .route = "Code agent",
       .target = "/api/code/v1/messages",
       .word = "left",
       .shape = {.total = 3900ms, .wait = 780ms, .kind = Kind::Llm},
       .bytes = 14'400});
  add({.lamp = Lamp::Held,
       .time = "14:32:22.387",
       .verb = "POST",
       .route = "OpenAI API",
       .target = "/v1/chat/completions",
       .status = 0,
       .tone = Tone::Held,
       .shape = {.total = 7600ms, .wait = 7600ms, .state = Shape::State::Held},
       .bytes = 2'100});
  add({.lamp = Lamp::InFlight,
       .time = "14:32:28.204",
       .verb = "POST",
       .route = "Claude Code",
       .target = "/v1/messages",
       .status = 0,
       .shape = {.total = 1800ms, .wait = 1800ms, .state = Shape::State::InFlight, .kind = Kind::Llm},
       .bytes = -1});
  return rows;
}

QVariant textOf(const SampleRow& row, int column) {
  switch (column) {
    case NumberColumn:
      return QString::number(row.number);
    case TimeColumn:
      return QString::fromUtf8(row.time);
    case VerbColumn:
      return QString::fromUtf8(row.verb);
    case RouteColumn:
      return QString::fromUtf8(row.route);
    case TargetColumn:
      return QString::fromUtf8(row.target);
    case StatusColumn:
      if (row.status == 0) return row.lamp == Lamp::Held ? QStringLiteral("held") : QStringLiteral("…");
      return codeText(row.status);
    case DurationColumn:
      return row.shape.state == Shape::State::InFlight ? runningDurationText(row.shape.total)
                                                       : durationText(row.shape.total);
    case SizeColumn:
      return row.bytes < 0 ? nothingText() : sizeText(row.bytes);
    default:
      return {};
  }
}

}  // namespace

SampleTable::SampleTable(QObject* parent) : QAbstractTableModel(parent), m_rows(sampleRows()) {}

int SampleTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

QVariant SampleTable::data(const QModelIndex& index, int role) const {
  const SampleRow& row = m_rows[size_t(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return textOf(row, index.column());
    case LampRole:
      return int(row.lamp);
    case ToneRole:
      return index.column() == StatusColumn && row.tone != Tone::Plain ? QVariant(int(row.tone)) : QVariant();
    case SecondPartRole:
      if (index.column() == TargetColumn) return QString::fromUtf8(row.method);
      return index.column() == StatusColumn ? QString::fromUtf8(row.word) : QVariant();
    case SecondToneRole:
      return index.column() == StatusColumn ? QVariant(int(row.wordTone)) : QVariant();
    case DurationShapeRole:
      return QVariant::fromValue(row.shape);
    default:
      return {};
  }
}

QVariant SampleTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  constexpr const char* kNames[] = {"", "#", "Time", "Verb", "Route", "Target", "Status", "Duration", "Size"};
  if (role == Qt::DisplayRole) return QString::fromUtf8(kNames[section]);
  if (role == HeaderNoteRole && section == DurationColumn) return QStringLiteral("log 1 ms–1 min");
  if (role == Qt::TextAlignmentRole && (section == NumberColumn || section == SizeColumn))
    return int(Qt::AlignRight);
  return {};
}

RowTable* makeSampleTable(const Theme& theme, QWidget* parent) {
  auto* table = new RowTable(theme, parent);
  table->setModel(new SampleTable(table));
  using Face = TextDelegate::Face;
  table->setItemDelegateForColumn(LampColumn, new LampDelegate(theme, table));
  auto* number = new NumberDelegate(theme, Qt::AlignRight, table);
  number->setTone(Tone::Tertiary);
  table->setItemDelegateForColumn(NumberColumn, number);
  table->setItemDelegateForColumn(TimeColumn, new NumberDelegate(theme, Qt::AlignLeft, table));
  table->setItemDelegateForColumn(
      VerbColumn, new TextDelegate(theme, Face::Small, Tone::Secondary, Qt::ElideRight, table));
  table->setItemDelegateForColumn(RouteColumn,
                                  new TextDelegate(theme, Face::Body, Tone::Plain, Qt::ElideRight, table));
  table->setItemDelegateForColumn(TargetColumn,
                                  new TextDelegate(theme, Face::Wire, Tone::Plain, Qt::ElideMiddle, table));
  table->setItemDelegateForColumn(StatusColumn, new StatusDelegate(theme, table));
  table->setItemDelegateForColumn(DurationColumn, new DurationBarDelegate(theme, table));
  table->setItemDelegateForColumn(SizeColumn, new NumberDelegate(theme, Qt::AlignRight, table));
  constexpr int kWidths[] = {28, 51, 92, 47, 108, 164, 90, 147, 62};
  for (int column = 0; column < Columns; ++column) table->setColumnWidth(column, kWidths[column]);
  return table;
}

}  // namespace headgate::ui
