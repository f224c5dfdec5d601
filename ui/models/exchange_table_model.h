// The rows of one scope that a filter matches, as the Traffic table shows them: a model over ExchangeRows
// that keeps the list of those rows and nothing else. Texts are made when they are asked for.
//
// take() is told what the gateway fed, and speaks to the view once a batch: rows that go, rows that come,
// ranges that changed. The row with the kept id stays in the list though it is not asked for any more, so
// that what somebody looks at is not taken away. Of a new question the newest rows answer at once and older
// ones from another thread (RowScan): they come in at the top, and isSearching() until they have. Thread:
// main. Owns the rows.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "ui/models/exchange_rows.h"
#include "ui/models/row_question.h"
#include "ui/models/row_scan.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

class ExchangeTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { State, Number, Time, Verb, Route, Target, Status, Duration, Size, ColumnCount };
  using Clock = std::function<int64_t()>;  // nanoseconds since the epoch

  explicit ExchangeTableModel(QObject* parent = nullptr, size_t capacity = ExchangeRows::kDefaultCapacity);

  const ExchangeRows& rows() const { return m_rows; }
  const Scope& scope() const { return m_question.scope(); }
  void setScope(const Scope& scope);
  // nullptr: none.
  void setFilter(std::shared_ptr<const filter::Filter> filter);
  bool isSearching() const { return m_scan.isRunning(); }
  const ProfileNames& names() const { return m_names; }
  void setNames(ProfileNames names);
  void setClock(Clock clock) { m_clock = std::move(clock); }
  int64_t now() const { return m_clock(); }

  void take(const control::FeedBatch& batch);
  // To be asked a few times a second while there is something in flight: no row tells that nothing comes.
  void lookForSilence();
  // Of the row that somebody looks at; nothing if there is none.
  void keep(std::optional<uint64_t> id);
  // Says that the durations of what is in flight among these rows have grown.
  void tick(int firstRow, int lastRow);

  // Of the exchange with that id, if the scope shows it.
  std::optional<int> rowOfId(uint64_t id) const;
  const PackedRow& packedAt(int row) const { return m_rows.at(m_visible[static_cast<size_t>(row)]); }
  control::ExchangeRow exchangeAt(int row) const {
    return m_rows.unpacked(m_visible[static_cast<size_t>(row)]);
  }
  // Everything about a row in one line, for who hears it or pastes it.
  QString sentenceOf(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  // isSearching() is not what it was.
  void searchChanged();

 private:
  using Sequence = ExchangeRows::Sequence;

  void ask(RowQuestion question);
  void takePart(const RowScan::Part& part, bool isLast);
  bool belongs(Sequence sequence) const {
    return m_rows.at(sequence).id == m_kept || m_rows.holds(m_question, sequence);
  }
  std::optional<int> rowOf(Sequence sequence) const;
  int lowerRow(Sequence sequence) const;
  void makeRoom(size_t coming);
  void showNew(Sequence from);
  void showChanged(std::vector<Sequence> changed);
  void removeVisible(const std::vector<int>& rows);

  QString displayText(int row, int column) const;
  QVariant toneOf(const PackedRow& row, int column) const;
  QString textOf(int row, PackedRow::Text which) const;
  QString routeText(const PackedRow& row) const;

  ExchangeRows m_rows;
  std::deque<Sequence> m_visible;  // ascending
  RowQuestion m_question;
  RowScan m_scan;
  Sequence m_scanned = 0;          // rows before it have not answered yet
  std::set<Sequence> m_unsettled;  // of those, what has changed since they were asked
  std::optional<uint64_t> m_kept;
  ProfileNames m_names;
  Clock m_clock;
};

}  // namespace headgate::ui
