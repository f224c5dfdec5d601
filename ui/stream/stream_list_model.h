// The rows of a stream's list, in one of its forms: pieces as they came, events, what a model says, or the
// events' data. Reads the columns; texts are asked for as they are looked at. What grows below moves nothing
// above.
//
// Thread: main. The source outlives it.
#pragma once

#include <optional>
#include <utility>

#include <QAbstractTableModel>

#include "ui/delegates/roles.h"
#include "ui/stream/spoken_lines.h"
#include "ui/stream/stream_rows.h"
#include "ui/stream/stream_source.h"

namespace headgate::ui {

class StreamListModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Form { Raw, Events, Merged, Json };
  enum Column { Number, Before, At, Event, Bytes, Preview, ColumnCount };
  enum Role : int {
    SilenceRole = FirstFreeRole,  // QString: the row is a silence; its words
    PartRole,                     // int: a control::StreamPart; without one there is no swatch
    HollowRole,                   // bool: the swatch is only framed
  };
  // From and to, both included.
  using Range = std::pair<int64_t, int64_t>;

  StreamListModel(StreamSource& source, SpokenLines& lines, QObject* parent = nullptr);

  Form form() const { return m_form; }
  void setForm(Form form);
  const std::optional<Range>& range() const { return m_range; }
  void setRange(std::optional<Range> range);

  // The event, the piece or the line that a row is; nothing of a silence.
  std::optional<size_t> itemAt(int row) const;
  // The event of a row, or the last one that its piece completed.
  std::optional<size_t> eventAt(int row) const;
  // -1: it has none.
  int rowOfEvent(size_t event) const;
  // The first that is not before that moment; -1: none.
  int rowOfMoment(int64_t at) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const std::vector<int64_t>& times() const;
  StreamRows rowsNow() const;
  void grow(const StreamData::Growth& growth);
  void goOn();
  void begin();
  void noteTexts(int form, int first, int count);
  QString textOf(size_t item, Column column) const;
  QString eventColumn(size_t item) const;
  QString previewOf(size_t item) const;
  QVariant silenceData(size_t item, Column column, int role) const;
  bool isSilent(size_t item) const;

  StreamSource& m_source;
  SpokenLines& m_lines;
  Form m_form = Form::Events;
  std::optional<Range> m_range;
  StreamRows m_rows;
};

}  // namespace headgate::ui
