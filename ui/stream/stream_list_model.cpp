#include "ui/stream/stream_list_model.h"

#include <algorithm>
#include <chrono>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/stream_words.h"
#include "ui/theme/tone.h"

namespace headgate::ui {
namespace {

using control::StreamPart;
using control::StreamTextForm;
using std::chrono::nanoseconds;

const std::vector<size_t> kNone;

}  // namespace

StreamListModel::StreamListModel(StreamSource& source, SpokenLines& lines, QObject* parent)
    : QAbstractTableModel(parent), m_source(source), m_lines(lines) {
  connect(&source, &StreamSource::grew, this, &StreamListModel::grow);
  connect(&source, &StreamSource::textsCame, this, &StreamListModel::noteTexts);
  connect(&lines, &SpokenLines::grew, this, [this](int first) {
    if (m_form != Form::Merged) return;
    if (first == 0 && m_lines.lines().empty()) return begin();
    goOn();
    if (first < rowCount()) Q_EMIT dataChanged(index(first, 0), index(rowCount() - 1, ColumnCount - 1));
  });
}

void StreamListModel::setForm(Form form) {
  if (form == m_form) return;
  m_form = form;
  m_lines.setWanted(form == Form::Merged);
  begin();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StreamListModel::setRange(std::optional<Range> range) {
  if (range == m_range) return;
  m_range = range;
  begin();
}

const std::vector<int64_t>& StreamListModel::times() const {
  if (m_form == Form::Merged) return m_lines.times();
  return m_form == Form::Raw ? m_source.data().chunks().at : m_source.data().events().at;
}

StreamRows StreamListModel::rowsNow() const {
  const StreamData& data = m_source.data();
  const std::vector<size_t>& silent = m_form == Form::Merged ? kNone
                                      : m_form == Form::Raw  ? data.silentChunks()
                                                             : data.silentEvents();
  if (!m_range) return {0, times().size(), silent};
  const auto between = itemsBetween(times(), m_range->first, m_range->second);
  return {between.first, between.second, silent};
}

void StreamListModel::begin() {
  beginResetModel();
  m_rows = rowsNow();
  endResetModel();
}

void StreamListModel::grow(const StreamData::Growth& growth) {
  if (growth.isAnew) return begin();
  if (m_form == Form::Merged) return;
  const int before = rowCount();
  goOn();
  // Of pieces that were there before it may be known by now when they left.
  if (m_form == Form::Raw && m_rows.has(growth.firstChunk) && before > 0) {
    const int first = static_cast<int>(m_rows.rowOf(growth.firstChunk));
    if (first < before) Q_EMIT dataChanged(index(first, 0), index(before - 1, ColumnCount - 1));
  }
}

// What comes, comes behind.
void StreamListModel::goOn() {
  StreamRows rows = rowsNow();
  if (rows.size() == m_rows.size()) return;
  if (rows.size() < m_rows.size() || rows.first() != m_rows.first()) return begin();
  beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
  m_rows = std::move(rows);
  endInsertRows();
}

void StreamListModel::noteTexts(int form, int first, int count) {
  const auto wanted = m_form == Form::Raw    ? StreamTextForm::Bytes
                      : m_form == Form::Json ? StreamTextForm::Data
                                             : StreamTextForm::Preview;
  if (m_form == Form::Merged || form != static_cast<int>(wanted) || count == 0 || m_rows.size() == 0) return;
  const auto from = std::max(static_cast<size_t>(first), m_rows.first());
  const auto end = std::min(static_cast<size_t>(first + count), m_rows.end());
  if (from >= end) return;
  Q_EMIT dataChanged(index(static_cast<int>(m_rows.rowOf(from)), Preview),
                     index(static_cast<int>(m_rows.rowOf(end - 1)), Preview));
}

std::optional<size_t> StreamListModel::itemAt(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  const StreamRow found = m_rows.at(static_cast<size_t>(row));
  return found.kind == StreamRow::Kind::Item ? std::optional(found.item) : std::nullopt;
}

std::optional<size_t> StreamListModel::eventAt(int row) const {
  const auto item = itemAt(row);
  if (!item) return std::nullopt;
  if (m_form == Form::Merged) return m_lines.lines()[*item].event;
  if (m_form != Form::Raw) return item;
  const std::vector<uint32_t>& chunk = m_source.data().events().chunk;
  const auto after = std::ranges::upper_bound(chunk, static_cast<uint32_t>(*item));
  return after == chunk.begin() ? std::nullopt
                                : std::optional(static_cast<size_t>(after - chunk.begin()) - 1);
}

int StreamListModel::rowOfEvent(size_t event) const {
  const StreamData& data = m_source.data();
  if (event >= data.eventCount()) return -1;
  size_t item = event;
  if (m_form == Form::Raw) item = data.events().chunk[event];
  if (m_form == Form::Merged) {
    const auto after =
        std::ranges::upper_bound(m_lines.lines(), event, {}, [](const auto& line) { return line.event; });
    if (after == m_lines.lines().begin()) return -1;
    item = static_cast<size_t>(after - m_lines.lines().begin()) - 1;
  }
  return m_rows.has(item) ? static_cast<int>(m_rows.rowOf(item)) : -1;
}

int StreamListModel::rowOfMoment(int64_t at) const {
  const auto item = static_cast<size_t>(std::ranges::lower_bound(times(), at) - times().begin());
  return m_rows.has(item) ? static_cast<int>(m_rows.rowOf(item)) : -1;
}

int StreamListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StreamListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

bool StreamListModel::isSilent(size_t item) const {
  if (m_form == Form::Merged || m_source.data().form() == control::StreamForm::WebSocket) return false;
  return nanoseconds(timeBefore(times(), item)) >= kStallThreshold;
}

QVariant StreamListModel::silenceData(size_t item, Column column, int role) const {
  const QString name = silenceName(timeBefore(times(), item));
  const QString words = m_form == Form::Raw ? tr("after chunk %1 · the connection was open, and nothing came")
                                                  .arg(countText(static_cast<int64_t>(item)))
                                            : silenceWords(item);
  if (role == SilenceRole) return words;
  if (role == SecondPartRole) return name;
  if (role == NoticeRole) return true;
  if (role == Qt::AccessibleTextRole && column == Number) return name + QStringLiteral(", ") + words;
  return {};
}

QVariant StreamListModel::data(const QModelIndex& index, int role) const {
  const StreamRow row = m_rows.at(static_cast<size_t>(index.row()));
  const auto column = static_cast<Column>(index.column());
  if (row.kind == StreamRow::Kind::Silence) return silenceData(row.item, column, role);
  const StreamData& data = m_source.data();
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return textOf(row.item, column);
    case ToneRole:
      if (column == Before && isSilent(row.item)) return static_cast<int>(Tone::Warn);
      return {};
    case PartRole:
      if (column != Event) return {};
      if (m_form == Form::Merged) return static_cast<int>(m_lines.lines()[row.item].part);
      return static_cast<int>(m_form == Form::Raw ? data.chunks().part[row.item]
                                                  : data.events().part[row.item]);
    case HollowRole:
      return (m_form == Form::Events || m_form == Form::Json) && isPing(data, row.item);
    default:
      return {};
  }
}

QString StreamListModel::textOf(size_t item, Column column) const {
  const StreamData& data = m_source.data();
  switch (column) {
    case Number:
      return countText(static_cast<int64_t>(item) + 1);
    case Before: {
      const int64_t before = timeBefore(times(), item);
      return before < 0 ? nothingText() : fineDurationText(nanoseconds(before));
    }
    case At:
      return momentText(times()[item]);
    case Event:
      return eventColumn(item);
    case Bytes:
      if (m_form == Form::Merged) return countText(m_lines.lines()[item].text.toUtf8().size());
      return countText(m_form == Form::Raw ? data.chunks().size[item] : data.events().size[item]);
    case Preview:
      return previewOf(item);
    case ColumnCount:
      break;
  }
  return {};
}

QString StreamListModel::eventColumn(size_t item) const {
  const StreamData& data = m_source.data();
  if (m_form == Form::Merged) return partName(m_lines.lines()[item].part);
  const bool isTunnel = data.form() == control::StreamForm::WebSocket;
  if (m_form != Form::Raw) {
    if (!isTunnel) return eventName(data, item);
    return (data.events().fromClient[item] != 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) +
           eventName(data, item);
  }
  if (isTunnel)
    return data.chunks().fromClient[item] != 0 ? tr("▼ from the client") : tr("▲ from the target");
  const int64_t left = data.chunks().left[item];
  return left < 0 ? tr("not recorded")
                  : tr("left %1 later").arg(fineDurationText(nanoseconds(left - data.chunks().at[item])));
}

// On one line, whatever it holds.
QString StreamListModel::previewOf(size_t item) const {
  if (m_form == Form::Merged) return m_lines.lines()[item].text;
  const auto form = m_form == Form::Raw    ? StreamTextForm::Bytes
                    : m_form == Form::Json ? StreamTextForm::Data
                                           : StreamTextForm::Preview;
  const control::StreamText* text = m_source.text(form, item);
  if (text == nullptr) return {};
  if (text->gone) return tr("the record does not hold it any more");
  QString line = QString::fromUtf8(QByteArray::fromStdString(text->text));
  line.replace(QLatin1Char('\r'), QStringLiteral("\\r")).replace(QLatin1Char('\n'), QStringLiteral("\\n"));
  for (QChar& c : line)
    if (c.category() == QChar::Other_Control) c = QLatin1Char('.');
  return text->cut ? line + QChar(0x2026) : line;
}

QVariant StreamListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section != Event && section != Preview)
    return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case Number:
      return tr("#");
    case Before:
      return tr("Δ before");
    case At:
      return tr("At");
    case Event:
      if (m_form == Form::Merged) return tr("Part");
      if (m_form == Form::Raw && m_source.data().form() != control::StreamForm::WebSocket)
        return tr("Left to the client");
      return m_form == Form::Raw ? tr("Direction") : tr("Event");
    case Bytes:
      return tr("Bytes");
    case Preview:
      return m_form == Form::Json ? tr("Data") : m_form == Form::Raw ? tr("As on the wire") : tr("Preview");
    case ColumnCount:
      break;
  }
  return {};
}

}  // namespace headgate::ui
